// Finds what outlets are said to have reported: "the talks were reported by O on D".

import type { BlockId, NewsReport } from "../model.ts";
import type { MaskedSentence } from "./masked-sentences.ts";
import type { ReportLink } from "./report-links.ts";
import { REPORT_VERBS } from "./venue-words.data.ts";

const LONGEST_WHAT = 200;

/** The reports that a sentence of `text`, a block, speaks of; `links` are its outlets. */
export function findReports(
  block: BlockId,
  text: string,
  { start, end }: MaskedSentence,
  links: ReportLink[],
): NewsReport[] {
  const sentence = text.slice(start, end);
  if (!REPORT_VERBS.some((verb) => sentence.includes(verb))) return [];
  const from = start + (sentence.length - sentence.trimStart().length);
  const what = sentence.trim().slice(0, LONGEST_WHAT);
  return links
    .filter((link) => link.use === "relay")
    .map(({ step: { outlet, date } }) => ({
      outlet,
      date,
      what,
      block,
      start: from,
      end: from + what.length,
    }));
}
