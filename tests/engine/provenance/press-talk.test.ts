// What is said to reporters at large is said at no venue named before.

import { describe, expect, it } from "vitest";
import { findVenues } from "../../../src/engine/provenance/find-venues.ts";
import { pressTalkAt } from "../../../src/engine/provenance/press-talk.ts";
import { traceLines } from "./trace-page.ts";

const talkIn = (text: string): number => pressTalkAt(text, findVenues(text));

describe("talk to reporters", () => {
  it.each([
    "森田氏は記者団に\uFFFCと述べた。",
    "報道陣の問いかけに\uFFFCと答えた。",
    "市は取材に\uFFFCと答えた。",
    "取材に対し、市は\uFFFCと答えた。",
    "森田氏は筆者の取材に\uFFFCと答えた。",
    "森田氏は試合後の取材に\uFFFCと答えた。",
  ])("is found in %s", (text) => expect(talkIn(text)).toBeGreaterThanOrEqual(0));

  it.each(["青葉新聞の取材に\uFFFCと答えた。", "取材による調べでは\uFFFCという。", "取材班は\uFFFCと話す。"])(
    "is not found in %s",
    (text) => expect(talkIn(text)).toBe(-1),
  );

  it("ends the venue spoken of before", () => {
    const lines = [
      "2日の街頭演説で、森田氏は「橋は要らない」と述べた。",
      "森田氏は記者団に「橋は高い」と答えた。「道も高い」とも述べた。",
    ];
    const quotes = { 橋は要らない: "森田", 橋は高い: "森田", 道も高い: "森田" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は要らない: ["街頭演説 2024-02-02"],
      橋は高い: [],
      道も高い: [],
    });
  });

  it("is an aside: what others say at the venue goes on", () => {
    const lines = [
      "2日放送の「朝の窓」に林氏が出演した。森田氏は試合後の取材に「橋は高い」と答えていた。",
      "「道も高い」とも述べた。林氏は「橋は要らない」と話した。",
    ];
    const quotes = { 橋は高い: "森田", 道も高い: "森田", 橋は要らない: "林" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は高い: [],
      道も高い: [],
      橋は要らない: ["朝の窓 2024-02-02"],
    });
  });
});
