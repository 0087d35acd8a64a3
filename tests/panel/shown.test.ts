// What the panel makes of a report: entries, filters, differences, paths, evidence.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf, shortened, sideOf } from "../../src/panel/shown/difference.ts";
import { entriesAlike, entriesOf } from "../../src/panel/shown/entries.ts";
import { evidenceOf } from "../../src/panel/shown/evidence.ts";
import {
  countShows,
  type Filter,
  filterEntries,
  flagChoices,
  speakerChoices,
} from "../../src/panel/shown/filter.ts";
import { foldDifferences } from "../../src/panel/shown/fold-differences.ts";
import { pathOf } from "../../src/panel/shown/path.ts";
import { peopleOf } from "../../src/panel/shown/people.ts";
import { ruleInWords } from "../../src/panel/shown/rules.ts";
import { summaryOf } from "../../src/panel/shown/summary.ts";
import { differingCopies, flagSentence } from "../../src/words/flag-sentence.ts";
import { wordsIn } from "../../src/words/words.ts";
import { harbourReport } from "./fixtures/harbour-report.ts";
import { libraryReport } from "./fixtures/library-report.ts";
import { reviewFor } from "./fixtures/views.ts";

const whole: Filter = { show: "all", speaker: null, flag: null, query: "" };
const ja = wordsIn("ja");
const entries = entriesOf(libraryReport, [], "balanced").all;
const idsOf = (list: typeof entries) => list.map(({ quote }) => quote.id);

describe("entries", () => {
  it("show a corrected speaker, and what it was", () => {
    const review = reviewFor(libraryReport, 4, { correction: { speaker: "北村ゆかり" } });
    const entry = entriesOf(libraryReport, [review], "balanced").all[4]!;
    expect(entry).toMatchObject({ speaker: "北村ゆかり", correctedFrom: "大野健介", unsure: false });
  });

  it("say nothing of a speaker who stays", () => {
    for (const correction of [null, { outlet: "汐見放送" }, { speaker: "大野健介" }]) {
      const review = reviewFor(libraryReport, 4, { correction });
      expect(entriesOf(libraryReport, [review], "balanced").all[4]!.correctedFrom).toBeNull();
    }
  });

  it("are unsure as the reader wants them to be", () => {
    const unsure = (sureness: "strict" | "balanced" | "all") =>
      idsOf(entriesOf(libraryReport, [], sureness).all.filter((entry) => entry.unsure));
    expect(unsure("strict")).toEqual(["q5", "q6", "q8"]);
    expect(unsure("balanced")).toEqual(["q5"]);
    expect(unsure("all")).toEqual([]);
  });

  it("know which others a corrected speaker may be wrong for: the same alias first, else the same person", () => {
    expect(entriesAlike(entries[4]!, entries)).toMatchObject({ name: "大野健介", isSameAlias: false });
    expect(idsOf(entriesAlike(entries[4]!, entries)!.entries)).toEqual(["q1", "q6", "q8"]);
    expect(entriesAlike(entries[6]!, entries)).toBeNull();

    const sameAlias = structuredClone(libraryReport);
    sameAlias.quotes[5]!.speaker.mention!.text = "大野副市長";
    const known = entriesOf(sameAlias, [], "balanced").all;
    expect(entriesAlike(known[4]!, known)).toMatchObject({ name: "大野副市長", isSameAlias: true });
    expect(idsOf(entriesAlike(known[4]!, known)!.entries)).toEqual(["q6"]);
  });
});

describe("filters", () => {
  const reviews = [
    reviewFor(libraryReport, 0, {}),
    reviewFor(libraryReport, 2, { verdict: null, note: "議事録" }),
  ];
  const reviewed = entriesOf(libraryReport, reviews, "balanced").all;

  it("count what each would list", () => {
    expect(countShows(reviewed, whole)).toEqual({ all: 8, flagged: 6, unreviewed: 7 });
    expect(countShows(reviewed, { ...whole, speaker: "大野健介" })).toEqual({
      all: 4,
      flagged: 3,
      unreviewed: 3,
    });
  });

  it("list exactly as many as they count", () => {
    for (const show of ["all", "flagged", "unreviewed"] as const) {
      expect(filterEntries(reviewed, { ...whole, show })).toHaveLength(countShows(reviewed, whole)[show]);
    }
  });

  it("offer speakers and reasons with their counts, the commonest first", () => {
    expect(speakerChoices(reviewed, whole)).toEqual([
      ["大野健介", 4],
      ["参加した住民", 1],
      ["北村ゆかり", 1],
      ["市の関係者", 1],
    ]);
    expect(flagChoices(reviewed, { ...whole, speaker: "大野健介" })).toEqual([
      ["second-hand", 2],
      ["altered", 1],
      ["truncated", 1],
      ["conflicting-speakers", 1],
    ]);
  });

  it.each([
    ["３億円", ["q1"]],
    ["大野　署名", ["q6"]],
    ["週刊シオミ", ["q1", "q5"]],
    ["議事録", ["q3"]],
    ["どこにもない", []],
  ])("find %j by words, people, outlets and notes, whatever the width", (query, found) => {
    expect(idsOf(filterEntries(reviewed, { ...whole, query }))).toEqual(found);
  });
});

