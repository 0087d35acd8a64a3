// The lists of morphemes that words have, each distinct list once: 325,871 words share some 50,000.
//
// Of a word's entries with the same context only the cheapest can stand on a best path, whatever surrounds it (of equals
// the first, as in kuromoji). The others, mostly names that are read in several ways, are left out.

import {
  longestList,
  morphemeContextMask,
  morphemeCostShift,
  morphemeFeatureMask,
  morphemeFeatureShift,
  morphemeLast,
} from "../bit-fields.ts";
import type { Entry } from "./ipadic.ts";

export interface MorphemePool {
  /** Puts the list in, if it is not there yet, and answers where it begins. */
  add: (entries: Entry[]) => number;
  words: () => Int32Array;
}

/** @throws {Error} (`add`) if a context or feature does not fit in a morpheme, or a word has too many */
export function createMorphemePool(featureNumber: (entry: Entry) => number): MorphemePool {
  const pool: number[] = [];
  const places = new Map<string, number>();
  return {
    add(entries) {
      const list = withoutLosers(entries).map((entry, index, { length }) =>
        morphemeWord(entry, featureNumber(entry), index === length - 1),
      );
      if (list.length > longestList) throw new Error("dictionary: a word has too many morphemes");
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

function withoutLosers(entries: Entry[]): Entry[] {
  const cheapest = new Map<number, Entry>();
  for (const entry of entries) {
    const rival = cheapest.get(entry.context);
    if (!rival || entry.cost < rival.cost) cheapest.set(entry.context, entry);
  }
  return entries.filter((entry) => cheapest.get(entry.context) === entry);
}

function morphemeWord({ context, cost }: Entry, feature: number, last: boolean): number {
  if (context > morphemeContextMask || feature > morphemeFeatureMask)
    throw new Error("dictionary: a morpheme outgrows its word");
  return (
    (cost << morphemeCostShift) | (last ? morphemeLast : 0) | (feature << morphemeFeatureShift) | context
  );
}
