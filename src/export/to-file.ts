// One export as the reader gets it: the text, and the name and type of its file.

import type { Review } from "../engine/model.ts";
import { type ExportFormat, exportFileName, mediaTypes } from "./file-name.ts";
import type { ExportRow } from "./rows.ts";
import { toAnnotations } from "./to-annotations.ts";
import { toCsv } from "./to-csv.ts";
import { toJson } from "./to-json.ts";
import { type MarkdownLabels, toMarkdown } from "./to-markdown.ts";

export interface ExportFile {
  name: string;
  /** Media type. */
  type: string;
  text: string;
}

interface ExportOptions {
  /** Of the page; null for all pages. */
  host: string | null;
  /** Epoch milliseconds. */
  now: number;
  labels: MarkdownLabels;
}

/** `reviews` are what JSON carries beside the rows, to be read back. */
export function toFile(
  format: ExportFormat,
  rows: ExportRow[],
  reviews: Review[],
  { host, now, labels }: ExportOptions,
): ExportFile {
  const exportedAt = new Date(now).toISOString();
  const texts: Record<ExportFormat, () => string> = {
    json: () => toJson(rows, reviews, exportedAt),
    csv: () => toCsv(rows),
    markdown: () => toMarkdown(rows, labels),
    annotations: () => toAnnotations(rows),
  };
  return {
    name: exportFileName(format, host, exportedAt.slice(0, 10)),
    type: mediaTypes[format],
    text: texts[format](),
  };
}
