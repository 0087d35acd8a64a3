// Finds the wordings that share many short runs of units with another: candidates for a close comparison.

export interface ShingleIndex {
  add(id: number, units: Uint16Array): void;
  /** Ids of the wordings that share most with `units`, best first, at most a few. */
  likely(units: Uint16Array): number[];
}

/** Length of a shingle in units (Broder 1997). */
const SHINGLE = 3;
/** Units of one wording that are looked at. */
const LONGEST = 1500;
/** A shingle that so many wordings hold tells nothing. */
const CROWDED = 40;
/** Share of the shingles asked for that a candidate must hold. */
const LEAST_SHARED = 0.4;
const CANDIDATES = 3;

export function createShingleIndex(): ShingleIndex {
  const holders = new Map<string, number[]>();
  return {
    add(id, units) {
      for (const shingle of shinglesOf(units)) {
        const known = holders.get(shingle);
        if (!known) holders.set(shingle, [id]);
        else if (known.length < CROWDED) known.push(id);
      }
    },
    likely(units) {
      const shingles = shinglesOf(units);
      const shared = new Map<number, number>();
      for (const shingle of shingles) {
        const known = holders.get(shingle) ?? [];
        if (known.length < CROWDED) for (const id of known) shared.set(id, (shared.get(id) ?? 0) + 1);
      }
      return [...shared]
        .filter(([, count]) => count >= LEAST_SHARED * shingles.size)
        .sort((a, b) => b[1] - a[1])
        .slice(0, CANDIDATES)
        .map(([id]) => id);
    },
  };
}

function shinglesOf(units: Uint16Array): Set<string> {
  const shingles = new Set<string>();
  const last = Math.min(units.length, LONGEST) - SHINGLE;
  for (let at = 0; at <= last; at++) {
    shingles.add(String.fromCharCode(units[at]!, units[at + 1]!, units[at + 2]!));
  }
  return shingles;
}