describe("differences", () => {
  it("are those of letters in Japanese, with no lone equal letter between changes", () => {
    expect(differenceOf("費用は3億円だ", "費用は2億円だ")).toEqual([
      { kind: "same", text: "費用は" },
      { kind: "removed", text: "3" },
      { kind: "added", text: "2" },
      { kind: "same", text: "億円だ" },
    ]);
    expect(differenceOf("甲の乙", "丙の丁")).toEqual([
      { kind: "removed", text: "甲の乙" },
      { kind: "added", text: "丙の丁" },
    ]);
  });

  it("take a number whole", () => {
    expect(
      differenceOf("1日に40人を切った", "1日に30人を切った").filter(({ kind }) => kind !== "same"),
    ).toEqual([
      { kind: "removed", text: "40" },
      { kind: "added", text: "30" },
    ]);
  });

  it("are those of words elsewhere, capitals aside", () => {
    expect(differenceOf("We saw nothing", "we saw something").filter(({ kind }) => kind !== "same")).toEqual([
      { kind: "removed", text: "nothing" },
      { kind: "added", text: "something" },
    ]);
  });

  it("always give back both wordings", () => {
    const wording = fc.string({
      unit: fc.constantFrom("あ", "い", "3", "。", "a", " ", "😀"),
      maxLength: 40,
    });
    fc.assert(
      fc.property(wording, wording, (from, to) => {
        const pieces = differenceOf(`の${from}`, `の${to}`);
        const text = (side: "removed" | "added") =>
          sideOf(pieces, side)
            .map((piece) => piece.text)
            .join("");
        expect([text("removed"), text("added")]).toEqual([`の${from}`, `の${to}`]);
      }),
    );
  });

  it("stay bounded for wordings that have nothing in common", () => {
    const pieces = differenceOf("あいうえお".repeat(5000), "かきくけこ".repeat(5000));
    expect(pieces.map(({ kind }) => kind)).toEqual(["removed", "added"]);
    expect(pieces.every(({ text }) => text.length <= 4000)).toBe(true);
  });

  it("are shown with the words next to them, words uncut where they are written apart", () => {
    const text = (from: string, to: string) =>
      shortened(differenceOf(from, to))
        .map((piece) => piece.text)
        .join("|");
    expect(
      text(
        "移転の費用は当初の見込みを3億円上回るが、国の補助で賄える",
        "移転の費用は当初の見込みを2億円上回るが、国の補助で賄える",
      ),
    ).toBe("…当初の見込みを|3|2|億円上回るが、…");
    expect(text("We were never shown the second survey", "We were never shown the first survey")).toBe(
      "… never shown the |second|first| survey",
    );
  });
});

describe("flags", () => {
  it("say how many copies differ, and which", () => {
    const [quote] = libraryReport.quotes;
    expect(flagSentence(quote!.flags[0]!.code, quote!, ja)).toBe(
      "写しで言葉が変わっています（3か所のうち1か所）",
    );
    expect(differingCopies("altered", quote!).map(({ ordinal }) => ordinal)).toEqual([2]);
    expect(differingCopies("truncated", quote!).map(({ ordinal }) => ordinal)).toEqual([3]);
    expect(differingCopies("no-source", quote!)).toEqual([]);
  });

  it("show what a fold says differently", () => {
    const [fold] = libraryReport.folds;
    const found = foldDifferences(fold!, libraryReport.blocks);
    expect(found.map(({ block }) => block)).toEqual([10]);
    expect(found[0]!.pieces.filter(({ kind }) => kind !== "same").map(({ text }) => text)).toEqual([
      "3",
      "2",
    ]);
  });
});

