// Blocks as `page/read` would hand them over, for tests that write only what matters to them.

import type { SourceBlock } from "../../src/engine/model.ts";

/** A text, and what else is true of its block. */
export type BlockSketch = Partial<SourceBlock> & { text: string };

/** A plain paragraph, where the sketch says no more. */
export function sourceBlock(sketch: BlockSketch): SourceBlock {
  return {
    id: 0,
    role: "paragraph",
    level: 0,
    links: [],
    media: [],
    quoteGroup: 0,
    cite: null,
    pinned: false,
    ...sketch,
  };
}

/** A page of them, numbered from 0. */
export function sourceBlocks(entries: readonly (string | BlockSketch)[]): SourceBlock[] {
  return entries.map((entry, id) =>
    sourceBlock({ ...(typeof entry === "string" ? { text: entry } : entry), id }),
  );
}
