// How far a decision can be built on for the words after it.

import type { Decision } from "./situation.ts";

const STANDS = 0.45;

/** 0 to 1: a sure decision does not fade from one quotation to the next. */
export function standingOf({ confidence }: Decision): number {
  return confidence >= STANDS ? 1 : confidence;
}
