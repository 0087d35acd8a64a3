// Tells a copy from a look-alike: result lists, schedules, prices and captions repeat a template and fill its slots
// anew.

import { unitWeight } from "../text/normal-form.ts";
import { normalMap } from "../text/normal-map.ts";
import { RUN, type Runs, type StoredBlock } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/** What a slot filled anew weighs against the block's being a copy, beside the words in it (`unitWeight`). */
const NUMBER_COST = 16;
const NAME_COST = 12;
/**
 * Templates are short. Up to the first weight (48 kanji or kana) a slot counts in full, from the second one on not at
 * all: a long paragraph that changes a number stays a copy, with a difference worth showing.
 */
const TEMPLATE_WEIGHT = 96;
const PARAGRAPH_WEIGHT = 192;
/** A single character replaced is a slip of the pen. */
const LEAST_NAME_UNITS = 2;
/** Longer replaced stretches are rewriting, not a slot. */
const SLOT_UNITS = 12;

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;
const isHiragana = (unit: number): boolean => unit >= 0x3041 && unit <= 0x309f;

/** Share to be taken off what the runs cover of the block. */
export function shareOfSlots(store: TextStore, runs: Runs, block: StoredBlock): number {
  const { first, end } = block;
  let weight = 0;
  for (let at = first; at < end && weight < PARAGRAPH_WEIGHT; at++) weight += unitWeight(store.units[at]!);
  if (weight >= PARAGRAPH_WEIGHT) return 0;
  const numbers = NUMBER_COST * numbersAnew(store, runs, first, end);
  const names = NAME_COST * namesAnew(store, runs, block);
  const fade = Math.min(1, (PARAGRAPH_WEIGHT - weight) / (PARAGRAPH_WEIGHT - TEMPLATE_WEIGHT));
  return (fade * (numbers + names)) / weight;
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

/**
 * Whether the number at `[start, end)` is another one in the source; `r` is the first run that ends after `start`.
 */
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

/**
 * What the source has between two runs, or beyond the first or the last one in its block, of which a slot's length
 * counts.
 */
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

/** Names that stand in the place of others. */
function namesAnew(store: TextStore, runs: Runs, block: StoredBlock): number {
  let anew = 0;
  for (let after = 0; after <= runs.length; after += RUN) {
    const before = after - RUN;
    const start = before < 0 ? block.first : runs[before + 1]!;
    const end = after < runs.length ? runs[after]! : block.end;
    if (!mayBeName(store.units, start, end)) continue;
    const [sourceStart, sourceEnd] = sourceGap(store, runs, before, after);
    if (mayBeName(store.units, sourceStart, sourceEnd) && isTitled(store, block, start, end)) anew++;
  }
  return anew;
}

/** Short, and without digits or hiragana, which names of people and places do without. */
function mayBeName(units: Uint16Array, start: number, end: number): boolean {
  if (end - start < LEAST_NAME_UNITS || end - start > SLOT_UNITS) return false;
  for (let at = start; at < end; at++) if (isDigit(units[at]!) || isHiragana(units[at]!)) return false;
  return true;
}

/** Whether a stretch in letters has a capital among them, as names have. */
function isTitled({ units }: TextStore, { first, text }: StoredBlock, start: number, end: number): boolean {
  if (unitWeight(units[start]!) === 2) return true;
  const { starts, ends } = normalMap(text);
  return /\p{Lu}/u.test(text.slice(starts[start - first], ends[end - 1 - first]));
}
