// Finds the runs of a block: stretches that stand, unit for unit, in earlier blocks.

import { unitWeight } from "../text/normal-form.ts";
import type { AnchorLinks } from "./anchor-links.ts";
import { RUN } from "./runs.ts";
import type { TextStore } from "./text-store.ts";

/**
 * Weight (`unitWeight`) that a run needs to be believed: 12 kanji or kana, 24 letters. Shorter ones are stock
 * phrases.
 */
const RUN_WEIGHT = 24;
/** A run that goes on in the block where the last one left off is believed earlier. */
const NEXT_WEIGHT = 10;
const NEXT_WITHIN = 400;
/** A short block that stands whole in an earlier one. */
const WHOLE_WEIGHT = 16;
/** The longest run that a later one may take over: it is compared again, which must stay cheap. */
const ABSORBED = 96;
/** A run right after a small edit. */
const RESYNC_UNITS = 3;

/**
 * Edits that a run is carried over, smallest first, in pairs: units skipped in the block, units skipped in the
 * source.
 */
const EDITS = [1, 1, 0, 1, 1, 0, 2, 2, 0, 2, 2, 0, 1, 2, 2, 1, 3, 3, 0, 3, 3, 0, 1, 3, 3, 1, 2, 3, 3, 2];

/**
 * Every unit of a block is covered by one run at most, a run takes over short ones only, and every rejected run is
 * shorter than `RUN_WEIGHT`: the work is linear in the text, whatever it holds.
 */
export class RunFinder {
  /** `RUN` numbers a run, in the order of the block. */
  runs = new Int32Array(64 * RUN);
  count = 0;
  /** Units compared since the finder was made: the measure of work in the tests. */
  compared = 0;

  private first = 0;
  private end = 0;
  /** Where the last run ends: what lies before it is settled, but for what `absorb` takes over. */
  private covered = 0;

  constructor(
    private readonly store: TextStore,
    private readonly links: AnchorLinks,
  ) {}

  /** Finds the runs of a block whose anchors have just been linked. */
  find(block: number): void {
    const { anchorStart, anchorEnd, unitStart } = this.store;
    const { latest, base } = this.links;
    this.count = 0;
    this.first = unitStart[block]!;
    this.end = unitStart[block + 1]!;
    this.covered = this.first;
    let rejectedShift = 0;
    let rejectedUntil = -1;
    for (let a = anchorStart[block]!; a < anchorStart[block + 1]!; a++) {
      const link = latest[a - base]!;
      if (link < 0) continue;
      const at = anchorEnd[a]!;
      if (at <= this.covered) continue;
      const shift = at - anchorEnd[link]!;
      if (shift === rejectedShift && at <= rejectedUntil) continue;
      const rejected = this.tryRun(at, shift);
      if (rejected === 0) continue;
      rejectedShift = shift;
      rejectedUntil = rejected;
    }
  }

  /** Extends around unit offset `at`; answers 0, or the end of a run too short to be believed. */
  private tryRun(at: number, shift: number): number {
    const { units } = this.store;
    const { first, end, covered } = this;
    let low = at;
    let high = at;
    while (low > covered && low > shift && units[low - 1] === units[low - 1 - shift]) low--;
    const highest = Math.min(end, first + shift);
    while (high < highest && units[high] === units[high - shift]) high++;
    this.compared += high - low + 2;
    if (!this.believed(low, high, low - shift)) return high;
    low = this.absorb(low, shift);
    this.carryBack(low, shift);
    this.put(low, high, low - shift);
    this.carryOn(high, high - shift);
    return 0;
  }

  /**
   * Takes over the runs just before `low` that stand in this run's source too: a stock phrase found elsewhere must
   * not cut a copy in two. Answers where the run begins now.
   */
  private absorb(from: number, shift: number): number {
    const { units } = this.store;
    let low = from;
    while (this.count > 0 && low === this.covered) {
      const start = this.runs[(this.count - 1) * RUN]!;
      if (this.runs[(this.count - 1) * RUN + 1] !== low || low - start > ABSORBED || start < shift) break;
      let at = low;
      while (at > start && units[at - 1] === units[at - 1 - shift]) at--;
      this.compared += low - at + 1;
      if (at > start) break;
      this.count--;
      this.covered = this.count > 0 ? this.runs[(this.count - 1) * RUN + 1]! : this.first;
      while (at > this.covered && at > shift && units[at - 1] === units[at - 1 - shift]) at--;
      low = at;
    }
    return low;
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

  /** Carries a run forward over small edits. */
  private carryOn(from: number, fromSource: number): void {
    const { units } = this.store;
    const { end, first } = this;
    let at = from;
    let source = fromSource;
    search: while (at < end) {
      for (let e = 0; e < EDITS.length; e += 2) {
        const t = at + EDITS[e]!;
        const s = source + EDITS[e + 1]!;
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
    this.covered = at;
  }

  /** Carries a run backward over small edits, down to what is covered. */
  private carryBack(from: number, fromShift: number): void {
    const { units } = this.store;
    const carried: number[] = [];
    let at = from;
    let shift = fromShift;
    search: while (at > this.covered) {
      for (let e = 0; e < EDITS.length; e += 2) {
        const t = at - EDITS[e]!;
        const s = at - shift - EDITS[e + 1]!;
        if (t - RESYNC_UNITS < this.covered || s < RESYNC_UNITS) continue;
        if (units[t - 1] !== units[s - 1] || units[t - 2] !== units[s - 2] || units[t - 3] !== units[s - 3])
          continue;
        shift = t - s;
        at = t - RESYNC_UNITS;
        while (at > this.covered && at > shift && units[at - 1] === units[at - 1 - shift]) at--;
        this.compared += t - at;
        at = this.absorb(at, shift);
        carried.push(at, t, at - shift);
        continue search;
      }
      break;
    }
    for (let r = carried.length - RUN; r >= 0; r -= RUN)
      this.put(carried[r]!, carried[r + 1]!, carried[r + 2]!);
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
