// Rows as CSV (RFC 4180), safe to open in a spreadsheet.

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
    columns.map(([name]) => name),
    ...rows.map((row) => columns.map(([, value]) => cell(value(row)))),
  ];
  return `\uFEFF${lines.map((line) => line.join(",")).join("\r\n")}\r\n`;
}

function cell(value: string | number | null): string {
  if (typeof value === "number") return String(value);
  const text = disarmed(value ?? "");
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * Page text must not become a formula: an apostrophe makes a spreadsheet take the cell as text
 * (OWASP, CSV Injection). Full-width signs count too: Japanese spreadsheets read ＝ as =.
 */
function disarmed(text: string): string {
  return /^\s*[=+\-@＝＋－＠|\t\r\n]/.test(text) ? `'${text}` : text;
}
