// Zips that come out the same, byte for byte, wherever and whenever they are made.

import { readdirSync, readFileSync, statSync } from "node:fs";
import path from "node:path";
import { type Zippable, zipSync } from "fflate";

/** The earliest time that a zip can hold, as local time: what zips hold has no zone. */
const TIME = new Date(1980, 0, 1);

/** @returns the package's bytes; `files` are paths below `folder` with "/" between their parts */
export function zipOf(folder: string, files: string[]): Uint8Array {
  const entries: Zippable = {};
  for (const file of [...files].sort())
    entries[file] = [
      readFileSync(path.join(folder, file)),
      { mtime: TIME, os: 3, attrs: 0o644 << 16, level: 9 },
    ];
  return zipSync(entries);
}

/** Every file below `folder`. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((it) => statSync(path.join(folder, it)).isFile())
    .map((it) => it.split(path.sep).join("/"));
