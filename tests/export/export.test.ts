// Exports carry everything out, and hostile page text never becomes a formula, markup or a path.

import { describe, expect, it } from "vitest";
import type { Report, Review } from "../../src/engine/model.ts";
import { exportFileName } from "../../src/export/file-name.ts";
import { type ExportRow, rowsOfPage, rowsOfReviews } from "../../src/export/rows.ts";
import { fragmentLink } from "../../src/export/text-fragment.ts";
import { toAnnotations } from "../../src/export/to-annotations.ts";
import { toCsv } from "../../src/export/to-csv.ts";
import { reviewsInJson, toJson } from "../../src/export/to-json.ts";
import { quoteToMarkdown, quoteToText, toMarkdown } from "../../src/export/to-markdown.ts";
import { markdownLabels } from "../../src/panel/markdown-labels.ts";
import { wordsIn } from "../../src/words/words.ts";
import { harbourReport } from "../panel/fixtures/harbour-report.ts";
import { libraryReport } from "../panel/fixtures/library-report.ts";
import { reviewFor } from "../panel/fixtures/views.ts";

const address = "https://machi-note.example/2026/05/library";
const labels = markdownLabels(wordsIn("en"));

function rowOf(more: Partial<ExportRow>): ExportRow {
  return { ...rowsOfPage(libraryReport, address, [])[0]!, ...more };
}

describe("rows", () => {
  it("give every quotation, with the reader's corrections before what was found", () => {
    const review = reviewFor(libraryReport, 4, {
      verdict: "doubt",
      correction: { speaker: "北村ゆかり", date: "2026-05-18" },
      note: "確かめる",
    });
    const rows = rowsOfPage(libraryReport, address, [review]);
    expect(rows).toHaveLength(libraryReport.quotes.length);
    expect(rows[4]).toMatchObject({
      speaker: "北村ゆかり",
      outlet: "週刊シオミ",
      date: "2026-05-18",
      verdict: "doubt",
      corrected: true,
      note: "確かめる",
    });
    expect(rows[0]).toMatchObject({
      speaker: "大野健介",
      chain: ["汐見日報 2026-05-19", "週刊シオミ 2026-05-23"],
      verdict: null,
      corrected: false,
      occurrences: 3,
      flags: ["altered", "truncated"],
    });
  });

  it("keep reviews whose words the page has lost", () => {
    const lost: Review = reviewFor(libraryReport, 0, {
      target: { exact: "消えた言葉", prefix: "", suffix: "" },
    });
    expect(rowsOfPage(libraryReport, address, [lost]).at(-1)?.target.exact).toBe("消えた言葉");
  });
});

describe("CSV", () => {
  const cellsOf = (row: ExportRow) => toCsv([row]).split("\r\n")[1]!;

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", " =1", "＝1+1", "＠x", "|cmd"])(
    "takes away the power of %j",
    (words) => {
      const cells = cellsOf(rowOf({ target: { exact: words, prefix: "", suffix: "" } }));
      expect(cells).toContain(`'${words}`);
    },
  );

  it("quotes commas, quotation marks and line ends (RFC 4180)", () => {
    const cells = cellsOf(rowOf({ note: 'a, "b"\nc' }));
    expect(cells).toContain('"a, ""b""\nc"');
  });

  it("starts with a byte order mark and names its columns", () => {
    const csv = toCsv([]);
    expect(csv.startsWith("\uFEFFpage,page_title,words,speaker,")).toBe(true);
    expect(csv.endsWith("\r\n")).toBe(true);
  });

  it("gives every row as many cells as there are columns", () => {
    const [head, ...rows] = toCsv(rowsOfPage(harbourReport, "https://x.example/", []))
      .trimEnd()
      .split("\r\n");
    const cells = (line: string) => line.replace(/"(?:[^"]|"")*"/g, "").split(",").length;
    expect(rows.map(cells)).toEqual(rows.map(() => cells(head!)));
  });
});

describe("JSON", () => {
  it("reads back exactly the reviews that were written", () => {
    const reviews = [
      reviewFor(libraryReport, 0, { note: "</script>\u2028\"'\\" }),
      reviewFor(libraryReport, 3, { verdict: null, correction: { outlet: "汐見日報" } }),
    ];
    const text = toJson(rowsOfReviews(reviews), reviews, "2026-05-26T00:00:00.000Z");
    expect(reviewsInJson(text)).toEqual(reviews);
  });

  it.each([
    "",
    "null",
    "[]",
    "{",
    '{"schema":"other/1","reviews":[]}',
    '{"schema":"firsthand-reviews/1","reviews":{}}',
  ])("refuses %j", (text) => expect(reviewsInJson(text)).toBeNull());
});

