// Our tokens beside stock kuromoji's, in the same run; and input on which stock fails.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { longestSentence } from "../../src/dictionary/bit-fields.ts";
import type { Token } from "../../src/engine/model.ts";
import { loadStock, type PlacelessToken } from "../../tools/stock-kuromoji.ts";
import { tokenise } from "../support/tokenise.ts";
import { sentences } from "./sentences.data.ts";

const stock = await loadStock();

function placeless({ start: _start, end: _end, ...token }: Token): PlacelessToken {
  return token;
}

function surfaces(text: string): string[] {
  return tokenise(text).map((token) => token.surface);
}

/** Every code unit of the text in one token, in order, under its own offsets. */
function expectWhole(text: string): void {
  const tokens = tokenise(text);
  const astray = tokens.filter(
    ({ start, end, surface }, i) =>
      start !== (tokens[i - 1]?.end ?? 0) || end <= start || surface !== text.slice(start, end),
  );
  expect(astray).toEqual([]);
  expect(tokens.at(-1)?.end ?? 0).toBe(text.length);
}

describe("tokens equal stock's", () => {
  it.each(sentences)("%s", (sentence) => {
    expect(tokenise(sentence).map(placeless)).toEqual(stock(sentence));
  });

  it("on the sentences in one text", () => {
    const text = sentences.join("");
    expect(tokenise(text).map(placeless)).toEqual(stock(text));
  });

  it("on random strings of the scripts that meet on a page", () => {
    const ranges: [number, number][] = [
      [0x09, 0x7e],
      [0xa0, 0x17f],
      [0x370, 0x45f],
      [0x2010, 0x206f],
      [0x2100, 0x22ff],
      [0x2460, 0x26ff],
      [0x3000, 0x30ff],
      [0x3041, 0x3096],
      [0x3200, 0x33ff],
      [0x4e00, 0x9fff],
      [0xac00, 0xd7a3],
      [0xdc00, 0xdfff],
      [0xe000, 0xe010],
      [0xf900, 0xfaff],
      [0xfe00, 0xffff],
    ];
    const ofRange = ranges.map(([from, to]) =>
      fc.integer({ min: from, max: to }).map((unit) => String.fromCharCode(unit)),
    );
    const pieces = fc.oneof(
      ...ofRange,
      fc.constantFrom(
        "は",
        "が",
        "と",
        "の",
        "し",
        "た",
        "人",
        "一",
        "大",
        "ー",
        "ッ",
        "「",
        "」",
        "、",
        "。",
        "！",
      ),
      fc.constantFrom("言っ", "という", "ました", "日本", "ｶﾞ", "ＡＢ", "ab", "12", "１２", "😀"),
    );
    const strings = fc
      .array(pieces, { maxLength: 40 })
      .map((it) => it.join("").replace(/(😀)[\ud800-\udfff]+/g, "$1")); // two in a row: see below
    fc.assert(
      fc.property(strings, (text) => {
        expect(tokenise(text).map(placeless)).toEqual(stock(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("where the dictionary's entries share a surface and differ in class", () => {
    for (const text of ["今日は", "人気のない道", "市場の声", "その上で", "一日中", "方がいい", "何分かかる"])
      expect(tokenise(text).map(placeless)).toEqual(stock(text));
  });
});

describe("offsets", () => {
  it("are UTF-16 offsets, also after a full stop inside a token and after characters beyond the basic plane", () => {
    const text = "「行け！。」𠮷田氏は😀と書いた。";
    expectWhole(text);
    expect(tokenise(text).find((token) => token.surface === "と")?.start).toBe(text.indexOf("と"));
  });

  it("cover any string whatever", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), expectWhole));
    const unit = fc.integer({ min: 0, max: 0xffff }).map((it) => String.fromCharCode(it));
    fc.assert(
      fc.property(
        fc.array(unit).map((units) => units.join("")),
        expectWhole,
      ),
    );
  });

  it("are none for an empty text", () => {
    expect(tokenise("")).toEqual([]);
  });
});

describe("where stock is wrong", () => {
  it("keeps the text after neighbouring characters beyond the basic plane", () => {
    expect(stock("😀🎉です").map((token) => token.surface)).not.toContain("です");
    expect(surfaces("😀🎉です")).toEqual(["😀🎉", "です"]);
    expect(surfaces("𠮷𠮷さんが来た")).toEqual(["𠮷𠮷", "さん", "が", "来", "た"]);
  });

  it("reads NUL as a symbol", () => {
    expect(() => stock("a\0b")).toThrow();
    expect(surfaces("a\0b")).toEqual(["a", "\0", "b"]);
  });

  it("reads a lone surrogate as a symbol of its own", () => {
    expect(() => stock("a\ud800b")).toThrow();
    expect(surfaces("a\ud800b")).toEqual(["a", "\ud800", "b"]);
    expect(surfaces("彼\udc00は")).toEqual(["彼", "\udc00", "は"]);
  });
});

describe("long text", () => {
  it("without 、 or 。 is cut at white space", () => {
    const words = "word ".repeat(longestSentence);
    const tokens = tokenise(words);
    expect(new Set(tokens.map((token) => token.surface))).toEqual(new Set(["word", " "]));
    expect(tokens).toHaveLength(2 * longestSentence);
  });

  it("without white space either is cut at the limit, never between surrogates", () => {
    for (const text of [
      "a".repeat(1_000_000),
      "0".repeat(longestSentence + 1),
      `x${"😀".repeat(longestSentence)}`,
    ]) {
      expectWhole(text);
      for (const { surface } of tokenise(text)) {
        expect(surface.length).toBeLessThanOrEqual(longestSentence);
        expect(surface).not.toMatch(/\p{Surrogate}/u);
      }
    }
  });

  it("of words that could be cut anywhere stays whole", () => {
    for (const character of ["し", "一", "ー", "亜", "　", "、", "\0"])
      expectWhole(character.repeat(100_000));
  });

  it("leaves nothing behind for the next", () => {
    const before = tokenise(sentences[0]!);
    tokenise("し".repeat(longestSentence * 2));
    expect(tokenise(sentences[0]!)).toEqual(before);
  });
});
