// From units of the store back to offsets of the texts as the page has them.

import type { BlockId, Place, Span } from "../model.ts";
import { type NormalMap, normalMap } from "../text/normal-map.ts";
import { RUN, type Runs } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/** A stretch of a block and the stretch of an earlier block where the same words stand. Offsets into the texts, in UTF-16 code units. */
export interface ReuseSpan extends Span {
  of: Place;
}

/** Spans of the runs of one block, in its order; a run that goes on from one source block into the next makes two. */
export function spansOfRuns(
  store: TextStore,
  texts: (ordinal: number) => { id: BlockId; text: string },
  ordinal: number,
  runs: Runs,
): ReuseSpan[] {
  const maps = new Map<number, NormalMap>();
  const mapOf = (block: number): NormalMap => {
    let map = maps.get(block);
    if (map === undefined) {
      map = normalMap(texts(block).text);
      maps.set(block, map);
    }
    return map;
  };
  const place = (block: number, from: number, to: number): Span => {
    const map = mapOf(block);
    const start = store.unitStart[block]!;
    return { start: map.starts[from - start]!, end: map.ends[to - 1 - start]! };
  };
  const spans: ReuseSpan[] = [];
  for (let r = 0; r < runs.length; r += RUN) {
    let start = runs[r]!;
    let source = runs[r + 2]!;
    while (start < runs[r + 1]!) {
      const block = store.blockAt(source);
      const length = Math.min(runs[r + 1]! - start, store.unitStart[block + 1]! - source);
      spans.push({
        ...place(ordinal, start, start + length),
        of: { block: texts(block).id, ...place(block, source, source + length) },
      });
      start += length;
      source += length;
    }
  }
  return spans;
}
