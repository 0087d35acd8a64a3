// A second, closer look at a block that is partly covered: short runs between, before and after the runs that anchors
// found.

import { unitWeight } from "../text/normal-form.ts";
import { RUN, type Runs } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/** Units looked at on either side of a gap: the cost of a gap is bounded by the square of it. */
const REACH = 28;
/** Weight that a run needs between two runs, and at an open end, where chance has more room. */
const INNER_WEIGHT = 6;
const OUTER_WEIGHT = 8;
/** The most that one unit weighs. */
const MOST_WEIGHT = 2;
/** Looks that one block gets, so that a block of crumbs costs no more than one of runs. */
const ROUNDS = 3;

interface Window {
  start: number;
  end: number;
  sourceStart: number;
  sourceEnd: number;
}

/**
 * The runs of the block with units `[first, end)`, led as far as their sources go along, with the short runs between
 * them: in order, `RUN` numbers each.
 */
export function fillGaps(store: TextStore, runs: Runs, first: number, end: number): number[] {
  let filled = stretched(store.units, runs, first, end);
  for (let round = 0; round < ROUNDS; round++) {
    const next = fillOnce(store, filled, first, end);
    if (next.length === filled.length) break;
    filled = next;
  }
  return filled;
}

/**
 * Each run as long as block and source are equal: one led back to the first copy may have stopped at an edit of the
 * later one.
 */
function stretched(units: Uint16Array, runs: Runs, first: number, end: number): number[] {
  const longer: number[] = [];
  for (let r = 0; r < runs.length; r += RUN) {
    const last = longer.length - RUN;
    const lowest = last < 0 ? first : longer[last + 1]!;
    const highest = runs[r + RUN] ?? end;
    let low = Math.max(runs[r]!, lowest);
    let high = runs[r + 1]!;
    const shift = runs[r]! - runs[r + 2]!;
    // A source that goes on in order is not taken twice: what comes twice in the block was put in.
    const sourceEnd = last < 0 ? 0 : longer[last + 2]! + longer[last + 1]! - longer[last]!;
    const lowestSource = sourceEnd <= runs[r + 2]! ? sourceEnd : 0;
    while (low > lowest && low - shift > lowestSource && units[low - 1] === units[low - 1 - shift]) low--;
    while (high < highest && high - shift < first && units[high] === units[high - shift]) high++;
    if (last >= 0 && low === lowest && longer[last]! - longer[last + 2]! === shift) longer[last + 1] = high;
    else longer.push(low, high, low - shift);
  }
  return longer;
}

function fillOnce(store: TextStore, runs: Runs, first: number, end: number): number[] {
  const filled: number[] = [];
  let at = first;
  for (let r = 0; r <= runs.length; r += RUN) {
    const start = r < runs.length ? runs[r]! : end;
    const found = start > at ? lookInto(store, runs, r, at, start, first) : null;
    if (found !== null) filled.push(...found);
    if (r < runs.length) filled.push(runs[r]!, runs[r + 1]!, runs[r + 2]!);
    at = runs[r + 1] ?? end;
  }
  return filled;
}

/**
 * Looks for a run in the gap `[start, end)` before run `r`: after the run before the gap, then before the run after
 * it.
 */
function lookInto(
  store: TextStore,
  runs: Runs,
  r: number,
  start: number,
  end: number,
  first: number,
): number[] | null {
  const inner = r > 0 && r < runs.length;
  const needed = inner ? INNER_WEIGHT : OUTER_WEIGHT;
  const sourceBefore = r > 0 ? runs[r - 1]! + runs[r - 2]! - runs[r - 3]! : -1;
  const sourceAfter = r < runs.length ? runs[r + 2]! : -1;
  // Too narrow for a run that weighs enough: most gaps are.
  if ((end - start) * MOST_WEIGHT < needed) return null;
  const { units } = store;
  let best: number[] | null = null;
  if (sourceBefore >= 0) {
    const blockEnd = Math.min(first, store.endOfBlockAt(sourceBefore - 1));
    const window = {
      start,
      end: Math.min(end, start + REACH),
      sourceStart: sourceBefore,
      sourceEnd: Math.min(blockEnd, sourceBefore + REACH),
    };
    best = longestRun(units, window, needed);
  }
  if (best === null && sourceAfter >= 0) {
    const blockStart = store.unitStart[store.blockAt(sourceAfter)]!;
    const window = {
      start: Math.max(start, end - REACH),
      end,
      sourceStart: Math.max(blockStart, sourceAfter - REACH),
      sourceEnd: sourceAfter,
    };
    best = longestRun(units, window, needed);
  }
  return best;
}

/** The longest run inside a window, or null where none weighs enough. */
function longestRun(units: Uint16Array, window: Window, needed: number): number[] | null {
  const { start, end, sourceStart, sourceEnd } = window;
  let longest = 0;
  let bestEnd = 0;
  let bestShift = 0;
  for (let shift = start - sourceEnd + 1; shift < end - sourceStart; shift++) {
    const from = Math.max(start, sourceStart + shift);
    const to = Math.min(end, sourceEnd + shift);
    if (to - from <= longest) continue;
    let length = 0;
    for (let at = from; at < to; at++) {
      length = units[at] === units[at - shift] ? length + 1 : 0;
      if (length <= longest) continue;
      longest = length;
      bestEnd = at + 1;
      bestShift = shift;
    }
  }
  let weight = 0;
  for (let at = bestEnd - longest; at < bestEnd; at++) weight += unitWeight(units[at]!);
  return weight >= needed ? [bestEnd - longest, bestEnd, bestEnd - longest - bestShift] : null;
}
