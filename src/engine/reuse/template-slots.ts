// Tells a copy from a look-alike: result lists, schedules, prices and captions repeat a template and fill its slots anew.

import { unitWeight } from "../text/normal-form.ts";
import { RUN, type Runs } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/**
 * What a slot filled anew weighs against the block's being a copy, in units of CJK text (twice that in letters). A long paragraph that
 * changes one number stays a copy, with a difference worth showing; a line of thirty characters does not.
 */
const NUMBER_COST = 8;
const NAME_COST = 3;
/** A single character replaced is a slip of the pen. */
const LEAST_NAME_UNITS = 2;
/** Longer replaced stretches are rewriting, not a slot. */
const SLOT_UNITS = 12;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x309f;

/** Units to be taken off what the runs cover of the block at `[first, end)`. */
export function slotsFilledAnew(store: TextStore, runs: Runs, first: number, end: number): number {
  const { units } = store;
  const scale = averageWeight(units, first, end) > 1.5 ? 1 : 2;
  return scale * (NUMBER_COST * numbersAnew(store, runs, first, end) + NAME_COST * namesAnew(units, runs));
}

function averageWeight(units: Uint16Array, first: number, end: number): number {
  let weight = 0;
  for (let at = first; at < end; at++) weight += unitWeight(units[at]!);
  return weight / (end - first);
}

/** Numbers of the block where the earlier text has another number, or none that could be set against it. */
function numbersAnew(store: TextStore, runs: Runs, first: number, end: number): number {
  const { units } = store;
  let anew = 0;
  let r = 0;
  for (let at = first; at < end; at++) {
    if (!isDigit(units[at]!)) continue;
    const start = at;
    while (at < end && isDigit(units[at]!)) at++;
    while (r < runs.length && runs[r + 1]! <= start) r += RUN;
    if (isAnotherNumber(store, runs, r, start, at)) anew++;
  }
  return anew;
}

/** Whether the number at `[start, end)` is another one in the source; `r` is the first run that ends after `start`. */
function isAnotherNumber(store: TextStore, runs: Runs, r: number, start: number, end: number): boolean {
  const { units } = store;
  const held = r < runs.length && runs[r]! <= start;
  if (held) {
    const source = runs[r + 2]! + start - runs[r]!;
    const cutBefore = runs[r]! === start && r > 0 && runs[r - RUN + 1]! < start;
    if (!cutBefore && digitInBlock(store, source, source - 1)) return true;
    if (end <= runs[r + 1]!) {
      const cutAfter = end === runs[r + 1]! && end < (runs[r + RUN] ?? end);
      return !cutAfter && digitInBlock(store, source, source + end - start);
    }
  }
  const [inRuns, outside] = digitsHeld(runs, r, start, end);
  if (inRuns > 0 && outside > 0) return true;
  // All digits lie outside the runs, or in several: it is another number if the source has digits there too.
  const before = held ? r : r - RUN;
  const [gapStart, gapEnd] = sourceGap(store, runs, before, before + RUN);
  if (gapEnd < gapStart || gapEnd - gapStart > SLOT_UNITS) return true;
  for (let at = gapStart; at < gapEnd; at++) if (isDigit(units[at]!)) return true;
  return false;
}

/** How many units of `[start, end)` runs hold, from run `r` on, and how many not. */
function digitsHeld(runs: Runs, r: number, start: number, end: number): [inRuns: number, outside: number] {
  let inRuns = 0;
  for (let i = r; i < runs.length && runs[i]! < end; i += RUN) {
    inRuns += Math.max(0, Math.min(end, runs[i + 1]!) - Math.max(start, runs[i]!));
  }
  return [inRuns, end - start - inRuns];
}

/** What the source has between two runs, or beyond the first or the last one in its block, of which a slot's length counts. */
function sourceGap(
  store: TextStore,
  runs: Runs,
  before: number,
  after: number,
): [start: number, end: number] {
  const sourceEnd = before < 0 ? 0 : runs[before + 2]! + runs[before + 1]! - runs[before]!;
  const sourceStart = after >= runs.length ? 0 : runs[after + 2]!;
  if (before < 0) {
    const blockStart = store.unitStart[store.blockAt(sourceStart)]!;
    return [Math.max(blockStart, sourceStart - SLOT_UNITS), sourceStart];
  }
  if (after >= runs.length) {
    return [sourceEnd, Math.min(store.endOfBlockAt(sourceEnd - 1), sourceEnd + SLOT_UNITS)];
  }
  return [sourceEnd, sourceStart];
}

/** Whether a digit stands at offset `at`, in the block that holds offset `unit`. */
function digitInBlock(store: TextStore, unit: number, at: number): boolean {
  return isDigit(store.units[at] ?? 0) && store.blockAt(at) === store.blockAt(unit);
}

/** Short stretches without hiragana that stand in the place of other such stretches, as one name for another does. */
function namesAnew(units: Uint16Array, runs: Runs): number {
  let anew = 0;
  for (let r = RUN; r < runs.length; r += RUN) {
    const start = runs[r - RUN + 1]!;
    const end = runs[r]!;
    const sourceStart = runs[r - RUN + 2]! + start - runs[r - RUN]!;
    const sourceEnd = runs[r + 2]!;
    if (isName(units, start, end) && isName(units, sourceStart, sourceEnd)) anew++;
  }
  return anew;
}

function isName(units: Uint16Array, start: number, end: number): boolean {
  if (end - start < LEAST_NAME_UNITS || end - start > SLOT_UNITS) return false;
  for (let at = start; at < end; at++) if (isDigit(units[at]!) || isHiragana(units[at]!)) return false;
  return true;
}
