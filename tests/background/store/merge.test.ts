// Two versions of a review become one, and nothing that was written is lost on the way.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mergeReview } from "../../../src/background/store/merge.ts";
import { sampleReview } from "../../support/sample-page.ts";

describe("a review that arrives", () => {
  const stored = sampleReview({ verdict: "keep", note: "電話で確かめた", createdAt: 500, updatedAt: 2_000 });

  it("is kept as it is when it is the first, with its times", () => {
    const first = mergeReview(undefined, sampleReview({ createdAt: 0 }), 9_000);
    expect(first).toEqual(sampleReview({ createdAt: 9_000, updatedAt: 9_000 }));
  });

  it("replaces the version that its writer saw: a verdict and a note can be taken back", () => {
    const written = { ...stored, verdict: null, note: "" };
    expect(mergeReview(stored, written, 9_000)).toEqual({ ...written, updatedAt: 9_000 });
  });

  it("adds to a version that its writer did not see", () => {
    const written = sampleReview({ verdict: null, note: "要確認", correction: { speaker: "森田恵子" } });
    expect(mergeReview(stored, written, 9_000)).toMatchObject({
      id: "r1",
      verdict: "keep",
      note: "電話で確かめた\n要確認",
      correction: { speaker: "森田恵子" },
      createdAt: 500,
    });
  });

  it("takes the later verdict of two", () => {
    expect(mergeReview(stored, sampleReview({ verdict: "dismiss" }), 9_000).verdict).toBe("dismiss");
  });

  it("keeps corrections of different fields side by side", () => {
    const corrected = { ...stored, correction: { outlet: "みなと日報", date: "2026" } };
    const written = sampleReview({ correction: { date: "2026-03-02" } });
    expect(mergeReview(corrected, written, 9_000).correction).toEqual({
      outlet: "みなと日報",
      date: "2026-03-02",
    });
  });

  it("says a note once when it is sent twice", () => {
    const written = sampleReview({ note: "要確認" });
    const once = mergeReview(stored, written, 9_000);
    expect(mergeReview(once, written, 9_001).note).toBe(once.note);
  });

  it("is later than what was stored, whatever the clock says", () => {
    fc.assert(
      fc.property(fc.nat(), fc.nat(), fc.nat(), (storedAt, writtenAt, now) => {
        const kept = mergeReview(
          { ...stored, updatedAt: storedAt },
          sampleReview({ updatedAt: writtenAt }),
          now,
        );
        expect(kept.updatedAt).toBeGreaterThan(storedAt);
        expect(kept.createdAt).toBe(stored.createdAt);
      }),
    );
  });
});
