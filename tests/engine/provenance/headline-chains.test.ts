// Where the words of a headline stand.

import { describe, expect, it } from "vitest";
import type { BlockSketch } from "../../support/source-blocks.ts";
import { traceLines } from "./trace-page.ts";

const heading = (text: string, level = 1): BlockSketch => ({ text, role: "heading", level });

describe("a headline's words", () => {
  it("stand where the same speaker's first words under it do", () => {
    const lines = [
      heading("森田氏「橋は来月」　林氏は「道が先」"),
      "林氏は2日のブログで「道を先に造るべきだ」と書いた。",
      "森田氏は3日の記者会見で「工事は順調だ」と語った。",
    ];
    const quotes = { 橋は来月: "森田", 道が先: "林", 道を先に造る: "林", 工事は順調だ: "森田" };
    expect(traceLines({ lines, quotes })).toMatchObject({
      橋は来月: ["記者会見 2024-02-03"],
      道が先: ["ブログ 2024-02-02"],
    });
  });

  it("stand nowhere when the text first gives the speaker's words without a venue", () => {
    const lines = [
      heading("森田氏「橋は来月」"),
      "森田氏は「急ぐ」と語っていた。",
      "林氏は2日の会見で「道が先だ」と述べ、森田氏は3日の会見で「橋だ」と述べた。",
    ];
    const quotes = { 橋は来月: "森田", 急ぐ: "森田", 道が先だ: "林", 橋だ: "森田" };
    expect(traceLines({ lines, quotes })).toMatchObject({ 橋は来月: [] });
  });

  it("of nobody or of somebody else stand nowhere", () => {
    const lines = [
      heading("「橋は来月」　ファン「早い」"),
      "森田氏は2日の会見で「橋は来月だろう」と述べた。",
    ];
    const quotes = { "橋は来月」": null, 早い: "crowd:ファン", 橋は来月だ: "森田" };
    expect(traceLines({ lines, quotes })).toMatchObject({ "橋は来月」": [], 早い: [] });
  });

  it("of a crowd stand where crowds write", () => {
    const lines = [heading("ファン「早い」"), "ネット掲示板では「早すぎる」との声が上がった。"];
    const quotes = { "早い」": "crowd:ファン", 早すぎる: "crowd:利用者" };
    expect(traceLines({ lines, quotes })).toMatchObject({ "早い」": ["ネット掲示板"] });
  });

  it("may stand in the line under the headline, and end at the next heading", () => {
    const lines = [
      heading("森田氏「橋は来月」"),
      heading("林氏「道が先」", 2),
      "森田氏は2日の会見で「橋だ」と述べた。",
      heading("その後", 2),
      "林氏は3日の会見で「道だ」と述べた。",
    ];
    const quotes = { 橋は来月: "森田", 道が先: "林", "橋だ」": "森田", "道だ」": "林" };
    expect(traceLines({ lines, quotes })).toMatchObject({ 橋は来月: ["会見 2024-02-02"], 道が先: [] });
  });
});
