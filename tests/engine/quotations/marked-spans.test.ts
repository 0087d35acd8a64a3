// The stack of quotation marks: nested, unbalanced, unclosed; whatever the soup, it neither throws nor loses its place.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readMarkedSpans } from "../../../src/engine/quotations/marked-spans.ts";

const PAIRS = new Map([
  ["「", "」"],
  ["『", "』"],
  ['"', '"'],
]);

function wordsOf(text: string) {
  return readMarkedSpans(text, PAIRS).spans.map(({ start, end, closed }) => [text.slice(start, end), closed]);
}

describe("readMarkedSpans", () => {
  it("gives the outermost pairs", () => {
    expect(wordsOf("彼は「上司が『早く』と言った」と「笑った」。")).toEqual([
      ["上司が『早く』と言った", true],
      ["笑った", true],
    ]);
  });

  it("nests equal marks", () => {
    expect(wordsOf("「「外」と「内」」")).toEqual([["「外」と「内」", true]]);
  });

  it("lets half-width and full-width marks close each other", () => {
    expect(wordsOf("「早い｣と｢遅い」")).toEqual([
      ["早い", true],
      ["遅い", true],
    ]);
  });

  it("ends an unclosed mark with its sentence when another follows", () => {
    expect(wordsOf("「先に行く。「後で行く」と言う")).toEqual([
      ["先に行く。", false],
      ["後で行く", true],
    ]);
  });

  it("ends an unclosed mark with the block otherwise", () => {
    expect(wordsOf("彼は「先に行く")).toEqual([["先に行く", false]]);
  });

  it("lets an outer pair close over an inner mark that never closes", () => {
    expect(wordsOf("「彼は『早く と言った」")).toEqual([["彼は『早く と言った", true]]);
  });

  it("tells of the first closing mark without a partner", () => {
    expect(readMarkedSpans("先に行く」と言う」", PAIRS)).toEqual({ spans: [], strayClose: 4 });
  });

  it("gives spans in order, within the text and apart from each other, for any soup", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("「", "」", "『", "』", '"', "。", "あ", "と"), { maxLength: 80 }),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const span of readMarkedSpans(text, PAIRS).spans) {
            expect(span.outerStart).toBeGreaterThanOrEqual(last);
            expect(span.start).toBe(span.outerStart + 1);
            expect(span.end).toBeGreaterThanOrEqual(span.start);
            expect(span.outerEnd).toBeLessThanOrEqual(text.length);
            last = span.outerEnd;
          }
        },
      ),
    );
  });
});
