// The whole pipeline on pages of our own: what every report promises (`model.ts`), field by field.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { readInput } from "../../src/cli/read-input.ts";
import { findReuse } from "../../src/engine/find-reuse.ts";
import type { Place, SourcePage } from "../../src/engine/model.ts";
import { readInSteps, readReport } from "../../src/engine/read.ts";
import { reportFaults } from "../../tools/fuzz/report-faults.ts";
import { sourceBlocks } from "../support/source-blocks.ts";
import { tokenise } from "../support/tokenise.ts";

const demo = path.resolve(import.meta.dirname, "../pages/demo.html");

function pageOf(language: string, texts: string[]): SourcePage {
  const facts = { url: null, title: "題", language, published: "2026-03-02", site: null, author: null };
  return { facts, blocks: sourceBlocks(texts) };
}

const PAGES: [name: string, page: SourcePage][] = [
  ["the demo page", readInput(demo, readFileSync(demo), { url: null, published: null, lang: null })],
  [
    "English",
    pageOf("en", [
      "The bridge “will open in May,” Mayor Ann Harlow told the Bay Courier on Monday.",
      "A spokesman said that the bridge would cost twice as much. “It is late,” he added.",
      "The bridge “will open in May,” Mayor Ann Harlow told the Bay Courier on Monday.",
    ]),
  ],
  [
    "letters outside the basic plane",
    pageOf("ja", [
      "𠮷田一郎氏は3日の会見で「🌉は来月に開通する」と述べた。",
      "ある関係者は「費用は倍になる🙂」と話した。費用は倍になると関係者は述べた。",
    ]),
  ],
];

const byPlace = (a: Place, b: Place) => a.block - b.block || a.start - b.start;

describe.each(PAGES)("the report of %s", (_name, page) => {
  const report = readReport(page, tokenise);
  const { quotes, speakers, citations } = report;

  it("finds something, and says what it read", () => {
    expect(quotes.length).toBeGreaterThan(1);
    const { author: _, ...facts } = page.facts;
    expect(report.page).toEqual(facts);
  });

  it("has no fault that the fuzzer looks for", () => {
    expect(reportFaults(page, report)).toEqual([]);
  });

  it("numbers quotations as the page first gives them", () => {
    expect(quotes.map(({ id }) => id)).toEqual(quotes.map((_, index) => `q${index + 1}`));
    const firsts = quotes.map(({ occurrences }) => occurrences[0]!);
    expect(firsts).toEqual(firsts.toSorted(byPlace));
  });

  it("lists every place of a quotation once, its own included, in page order", () => {
    for (const { occurrences, block, start, end, text } of quotes) {
      expect(occurrences).toContainEqual({ block, start, end, text, relation: "same" });
      expect(occurrences).toEqual(occurrences.toSorted(byPlace));
      const places = occurrences.map((place) => `${place.block}:${place.start}-${place.end}`);
      expect(places).toEqual([...new Set(places)]);
    }
  });

  it("abstains with null, never with an empty text", () => {
    const leaves = (value: unknown): unknown[] =>
      typeof value === "object" && value !== null ? Object.values(value).flatMap(leaves) : [value];
    expect(leaves({ quotes, speakers, citations })).not.toContain("");
    expect(leaves({ quotes, speakers, citations })).not.toContain(undefined);
    for (const { speaker } of quotes) if (speaker.kind === "unknown") expect(speaker.name).toBeNull();
  });

  it("takes the first report from the chain, and each speaker's quotations from the list", () => {
    for (const { provenance, firstReported } of quotes)
      expect(firstReported === null ? [] : provenance).toEqual(
        firstReported === null ? provenance : expect.arrayContaining([firstReported]),
      );
    const ids = new Set(quotes.map(({ id }) => id));
    for (const speaker of speakers) {
      expect(speaker.quotes.length).toBeGreaterThan(0);
      expect(speaker.quotes.every((id) => ids.has(id))).toBe(true);
      expect(speaker.aliases).not.toContain(speaker.name);
    }
  });
});

describe("reading in steps", () => {
  it("gives the report of a reading at once, and says how far it is", () => {
    const page = pageOf(
      "ja",
      Array.from({ length: 80 }, (_, i) => `第${i}回の会見で森田氏は「橋は${i}月」と述べた。`),
    );
    const steps = readInSteps(page, findReuse(page), tokenise);
    const done: number[] = [];
    let step = steps.next();
    for (; !step.done; step = steps.next()) done.push(step.value);
    expect(step.value).toEqual(readReport(page, tokenise));
    expect(done).toEqual(done.toSorted((a, b) => a - b));
    expect(done[0]).toBeLessThan(page.blocks.length);
    // Not all that follows the blocks in one go.
    expect(done.filter((blocks) => blocks === page.blocks.length).length).toBeGreaterThan(2);
  });
});
