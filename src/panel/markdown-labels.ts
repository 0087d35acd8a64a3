// What an exported text says in the reader's language.

import type { MarkdownLabels } from "../export/to-markdown.ts";
import type { Words } from "../words/speak.ts";
import { flagNames } from "./shown/flags.ts";
import { verdictWords } from "./shown/verdicts.ts";

export function markdownLabels({ t, date }: Words): MarkdownLabels {
  return {
    unknownSpeaker: t("speakerUnknown"),
    firstReported: t("firstReportedLabel"),
    unknownSource: t("firstUnknown"),
    note: t("note"),
    verdict: ({ verdict }) => (verdict === null ? null : t(verdictWords[verdict])),
    flag: (code) => t(flagNames[code]),
    date: (iso) => date(iso),
  };
}
