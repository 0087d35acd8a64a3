// The pipeline: one page in, one report out. The tokeniser comes in as a function; nothing here knows a browser.

import { attributeQuotes } from "./attribution/attribute-quotes.ts";
import { listSpeakers } from "./attribution/list-speakers.ts";
import type {
  AnalysedBlock,
  Block,
  Fold,
  Quote,
  Report,
  Settings,
  SourceBlock,
  SourcePage,
  Tokenise,
} from "./model.ts";
import { findCitations } from "./provenance/citations.ts";
import { traceProvenance } from "./provenance/trace-provenance.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { foldRepeats } from "./reuse/fold-repeats.ts";
import { ReuseIndex } from "./reuse/reuse-index.ts";
import { sourceRanges } from "./reuse/source-ranges.ts";
import { cutSentences } from "./text/sentences.ts";

/** Blocks analysed between two chances for the caller to pause: some milliseconds' work. */
const BLOCKS_A_STEP = 32;

/** What a page repeats: the part of a report that needs no dictionary. */
export interface PageReuse {
  /** One for each block of the page, in order. */
  blocks: Pick<Block, "repeat" | "overlap">[];
  folds: Fold[];
}

const FOLD_ALL: Settings["modes"] = { exact: "fold", near: "fold", partial: "mark" };

/** Finds what a page repeats. Linear in the size of the page. */
export function findReuse({ blocks, facts }: SourcePage, modes = FOLD_ALL): PageReuse {
  const index = new ReuseIndex();
  index.add(blocks);
  const sources = sourceRanges(blocks, findCitations(blocks, facts), index);
  return {
    blocks: blocks.map(({ id }) => ({ repeat: index.repeat(id), overlap: index.overlap(id) })),
    folds: foldRepeats(blocks, index, sources, modes),
  };
}

/**
 * Reads a page in steps; each `next()` is some milliseconds' work.
 * Yields how many of the page's blocks are analysed. Never throws for anything that a page can hold.
 */
export function* readInSteps(
  { blocks, facts }: SourcePage,
  reuse: PageReuse,
  tokenise: Tokenise,
): Generator<number, Report, void> {
  const analysed: AnalysedBlock[] = [];
  for (const source of blocks) {
    analysed.push(analyse(source, tokenise));
    if (analysed.length % BLOCKS_A_STEP === 0) yield analysed.length;
  }
  const found = findQuotations(analysed, facts);
  const { speakers, people } = attributeQuotes({ facts, blocks: analysed }, found);
  const citations = findCitations(blocks, facts);
  const attributed = found.map((quote, i) => ({
    ...quote,
    speaker: speakers[i]!,
    occurrences: [
      { block: quote.block, start: quote.start, end: quote.end, text: quote.text, relation: "same" as const },
    ],
  }));
  const provenance = traceProvenance(analysed, facts, citations, attributed);
  const quotes: Quote[] = attributed.map((quote, i) => ({
    id: `q${i + 1}`,
    kind: quote.kind,
    text: quote.text,
    block: quote.block,
    start: quote.start,
    end: quote.end,
    cue: quote.cue,
    stance: quote.stance,
    speaker: quote.speaker,
    ...provenance[i]!,
    occurrences: quote.occurrences,
    flags: [],
  }));
  const { url, title, language, published, site } = facts;
  return {
    schema: "firsthand-report/1",
    page: { url, title, language, published, site },
    blocks: blocks.map(({ id, text }, i) => ({ id, text, ...reuse.blocks[i]! })),
    folds: reuse.folds,
    quotes,
    speakers: listSpeakers(quotes, people),
    reports: [],
    citations,
  };
}

function analyse(source: SourceBlock, tokenise: Tokenise): AnalysedBlock {
  return { source, tokens: tokenise(source.text), sentences: cutSentences(source.text) };
}

/** Reads a whole page at once. */
export function readReport(page: SourcePage, tokenise: Tokenise): Report {
  const steps = readInSteps(page, findReuse(page), tokenise);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
