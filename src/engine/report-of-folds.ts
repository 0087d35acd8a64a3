// A page's report while only its repeats are known: what is shown until its quotations have been read.

import type { PageReuse, Report, SourcePage } from "./model.ts";

/** A report with blocks and folds, and nothing of quotations yet; `reuse.blocks` stand in the order of the page's. */
export function reportOfFolds({ facts, blocks }: SourcePage, reuse: PageReuse): Report {
  const { url, title, language, published, site } = facts;
  return {
    schema: "firsthand-report/1",
    page: { url, title, language, published, site },
    blocks: blocks.map(({ id, text }, i) => ({ id, text, ...reuse.blocks[i]! })),
    folds: reuse.folds,
    quotes: [],
    speakers: [],
    reports: [],
    citations: [],
  };
}
