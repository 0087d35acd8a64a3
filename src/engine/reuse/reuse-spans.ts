// From units of the store back to offsets of the texts as the page has them.

import type { BlockId, Place, Span } from "../model.ts";
import { type NormalMap, normalMap } from "../text/normal-map.ts";
import { RUN, type Runs } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/**
 * A stretch of a block and the stretch of an earlier block where the same words stand. Offsets into the texts, in
 * UTF-16 code units.
 */
export interface ReuseSpan extends Span {
  of: Place;
}

/** Units whose maps are kept: many short blocks may point into one long one, which must not be mapped for each. */
const KEPT_UNITS = 1 << 20;
/** Maps that are kept however long their blocks are. */
const KEPT_MAPS = 4;

/** Makes spans of runs. Keeps the maps of the blocks last asked for. */
export class SpanMaker {
  private readonly maps = new Map<number, NormalMap>();
  private mapped = 0;

  constructor(
    private readonly store: TextStore,
    private readonly blocks: readonly { id: BlockId; text: string }[],
  ) {}

  /**
   * Spans of the runs of one block, in its order; a run that goes on from one source block into the next makes two.
   */
  spans(ordinal: number, runs: Runs): ReuseSpan[] {
    const { store } = this;
    this.forget();
    const spans: ReuseSpan[] = [];
    for (let r = 0; r < runs.length; r += RUN) {
      let start = runs[r]!;
      let source = runs[r + 2]!;
      while (start < runs[r + 1]!) {
        const block = store.blockAt(source);
        const length = Math.min(runs[r + 1]! - start, store.unitStart[block + 1]! - source);
        const of = { block: this.blocks[block]!.id, ...this.place(block, source, source + length) };
        spans.push({ ...this.place(ordinal, start, start + length), of });
        start += length;
        source += length;
      }
    }
    return spans;
  }

  private place(block: number, from: number, to: number): Span {
    const map = this.mapOf(block);
    const first = this.store.unitStart[block]!;
    return { start: map.starts[from - first]!, end: map.ends[to - 1 - first]! };
  }

  private mapOf(block: number): NormalMap {
    const known = this.maps.get(block);
    const map = known ?? normalMap(this.blocks[block]!.text);
    if (known === undefined) this.mapped += map.units.length;
    else this.maps.delete(block);
    this.maps.set(block, map); // last in the order of the map: used last
    return map;
  }

  /** Lets go of the maps not used for longest. Only between calls: the blocks of one call are wanted again and again. */
  private forget(): void {
    for (const [block, map] of this.maps) {
      if (this.mapped <= KEPT_UNITS || this.maps.size <= KEPT_MAPS) return;
      this.maps.delete(block);
      this.mapped -= map.units.length;
    }
  }
}
