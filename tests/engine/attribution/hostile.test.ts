// Whatever a page holds, attribution answers once for each quotation, points into the page, and does not throw.

import fc from "fast-check";
import { expect, it } from "vitest";
import { attributeQuotes } from "../../../src/engine/attribution/attribute-quotes.ts";
import type { FoundQuote } from "../../../src/engine/model.ts";
import { FACTS, marked, toBlock } from "./read-speakers.ts";

const piece = fc.constantFrom(
  ..."森田氏 林さん 同氏 彼 市長 は が も と の に から 、 。 「はい」 「いや、違う」 『本』 （45） ） （ ・ ： ―― と述べた という声 などと 語る 話すのは いわく によると 住民 ネットでは ! John ﾊﾝ 👪 【速報】 ".split(
    " ",
  ),
  " ",
  "",
);
const line = fc.oneof(
  fc.array(piece, { maxLength: 30 }).map((pieces) => pieces.join("")),
  fc
    .array(
      fc.constantFrom(
        "John Smith",
        "said",
        "she",
        "the",
        '"Yes."',
        "“No,”",
        "according to",
        "Mr.",
        "'s",
        ",",
        ".",
        " ",
      ),
      { maxLength: 20 },
    )
    .map((words) => words.join(" ")),
  fc.string({ maxLength: 60, unit: "binary" }),
);

it("answers for any text", () => {
  fc.assert(
    fc.property(fc.array(line, { maxLength: 8 }), (lines) => {
      const blocks = lines.map(toBlock);
      const quotes = blocks.flatMap(marked);
      const { speakers } = attributeQuotes({ facts: FACTS, blocks }, quotes);
      expect(speakers).toHaveLength(quotes.length);
      for (const { mention, confidence } of speakers) {
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        if (mention)
          expect(blocks[mention.block]!.source.text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }),
    { numRuns: 400 },
  );
});

it("answers for quotations that do not fit their blocks", () => {
  const wild = fc.record({
    block: fc.integer({ min: -1, max: 4 }),
    start: fc.integer({ min: -2, max: 40 }),
    end: fc.integer({ min: -2, max: 40 }),
    kind: fc.constantFrom<FoundQuote["kind"][]>("direct", "indirect"),
    mark: fc.constantFrom("", "「", "“"),
    closed: fc.boolean(),
    form: fc.constantFrom("label", "interview-dash", "question-and-answer", "comment-box", "other"),
    cue: fc.option(fc.record({ text: fc.constant("語"), start: fc.nat(40), end: fc.nat(40) }), { nil: null }),
  });
  fc.assert(
    fc.property(fc.array(line, { maxLength: 3 }), fc.array(wild, { maxLength: 8 }), (lines, spans) => {
      const quotes: FoundQuote[] = spans.map((span) => ({
        ...span,
        text: "…",
        continues: false,
        stance: "said",
        confidence: 1,
      }));
      expect(attributeQuotes({ facts: FACTS, blocks: lines.map(toBlock) }, quotes).speakers).toHaveLength(
        quotes.length,
      );
    }),
    { numRuns: 400 },
  );
});

it("reads a page that is one endless row of quotations", () => {
  const blocks = [`森田氏は${"「はい」".repeat(5000)}と述べた。`].map(toBlock);
  const quotes = blocks.flatMap(marked);
  expect(attributeQuotes({ facts: FACTS, blocks }, quotes).speakers).toHaveLength(5000);
});
