// From the runs of a block to a verdict: a repeat, an overlap, or neither.

import { fillGaps } from "./fill-gaps.ts";
import { tracedToFirst } from "./first-copy.ts";
import { coveredUnits, RUN, type Runs, type StoredBlock, type Verdict } from "./runs.ts";
import { shareOfSlots } from "./template-slots.ts";
import type { TextStore } from "./text-store.ts";

/** Shares of a block's characters that stand in earlier blocks. */
const REPEAT_SHARE = 0.8;
const OVERLAP_SHARE = 0.4;
/** Runs are found a little short of what was copied, because crumbs between edits are not looked for. */
const UNSEEN_SHARE = 0.02;
/** Covered less than this, a block is its own; the closer look is not worth its cost. */
const TELLING_SHARE = 0.15;
/** A source that gives less than this share of a repeat leaves it a block put together from several. */
const ONE_SOURCE_SHARE = 0.8;

/** Judges a block by what the finder found; `verdicts` are those of the blocks before it. */
export function judgeBlock(
  store: TextStore,
  found: { runs: Int32Array; count: number },
  block: StoredBlock,
  verdicts: readonly (Verdict | null)[],
): Verdict | null {
  const { first, end } = block;
  const total = end - first;
  let covered = coveredUnits(found.runs, found.count * RUN);
  if (covered < total * TELLING_SHARE) return null;
  let runs: Runs = tracedToFirst(store, found.runs.subarray(0, found.count * RUN), verdicts);
  if (covered < total) {
    runs = fillGaps(store, runs, first, end);
    covered = coveredUnits(runs, runs.length);
  }
  const share = covered / total;
  if (share < OVERLAP_SHARE) return null;
  const { of, given } = mainSource(store, runs);
  if (share < REPEAT_SHARE - UNSEEN_SHARE) return { kind: "overlap", of, share, runs };
  const whole = runs.length === RUN && given === total;
  if (!whole && share - shareOfSlots(store, runs, block) < REPEAT_SHARE - UNSEEN_SHARE) return null;
  const kind = whole ? "exact" : given < covered * ONE_SOURCE_SHARE ? "assembled" : "near";
  return { kind, of, share: Math.max(share, REPEAT_SHARE), runs };
}

/**
 * The block that gives most units, the first of equals. A run that goes on into the next block of the source counts
 * for both, each its part.
 */
function mainSource(store: TextStore, runs: Runs): { of: number; given: number } {
  const gives = new Map<number, number>();
  for (let r = 0; r < runs.length; r += RUN) {
    let source = runs[r + 2]!;
    const sourceEnd = source + runs[r + 1]! - runs[r]!;
    while (source < sourceEnd) {
      const block = store.blockAt(source);
      const until = Math.min(sourceEnd, store.unitStart[block + 1]!);
      gives.set(block, (gives.get(block) ?? 0) + until - source);
      source = until;
    }
  }
  let of = -1;
  let given = 0;
  for (const [block, units] of gives) {
    if (units > given || (units === given && block < of)) {
      of = block;
      given = units;
    }
  }
  return { of, given };
}
