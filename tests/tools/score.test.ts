// How the evaluation counts: what is right, given and wanted.

import { describe, expect, it } from "vitest";
import type { Quote, QuoteSpeaker, Report, Step } from "../../src/engine/model.ts";
import type { Label } from "../../tools/eval/labelled-files.ts";
import { calibrationTable, scoreTable } from "../../tools/eval/print-scores.ts";
import { addReport, noScores } from "../../tools/eval/score.ts";

const WORDS = "橋は来月終わる予定だ";

function label(more: Partial<Label> = {}): Label {
  return {
    text: WORDS,
    type: "speech",
    speakers: ["森田一郎", "森田氏"],
    speakerKind: "named",
    outlets: ["青葉新聞"],
    date: "2024-02",
    ...more,
  };
}

function report(speaker: Partial<QuoteSpeaker>, steps: Partial<Step>[], text = WORDS): Report {
  const chain = steps.map((step) => ({ outlet: null, date: null, ...step }) as Step);
  const quote = {
    kind: "direct",
    text,
    speaker: { name: null, kind: "unknown", mention: null, confidence: 0.92, ...speaker },
    provenance: chain,
    firstReported: chain[0] ?? null,
    occurrences: [{ text }],
  } as unknown as Quote;
  return { quotes: [quote] } as Report;
}

function score(label: Label, report: Report) {
  const scores = noScores();
  addReport(scores, "a.txt", report, [label]);
  return scores;
}

describe("one quotation", () => {
  it("counts all that is right", () => {
    const scores = score(
      label(),
      report({ name: "森田一郎市長", kind: "named" }, [{ outlet: "青葉新聞", date: "2024-02-03" }]),
    );
    const one = { right: 1, given: 1, wanted: 1 };
    expect(scores).toMatchObject({
      quotations: one,
      speakers: one,
      namedSpeakers: one,
      outlets: one,
      dates: one,
      errors: [],
    });
  });

  it("counts a wrong outlet as given, a missing one as wanted only", () => {
    const named = { name: "森田", kind: "named" as const };
    expect(score(label(), report(named, [{ outlet: "緑日報" }])).outlets).toEqual({
      right: 0,
      given: 1,
      wanted: 1,
    });
    expect(score(label(), report(named, [])).outlets).toEqual({ right: 0, given: 0, wanted: 1 });
    expect(score(label({ outlets: [] }), report(named, [{ outlet: "緑日報" }])).outlets).toEqual({
      right: 0,
      given: 1,
      wanted: 0,
    });
  });

  it("counts a title taken for speech against the quotations", () => {
    const scores = score(label({ type: "other" }), report({}, []));
    expect(scores.quotations).toEqual({ right: 0, given: 1, wanted: 0 });
    expect(scores.errors).toHaveLength(1);
  });

  it("finds words that were cut a little, not other words", () => {
    expect(score(label(), report({}, [], "橋は来月終わる予定")).quotations.right).toBe(1);
    expect(score(label(), report({}, [], "橋は来年")).quotations.right).toBe(0);
  });

  it("takes no name for right where the article names nobody", () => {
    const nobody = label({ speakers: [], speakerKind: "unknown" });
    expect(score(nobody, report({}, [])).speakers.right).toBe(1);
    expect(score(nobody, report({ name: "林", kind: "named" }, [])).speakers.right).toBe(0);
  });
});

it("prints rates, and the share of right speakers in each band of confidence", () => {
  const scores = score(label(), report({ name: "林", kind: "named" }, [{ outlet: "青葉新聞" }]));
  expect(scoreTable(scores, 1)).toContain("| Outlets | 1 | 100.0 % | 100.0 % |");
  expect(scoreTable(scores, 1)).toContain("| Speakers | 1 | 0.0 % | 0.0 % |");
  expect(calibrationTable(scores)).toContain("| 0.90 to 0.95 | 1 | 0.0 % |");
});
