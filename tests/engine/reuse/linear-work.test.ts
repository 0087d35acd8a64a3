// Text made to be slow: the work must stay in proportion to its length, counted in units compared.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { ReuseIndex } from "../../../src/engine/reuse/reuse-index.ts";

/** Units compared for each character of the texts. */
function workPerCharacter(texts: readonly string[]): number {
  const index = new ReuseIndex();
  index.add(texts.map((text, id) => ({ id, text })));
  return index.compared / texts.reduce((sum, text) => sum + text.length, 0);
}

const LETTERS = "あいうえおかきくけこさしすせそたちつてと";
/** Letters that look random and are the same at every run. */
function scrambled(length: number, seed: number, alphabet = LETTERS): string {
  let state = seed;
  let text = "";
  for (let i = 0; i < length; i++) {
    state = (Math.imul(state, 1_103_515_245) + 12_345) & 0x7fff_ffff;
    text += alphabet[(state >>> 12) % alphabet.length];
  }
  return text;
}

describe.each([
  ["one character over and over", (n: number) => ["あ".repeat(n), "あ".repeat(n - 1), "あ".repeat(n + 1)]],
  [
    "a short period",
    (n: number) => ["abcab".repeat(n / 5), `x${"abcab".repeat(n / 5)}`, `${"abcab".repeat(n / 5)}y`],
  ],
  [
    "two letters at random",
    (n: number) => [scrambled(n, 1, "ab"), scrambled(n, 2, "ab"), scrambled(n, 3, "ab")],
  ],
  ["identical short blocks", (n: number) => Array.from({ length: n / 10 }, () => "同じ短い一文である。")],
  [
    "blocks that differ in one letter",
    (n: number) => Array.from({ length: n / 50 }, (_, i) => scrambled(49, 7) + LETTERS[i % 20]),
  ],
  [
    "growing prefixes of one text",
    (n: number) => {
      const text = scrambled(Math.floor(Math.sqrt(n * 2)), 5);
      return Array.from(text, (_, i) => text.slice(0, i + 1));
    },
  ],
  [
    "shrinking prefixes of one text",
    (n: number) => {
      const text = scrambled(Math.floor(Math.sqrt(n * 2)), 5);
      return Array.from(text, (_, i) => text.slice(0, text.length - i));
    },
  ],
  [
    "an edit every few letters",
    (n: number) => {
      const text = scrambled(n / 2, 9);
      return [text, text.replace(/.{9}/gu, (piece) => `${piece.slice(0, 8)}ん`)];
    },
  ],
  [
    "a text quoted in pieces out of order",
    (n: number) => {
      const pieces = Array.from({ length: n / 60 }, (_, i) => scrambled(30, i + 1));
      return [pieces.join(""), pieces.reverse().join("")];
    },
  ],
] as const)("%s", (_, make) => {
  it("costs the same for each character, however long", () => {
    const short = workPerCharacter(make(6_000));
    const long = workPerCharacter(make(96_000));
    expect(long).toBeLessThan(2 * short + 1);
    expect(long).toBeLessThan(12);
  });
});

describe("any texts", () => {
  it("are taken without an error, and every repeat names an earlier block", () => {
    const piece = fc.oneof(
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 24 })
        .map((codes) => String.fromCharCode(...codes)),
      fc.constantFrom("あ".repeat(40), "同じ一文がここにある。", "ab ".repeat(30), "12.5%", "。"),
    );
    const text = fc.array(piece, { maxLength: 6 }).map((pieces) => pieces.join(""));
    fc.assert(
      fc.property(fc.array(text, { maxLength: 12 }), (texts) => {
        const index = new ReuseIndex();
        index.add(texts.map((text, id) => ({ id, text })));
        for (const [id, text] of texts.entries()) {
          const repeat = index.repeat(id);
          if (repeat !== null) {
            expect(repeat.of).toBeLessThan(id);
            expect(repeat.similarity).toBeGreaterThanOrEqual(0.8);
            expect(repeat.similarity).toBeLessThanOrEqual(1);
          }
          let at = 0;
          for (const { start, end, of } of index.spans(id)) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeLessThanOrEqual(text.length);
            expect(of.block).toBeLessThan(id);
            expect(of.end).toBeLessThanOrEqual(texts[of.block]!.length);
            at = start;
          }
        }
      }),
    );
  });
});
