// Features and morphemes: what is kept of an entry, and what is not.

import { describe, expect, it } from "vitest";
import { morphemeContextMask, morphemeCostShift, morphemeLast } from "../../../src/dictionary/bit-fields.ts";
import { collectFeatures } from "../../../src/dictionary/pack/features.ts";
import type { Entry } from "../../../src/dictionary/pack/ipadic.ts";
import { createMorphemePool } from "../../../src/dictionary/pack/morpheme-pool.ts";

const noun = ["名詞", "一般", "*", "*", "*", "*"];
const verb = ["動詞", "自立", "*", "*", "五段・ラ行", "連用タ接続"];

function entry(surface: string, basicForm: string, tags: string[], context: number, cost = 0): Entry {
  return { surface, basicForm, tags, context, cost };
}

describe("collectFeatures", () => {
  it("has one feature for entries that differ only in their surface", () => {
    const [ran, rode, water] = [
      entry("走っ", "走る", verb, 1),
      entry("乗っ", "乗る", verb, 1),
      entry("水", "水", noun, 0),
    ];
    const { contexts, features, strings, numberOf } = collectFeatures([ran!, rode!, water!], 2);
    expect([...contexts]).toEqual([0, 1]);
    expect(features).toHaveLength(2 * 8);
    expect(numberOf(rode!)).toBe(numberOf(ran!));
    const [cut, append] = features.subarray(8 + 6);
    expect([cut, strings[append!]]).toEqual([1, "る"]);
  });

  it("numbers features within their context", () => {
    const entries = [entry("あ", "あ", noun, 1), entry("い", "いう", noun, 1), entry("う", "*", verb, 0)];
    expect(entries.map(collectFeatures(entries, 2).numberOf)).toEqual([0, 1, 0]);
  });
});

describe("createMorphemePool", () => {
  it("keeps equal lists once", () => {
    const pool = createMorphemePool(() => 0);
    const first = pool.add([entry("水", "水", noun, 3, -5)]);
    const second = pool.add([entry("火", "火", noun, 3, 7), entry("火", "火", verb, 4, 7)]);
    expect(pool.add([entry("木", "木", noun, 3, -5)])).toBe(first);
    const words = [...pool.words()];
    expect(words.map((word) => word >> morphemeCostShift)).toEqual([-5, 7, 7]);
    expect(words.map((word) => word & morphemeContextMask)).toEqual([3, 3, 4]);
    expect(words.map((word) => (word & morphemeLast) !== 0)).toEqual([true, false, true]);
    expect(second).toBe(1);
  });

  it("leaves out what cannot win: the dearer, or of equals the later, of the same context", () => {
    const pool = createMorphemePool(({ basicForm }) => Number(basicForm));
    pool.add([
      entry("日", "1", noun, 3, 9),
      entry("日", "2", noun, 3, 4),
      entry("日", "3", noun, 3, 4),
      entry("日", "4", noun, 5, 99),
    ]);
    expect([...pool.words()].map((word) => (word >> 11) & 15)).toEqual([2, 4]);
  });

  it("refuses a context or a feature that does not fit", () => {
    expect(() => createMorphemePool(() => 0).add([entry("水", "水", noun, 2048)])).toThrow("outgrows");
    expect(() => createMorphemePool(() => 16).add([entry("水", "水", noun, 1)])).toThrow("outgrows");
  });
});
