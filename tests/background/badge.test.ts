// The number on the button: what is left to judge.

import { describe, expect, it } from "vitest";
import { badgeText } from "../../src/background/badge.ts";
import type { Report, Review } from "../../src/engine/model.ts";
import { targetOf } from "../../src/engine/reviews/target.ts";
import { sampleReview } from "../support/sample-page.ts";
import { sampleReport } from "../support/sample-report.ts";

const flags = [{ code: "no-source" as const, evidence: [] }];
const report = sampleReport([
  { text: "必ず終わらせる", flags },
  { text: "費用は倍になる", flags },
  { text: "知らない" },
]);

const reviewOf = (at: number, over: Partial<Review>, of: Report = report) =>
  sampleReview({ id: `r${at}`, ...targetOf(of.quotes[at]!, of), verdict: null, ...over });

describe("the badge", () => {
  it("is empty before a report", () => expect(badgeText(null, [])).toBe(""));

  it("counts the flagged quotations", () => expect(badgeText(report, [])).toBe("2"));

  it("counts down with each verdict and each correction, not with a note", () => {
    expect(badgeText(report, [reviewOf(0, { note: "要確認" })])).toBe("2");
    expect(badgeText(report, [reviewOf(0, { verdict: "dismiss" })])).toBe("1");
    expect(
      badgeText(report, [reviewOf(0, { verdict: "keep" }), reviewOf(1, { correction: { speaker: "森田" } })]),
    ).toBe("");
  });

  it("stays short", () => {
    const many = sampleReport(Array.from({ length: 1_000 }, (_, i) => ({ text: `第${i}の発言です`, flags })));
    expect(badgeText(many, [])).toBe("999+");
  });
});