describe("Markdown", () => {
  it("never lets page text become markup", () => {
    const hostile = "<img src=x onerror=alert(1)> [a](javascript:b) # c\n> d `e` *f* | g";
    const row = rowOf({
      target: { exact: hostile, prefix: "", suffix: "" },
      speaker: "**x**",
      pageTitle: "# t",
      page: "https://x.example/a>b c",
    });
    const markdown = toMarkdown([row], labels);
    const unescaped = markdown.replace(/\\[!-/:-@[-`{-~]/g, "");
    expect(unescaped).not.toMatch(/[*`[\]|]/);
    expect(unescaped.match(/<[^>]*>/g)).toEqual(["<https://x.example/a%3Eb%20c>"]);
    expect(markdown.split("\n").filter((line) => /^ {0,3}#/.test(line))).toHaveLength(1);
  });

  it.each([
    ["- item", "\\- item"],
    ["  1. one", "1\\. one"],
    ["12) two", "12\\) two"],
    ["===", "\\==="],
    ["    code", "code"],
    ["3億円", "3億円"],
  ])("keeps %j a line of words", (exact, line) => {
    const row = rowOf({ target: { exact, prefix: "", suffix: "" } });
    expect(quoteToMarkdown(row, labels).split("\n")[0]).toBe(`> ${line}`);
  });

  it("says the words, the speaker, the first report and the reasons to look", () => {
    expect(quoteToMarkdown(rowOf({}), labels).split("\n")).toEqual([
      "> 移転の費用は当初の見込みを3億円上回るが、国の補助で賄える",
      ">",
      "> — 大野健介, 副市長",
      "",
      "- First reported: 汐見日報 May 19, 2026",
      "- Altered; Cut short",
    ]);
  });

  it("has a plain form with the chain and the address", () => {
    const text = quoteToText(rowsOfPage(libraryReport, address, [])[0]!, markdownLabels(wordsIn("ja")));
    expect(text).toBe(
      [
        "「移転の費用は当初の見込みを3億円上回るが、国の補助で賄える」",
        "— 大野健介, 副市長",
        "初出: 汐見日報 2026年5月19日",
        "汐見日報 2026-05-19 › 週刊シオミ 2026-05-23",
        address,
      ].join("\n"),
    );
  });
});

describe("Web annotations", () => {
  it("follow the data model: a collection of annotations with quote selectors", () => {
    const review = reviewFor(libraryReport, 0, { verdict: "doubt", note: "n" });
    const collection = JSON.parse(toAnnotations(rowsOfPage(libraryReport, address, [review])));
    expect(collection).toMatchObject({
      "@context": "http://www.w3.org/ns/anno.jsonld",
      type: "AnnotationCollection",
      total: 8,
    });
    expect(collection.first.items[0]).toMatchObject({
      type: "Annotation",
      motivation: "assessing",
      created: "2026-05-26T09:00:00.000Z",
      target: {
        source: address,
        selector: {
          type: "TextQuoteSelector",
          exact: "移転の費用は当初の見込みを3億円上回るが、国の補助で賄える",
          prefix: "大野健介副市長は「",
          suffix: "」と説明した。",
        },
      },
    });
    expect(collection.first.items[0].body).toContainEqual({
      type: "TextualBody",
      value: "doubt",
      purpose: "assessing",
    });
    expect(collection.first.items[1]).not.toHaveProperty("created");
  });
});

describe("text fragment links", () => {
  const target = { exact: "a-b, c&d", prefix: "before ", suffix: " after" };

  it("encode what the syntax would take for its own marks, and keep the page's own fragment", () => {
    expect(fragmentLink("https://x.example/p?q=1#top", target, []).url).toBe(
      "https://x.example/p?q=1#top:~:text=before-,a%2Db%2C%20c%26d,-after",
    );
  });

  it("replace a text directive that is already there", () => {
    expect(fragmentLink("https://x.example/p#:~:text=old", target, []).url).not.toContain("old");
  });

  it("give long words by their two ends", () => {
    const exact = `${"あ".repeat(150)}${"い".repeat(150)}`;
    const { url } = fragmentLink("https://x.example/", { exact, prefix: "", suffix: "" }, []);
    expect(decodeURIComponent(url.split("text=")[1]!)).toBe(`${"あ".repeat(30)},${"い".repeat(30)}`);
  });

  it("survive half a surrogate pair", () => {
    const url = fragmentLink("https://x.example/", { exact: "a\uD83D b", prefix: "", suffix: "" }, []).url;
    expect(url).toBe("https://x.example/#:~:text=a%20b");
  });

  it("say when the same words stand in the same surroundings twice", () => {
    const ambiguity = (report: Report, quote: number) =>
      fragmentLink(address, rowsOfPage(report, address, [])[quote]!.target, report.blocks).ambiguous;
    expect(ambiguity(libraryReport, 1)).toBe(true);
    expect(ambiguity(libraryReport, 3)).toBe(false);
  });
});

describe("file names", () => {
  it.each([
    ["news.example.org", "firsthand-news.example.org-2026-05-26.csv"],
    [null, "firsthand-2026-05-26.csv"],
    ["../../etc/passwd", "firsthand-etcpasswd-2026-05-26.csv"],
    ['a"<b>\u202egpj.exe', "firsthand-abgpj.exe-2026-05-26.csv"],
    ["日本語.example", "firsthand-example-2026-05-26.csv"],
  ])("%j is safe on every system", (host, name) => {
    expect(exportFileName("csv", host, "2026-05-26")).toBe(name);
  });
});
