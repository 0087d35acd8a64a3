// Hands a text to the reader as a file, through the browser's own download.

import type { ExportFile } from "../export/to-file.ts";

/** Browsers need the address for a moment after the click. */
const KEPT_MS = 60_000;

/** Called in the reader's click; whether it was saved is between the reader and the browser. */
export function saveFile({ name, type, text }: ExportFile): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_MS);
}
