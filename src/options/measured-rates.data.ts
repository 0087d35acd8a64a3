// How often the engine is right, as `npm run eval` measures it on text kept apart; written by tools/eval.ts.

export type RateTask = "speech" | "named-speaker" | "any-speaker" | "outlet" | "date" | "repeats";

export interface MeasuredRate {
  task: RateTask;
  language: "ja" | "en";
  /** Shares from 0 to 1. */
  precision: number;
  recall: number;
  /** Cases measured. */
  sample: number;
}

export const measuredRates: MeasuredRate[] = [];
