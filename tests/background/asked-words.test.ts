// The quotation that the words chosen on a page belong to.

import { describe, expect, it } from "vitest";
import { findAsked } from "../../src/background/asked-words.ts";
import { sampleReport } from "../support/sample-report.ts";

describe("the words asked about", () => {
  const report = sampleReport([
    { text: "必ず終わらせる" },
    { text: "費用は、倍になる" },
    { text: "倍" },
    { text: "", occurrences: [] },
  ]);

  it.each([
    ["part of a quotation", "終わらせる", "q1"],
    ["a quotation with its marks, over two lines", "「費用は、\n倍になる」", "q2"],
    ["a sentence around one", "市長は「必ず終わらせる」と述べた。", "q1"],
    ["words of the sentence only", "市長は", "q1"],
    ["several, of which the fullest counts", "費用は倍になる。倍", "q2"],
    ["words that stand nowhere", "橋の工事", undefined],
    ["nothing but marks", "「 」", undefined],
  ])("are %s", (_name, selection, id) => {
    expect(findAsked(report, selection)?.id).toBe(id);
  });
});
