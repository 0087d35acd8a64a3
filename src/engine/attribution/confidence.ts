// How sure an attribution is: the measured share of right answers of its rule, less where the rule's signs are weak.

import { MEASURED } from "./calibration.data.ts";
import { MEASURED_IN_ENGLISH } from "./en/measured-english.data.ts";

/** What is taken for granted of a rule before it is measured, and how many cases that is worth. */
const PRIOR_SHARE = 0.8;
const PRIOR_CASES = 2;
/** 0.9 and more is kept for rules that were right in 19 of 20 cases. */
const SURE = { share: 0.95, below: 0.89 };

/**
 * 0 to 1. `fit` (0 to 1) is the rule's own measure of how far its form is there; the answer never falls when `fit` rises.
 * A rule's share is drawn towards the prior while its cases are few (additive smoothing).
 */
export function confidenceOf(rule: string, fit: number): number {
  const { right, of } = MEASURED[rule] ?? MEASURED_IN_ENGLISH[rule] ?? { right: 0, of: 0 };
  const smoothed = (right + PRIOR_SHARE * PRIOR_CASES) / (of + PRIOR_CASES);
  const share = right >= SURE.share * of ? smoothed : Math.min(smoothed, SURE.below);
  return share * Math.min(1, Math.max(0, fit));
}
