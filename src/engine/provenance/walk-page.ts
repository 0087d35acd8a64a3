// Walks a page once, sentence by sentence, and gives each place of a quotation the chain in force there.

import type { AnalysedBlock, BlockId, Citation, NewsReport, Occurrence, PageFacts, Quote } from "../model.ts";
import { findReports } from "./find-reports.ts";
import { maskedSentences } from "./masked-sentences.ts";
import { carriedChain, chainAt, type FramedChain, NO_FRAMES, nextFrames } from "./report-frames.ts";
import { type Named, readSentence, type SentenceReading } from "./report-links.ts";

/** What tracing needs of a quotation. */
export type Traceable = Pick<Quote, "kind" | "occurrences" | "speaker">;

interface Placed {
  quote: Traceable;
  occurrence: Occurrence;
}

export interface Walk {
  chains: Map<Occurrence, FramedChain>;
  reports: NewsReport[];
}

const MOST_REPORTS = 200;
const MOST_IN_HEADLINE = 20;
const LONGEST_CREDIT = 60;
const RELATED_LINE = /^[【[■◆▼]\s?[^】\]]{0,12}(?:関連|おすすめ|オススメ|人気記事|新着)/;

/** `cited` are the citations that speak for each block: what 本紙 means there. */
export function walkPage(
  blocks: readonly AnalysedBlock[],
  facts: PageFacts,
  cited: ReadonlyMap<BlockId, Citation[]>,
  quotes: readonly Traceable[],
): Walk {
  const placed = placesByBlock(quotes);
  const chains = new Map<Occurrence, FramedChain>();
  const reports = new Map<string, NewsReport>();
  const named: Named = { links: [], day: null };
  let frames = NO_FRAMES;
  let headlines: Placed[] = [];
  const citing = citingLines(blocks, cited);
  for (const block of blocks) {
    const { id, text, role } = block.source;
    const here = placed.get(id) ?? [];
    if (startsAnew(block)) headlines = [];
    if (startsAnew(block) || citing.has(id)) frames = NO_FRAMES;
    const own = cited.get(id)?.at(-1)?.outlet ?? facts.site;
    const hidden = here.filter(({ quote }) => quote.kind === "direct").map(({ occurrence }) => occurrence);
    let next = 0;
    for (const sentence of maskedSentences(text, hidden)) {
      const reading = readSentence(block, sentence, facts, own, named);
      const first = next;
      while (next < here.length && here[next]!.occurrence.start < sentence.end) next++;
      frameSentence(here.slice(first, next), reading, id);
      for (const report of findReports(id, text, sentence, reading.links)) addReport(report);
    }
    frameHeadlines(id);
    if (role === "heading") headlines = here.filter(isUntraced).slice(0, MOST_IN_HEADLINE);
  }
  return { chains, reports: [...reports.values()] };

  function frameSentence(here: Placed[], reading: SentenceReading, block: BlockId): void {
    for (const [index, { quote, occurrence }] of here.entries()) {
      const nextQuote = here[index + 1]?.occurrence.start ?? Number.POSITIVE_INFINITY;
      const span = { start: occurrence.start, end: occurrence.end, nextQuote };
      chains.set(occurrence, chainAt(span, reading, frames, quote.speaker, block));
    }
    frames = nextFrames(frames, reading);
  }

  /** A headline tells beforehand what the paragraphs below it say in full. */
  function frameHeadlines(block: BlockId): void {
    for (const { quote, occurrence } of headlines) {
      chains.set(occurrence, { ...carriedChain(frames, quote.speaker, block), strength: 0 });
    }
    headlines = headlines.filter(isUntraced);
  }

  function isUntraced({ occurrence }: Placed): boolean {
    return !chains.get(occurrence)?.steps.some(({ outlet }) => outlet !== null);
  }

  function addReport(report: NewsReport): void {
    const key = `${report.outlet} ${report.date} ${report.what}`;
    if (reports.size < MOST_REPORTS && !reports.has(key)) reports.set(key, report);
  }
}

/** A heading, a list of further reading, a line of nothing but ornament: what was said before no longer holds. */
function startsAnew({ source: { role, text } }: AnalysedBlock): boolean {
  return (
    role === "heading" || RELATED_LINE.test(text.slice(0, 24)) || !/[\p{L}\p{N}]/u.test(text.slice(0, 400))
  );
}

/** Blocks that do nothing but cite, unlike a paragraph with an agency's name at its end. */
function citingLines(
  blocks: readonly AnalysedBlock[],
  cited: ReadonlyMap<BlockId, Citation[]>,
): Set<BlockId> {
  const lines = new Set<BlockId>();
  for (const { block, title } of [...cited.values()].flat()) {
    if (title !== null || (blocks[block]?.source.text.length ?? 0) <= LONGEST_CREDIT) lines.add(block);
  }
  return lines;
}

function placesByBlock(quotes: readonly Traceable[]): Map<BlockId, Placed[]> {
  const placed = new Map<BlockId, Placed[]>();
  for (const quote of quotes) {
    for (const occurrence of quote.occurrences) {
      const here = placed.get(occurrence.block) ?? [];
      here.push({ quote, occurrence });
      placed.set(occurrence.block, here);
    }
  }
  for (const here of placed.values()) here.sort((a, b) => a.occurrence.start - b.occurrence.start);
  return placed;
}
