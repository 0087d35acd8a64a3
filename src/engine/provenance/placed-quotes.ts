// The quotations of a page by the places where they stand.

import type { AnalysedBlock, BlockId, Occurrence, Quote, QuoteSpeaker } from "../model.ts";

/** What tracing needs of a quotation. */
export type Traceable = Pick<Quote, "kind" | "occurrences" | "speaker">;

/** One of the places that give a quotation. */
export interface Placed {
  quote: Traceable;
  occurrence: Occurrence;
}

/** The places of each block that holds any, in their order. */
export function placesByBlock(quotes: readonly Traceable[]): Map<BlockId, Placed[]> {
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

/** Where the text, headings left aside, first gives words of each speaker, by name. */
export function firstHeard(
  blocks: readonly AnalysedBlock[],
  placed: ReadonlyMap<BlockId, Placed[]>,
): Map<string, Occurrence> {
  const heard = new Map<string, Occurrence>();
  for (const { source } of blocks) {
    if (source.role === "heading") continue;
    for (const { quote, occurrence } of placed.get(source.id) ?? []) {
      const { name } = quote.speaker;
      if (name !== null && !heard.has(name)) heard.set(name, occurrence);
    }
  }
  return heard;
}

const MOST_NAMED = 60;

/** The speakers whom the page names, each once, in the order of their quotations. */
export function namedSpeakers(quotes: readonly Traceable[]): QuoteSpeaker[] {
  const named = new Map<string, QuoteSpeaker>();
  for (const { speaker } of quotes) {
    if (named.size >= MOST_NAMED) break;
    if (speaker.kind === "named" && speaker.name !== null && !named.has(speaker.name))
      named.set(speaker.name, speaker);
  }
  return [...named.values()];
}
