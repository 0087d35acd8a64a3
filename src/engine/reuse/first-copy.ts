// Which copy a run points at: the finder meets the latest one, the reader wants the first.

import { RUN, type Verdict } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/**
 * The runs, each led back from a copy to what was copied where the copy has the whole run from one place. One step is
 * enough: the runs of earlier blocks have been led back themselves. Runs that then meet in block and source are
 * joined.
 */
export function tracedToFirst(
  store: TextStore,
  runs: ArrayLike<number>,
  verdicts: readonly (Verdict | null)[],
): number[] {
  const traced: number[] = [];
  for (let r = 0; r < runs.length; r += RUN) {
    const start = runs[r]!;
    const end = runs[r + 1]!;
    const source = sourceOfCopy(store, runs[r + 2]!, end - start, verdicts);
    const last = traced.length - RUN;
    if (last >= 0 && traced[last + 1] === start && traced[last + 2]! + start - traced[last]! === source) {
      traced[last + 1] = end;
    } else {
      traced.push(start, end, source);
    }
  }
  return traced;
}

function sourceOfCopy(
  store: TextStore,
  source: number,
  length: number,
  verdicts: readonly (Verdict | null)[],
): number {
  const runs = verdicts[store.blockAt(source)]?.runs;
  if (runs === undefined) return source;
  let low = 0;
  let high = runs.length / RUN;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if (runs[middle * RUN]! <= source) low = middle;
    else high = middle;
  }
  const at = low * RUN;
  const holds = runs[at]! <= source && source + length <= runs[at + 1]!;
  return holds ? runs[at + 2]! + source - runs[at]! : source;
}
