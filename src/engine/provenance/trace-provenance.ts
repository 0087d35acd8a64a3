// Traces each quotation from the utterance outward to this page, and says where the page itself shows it to be first reported.

import type { AnalysedBlock, Citation, Occurrence, PageFacts, Quote, Step } from "../model.ts";
import { citationReach, type Reach } from "./citation-reach.ts";
import { type MaskedSentence, maskedSentences } from "./masked-sentences.ts";
import { findOutletNames } from "./outlet-names.ts";
import {
  carriedChain,
  chainAt,
  type FramedChain,
  type Frames,
  NO_FRAMES,
  nextFrames,
} from "./report-frames.ts";
import { type Named, readSentence } from "./report-links.ts";

/** What tracing needs of a quotation. */
export type Traceable = Pick<Quote, "kind" | "occurrences" | "speaker">;

/** A quotation's chain, and its earliest link; empty and null where the page does not say. */
export type Provenance = Pick<Quote, "provenance" | "firstReported">;

interface Placed {
  quote: Traceable;
  occurrence: Occurrence;
}

const RELATED_LINE = /^[【[■◆▼]\s?[^】\]]{0,12}(?:関連|おすすめ|オススメ|人気記事|新着)/;

/** The provenance of every quotation, in their order. Linear in the text; never throws. */
export function traceProvenance(
  blocks: AnalysedBlock[],
  facts: PageFacts,
  citations: Citation[],
  quotes: readonly Traceable[],
): Provenance[] {
  const sources = blocks.map((block) => block.source);
  const cited = citations.map((citation) => ({
    citation,
    reach: citationReach(citation, citations, sources),
  }));
  const chains = frameOccurrences(blocks, facts, cited, quotes);
  return quotes.map((quote) => {
    const framed = quote.occurrences.flatMap((occurrence) => chains.get(occurrence) ?? []);
    const outer = cited.flatMap(({ citation, reach }) =>
      quote.occurrences.some(({ block }) => covers(reach, block)) ? [citationStep(citation, blocks)] : [],
    );
    const provenance = mergeSteps([
      ...framed.sort((a, b) => b.strength - a.strength).map(({ steps }) => steps),
      outer,
    ]);
    return {
      provenance,
      firstReported: provenance.find(({ outlet }) => outlet !== null) ?? provenance[0] ?? null,
    };
  });
}

const covers = (reach: Reach, block: number): boolean => block >= reach.from && block < reach.to;

/** Walks the page once and gives each occurrence the chain in force where it stands. */
function frameOccurrences(
  blocks: AnalysedBlock[],
  facts: PageFacts,
  cited: { citation: Citation; reach: Reach }[],
  quotes: readonly Traceable[],
): Map<Occurrence, FramedChain> {
  const placed = placesByBlock(quotes);
  const chains = new Map<Occurrence, FramedChain>();
  const named: Named = { links: [], day: null };
  let frames: Frames = NO_FRAMES;
  let headlines: Placed[] = [];
  for (const block of blocks) {
    const { id, text, role } = block.source;
    if (role === "heading" || RELATED_LINE.test(text.slice(0, 24))) {
      frames = NO_FRAMES;
      headlines = [];
    }
    const here = placed.get(id) ?? [];
    const own = cited.findLast(({ reach }) => covers(reach, id))?.citation.outlet ?? facts.site;
    const masked = here.filter(({ quote }) => quote.kind === "direct").map(({ occurrence }) => occurrence);
    for (const sentence of maskedSentences(text, masked)) {
      const reading = readSentence(block, sentence, facts, own, named);
      const inSentence = here.filter(({ occurrence }) => within(occurrence, sentence));
      for (const [index, { quote, occurrence }] of inSentence.entries()) {
        const nextQuote = inSentence[index + 1]?.occurrence.start ?? Number.POSITIVE_INFINITY;
        const span = { start: occurrence.start, end: occurrence.end, nextQuote };
        chains.set(occurrence, chainAt(span, reading, frames, quote.speaker, id));
      }
      frames = nextFrames(frames, reading);
      headlines = headlines.filter(({ quote, occurrence }) => {
        const chain = carriedChain(frames, quote.speaker, id);
        if (chain.steps.length > 0) chains.set(occurrence, { ...chain, strength: 0 });
        return chain.steps.every(({ outlet }) => outlet === null);
      });
    }
    if (role === "heading")
      headlines = here.filter(({ occurrence }) => !chains.get(occurrence)?.steps.length);
  }
  return chains;
}

function within({ start }: Occurrence, sentence: MaskedSentence): boolean {
  return start >= sentence.start && start < sentence.end;
}

function placesByBlock(quotes: readonly Traceable[]): Map<number, Placed[]> {
  const placed = new Map<number, Placed[]>();
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

function citationStep({ outlet, title, author, date, url, block }: Citation, blocks: AnalysedBlock[]): Step {
  const text = blocks[block]?.source.text ?? "";
  const at = outlet === null ? 0 : Math.max(text.indexOf(outlet), 0);
  const end = outlet !== null && text.startsWith(outlet, at) ? at + outlet.length : text.length;
  const name = outlet ?? title;
  return {
    outlet: name,
    medium: findOutletNames(name ?? "")[0]?.medium ?? "site",
    author,
    date,
    dateText: null,
    url,
    mention: { text: text.slice(at, end), block, start: at, end },
  };
}

/** One chain out of several: a link that two of them name is one link, with what either says of it. */
function mergeSteps(chains: Step[][]): Step[] {
  const merged: Step[] = [];
  for (const step of chains.flat()) {
    const at = merged.findIndex((known) => known.outlet === step.outlet);
    const known = merged[at];
    if (!known) {
      merged.push(step);
      continue;
    }
    merged[at] = {
      ...known,
      author: known.author ?? step.author,
      date: known.date ?? step.date,
      dateText: known.date === null ? step.dateText : known.dateText,
      url: known.url ?? step.url,
    };
  }
  return merged;
}
