// Walks a page once, sentence by sentence, and gives each place of a quotation the chain in force there.

import type {
  AnalysedBlock,
  BlockId,
  Citation,
  NewsReport,
  Occurrence,
  PageFacts,
  SourceBlock,
} from "../model.ts";
import { walkEnglish } from "./en/english-walk.ts";
import { findReports } from "./find-reports.ts";
import { chainOf, type FramedChain } from "./framed-chain.ts";
import { headlineChains } from "./headline-chains.ts";
import { maskedSentences } from "./masked-sentences.ts";
import { firstHeard, namedSpeakers, type Placed, placesByBlock, type Traceable } from "./placed-quotes.ts";
import { NO_FRAMES, nextFrames } from "./report-frames.ts";
import { type Named, readSentence, type SentenceReading } from "./report-links.ts";

export interface Walk {
  chains: Map<Occurrence, FramedChain>;
  reports: NewsReport[];
}

const MOST_REPORTS = 200;
const LONGEST_CREDIT = 60;
const RELATED_LINE = /^[【[■◆▼]\s?[^】\]]{0,12}(?:関連|おすすめ|オススメ|人気記事|新着)/;

/** `cited` are the citations that speak for each block: what 本紙 means there. */
export function walkPage(
  blocks: readonly AnalysedBlock[],
  facts: PageFacts,
  cited: ReadonlyMap<BlockId, Citation[]>,
  quotes: readonly Traceable[],
): Walk {
  if (facts.language === "en" || !blocks.some(isJapanese)) return walkEnglish(blocks, facts, quotes);
  const placed = placesByBlock(quotes);
  const chains = new Map<Occurrence, FramedChain>();
  const reports = new Map<string, NewsReport>();
  const named: Named = { links: [], day: null };
  const people = namedSpeakers(quotes);
  const heard = firstHeard(blocks, placed);
  let frames = NO_FRAMES;
  const citing = citingLines(blocks, cited);
  for (const block of blocks) {
    const { id, text } = block.source;
    const here = placed.get(id) ?? [];
    if (startsAnew(block) || citing.has(id)) frames = NO_FRAMES;
    const own = cited.get(id)?.at(-1)?.outlet ?? facts.site;
    const hidden = here.filter(({ quote }) => quote.kind === "direct").map(({ occurrence }) => occurrence);
    let next = 0;
    for (const sentence of maskedSentences(text, hidden)) {
      const reading = readSentence(block, sentence, facts, own, named);
      const first = next;
      while (next < here.length && here[next]!.occurrence.start < sentence.end) next++;
      frameSentence(here.slice(first, next), reading, block.source);
      for (const report of findReports(id, text, sentence, reading.links)) addReport(report);
    }
  }
  for (const [occurrence, chain] of headlineChains(blocks, placed, chains)) chains.set(occurrence, chain);
  return { chains, reports: [...reports.values()] };

  function frameSentence(here: Placed[], reading: SentenceReading, source: SourceBlock): void {
    for (const [index, { quote, occurrence }] of here.entries()) {
      const { speaker } = quote;
      const nextQuote = here[index + 1]?.occurrence.start ?? Number.POSITIVE_INFINITY;
      const { block, start, end } = occurrence;
      const heardAt = heard.get(speaker.name ?? "") ?? null;
      chains.set(
        occurrence,
        chainOf({ block, start, end, speaker, nextQuote, firstHeard: heardAt }, reading, frames),
      );
    }
    const voices = here.flatMap(({ quote }) => (quote.kind === "direct" ? [quote.speaker] : []));
    frames = nextFrames(frames, reading, voices, source, people);
  }

  function addReport(report: NewsReport): void {
    const key = `${report.outlet} ${report.date} ${report.what}`;
    if (reports.size < MOST_REPORTS && !reports.has(key)) reports.set(key, report);
  }
}

/** Pages declare one language and are written in another. */
function isJapanese({ source }: AnalysedBlock): boolean {
  return /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(source.text);
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
