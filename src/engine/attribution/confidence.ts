// How sure an attribution is: the measured share of right answers of its rule, less where the rule's signs are weak.

import { RULE_SHARES } from "./calibration.data.ts";

const UNMEASURED = 0.5;

/** 0 to 1. `fit` is the rule's own measure of how far its form is there. Never falls when `fit` rises. */
export function confidenceOf(rule: string, fit: number): number {
  const share = RULE_SHARES[rule] ?? UNMEASURED;
  return Math.max(0, Math.min(1, share * Math.min(1, Math.max(0, fit))));
}
