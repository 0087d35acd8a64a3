// Rows as Markdown, to paste into notes and articles. Page text never becomes markup.

import type { ExportRow } from "./rows.ts";

/** What the writer says in the reader's language; `date` and the two names come out as they are to be read. */
export interface MarkdownLabels {
  unknownSpeaker: string;
  firstReported: string;
  unknownSource: string;
  note: string;
  verdict(row: ExportRow): string | null;
  flag(code: ExportRow["flags"][number]): string;
  date(iso: string): string;
}

/** A heading a page, a block quotation each. */
export function toMarkdown(rows: ExportRow[], labels: MarkdownLabels): string {
  const parts: string[] = [];
  let page: string | null = null;
  for (const row of rows) {
    if (row.page !== page) {
      page = row.page;
      parts.push(`## ${escaped(row.pageTitle || row.page)}\n\n<${address(row.page)}>`);
    }
    parts.push(quoteToMarkdown(row, labels));
  }
  return `${parts.join("\n\n")}\n`;
}

export function quoteToMarkdown(row: ExportRow, labels: MarkdownLabels): string {
  const words = row.target.exact.split(/\r\n|\r|\n/).map((line) => `> ${escaped(line)}`);
  const who = [row.speaker ?? labels.unknownSpeaker, row.role].filter((part) => part !== null).join(", ");
  const facts = [
    `${labels.firstReported}: ${escaped(source(row, labels))}`,
    row.flags.map((code) => escaped(labels.flag(code))).join("; "),
    escaped(labels.verdict(row) ?? ""),
    row.note && `${labels.note}: ${escaped(row.note)}`,
  ].filter((fact) => fact !== "");
  return [...words, ">", `> — ${escaped(who)}`, "", ...facts.map((fact) => `- ${fact}`)].join("\n");
}

/** The same as plain text. */
export function quoteToText(row: ExportRow, labels: MarkdownLabels): string {
  const [open, close] = /[\u3040-\u30ff\u4e00-\u9fff]/.test(row.target.exact) ? ["「", "」"] : ["“", "”"];
  const who = [row.speaker ?? labels.unknownSpeaker, row.role].filter((part) => part !== null).join(", ");
  return [
    `${open}${row.target.exact}${close}`,
    `— ${who}`,
    `${labels.firstReported}: ${source(row, labels)}`,
    ...(row.chain.length > 1 ? [row.chain.join(" › ")] : []),
    row.page,
  ].join("\n");
}

function source({ outlet, date }: ExportRow, labels: MarkdownLabels): string {
  const parts = [outlet, date === null ? null : labels.date(date)].filter((part) => part !== null);
  return parts.length > 0 ? parts.join(" ") : labels.unknownSource;
}

/** CommonMark, sections 2.4 and 4 to 6: marks that mean something anywhere, and those that do so where a line starts. */
function escaped(text: string): string {
  return text
    .replace(/[\r\n\t\u2028\u2029]+/g, " ")
    .trimStart()
    .replace(/[\\`*_[\]<>#|~&!]/g, "\\$&")
    .replace(/^([-+=]|\d{1,9}(?=[.)]))/, (mark) => (/\d/.test(mark) ? `${mark}\\` : `\\${mark}`));
}

/** An address for `<…>`: what could end the brackets or start another scheme's trick is percent-encoded. */
function address(url: string): string {
  return url.replace(/[<>\s\\`]/g, encodeURIComponent);
}
