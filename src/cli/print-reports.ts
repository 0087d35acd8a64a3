// Reports to text, in the format asked for.

import type { Flag, Quote, Report } from "../engine/model.ts";
import { csvLine } from "../export/csv-line.ts";
import { escapeMarkdown } from "../export/escape-markdown.ts";
import { stepText } from "../export/step-text.ts";

/** One input's report, or why there is none. */
export type Outcome = Report | { input: string; error: string };

export const FORMATS = ["json", "jsonl", "markdown", "csv", "text"] as const;
export type Format = (typeof FORMATS)[number];

export const isFormat = (name: string): name is Format => (FORMATS as readonly string[]).includes(name);

/** Writes each outcome as it comes; answers whether every input could be read. */
export async function printReports(
  format: Format,
  outcomes: AsyncIterable<Outcome>,
  write: (text: string) => Promise<void>,
): Promise<boolean> {
  let allRead = true;
  const held: Outcome[] = [];
  if (format === "csv") await write(csvLine(CSV_COLUMNS));
  for await (const outcome of outcomes) {
    if ("error" in outcome) allRead = false;
    // One report is printed as an object, several as an array, so they must all be known first.
    if (format === "json") held.push(outcome);
    else await write(printers[format](outcome));
  }
  if (format === "json") await write(`${JSON.stringify(held.length === 1 ? held[0] : held, null, 2)}\n`);
  return allRead;
}

const printers: Record<Exclude<Format, "json">, (outcome: Outcome) => string> = {
  jsonl: (outcome) => `${JSON.stringify(outcome)}\n`,
  markdown: (outcome) =>
    "error" in outcome ? `# ${outcome.input}\n\n${outcome.error}\n\n` : asMarkdown(outcome),
  csv: (outcome) =>
    "error" in outcome ? "" : outcome.quotes.map((quote) => csvLine(csvCells(outcome, quote))).join(""),
  text: (outcome) => ("error" in outcome ? `${outcome.input}: ${outcome.error}\n` : asText(outcome)),
};

const CSV_COLUMNS = [
  "input", "quote", "kind", "text", "speaker", "speaker_kind", "role", "confidence", "rule", "stance", "cue",
  "first_outlet", "first_date", "chain", "occurrences", "flags",
]; // biome-ignore format: one line a theme

function csvCells(report: Report, quote: Quote): (string | number)[] {
  const { speaker, firstReported } = quote;
  return [
    report.input ?? "",
    quote.id,
    quote.kind,
    quote.text,
    speaker.name ?? "",
    speaker.kind,
    speaker.role ?? "",
    speaker.confidence.toFixed(2),
    speaker.rule,
    quote.stance,
    quote.cue?.text ?? "",
    firstReported?.outlet ?? "",
    firstReported?.date ?? "",
    quote.provenance.map(stepText).join(" > "),
    quote.occurrences.length,
    codes(quote.flags),
  ];
}

function asText(report: Report): string {
  const lines = [`${report.input}: ${report.page.title}`, summary(report)];
  for (const quote of report.quotes) {
    lines.push(
      "",
      `  ${quote.id} 「${quote.text}」`,
      `    ${describeSpeaker(quote)}`,
      `    ${describeFirst(quote)}`,
    );
    if (quote.flags.length > 0) lines.push(`    ! ${codes(quote.flags)}`);
  }
  return `${lines.join("\n")}\n\n`;
}

function asMarkdown(report: Report): string {
  const lines = [`# ${escapeMarkdown(report.page.title || (report.input ?? ""))}`, "", summary(report), ""];
  for (const quote of report.quotes) {
    lines.push(`> ${escapeMarkdown(quote.text)}`, "");
    lines.push(`- ${escapeMarkdown(describeSpeaker(quote))}`, `- ${escapeMarkdown(describeFirst(quote))}`);
    if (quote.flags.length > 0) lines.push(`- flags: ${codes(quote.flags)}`);
    lines.push("");
  }
  for (const { title, outlet, author, date } of report.citations)
    lines.push(`- cites: ${escapeMarkdown([title, outlet, author, date].filter(Boolean).join(", "))}`);
  return `${lines.join("\n")}\n`;
}

function summary({ blocks, folds, quotes }: Report): string {
  const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
  const folded = folds.reduce((sum, fold) => sum + fold.characters, 0);
  const share = characters > 0 ? Math.round((100 * folded) / characters) : 0;
  const flagged = quotes.filter(({ flags }) => flags.length > 0).length;
  return `${folds.length} folds (${share} % of the characters), ${quotes.length} quotations, ${flagged} flagged`;
}

function describeSpeaker({ speaker, stance }: Quote): string {
  const who = speaker.name ?? speaker.mention?.text ?? "?";
  return `${who}${speaker.role ? ` (${speaker.role})` : ""}, ${speaker.kind}, ${stance}, ${speaker.confidence.toFixed(2)} by ${speaker.rule}`;
}

const describeFirst = ({ firstReported }: Quote) =>
  firstReported ? `first reported: ${stepText(firstReported)}` : "first reported: not said";

const codes = (flags: Flag[]) => flags.map(({ code }) => code).join(" ");
