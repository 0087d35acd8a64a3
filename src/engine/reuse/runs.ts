// Runs: stretches of a block that stand, unit for unit, in earlier blocks; and what the runs of a block amount to.

/**
 * Numbers that one run takes in a list of runs: its first unit, its end (exclusive), and the first unit of its
 * source. All are offsets into `TextStore.units`.
 */
export const RUN = 3;

/** Runs of one block, in its order, `RUN` numbers each; no two overlap in the block. */
export type Runs = readonly number[];

/** Units covered by the first `length / RUN` runs. */
export function coveredUnits(runs: ArrayLike<number>, length: number): number {
  let covered = 0;
  for (let r = 0; r < length; r += RUN) covered += runs[r + 1]! - runs[r]!;
  return covered;
}

/** A block under judgement: its units in the store, and its text as the page has it. */
export interface StoredBlock {
  first: number;
  end: number;
  text: string;
}

/** What the index says of one block. */
export interface Verdict {
  /**
   * exact: the whole block stands unbroken in one earlier block. near: most of it stands in one, with edits.
   * assembled: several blocks give it. overlap: too little stands earlier for a repeat.
   */
  kind: "exact" | "near" | "assembled" | "overlap";
  /** Ordinal of the block that gives most. */
  of: number;
  /** Share of the block's units that stand in earlier blocks. */
  share: number;
  runs: Runs;
}
