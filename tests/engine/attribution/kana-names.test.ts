// Names in kana that the dictionary takes for verbs and particles are one word wherever the page has them.

import { describe, expect, it } from "vitest";
import { joinCutNames } from "../../../src/engine/attribution/join-cut-names.ts";
import { joinKanaNames } from "../../../src/engine/attribution/kana-names.ts";
import type { AnalysedBlock } from "../../../src/engine/model.ts";
import { readSpeakers, toBlock } from "./read-speakers.ts";

function wordsOf(...lines: string[]): string[] {
  return joinKanaNames(blocksOf(...lines)).flatMap(({ tokens }) => tokens.map(({ surface }) => surface));
}

function blocksOf(...lines: string[]): AnalysedBlock[] {
  return lines.map(toBlock).map((block) => ({ ...block, tokens: joinCutNames(block.tokens) }));
}

describe("joinKanaNames", () => {
  it.each([
    ["作家のやぎたあさや太さん（73）は来た。", "やぎたあさや太"],
    ["みくろさんは笑った。", "みくろ"],
  ])("%s", (line, name) => {
    expect(wordsOf(line)).toContain(name);
  });

  it.each([
    ["会場に勤務する弘樹さん（31）が来た。"],
    ["優しい奥さんが来た。"],
    ["退院した被告が来た。"],
    ["隣のおばさんが来た。"],
  ])("leaves %s", (line) => {
    const blocks = blocksOf(line);
    expect(joinKanaNames(blocks)).toBe(blocks);
  });

  it("keeps every word in its place", () => {
    const lines = ["作家のやぎたあさや太さん（73）が来た。", "やぎたあさや太は笑った。"];
    joinKanaNames(blocksOf(...lines)).forEach(({ tokens }, index) => {
      for (const { surface, start, end } of tokens) expect(lines[index]!.slice(start, end)).toBe(surface);
    });
  });
});

it("gives words to such a name", () => {
  const { 遅れはない: speaker } = readSpeakers(
    "作家のやぎたあさや太さん（73）が来た。",
    "やぎたあさや太は「遅れはない」と話す。",
  );
  expect(speaker?.name).toBe("やぎたあさや太");
});
