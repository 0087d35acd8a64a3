// Says which blocks of a page a citation speaks for.

import type { BlockId, Citation, SourceBlock } from "../model.ts";

/** A half-open run of blocks. */
export interface Reach {
  from: BlockId;
  to: BlockId;
}

/**
 * The blocks that came from where a citation says: those of its `<blockquote>`; those after a title line or an agency's dateline;
 * else those before a credit or a source line. Headings and other citations bound it.
 */
export function citationReach(citation: Citation, citations: Citation[], blocks: SourceBlock[]): Reach {
  const block = blocks[citation.block];
  if (!block) return { from: citation.block, to: citation.block };
  if (block.quoteGroup > 0 && (block.cite !== null || block.role === "cite")) return group(blocks, block);
  if (pointsAhead(citation, block, blocks)) {
    const next = citations.find((other) => other.block > citation.block);
    return { from: citation.block, to: bound(blocks, citation.block + 1, 1, next?.block ?? blocks.length) };
  }
  const previous = citations.findLast((other) => other.block < citation.block);
  return {
    from: bound(blocks, citation.block, -1, previous ? previous.block + 1 : 0),
    to: citation.block + 1,
  };
}

function group(blocks: SourceBlock[], { id, quoteGroup }: SourceBlock): Reach {
  let from = id;
  let to = id + 1;
  while (from > 0 && blocks[from - 1]?.quoteGroup === quoteGroup) from--;
  while (to < blocks.length && blocks[to]?.quoteGroup === quoteGroup) to++;
  return { from, to };
}

/** A title with its date, a dateline, or a source line right before a quoted element speaks for what follows. */
function pointsAhead(citation: Citation, block: SourceBlock, blocks: SourceBlock[]): boolean {
  if (citation.title !== null && citation.date !== null) return true;
  if (/^[【[［]/.test(block.text)) return true;
  return (blocks[citation.block + 1]?.quoteGroup ?? 0) > 0 && block.quoteGroup === 0;
}

/** The first heading from `at` in a direction, or the limit. Ahead, the headings of a copied article are part of it. */
function bound(blocks: SourceBlock[], at: number, step: 1 | -1, limit: number): number {
  if (step === 1) return limit;
  let from = at;
  while (from > limit && blocks[from - 1]?.role !== "heading") from--;
  return from;
}
