// Any page, however broken: quotations lie inside their blocks, in page order, and the work grows no faster than the text.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { AnalysedBlock, PageFacts, Token } from "../../../src/engine/model.ts";
import { findQuotations } from "../../../src/engine/quotations/find-quotations.ts";
import { gatherCopies } from "../../../src/engine/quotations/gather-copies.ts";
import { analysedPage, quotesOf } from "./analysed-page.ts";

const FACTS: PageFacts = { url: null, title: "", language: "ja", published: null, site: null, author: null };

const piece = fc.constantFrom(
  ...'「 」 『 』 “ ” " （ ） 。 、 ！ \n と は の という 述べた 森さん 言わない 終わる：Q A ――> 1: 以下引用 引用終わり よう求めた said . , that '.split(
    " ",
  ),
);

describe("findQuotations", () => {
  it("never throws, stays inside its blocks and keeps page order", () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const blocks = analysedPage(pieces.join(""));
        const found = findQuotations(blocks, FACTS);
        for (const [at, quote] of found.entries()) {
          const { text } = blocks[quote.block]!.source;
          expect(text.slice(quote.start, quote.end)).toBe(quote.text);
          expect(quote.end).toBeGreaterThan(quote.start);
          if (quote.cue) expect(text.slice(quote.cue.start, quote.cue.end)).toBe(quote.cue.text);
          expect(quote.confidence).toBeGreaterThanOrEqual(0);
          expect(quote.confidence).toBeLessThanOrEqual(1);
          const before = found[at - 1];
          if (before)
            expect(before.block * 1e6 + before.start).toBeLessThanOrEqual(quote.block * 1e6 + quote.start);
        }
        gatherCopies(found, blocks, () => ({ name: null, kind: "unknown" }));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ["opening marks", "「"],
    ["closing marks", "」"],
    ["rows", "「早い」"],
    ["rows with particles", "「早い」など"],
    ["brackets", "（「"],
    ["links", "という"],
    ["cues", "と述べた"],
    ["commas and names", "と、森さん"],
    ["broken pairs", "「早い』"],
  ])("reads twice as many %s in about twice the steps", (_, unit) => {
    const steps = (times: number) => tokenReads(analysedPage(unit.repeat(times)));
    expect(steps(2000)).toBeLessThan(2.6 * steps(1000));
  });

  it("reads marks where nothing is tokenised", () => {
    const blocks = analysedPage(
      "森さんは「もう行くしかない、と思っています」と話した。\n# 「行くと\n終わる」と述べた。",
    ).map((block) => ({
      ...block,
      tokens: [],
    }));
    expect(findQuotations(blocks, FACTS).every(({ text }) => text.length > 0)).toBe(true);
  });

  it("reads each block in its own language", () => {
    const quotes = quotesOf("森さんは「もう行く」と話した。\n“I am leaving,” said Anna Field.");
    expect(quotes.map(({ text }) => text)).toEqual(["もう行く", "I am leaving,"]);
  });
});

/** How many times tokens are looked at while a page is read. */
function tokenReads(blocks: AnalysedBlock[]): number {
  let reads = 0;
  const counted = blocks.map((block) => ({
    ...block,
    tokens: new Proxy<Token[]>(block.tokens, {
      get(tokens, key) {
        reads++;
        return Reflect.get(tokens, key);
      },
    }),
  }));
  findQuotations(counted, FACTS);
  return reads;
}
