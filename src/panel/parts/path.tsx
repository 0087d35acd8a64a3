// The way a quotation came to this page, the first report in front.

import { useDesk } from "../desk-context.ts";
import type { Entry } from "../shown/entries.ts";
import { pathOf } from "../shown/path.ts";

export function Path({ entry }: { entry: Entry }) {
  const { words, report } = useDesk();
  if (!report.value) return null;
  const { t } = words.value;
  const steps = pathOf(entry, report.value.page, words.value);
  const isKnown = steps.some(({ isFirst }) => isFirst);
  return (
    <ol class="path" aria-label={t("pathLabel")}>
      {!isKnown && <li>{t("firstUnknown")}</li>}
      {(isKnown ? steps : steps.filter(({ isThisPage }) => !isThisPage)).map(
        ({ label, date, isFirst, isThisPage }, index) => (
          <li key={index} class={isFirst ? "first" : isThisPage ? "here" : ""}>
            {isFirst && <span class="tag">{t("firstReported")}</span>} {label}{" "}
            {date && <span class="date">{date}</span>}
          </li>
        ),
      )}
    </ol>
  );
}
