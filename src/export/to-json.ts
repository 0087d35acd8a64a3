// Reviews as JSON, written and read back: the one format that carries everything.

import type { Review } from "../engine/model.ts";
import type { ExportRow } from "./rows.ts";

const SCHEMA = "firsthand-reviews/1";

/** `rows` are for other programs; `reviews` is what is read back. `exportedAt`: ISO time. */
export function toJson(rows: ExportRow[], reviews: Review[], exportedAt: string): string {
  return `${JSON.stringify({ schema: SCHEMA, exportedAt, quotes: rows, reviews }, null, 2)}\n`;
}

/** What a file that `toJson` wrote holds as reviews, each still unchecked; null for any other text. */
export function reviewsInJson(text: string): unknown[] | null {
  let file: unknown;
  try {
    file = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof file !== "object" || file === null) return null;
  const { schema, reviews } = file as { schema?: unknown; reviews?: unknown };
  return schema === SCHEMA && Array.isArray(reviews) ? reviews : null;
}
