// The report's list of speakers.

import { expect, it } from "vitest";
import { listSpeakers } from "../../../src/engine/attribution/list-speakers.ts";
import type { Quote, QuoteSpeaker } from "../../../src/engine/model.ts";

const quote = (id: string, name: string | null, mention: string): Quote => {
  const speaker: QuoteSpeaker = {
    name,
    kind: name === null ? "unknown" : "named",
    role: null,
    mention: { text: mention, block: 0, start: 0, end: mention.length },
    rule: "test",
    confidence: 1,
  };
  const place = { text: "…", block: 0, start: 0, end: 1 };
  return {
    ...place,
    id,
    kind: "direct",
    cue: null,
    stance: "said",
    speaker,
    provenance: [],
    firstReported: null,
    occurrences: [{ ...place, relation: "same" }],
    flags: [],
  };
};

it("gathers each speaker's quotations under one name with every way it is written", () => {
  const quotes = [
    quote("q1", "森田一郎", "森田氏"),
    quote("q2", null, ""),
    quote("q3", "森田一郎", "市長"),
    quote("q4", "林", "林"),
  ];
  const people = [{ name: "森田一郎", aliases: ["森田氏"], role: "青葉市長" }];
  expect(listSpeakers(quotes, people)).toEqual([
    { name: "森田一郎", aliases: ["森田氏", "市長"], kind: "named", role: "青葉市長", quotes: ["q1", "q3"] },
    { name: "林", aliases: [], kind: "named", role: null, quotes: ["q4"] },
  ]);
});
