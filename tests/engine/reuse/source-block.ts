// Blocks for the tests of this folder.

import type { SourceBlock } from "../../../src/engine/model.ts";

/** Paragraphs with these texts; an entry may say what else is true of its block. */
export function sourceBlocks(
  entries: readonly (string | (Partial<SourceBlock> & { text: string }))[],
): SourceBlock[] {
  return entries.map((entry, id) => ({
    id,
    role: "paragraph",
    level: 0,
    links: [],
    media: [],
    quoteGroup: 0,
    cite: null,
    pinned: false,
    ...(typeof entry === "string" ? { text: entry } : entry),
  }));
}
