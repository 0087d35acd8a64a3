// A bounded run of `npm run fuzz`, what it has failed on and traps set by hand (kept/), and proof that it sees a fault.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/cli/read-input.ts";
import type { Report } from "../../src/engine/model.ts";
import { readReport } from "../../src/engine/read.ts";
import { reportFaults } from "../../tools/fuzz/report-faults.ts";
import { faultsOf, inputMaker } from "../../tools/fuzz.ts";
import { tokenise } from "../support/tokenise.ts";

const KEPT = path.join(import.meta.dirname, "kept");
const INPUTS = 150;

describe("any page", () => {
  it.each(readdirSync(KEPT))("is read: %s", (name) => {
    expect(faultsOf({ name, text: readFileSync(path.join(KEPT, name), "utf8") }, tokenise)).toEqual([]);
  });

  it(`is read: ${INPUTS} made at random`, () => {
    const inputAt = inputMaker(7);
    const failed = Array.from({ length: INPUTS }, (_, index) => ({
      index,
      faults: faultsOf(inputAt(index), tokenise),
    })).filter(({ faults }) => faults.length > 0);
    expect(failed).toEqual([]);
  }, 60_000);
});

describe("the fuzzer sees", () => {
  const demo = readFileSync(path.join(import.meta.dirname, "../pages/demo.html"));
  const page = readInput("demo.html", demo, { url: null, published: null, lang: null });
  const sound = readReport(page, tokenise);
  const broken: Record<string, (report: Report) => void> = {
    "words that do not stand at their place": ({ quotes }) => {
      quotes[0]!.start += 1;
    },
    "a place outside its block": ({ quotes }) => {
      quotes[0]!.occurrences[0]!.block = sound.blocks.length;
    },
    "folds that overlap": ({ folds }) => {
      folds.push(structuredClone(folds[0]!));
    },
    "a fold that counts wrongly": ({ folds }) => {
      folds[0]!.characters += 1;
    },
    "a speaker of no quotation": ({ speakers }) => {
      speakers[0]!.quotes.push("q999");
    },
    "what JSON would lose": ({ quotes }) => {
      quotes[0]!.speaker.confidence = Number.NaN;
    },
  };

  it("nothing in a sound report", () => {
    expect(sound.folds.length * sound.quotes.length * sound.speakers.length).toBeGreaterThan(0);
    expect(reportFaults(page, sound)).toEqual([]);
  });

  it.each(Object.keys(broken))("%s", (name) => {
    const report = structuredClone(sound);
    broken[name]!(report);
    expect(reportFaults(page, report)).not.toEqual([]);
  });
});
