// Sentences end where a reader would end them, and never inside quotation marks.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cutSentences, sentenceAt } from "../../../src/engine/text/sentences.ts";

function sentences(text: string): string[] {
  return cutSentences(text).map(({ start, end }) => text.slice(start, end));
}

describe("cutSentences", () => {
  it.each([
    ["朝だ。昼だ！夜か？", ["朝だ。", "昼だ！", "夜か？"]],
    ["彼は「来る。必ず来る」と言った。待とう。", ["彼は「来る。必ず来る」と言った。", "待とう。"]],
    ["「来る。」「行く。」", ["「来る。」「行く。」"]],
    ["（始まった。）終わった。", ["（始まった。）終わった。"]],
    ["やった！と叫んだ。", ["やった！と叫んだ。"]],
    ["Yahoo!ニュースが伝えた。Go! と書く。", ["Yahoo!ニュースが伝えた。", "Go!", "と書く。"]],
    ["Yahoo！知恵袋では話題だ。行くぞ！次だ。", ["Yahoo！知恵袋では話題だ。", "行くぞ！", "次だ。"]],
    ["成長率は３．５％だ。", ["成長率は３．５％だ。"]],
    ["「閉じない。次の文。", ["「閉じない。", "次の文。"]],
    ["一行目\n二行目", ["一行目", "二行目"]],
    ["Mr. Brown left. He was late.", ["Mr. Brown left.", "He was late."]],
    [
      "The U.S. team won. “It was close. Very close,” he said.",
      ["The U.S. team won.", "“It was close. Very close,” he said."],
    ],
    ["", []],
    ["　 ", []],
  ])("%j", (text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it("covers everything but white space, in order", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("「", "」", "（", "）", "。", "！", "あ", " ", "\n", "."), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join("");
          let last = 0;
          for (const { start, end } of cutSentences(text)) {
            expect(text.slice(last, start).trim()).toBe("");
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe("");
        },
      ),
    );
  });
});

describe("sentenceAt", () => {
  it("gives the sentence that holds an offset, or the next one", () => {
    const spans = cutSentences("朝だ。 昼だ。");
    expect(sentenceAt(spans, 1)).toBe(spans[0]);
    expect(sentenceAt(spans, 3)).toBe(spans[1]);
    expect(sentenceAt(spans, 99)).toBeUndefined();
  });
});
