// Rows as W3C Web Annotations (Web Annotation Data Model, JSON-LD), for tools that speak the standard.

import type { ExportRow } from "./rows.ts";

interface TextualBody {
  type: "TextualBody";
  value: string;
  purpose: "identifying" | "describing" | "tagging" | "assessing" | "commenting";
}

/** An AnnotationCollection with all annotations on its one page. */
export function toAnnotations(rows: ExportRow[]): string {
  const collection = {
    "@context": "http://www.w3.org/ns/anno.jsonld",
    type: "AnnotationCollection",
    label: "Firsthand",
    total: rows.length,
    first: { type: "AnnotationPage", startIndex: 0, items: rows.map(annotation) },
  };
  return `${JSON.stringify(collection, null, 2)}\n`;
}

function annotation(row: ExportRow) {
  return {
    type: "Annotation",
    motivation: row.verdict === null ? "identifying" : "assessing",
    ...(row.createdAt === null ? {} : { created: new Date(row.createdAt).toISOString() }),
    ...(row.updatedAt === null ? {} : { modified: new Date(row.updatedAt).toISOString() }),
    body: bodies(row),
    target: {
      source: row.page,
      selector: { type: "TextQuoteSelector", ...row.target },
    },
  };
}

function bodies(row: ExportRow): TextualBody[] {
  const source = [row.outlet, row.date].filter((part) => part !== null).join(" ");
  const parts: [TextualBody["purpose"], string | null][] = [
    ["identifying", row.speaker],
    ["describing", source],
    ...row.flags.map((code): [TextualBody["purpose"], string] => ["tagging", code]),
    ["assessing", row.verdict],
    ["commenting", row.note],
  ];
  return parts.flatMap(([purpose, value]) =>
    value ? [{ type: "TextualBody" as const, value, purpose }] : [],
  );
}
