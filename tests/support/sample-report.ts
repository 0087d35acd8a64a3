// A report of our own, with as much in it as a test asks for.

import type { Quote, Report } from "../../src/engine/model.ts";

/** One block a quotation, its words in Japanese brackets. */
export function sampleReport(quotes: (Partial<Quote> & { text: string })[]): Report {
  return {
    schema: "firsthand-report/1",
    page: { url: null, title: "港の工事", language: "ja", published: null, site: null },
    blocks: quotes.map(({ text }, id) => ({
      id,
      text: `市長は「${text}」と述べた。`,
      repeat: null,
      overlap: null,
    })),
    folds: [],
    quotes: quotes.map(
      (quote, block): Quote => ({
        id: `q${block + 1}`,
        kind: "direct",
        block,
        start: 4,
        end: 4 + quote.text.length,
        cue: null,
        stance: "said",
        speaker: { name: null, kind: "unknown", role: null, mention: null, rule: "none", confidence: 0 },
        provenance: [],
        firstReported: null,
        occurrences: [],
        flags: [],
        ...quote,
      }),
    ),
    speakers: [],
    reports: [],
    citations: [],
  };
}
