// Whose words: one short case for each form of attribution.

import { describe, expect, it } from "vitest";
import { readSpeakers } from "./read-speakers.ts";

describe("attributeQuotes", () => {
  it("takes the topic of the same clause", () => {
    const { 支度は済んでいる: speaker } = readSpeakers("森田氏は「支度は済んでいる」と語った。");
    expect(speaker).toMatchObject({
      name: "森田",
      kind: "named",
      mention: { text: "森田氏", start: 0, end: 3 },
    });
  });

  it("takes the subject between the words and the cue", () => {
    const { 測量は来週終わる: speaker } = readSpeakers(
      "「測量は来週終わる」と青葉市土木課の森田課長は説明した。",
    );
    expect(speaker).toMatchObject({ name: "森田", rule: "subject-after" });
  });

  it("takes the name that closes the sentence", () => {
    expect(readSpeakers("「やるしかない」と、森田氏。").やるしかない).toMatchObject({
      name: "森田",
      rule: "inverted",
    });
    expect(readSpeakers("「やるしかない」と話すのは森田さん（45）。").やるしかない).toMatchObject({
      name: "森田",
      rule: "cleft",
    });
    expect(readSpeakers("「やるしかない」と語る森田監督。").やるしかない).toMatchObject({
      name: "森田",
      rule: "described",
    });
  });

  it("gives the fullest name that the page has", () => {
    const { 来月決める: speaker } = readSpeakers(
      "森田一郎市長が会見した。",
      "森田氏は「来月決める」と説明した。",
    );
    expect(speaker?.name).toBe("森田一郎");
  });

  it("carries a speaker over sentences without a subject", () => {
    const { 延期はない: speaker } = readSpeakers("森田氏は「来月決める」と説明。「延期はない」とも話した。");
    expect(speaker?.name).toBe("森田");
  });

  it("leaves the speaker open where the page gives none", () => {
    const { 次はあなたの番だ: speaker } = readSpeakers("「次はあなたの番だ」と言われるのはつらい。");
    expect(speaker).toMatchObject({ name: null, kind: "unknown", mention: null });
  });
});
