// The lists of morphemes that words have, each distinct list once: 325,871 words share some 50,000.

import {
  morphemeContextMask,
  morphemeCostShift,
  morphemeFeatureMask,
  morphemeFeatureShift,
  morphemeLast,
} from "../format.ts";
import type { Entry } from "./ipadic.ts";

export interface MorphemePool {
  /** Puts the list in, if it is not there yet, and answers where it begins. */
  add: (entries: Entry[]) => number;
  words: () => Int32Array;
}

/** @throws {Error} (`add`) if a context or feature does not fit in a morpheme */
export function createMorphemePool(featureNumber: (entry: Entry) => number): MorphemePool {
  const pool: number[] = [];
  const places = new Map<string, number>();
  return {
    add(entries) {
      const list = entries.map((entry, index) =>
        morphemeWord(entry, featureNumber(entry), index === entries.length - 1),
      );
      const key = list.join(",");
      const known = places.get(key);
      if (known !== undefined) return known;
      const place = pool.length;
      pool.push(...list);
      places.set(key, place);
      return place;
    },
    words: () => Int32Array.from(pool),
  };
}

function morphemeWord({ context, cost }: Entry, feature: number, last: boolean): number {
  if (context > morphemeContextMask || feature > morphemeFeatureMask)
    throw new Error("dictionary: a morpheme outgrows its word");
  return (
    (cost << morphemeCostShift) | (last ? morphemeLast : 0) | (feature << morphemeFeatureShift) | context
  );
}