describe("the path", () => {
  const textOf = (index: number, review = reviewFor(libraryReport, index, { correction: null })) =>
    pathOf(entriesOf(libraryReport, [review], "balanced").all[index]!, libraryReport.page, ja).map(
      ({ label, date, isFirst }) => `${isFirst ? "初出 " : ""}${label} ${date ?? ""}`.trim(),
    );

  it("leads from the first report to this page, a year said once", () => {
    expect(textOf(0)).toEqual(["初出 汐見日報 2026年5月19日", "週刊シオミ 5月23日", "このページ 5月25日"]);
  });

  it("keeps a press conference before the first report", () => {
    expect(textOf(2)).toEqual(["記者会見", "初出 汐見日報 2026年5月19日", "このページ 5月25日"]);
  });

  it("has no first report where the page gives none", () => {
    expect(textOf(3)).toEqual(["このページ 2026年5月25日"]);
  });

  it("takes the reader's corrections", () => {
    const review = reviewFor(libraryReport, 3, { correction: { outlet: "汐見放送", date: "2026-05-20" } });
    expect(textOf(3, review)).toEqual(["初出 汐見放送 2026年5月20日", "このページ 5月25日"]);
  });
});

describe("evidence", () => {
  it("is the sentence with the words that decided", () => {
    const { speaker, cue, path } = evidenceOf(libraryReport.quotes[0]!, libraryReport.blocks);
    const marked = (excerpts: typeof speaker) =>
      excerpts.map(({ pieces }) =>
        pieces.map(({ text, isEvidence }) => (isEvidence ? `[${text}]` : text)).join(""),
      );
    expect(marked(speaker)).toEqual([
      "[大野健介副市長]は「移転の費用は当初の見込みを3億円上回るが、国の補助で賄える」[と説明した]。",
    ]);
    expect(cue).toEqual([]);
    expect(marked(path)[1]).toBe(
      "[週刊シオミは23日]、「図書館は本の倉庫ではない」という大野副市長の言葉を伝えた。",
    );
  });

  it("is only the cue where nobody is named", () => {
    const { speaker, cue } = evidenceOf(libraryReport.quotes[6]!, libraryReport.blocks);
    expect(speaker).toEqual([]);
    expect(cue[0]!.pieces.find(({ isEvidence }) => isEvidence)?.text).toBe("とつぶやく");
  });
});

describe("rules", () => {
  it("are said in plain words, those without any by their id alone", () => {
    expect(ruleInWords("subject-before", ja)).toBe("「と述べた」などの主語");
    expect(ruleInWords("en-subject", wordsIn("en"))).toBe("the subject of “said”");
    expect(ruleInWords("toString", ja)).toBeNull();
  });

  it("has plain words for every rule of attribution", () => {
    const rules = path.resolve(import.meta.dirname, "../../src/engine/attribution/ja");
    const ids = readdirSync(rules).flatMap((file) => {
      const [, id] = /^ {2}id: "([a-z-]+)"/m.exec(readFileSync(path.join(rules, file), "utf8")) ?? [];
      return id === undefined ? [] : [id];
    });
    expect(ids.length).toBeGreaterThan(15);
    expect(ids.filter((id) => ruleInWords(id, ja) === null)).toEqual([]);
  });
});

describe("summary and people", () => {
  it("count folds, quotations, people and what wants a look", () => {
    expect(summaryOf(libraryReport, entries)).toMatchObject({
      folds: 2,
      quotes: 8,
      people: 2,
      flagged: 6,
      reviewed: 0,
    });
    expect(summaryOf(libraryReport, entries).foldedShare).toBeGreaterThan(0.25);
  });

  it("gather quotations under the names or roles that the reader sees", () => {
    const review = reviewFor(libraryReport, 4, { correction: { speaker: "北村ゆかり" } });
    const corrected = entriesOf(libraryReport, [review], "balanced").all;
    const { known, unattributed } = peopleOf(corrected, libraryReport.speakers);
    expect(known.map(({ name, entries: own, aliases }) => [name, own.length, aliases])).toEqual([
      ["大野健介", 3, ["大野副市長", "大野氏", "副市長"]],
      ["北村ゆかり", 2, ["北村氏"]],
      ["参加した住民", 1, []],
      ["市の関係者", 1, []],
    ]);
    expect(known.map(({ kind }) => kind)).toEqual(["named", "named", "group", "anonymous"]);
    expect(idsOf(unattributed)).toEqual(["q7"]);
  });

  it("read an English report as well", () => {
    const [entry] = entriesOf(harbourReport, [], "balanced").all;
    expect(
      pathOf(entry!, harbourReport.page, wordsIn("en")).map(({ label, date }) => `${label} ${date}`),
    ).toEqual(["Bay Courier Jun 3, 2026", "this page Jun 5"]);
  });
});
