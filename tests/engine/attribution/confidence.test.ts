// Confidence follows what was counted, and never falls when a rule's signs grow stronger.

import { readdirSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { MEASURED } from "../../../src/engine/attribution/calibration.data.ts";
import { confidenceOf } from "../../../src/engine/attribution/confidence.ts";

const rule = fc.constantFrom(...Object.keys(MEASURED), "a rule nobody has counted");

describe("confidenceOf", () => {
  it("rises with the fit and stays within 0 and 1", () => {
    fc.assert(
      fc.property(
        rule,
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 1, noNaN: true }),
        (id, a, b) => {
          const [low, high] = [confidenceOf(id, Math.min(a, b)), confidenceOf(id, Math.max(a, b))];
          expect(low).toBeGreaterThanOrEqual(0);
          expect(high).toBeLessThanOrEqual(1);
          expect(low).toBeLessThanOrEqual(high);
        },
      ),
    );
  });

  it("gives 0.9 to no rule that was wrong more than once in twenty, nor to one that was not counted", () => {
    for (const [id, { right, of }] of Object.entries(MEASURED)) {
      if (confidenceOf(id, 1) >= 0.9) expect(right / of, id).toBeGreaterThanOrEqual(0.95);
      if (of === 0) expect(confidenceOf(id, 1), id).toBeLessThan(0.9);
    }
  });

  it("counts no more right than there were", () => {
    for (const { right, of } of Object.values(MEASURED)) expect(right).toBeLessThanOrEqual(of);
  });

  it("trusts grammar over a headline, and that over taking turns", () => {
    expect(confidenceOf("described", 1)).toBeGreaterThan(confidenceOf("headline", 1));
    expect(confidenceOf("headline", 1)).toBeGreaterThan(confidenceOf("alternation", 0.6));
  });
});

it("counts the rules that there are: each Japanese one stands in the file of its name", () => {
  const folder = new URL("../../../src/engine/attribution/ja/", import.meta.url);
  const files = readdirSync(folder).map((name) => name.replace(/\.ts$/, ""));
  for (const id of Object.keys(MEASURED)) if (id !== "unknown") expect(files).toContain(id);
});
