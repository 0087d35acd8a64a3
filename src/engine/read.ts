// The pipeline: one page in, one report out. The tokeniser comes in as a function; nothing here knows a browser.

import { attributeQuotes } from "./attribution/attribute-quotes.ts";
import { listSpeakers } from "./attribution/list-speakers.ts";
import { speakerOfCopies } from "./attribution/speaker-of-copies.ts";
import { findReuse } from "./find-reuse.ts";
import { raiseFlags } from "./flags/raise-flags.ts";
import type {
  AnalysedBlock,
  FoundQuote,
  PageReuse,
  Quote,
  QuoteSpeaker,
  Report,
  SourceBlock,
  SourcePage,
  Tokenise,
} from "./model.ts";
import { findCitations } from "./provenance/citations.ts";
import { traceProvenance } from "./provenance/trace-provenance.ts";
import { findQuotations } from "./quotations/find-quotations.ts";
import { type GatheredQuote, gatherCopies } from "./quotations/gather-copies.ts";
import { reportOfFolds } from "./report-of-folds.ts";
import { cutSentences } from "./text/sentences.ts";

/** Blocks analysed between two chances for the caller to pause: some milliseconds' work. */
const BLOCKS_A_STEP = 32;

/**
 * Characters that are tokenised: some twenty novels. A token takes about 150 bytes, so what comes after is folded and
 * searched for marked words like the rest, but nobody is named for them.
 */
const MOST_TOKENISED = 3_000_000;

/**
 * Reads a page in steps: some blocks at a time, each some milliseconds' work, then each room's reading of the whole page.
 * Yields how many of the page's blocks are analysed. Never throws for anything that a page can hold.
 */
export function* readInSteps(
  page: SourcePage,
  reuse: PageReuse,
  tokenise: Tokenise,
): Generator<number, Report, void> {
  const { blocks, facts } = page;
  const analysed: AnalysedBlock[] = [];
  let characters = 0;
  for (const source of blocks) {
    characters += source.text.length;
    analysed.push(analyse(source, characters <= MOST_TOKENISED ? tokenise : withoutTokens));
    if (analysed.length % BLOCKS_A_STEP === 0) yield analysed.length;
  }
  yield analysed.length;
  const found = findQuotations(analysed, facts);
  yield analysed.length;
  const { speakers, people } = attributeQuotes({ facts, blocks: analysed }, found);
  yield analysed.length;
  const speakerOf = new Map(found.map((quote, i) => [quote, speakers[i]!]));
  const attributed = gatherCopies(found, analysed, (quote) => speakerOf.get(quote)!).map((gathered) =>
    attribute(gathered, speakerOf),
  );
  yield analysed.length;
  const citations = findCitations(blocks, facts);
  const { provenances, reports } = traceProvenance(analysed, facts, citations, attributed);
  yield analysed.length;
  const traced = attributed.map(({ members, conflicts, ...quote }, i) => ({
    quote: { id: `q${i + 1}`, ...quote, ...provenances[i]! },
    members,
    conflicts,
  }));
  const flags = raiseFlags(analysed, found, traced);
  const quotes: Quote[] = traced.map(({ quote }, i) => ({ ...quote, flags: flags[i]! }));

  return {
    ...reportOfFolds(page, reuse),
    quotes,
    speakers: listSpeakers(quotes, people),
    reports,
    citations,
  };
}

/** Reads a whole page at once. */
export function readReport(page: SourcePage, tokenise: Tokenise): Report {
  const steps = readInSteps(page, findReuse(page), tokenise);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

const withoutTokens: Tokenise = () => [];

function analyse(source: SourceBlock, tokenise: Tokenise): AnalysedBlock {
  return { source, tokens: tokenise(source.text), sentences: cutSentences(source.text) };
}

/** One quotation of all its copies: its own words, and the speaker and stance of the copy that says most of them. */
function attribute(
  { own, members, occurrences }: GatheredQuote,
  speakerOf: ReadonlyMap<FoundQuote, QuoteSpeaker>,
) {
  const copies = members.map((member) => speakerOf.get(member)!);
  const { speaker, from, conflicts } = speakerOfCopies(copies);
  const { kind, text, block, start, end, cue } = own;
  return {
    kind,
    text,
    block,
    start,
    end,
    cue,
    stance: members[from]!.stance,
    speaker,
    occurrences,
    members,
    conflicts: conflicts.map((copy) => copies[copy]!),
  };
}
