// Finds what outlets are said to have reported: "the talks were reported by O on D".

import type { AnalysedBlock, Citation, NewsReport, PageFacts } from "../model.ts";
import { maskedSentences } from "./masked-sentences.ts";
import { type Named, readSentence } from "./report-links.ts";
import { REPORT_VERBS } from "./venue-words.data.ts";

const MOST_REPORTS = 200;
const LONGEST_WHAT = 200;

/** The reports that a page speaks of, in reading order, each outlet, date and sentence once. */
export function findReports(blocks: AnalysedBlock[], facts: PageFacts, citations: Citation[]): NewsReport[] {
  const reports: NewsReport[] = [];
  const seen = new Set<string>();
  const named: Named = { links: [], day: null };
  const own = citations[0]?.outlet ?? facts.site;
  for (const block of blocks) {
    const { id, text } = block.source;
    for (const sentence of maskedSentences(text, [])) {
      for (const link of readSentence(block, sentence, facts, own, named).links) {
        if (reports.length >= MOST_REPORTS) return reports;
        const what = sentence.text.trim().slice(0, LONGEST_WHAT);
        const { outlet, date } = link.step;
        const key = `${outlet} ${date} ${what}`;
        if (
          link.use !== "relay" ||
          !REPORT_VERBS.some((verb) => sentence.text.includes(verb)) ||
          seen.has(key)
        )
          continue;
        seen.add(key);
        reports.push({ outlet, date, what, block: id, start: sentence.start, end: sentence.end });
      }
    }
  }
  return reports;
}
