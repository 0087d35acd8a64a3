// The pipeline: one page in, one report out. The tokeniser comes in as a function; nothing here knows a browser.

import { attributeQuotes } from "./attribution/attribute-quotes.ts";
import { listSpeakers } from "./attribution/list-speakers.ts";
import type {
  AnalysedBlock,
  Block,
  Fold,
  Quote,
  Report,
  SourceBlock,
  SourcePage,
  Tokenise,
} from "./model.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { cutSentences } from "./text/sentences.ts";

/** Blocks analysed between two chances for the caller to pause: some milliseconds' work. */
const BLOCKS_A_STEP = 32;

/** What the page itself has found of its repeats, before the rest of the report. */
export interface PageReuse {
  blocks: Pick<Block, "repeat" | "overlap">[];
  folds: Fold[];
}

/**
 * Reads a page in steps; each `next()` is some milliseconds' work.
 * Yields how many of the page's blocks are analysed. Never throws for anything that a page can hold.
 */
export function* readInSteps(
  page: SourcePage,
  reuse: PageReuse,
  tokenise: Tokenise,
): Generator<number, Report, void> {
  const analysed: AnalysedBlock[] = [];
  for (const source of page.blocks) {
    analysed.push(analyse(source, tokenise));
    if (analysed.length % BLOCKS_A_STEP === 0) yield analysed.length;
  }
  const found = findQuotations(analysed, page.facts);
  const { speakers, people } = attributeQuotes({ facts: page.facts, blocks: analysed }, found);
  const quotes: Quote[] = found.map((quote, i) => ({
    id: `q${i + 1}`,
    kind: quote.kind,
    text: quote.text,
    block: quote.block,
    start: quote.start,
    end: quote.end,
    cue: quote.cue,
    stance: quote.stance,
    speaker: speakers[i]!,
    provenance: [],
    firstReported: null,
    occurrences: [],
    flags: [],
  }));
  const { url, title, language, published, site } = page.facts;
  return {
    schema: "firsthand-report/1",
    page: { url, title, language, published, site },
    blocks: page.blocks.map(({ id, text }, i) => ({
      id,
      text,
      ...(reuse.blocks[i] ?? { repeat: null, overlap: null }),
    })),
    folds: reuse.folds,
    quotes,
    speakers: listSpeakers(quotes, people),
    reports: [],
    citations: [],
  };
}

function analyse(source: SourceBlock, tokenise: Tokenise): AnalysedBlock {
  return { source, tokens: tokenise(source.text), sentences: cutSentences(source.text) };
}

/** Reads a whole page at once, its repeats included. */
export function readReport(page: SourcePage, tokenise: Tokenise): Report {
  const steps = readInSteps(page, { blocks: [], folds: [] }, tokenise);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
