// The built command line: formats, several inputs, errors and exit statuses.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { Report } from "../../src/engine/model.ts";

const folder = mkdtempSync(path.join(tmpdir(), "firsthand-cli-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const demo = path.resolve(import.meta.dirname, "../pages/demo.html");
const hostile = path.join(folder, "=hostile.html");
writeFileSync(
  hostile,
  '<meta charset="utf-8"><title>題</title><p>森田一郎氏は「=HYPERLINK("x")、と書いてある」と述べた。</p>',
);

function firsthand(args: string[], input = "") {
  const run = spawnSync(process.execPath, ["dist/cli/firsthand.js", ...args], { input, encoding: "utf8" });
  return { status: run.status, out: run.stdout, err: run.stderr };
}

describe("firsthand analyze", () => {
  it("prints one report as JSON by the contract", () => {
    const { status, out } = firsthand(["analyze", demo]);
    const report = JSON.parse(out) as Report;
    expect(status).toBe(0);
    expect(report).toMatchObject({
      schema: "firsthand-report/1",
      input: demo,
      page: { language: "ja", published: "2025-06-17T07:40:00+09:00" },
    });
    for (const { block, start, end, text } of report.quotes)
      expect(report.blocks[block]!.text.slice(start, end)).toBe(text);
    for (const { occurrences } of report.quotes)
      for (const { block, start, end, text } of occurrences)
        expect(report.blocks[block]!.text.slice(start, end)).toBe(text);
  });

  it("prints a line a report in input order, goes on after a bad file, and exits 1", () => {
    const absent = path.join(folder, "none.html");
    const { status, out } = firsthand(["analyze", "--format", "jsonl", absent, folder, demo]);
    const lines = out
      .trim()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(status).toBe(1);
    expect(lines.slice(0, 2)).toEqual([
      { input: absent, error: "no such file" },
      { input: folder, error: "a folder, not a file" },
    ]);
    expect(lines[2].input).toBe(demo);
  });

  it("reads standard input", () => {
    const { status, out } = firsthand(
      ["analyze", "--lang", "ja", "--published", "2025-06-01", "-"],
      "<p>本文。</p>",
    );
    expect(status).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ input: "-", page: { language: "ja", published: "2025-06-01" } });
  });

  it("writes a CSV that no spreadsheet takes for formulas", () => {
    const { out } = firsthand(["analyze", "--format", "csv", hostile]);
    const rows = out.trim().split("\r\n");
    expect(rows.length).toBeGreaterThan(1);
    expect(rows[1]).toContain(`"'=HYPERLINK(""x"")、と書いてある"`);
  });

  it.each(["markdown", "text"])("writes %s for people", (format) => {
    const { status, out } = firsthand(["analyze", "--format", format, demo]);
    expect(status).toBe(0);
    expect(out).toContain("桐生冬子");
  });

  it.each([
    [[], "no command"],
    [["analyze"], "no file"],
    [["analyze", "--format", "xml", demo], "no such format: xml"],
    [["analyze", "--lang", "de", demo], "no such language: de"],
    [["analyze", "--published", "yesterday", demo], "not a date"],
    [["analyze", "--url", "nowhere", demo], "not an address"],
    [["analyze", "--what", demo], "--what"],
  ])("answers %j with its usage and exit status 2", (args, message) => {
    const { status, err } = firsthand(args);
    expect(status).toBe(2);
    expect(err).toContain(message);
    expect(err).toContain("usage:");
  });
});
