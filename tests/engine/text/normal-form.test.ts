// The normal form: what does not count, what does, and the way back.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldUnit, unitWeight } from "../../../src/engine/text/normal-form.ts";
import { normalMap } from "../../../src/engine/text/normal-map.ts";

/** Any UTF-16 code units, lone surrogates included. */
const anyText = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 })
  .map((codes) => String.fromCharCode(...codes));

const plain = (text: string): string => String.fromCharCode(...normalMap(text).units);

describe("the normal form", () => {
  it.each([
    ["width and case", "Ｐａｒｋ ２０２４", "park2024"],
    ["spacing", "海 \u3000\u00a0\u200b辺\n", "海辺"],
    ["punctuation and brackets", "「海辺」、（公園）。[1]…!?", "海辺公園1"],
    ["rules, bullets and arrows", "◇──■※→★%", "%"],
    ["half-width kana with voicing marks", "ｶﾞｲﾄﾞﾌﾞｯｸ", "ガイドブック"],
    ["squared words and ligatures", "㍻㌔ﬁ①", "平成キロfi1"],
    ["combining marks", "cafe\u0301", "café"],
    ["conjoining Hangul", "\u1112\u1161\u11ab국", "한국"],
    ["upper case of other alphabets", "ΑΒΓ ЖУК ÉÔ", "αβγжукéô"],
    ["final sigma", "ΛΌΓΟΣ λόγος", "λόγοσλόγοσ"],
  ])("folds %s", (_, text, folded) => {
    expect(plain(text)).toBe(folded);
  });

  it("keeps what tells words apart", () => {
    expect(plain("カキ")).not.toBe(plain("ガギ"));
    expect(plain("ハハ")).not.toBe(plain("はは"));
    expect(plain("5%")).not.toBe(plain("5"));
    expect(plain("🎉")).not.toBe(plain("🎊"));
  });

  it("is its own normal form", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = plain(text);
        expect(plain(once)).toBe(once);
      }),
    );
  });

  it("agrees with one-unit lower case for every unit that it keeps", () => {
    for (let code = 0x20; code < 0x530; code++) {
      const lower = String.fromCharCode(code).toLowerCase();
      const unit = foldUnit(code);
      if (unit === 0 || lower.length > 1 || code === 0x3c2) continue;
      expect(unit, code.toString(16)).toBe(lower.charCodeAt(0));
    }
  });
});

describe("the way back", () => {
  it("goes from every unit to the characters it came from", () => {
    const text = " Ａ、ｶﾞ㌔ Z";
    const { units, starts, ends } = normalMap(text);
    const pieces = Array.from(units, (unit, i) => [
      String.fromCharCode(unit),
      text.slice(starts[i], ends[i]),
    ]);
    expect(pieces).toEqual([
      ["a", "Ａ"],
      ["ガ", "ｶﾞ"],
      ["キ", "㌔"],
      ["ロ", "㌔"],
      ["z", "Z"],
    ]);
    expect(starts[units.length]).toBe(text.length);
  });

  it("never runs backward nor outside the text", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { units, starts, ends } = normalMap(text);
        for (let i = 0; i < units.length; i++) {
          expect(starts[i]).toBeLessThan(ends[i]!);
          expect(starts[i + 1]).toBeGreaterThanOrEqual(starts[i]!);
          expect(ends[i]).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

describe("weight", () => {
  it("is two for a kanji, a kana, a Hangul syllable, and one for a letter or a digit", () => {
    for (const char of "海うカ한") expect(unitWeight(char.charCodeAt(0))).toBe(2);
    for (const char of "aж7αب") expect(unitWeight(char.charCodeAt(0))).toBe(1);
  });
});
