// Says which blocks of a page each citation speaks for.

import type { BlockId, Citation, SourceBlock } from "../model.ts";

/** A half-open run of blocks. */
interface Run {
  from: BlockId;
  to: BlockId;
}

/** The citations that speak for each block, in page order; blocks that none speaks for are left out. */
export function citationsByBlock(
  citations: readonly Citation[],
  blocks: readonly SourceBlock[],
): Map<BlockId, Citation[]> {
  const byBlock = new Map<BlockId, Citation[]>();
  for (const [index, citation] of citations.entries()) {
    const { from, to } = reachOf(citation, citations[index - 1], citations[index + 1], blocks);
    for (let block = from; block < to; block++) {
      const known = byBlock.get(block);
      if (known) known.push(citation);
      else byBlock.set(block, [citation]);
    }
  }
  return byBlock;
}

/**
 * The blocks that came from where a citation says: those of its `<blockquote>`; those after a title line or an agency's dateline;
 * else those before a credit or a source line, as far as a heading. Its neighbours bound it.
 */
function reachOf(
  citation: Citation,
  previous: Citation | undefined,
  next: Citation | undefined,
  blocks: readonly SourceBlock[],
): Run {
  const block = blocks[citation.block];
  if (!block) return { from: 0, to: 0 };
  // An entry in a list of sources does not say which words are whose.
  if (block.role === "item") return { from: citation.block, to: citation.block + 1 };
  if (block.quoteGroup > 0 && (block.cite !== null || block.role === "cite")) return group(blocks, block);
  if (pointsAhead(citation, block, blocks)) {
    return { from: citation.block, to: Math.max(next?.block ?? blocks.length, citation.block + 1) };
  }
  let from = citation.block;
  const floor = previous ? Math.min(previous.block + 1, from) : 0;
  while (from > floor && blocks[from - 1]?.role !== "heading") from--;
  return { from, to: citation.block + 1 };
}

function group(blocks: readonly SourceBlock[], { id, quoteGroup }: SourceBlock): Run {
  let from = id;
  let to = id + 1;
  while (from > 0 && blocks[from - 1]?.quoteGroup === quoteGroup) from--;
  while (to < blocks.length && blocks[to]?.quoteGroup === quoteGroup) to++;
  return { from, to };
}

/** A title with its date, a dateline, or a source line right before a quoted element speaks for what follows. */
function pointsAhead(citation: Citation, block: SourceBlock, blocks: readonly SourceBlock[]): boolean {
  if (citation.title !== null && citation.date !== null) return true;
  if (/^[【[［]/.test(block.text)) return true;
  return (blocks[citation.block + 1]?.quoteGroup ?? 0) > 0 && block.quoteGroup === 0;
}
