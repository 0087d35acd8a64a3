// The name of an exported file: safe on every system, sorted by day.

export type ExportFormat = "json" | "csv" | "markdown" | "annotations";

const endings: Record<ExportFormat, string> = {
  json: "json",
  csv: "csv",
  markdown: "md",
  annotations: "jsonld",
};

/** `host` null for all pages; `day` is "YYYY-MM-DD". Letters outside a-z, 0-9, dot and dash are left out. */
export function exportFileName(format: ExportFormat, host: string | null, day: string): string {
  const place = (host ?? "")
    .toLowerCase()
    .replace(/[^a-z0-9.-]/g, "")
    .replace(/\.{2,}/g, ".")
    .replace(/^[.-]+|[.-]+$/g, "")
    .slice(0, 60);
  return `firsthand${place ? `-${place}` : ""}-${day}.${endings[format]}`;
}

export const mediaTypes: Record<ExportFormat, string> = {
  json: "application/json",
  csv: "text/csv",
  markdown: "text/markdown",
  annotations: "application/ld+json",
};
