// Rows as Markdown, to paste into notes and articles. Page text never becomes markup.

import { escapeMarkdown } from "./escape-markdown.ts";
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
      parts.push(`## ${escapeMarkdown(row.pageTitle || row.page)}\n\n<${address(row.page)}>`);
    }
    parts.push(quoteToMarkdown(row, labels));
  }
  return `${parts.join("\n\n")}\n`;
}

/** The words as a block quotation, who said them, then the facts as a list. No line end at the end. */
export function quoteToMarkdown(row: ExportRow, labels: MarkdownLabels): string {
  const words = row.target.exact.split(/\r\n|\r|\n/).map((line) => `> ${escapeMarkdown(line)}`);
  const who = [row.speaker ?? labels.unknownSpeaker, row.role].filter((part) => part !== null).join(", ");
  const facts = [
    `${labels.firstReported}: ${escapeMarkdown(source(row, labels))}`,
    row.flags.map((code) => escapeMarkdown(labels.flag(code))).join("; "),
    escapeMarkdown(labels.verdict(row) ?? ""),
    row.note && `${labels.note}: ${escapeMarkdown(row.note)}`,
  ].filter((fact) => fact !== "");
  return [...words, ">", `> — ${escapeMarkdown(who)}`, "", ...facts.map((fact) => `- ${fact}`)].join("\n");
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

/** An address for `<…>`: what could end the brackets or start another scheme's trick is percent-encoded. */
function address(url: string): string {
  return url.replace(/[<>\s\\`]/g, encodeURIComponent);
}
