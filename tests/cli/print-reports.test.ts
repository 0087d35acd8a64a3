// The formats of the command line.

import { describe, expect, it } from "vitest";
import { type Format, type Outcome, printReports } from "../../src/cli/print-reports.ts";
import type { Report } from "../../src/engine/model.ts";
import { libraryReport } from "../panel/fixtures/library-report.ts";

async function print(format: Format, outcomes: Outcome[]): Promise<{ text: string; allRead: boolean }> {
  async function* each() {
    yield* outcomes;
  }
  let text = "";
  const allRead = await printReports(format, each(), async (part) => {
    text += part;
  });
  return { text, allRead };
}

const quote = libraryReport.quotes[0]!;

function reportOf(changes: Partial<Report["quotes"][number]>): Report {
  return { ...libraryReport, input: "a.html", quotes: [{ ...quote, ...changes }] };
}

describe("printReports", () => {
  it("prints one report as an object, several as an array", async () => {
    const report = reportOf({});
    expect(JSON.parse((await print("json", [report])).text)).toEqual(report);
    expect(JSON.parse((await print("json", [report, report])).text)).toEqual([report, report]);
  });

  it("says which input could not be read, and goes on", async () => {
    const { text, allRead } = await print("jsonl", [{ input: "x", error: "gone" }, reportOf({})]);
    expect(allRead).toBe(false);
    expect(
      text
        .trimEnd()
        .split("\n")
        .map((line) => JSON.parse(line).input),
    ).toEqual(["x", "a.html"]);
  });

  it("gives every CSV row a cell a column, without formulas", async () => {
    const { text } = await print("csv", [reportOf({ text: '=1+1, "so"' })]);
    const [head, row] = text.split("\r\n");
    expect(row).toContain(`"'=1+1, ""so"""`);
    expect(row!.replace(/"(?:[^"]|"")*"/g, "").split(",")).toHaveLength(head!.split(",").length);
  });

  it("leaves the cells of what the page does not say empty", async () => {
    const nobody = { ...quote.speaker, name: null, role: null };
    const { text } = await print("csv", [reportOf({ speaker: nobody, firstReported: null, cue: null })]);
    const [head, row] = text.split("\r\n").map((line) => line.split(","));
    const cell = (column: string) => row![head!.indexOf(column)];
    expect(["speaker", "role", "cue", "first_outlet", "first_date"].map(cell)).toEqual(["", "", "", "", ""]);
  });

  it.each(["text", "markdown"] as const)(
    "speaks of flags in %s where there are any, and only there",
    async (format) => {
      const flags = [{ code: "no-source" as const, evidence: [] }];
      expect((await print(format, [reportOf({ flags })])).text).toMatch(/^\s*(?:!|- flags:) no-source$/m);
      expect((await print(format, [reportOf({ flags: [] })])).text).not.toMatch(/^\s*(?:!|- flags:)/m);
    },
  );

  it("names a link without an outlet by its author", async () => {
    const step = { ...quote.provenance[0]!, outlet: null, author: "大野健介", date: "2026-05-19" };
    const { text } = await print("text", [reportOf({ provenance: [step], firstReported: step })]);
    expect(text).toContain("first reported: 大野健介 2026-05-19");
  });

  it("keeps page text from becoming Markdown", async () => {
    const { text } = await print("markdown", [reportOf({ text: "1. <b>*x*</b>" })]);
    expect(text).toContain("> 1\\. \\<b\\>\\*x\\*\\</b\\>");
  });
});
