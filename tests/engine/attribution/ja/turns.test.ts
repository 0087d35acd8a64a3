// People who take turns: interviews, questions and answers, round tables, comment boxes.

import { expect, it } from "vitest";
import { attributeQuotes } from "../../../../src/engine/attribution/attribute-quotes.ts";
import type { QuoteSpeaker } from "../../../../src/engine/model.ts";
import { findQuotations } from "../../../../src/engine/quotations/find-quotations.ts";
import { FACTS, toBlock } from "../read-speakers.ts";

function speakersOf(...lines: string[]): Pick<QuoteSpeaker, "name" | "kind">[] {
  const blocks = lines.map(toBlock);
  const quotes = findQuotations(blocks, FACTS);
  return attributeQuotes({ facts: FACTS, blocks }, quotes).speakers.map(({ name, kind }) => ({ name, kind }));
}

const asker = { name: null, kind: "author" };
const morita = { name: "森田一郎", kind: "named" };

it("gives questions with a dash to the writer, answers to the one interviewed", () => {
  expect(
    speakersOf(
      "作家の森田一郎さんに新作について聞いた。",
      "――今後の予定は。",
      "「来月から旅に出ます」",
      "――どこへ行くのですか。",
      "「北の海です。寒いでしょうね」",
    ),
  ).toEqual([asker, morita, asker, morita]);
});

it("reads Q and A", () => {
  expect(
    speakersOf("作家の森田一郎さんに聞いた。", "Q 怖くないですか？", "A 怖いですが、行きます。"),
  ).toEqual([asker, morita]);
});

it("reads names before a colon and before a wide space", () => {
  expect(
    speakersOf("森田：来月が勝負だね。", "林：早いでしょう、それは。", "森田：早くはないよ。").map(
      (it) => it.name,
    ),
  ).toEqual(["森田", "林", "森田"]);
});

it("reads a comment box", () => {
  const [speaker] = speakersOf(
    "林健太・青葉大教授（土木工学）の話　地盤が弱いことは以前から知られていた。対策が遅れたと言わざるを得ない。",
  );
  expect(speaker).toEqual({ name: "林健太", kind: "named" });
});

it("names the poster of a forum post, not whoever spoke before", () => {
  const [first, second, third] = speakersOf(
    "森田市長は会見で「延期はしない」と述べた。",
    "12: 名無しさん 2026/03/04(水) 10:11:12.34 ID:ab1",
    "それは無理だと思う。前にも同じことがあった。",
    "13: 名無しさん 2026/03/04(水) 10:12:12.34 ID:cd2",
    "いや、できるだろ。",
  );
  expect(first?.name).toBe("森田");
  for (const post of [second, third]) expect(post).toEqual({ name: "名無しさん", kind: "anonymous" });
});

it("gives indirect speech the speaker of the words in marks that it holds", () => {
  const speakers = speakersOf("森田氏によると、工事は「思ったより速い」という。");
  for (const speaker of speakers) expect(speaker.name).toBe("森田");
});
