// Each flag: what raises it, on which evidence, and what does not.

import { describe, expect, it } from "vitest";
import { type Gathered, raiseFlags } from "../../../src/engine/flags/raise-flags.ts";
import type {
  AnalysedBlock,
  Flag,
  FoundQuote,
  Occurrence,
  Quote,
  QuoteSpeaker,
  Relation,
  Step,
} from "../../../src/engine/model.ts";
import { sourceBlock } from "../../support/source-blocks.ts";

const TEXT = "森田氏は「橋は来月終わる」と話した。";
const START = TEXT.indexOf("橋");
const END = TEXT.indexOf("」");

const morita: QuoteSpeaker = {
  name: "森田一郎",
  kind: "named",
  role: null,
  mention: { text: "森田氏", block: 0, start: 0, end: 3 },
  rule: "topic",
  confidence: 0.9,
};

function step(outlet: string | null, more: Partial<Step> = {}): Step {
  const mention = { text: outlet ?? "3日", block: 0, start: 0, end: 2 };
  return {
    outlet,
    medium: "newspaper",
    author: null,
    date: null,
    dateText: null,
    url: null,
    mention,
    ...more,
  };
}

function occurrence(relation: Relation, text = "橋は来月終わる", block = 1): Occurrence {
  return { relation, text, block, start: 5, end: 5 + text.length };
}

function found(more: Partial<FoundQuote> = {}): FoundQuote {
  return {
    kind: "direct",
    text: "橋は来月終わる",
    mark: "「",
    closed: true,
    continues: false,
    cue: null,
    stance: "said",
    form: "marked",
    confidence: 1,
    block: 0,
    start: START,
    end: END,
    ...more,
  };
}

function blockOf(text: string): AnalysedBlock {
  return { source: sourceBlock({ text }), tokens: [], sentences: [] };
}

function flag(quote: Partial<Quote> = {}, more: Partial<Gathered> = {}, text = TEXT): Flag[] {
  const whole: Omit<Quote, "flags"> = {
    id: "q1",
    kind: "direct",
    text: "橋は来月終わる",
    block: 0,
    start: START,
    end: END,
    cue: null,
    stance: "said",
    speaker: morita,
    provenance: [step("青葉新聞")],
    firstReported: step("青葉新聞"),
    occurrences: [occurrence("same", undefined, 0)],
    ...quote,
  };
  const gathered = { quote: whole, members: [found()], conflicts: [], ...more };
  return raiseFlags([blockOf(text)], [...gathered.members], [gathered])[0] ?? [];
}

const codes = (flags: Flag[]): string[] => flags.map(({ code }) => code);

describe("speakers", () => {
  it("raises nothing for a named speaker with one outlet", () => expect(flag()).toEqual([]));

  it("raises no-speaker on the words themselves", () => {
    const speaker = { ...morita, name: null, kind: "unknown" as const, mention: null };
    expect(flag({ speaker })).toEqual([
      { code: "no-speaker", evidence: [{ block: 0, start: START, end: END }] },
    ]);
  });

  it.each(["anonymous", "group"] as const)("raises anonymous-speaker on the mention: %s", (kind) => {
    const speaker = { ...morita, kind, name: "関係者" };
    expect(flag({ speaker })).toEqual([
      { code: "anonymous-speaker", evidence: [{ block: 0, start: 0, end: 3 }] },
    ]);
  });

  it("raises conflicting-speakers on both mentions", () => {
    const hayashi = { ...morita, name: "林", mention: { text: "林氏", block: 3, start: 4, end: 6 } };
    expect(flag({}, { conflicts: [hayashi] })).toEqual([
      {
        code: "conflicting-speakers",
        evidence: [
          { block: 0, start: 0, end: 3 },
          { block: 3, start: 4, end: 6 },
        ],
      },
    ]);
  });
});

describe("copies", () => {
  it("raises altered on the copies that differ", () => {
    const flags = flag({
      occurrences: [occurrence("same", undefined, 0), occurrence("altered", "橋は来週終わる", 2)],
    });
    expect(flags).toEqual([
      {
        code: "altered",
        evidence: [
          { block: 0, start: START, end: END },
          { block: 2, start: 5, end: 12 },
        ],
      },
    ]);
  });

  it("never raises for cosmetic differences", () => {
    expect(flag({ occurrences: [occurrence("same"), occurrence("cosmetic", "橋は来月終わります")] })).toEqual(
      [],
    );
  });

  it("raises truncated unless the short copy shows an ellipsis", () => {
    expect(codes(flag({ occurrences: [occurrence("same"), occurrence("truncated", "来月終わる")] }))).toEqual(
      ["truncated"],
    );
    expect(flag({ occurrences: [occurrence("same"), occurrence("truncated", "…来月終わる")] })).toEqual([]);
  });

  it("raises truncated where a copy gives more than the quotation", () => {
    expect(
      codes(flag({ occurrences: [occurrence("same"), occurrence("extended", "橋は来月終わる予定だ")] })),
    ).toEqual(["truncated"]);
  });
});

describe("sources", () => {
  it("raises no-source only when the chain is empty", () => {
    expect(codes(flag({ provenance: [], firstReported: null }))).toEqual(["no-source"]);
    expect(flag({ provenance: [step(null, { date: "2024-02-03" })] })).toEqual([]);
  });

  it("raises second-hand for two outlets of which the first is not cited", () => {
    const chain = [step("青葉新聞"), step("緑日報")];
    expect(codes(flag({ provenance: chain }))).toEqual(["second-hand"]);
    expect(
      flag({ provenance: [step("青葉新聞", { url: "https://example.com/a" }), step("緑日報")] }),
    ).toEqual([]);
  });

  it.each(["press-conference", "blog", "social", "book"] as const)(
    "takes no %s for somebody who passes words on",
    (medium) => {
      expect(flag({ provenance: [step("青葉", { medium }), step("緑日報")] })).toEqual([]);
      expect(codes(flag({ provenance: [step("青葉", { medium }), step("緑日報"), step("黄新聞")] }))).toEqual(
        ["second-hand"],
      );
    },
  );

  it.each([
    "「橋は来月終わる」とのこと。",
    "「橋は来月終わる」と話したそうだ。",
    "「橋は来月終わる」と言ったらしい。",
  ])("raises second-hand for hearsay: %s", (text) => {
    const start = 1;
    const end = text.indexOf("」");
    expect(codes(flag({ start, end }, {}, text))).toEqual(["second-hand"]);
  });

  it("tells looks from hearsay", () => {
    const text = "「橋は来月終わる」とうれしそうだ。";
    expect(flag({ start: 1, end: text.indexOf("」") }, {}, text)).toEqual([]);
  });
});

describe("marks", () => {
  it("raises unclosed on the copy without its closing mark", () => {
    expect(flag({}, { members: [found({ closed: false })] })).toEqual([
      { code: "unclosed", evidence: [{ block: 0, start: START, end: END }] },
    ]);
  });

  it("leaves alone a paragraph that the next one carries on", () => {
    const members = [found({ closed: false }), found({ continues: true, block: 1 })];
    expect(flag({}, { members })).toEqual([]);
  });
});
