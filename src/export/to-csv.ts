// Rows as CSV, to open in a spreadsheet.

import { csvLine } from "./csv-line.ts";
import type { ExportRow } from "./rows.ts";

const columns: [name: string, value: (row: ExportRow) => string | number | null][] = [
  ["page", (row) => row.page],
  ["page_title", (row) => row.pageTitle],
  ["words", (row) => row.target.exact],
  ["speaker", (row) => row.speaker],
  ["role", (row) => row.role],
  ["first_reported_by", (row) => row.outlet],
  ["first_reported_on", (row) => row.date],
  ["chain", (row) => row.chain.join(" > ")],
  ["occurrences", (row) => row.occurrences],
  ["flags", (row) => row.flags.join(" ")],
  ["confidence", (row) => row.confidence && Math.round(row.confidence * 100) / 100],
  ["verdict", (row) => row.verdict],
  ["corrected", (row) => (row.corrected ? "yes" : "")],
  ["note", (row) => row.note],
  ["reviewed_at", (row) => (row.updatedAt === null ? null : new Date(row.updatedAt).toISOString())],
  ["prefix", (row) => row.target.prefix],
  ["suffix", (row) => row.target.suffix],
  ["ordinal", (row) => row.ordinal],
];

/** With a byte order mark, without which spreadsheets misread Japanese. */
export function toCsv(rows: ExportRow[]): string {
  const lines = [
    csvLine(columns.map(([name]) => name)),
    ...rows.map((row) => csvLine(columns.map(([, value]) => value(row)))),
  ];
  return `\uFEFF${lines.join("")}`;
}
