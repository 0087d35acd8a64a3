// Finds the runs of a block: stretches that stand, unit for unit, in earlier blocks.

import { unitWeight } from "../text/normal-form.ts";
import { RUN } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/** Weight (`unitWeight`) that a run needs to be believed: 12 kanji or kana, 24 letters. Shorter ones are stock phrases. */
const RUN_WEIGHT = 24;
/** A run that goes on in the block where the last one left off is believed earlier. */
const NEXT_WEIGHT = 10;
const NEXT_WITHIN = 400;
/** A short block that stands whole in an earlier one. */
const WHOLE_WEIGHT = 16;
/** A run right after a small edit. */
const RESYNC_UNITS = 3;

/** Edits that a run is carried over: units skipped in the block and in the source, smallest first. */
const EDITS: readonly (readonly [inBlock: number, inSource: number])[] = [
  [1, 1],
  [0, 1],
  [1, 0],
  [2, 2],
  [0, 2],
  [2, 0],
  [1, 2],
  [2, 1],
  [3, 3],
  [0, 3],
  [3, 0],
  [1, 3],
  [3, 1],
  [2, 3],
  [3, 2],
];

/**
 * Every unit of a block is covered by one run at most and every rejected run is shorter than `RUN_WEIGHT`, so the work is linear in the
 * text whatever it holds.
 */
export class RunFinder {
  /** `RUN` numbers a run, in the order of the block. */
  runs = new Int32Array(64 * RUN);
  count = 0;
  /** Units compared since the finder was made: the measure of work in the tests. */
  compared = 0;

  private first = 0;
  private end = 0;

  constructor(private readonly store: TextStore) {}

  /** Finds the runs of the block whose units are `[first, end)` and whose anchors are `[anchor, anchorEnd)`. */
  find(first: number, end: number, anchor: number, anchorEnd: number): void {
    const { anchorLink, anchorEnd: ends } = this.store;
    this.count = 0;
    this.first = first;
    this.end = end;
    let covered = first;
    let rejectedShift = 0;
    let rejectedUntil = -1;
    for (let a = anchor; a < anchorEnd; a++) {
      const link = anchorLink[a]!;
      if (link < 0) continue;
      const at = ends[a]!;
      if (at <= covered) continue;
      const shift = at - ends[link]!;
      if (shift === rejectedShift && at <= rejectedUntil) continue;
      const reached = this.tryRun(at, shift, covered);
      if (reached > covered) {
        covered = reached;
      } else {
        rejectedShift = shift;
        rejectedUntil = -reached;
      }
    }
  }

  /** Extends around unit offset `at`; answers where the last run ends, or minus the end of a run too short to be believed. */
  private tryRun(at: number, shift: number, covered: number): number {
    const { units } = this.store;
    const { first, end } = this;
    let low = at;
    let high = at;
    while (low > covered && low > shift && units[low - 1] === units[low - 1 - shift]) low--;
    const highest = Math.min(end, first + shift);
    while (high < highest && units[high] === units[high - shift]) high++;
    this.compared += high - low + 2;
    if (!this.believed(low, high, low - shift)) return -high;
    this.carryBack(low, low - shift, covered);
    this.put(low, high, low - shift);
    return this.carryOn(high, high - shift);
  }

  private believed(low: number, high: number, source: number): boolean {
    const { units } = this.store;
    let needed = RUN_WEIGHT;
    if (low === this.first && high === this.end) {
      needed = WHOLE_WEIGHT;
    } else if (this.count > 0) {
      const { runs } = this;
      const last = (this.count - 1) * RUN;
      const sourceEnd = runs[last + 2]! + runs[last + 1]! - runs[last]!;
      const gap = source - sourceEnd;
      if (gap >= 0 && gap <= NEXT_WITHIN && source < this.store.endOfBlockAt(sourceEnd - 1))
        needed = NEXT_WEIGHT;
    }
    if (high - low >= needed) return true;
    let weight = 0;
    for (let i = low; i < high; i++) weight += unitWeight(units[i]!);
    return weight >= needed;
  }

  /** Carries a run forward over small edits; answers where the last run ends. */
  private carryOn(from: number, fromSource: number): number {
    const { units } = this.store;
    const { end, first } = this;
    let at = from;
    let source = fromSource;
    search: while (at < end) {
      for (const [inBlock, inSource] of EDITS) {
        const t = at + inBlock;
        const s = source + inSource;
        if (t + RESYNC_UNITS > end || s + RESYNC_UNITS > first) continue;
        if (units[t] !== units[s] || units[t + 1] !== units[s + 1] || units[t + 2] !== units[s + 2]) continue;
        let high = t + RESYNC_UNITS;
        let sourceHigh = s + RESYNC_UNITS;
        while (high < end && sourceHigh < first && units[high] === units[sourceHigh]) {
          high++;
          sourceHigh++;
        }
        this.compared += high - t;
        this.put(t, high, s);
        at = high;
        source = sourceHigh;
        continue search;
      }
      break;
    }
    return at;
  }

  /** Carries a run backward over small edits, down to unit offset `covered`. */
  private carryBack(from: number, fromSource: number, covered: number): void {
    const { units } = this.store;
    const before = this.count;
    let at = from;
    let source = fromSource;
    search: while (at > covered) {
      for (const [inBlock, inSource] of EDITS) {
        const t = at - inBlock;
        const s = source - inSource;
        if (t - RESYNC_UNITS < covered || s < RESYNC_UNITS) continue;
        if (units[t - 1] !== units[s - 1] || units[t - 2] !== units[s - 2] || units[t - 3] !== units[s - 3])
          continue;
        let low = t - RESYNC_UNITS;
        let sourceLow = s - RESYNC_UNITS;
        while (low > covered && sourceLow > 0 && units[low - 1] === units[sourceLow - 1]) {
          low--;
          sourceLow--;
        }
        this.compared += t - low;
        this.put(low, t, sourceLow);
        at = low;
        source = sourceLow;
        continue search;
      }
      break;
    }
    this.reverse(before);
  }

  private reverse(from: number): void {
    const { runs } = this;
    for (let i = from * RUN, j = (this.count - 1) * RUN; i < j; i += RUN, j -= RUN) {
      for (let field = 0; field < RUN; field++) {
        const kept = runs[i + field]!;
        runs[i + field] = runs[j + field]!;
        runs[j + field] = kept;
      }
    }
  }

  private put(start: number, end: number, source: number): void {
    const at = this.count * RUN;
    if (at + RUN > this.runs.length) {
      const wider = new Int32Array(this.runs.length * 2);
      wider.set(this.runs);
      this.runs = wider;
    }
    this.runs[at] = start;
    this.runs[at + 1] = end;
    this.runs[at + 2] = source;
    this.count++;
  }
}
