// Where the page reproduces a source it cites: the blocks under the citation line, or of a `<blockquote cite>`, which are read unbroken.

import type { BlockId, Citation, SourceBlock } from "../model.ts";
import type { ReuseIndex } from "./reuse-index.ts";

/** Blocks of a reproduction, in page order, both ends included. */
export interface SourceRange {
  first: BlockId;
  last: BlockId;
}

/** A reproduction is kept whole where at least this share of its characters is not above it; less is a copy of a copy. */
const LEAST_NEW = 0.1;
/** Characters of a block that say by themselves that the page begins to repeat the source; of shorter ones it takes two in a row. */
const TELLING_LENGTH = 60;

/** The ranges of all reproductions, in page order. */
export function sourceRanges(
  blocks: readonly SourceBlock[],
  citations: readonly Citation[],
  index: ReuseIndex,
): SourceRange[] {
  const at = new Map(blocks.map((block, i) => [block.id, i]));
  const cited = new Set(citations.map(({ block }) => at.get(block) ?? -1));
  const ranges: SourceRange[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const range = cited.has(i)
      ? underCitation(blocks, i, cited, index)
      : beginsCitedQuote(blocks, i)
        ? { first: i, last: endOfGroup(blocks, i) }
        : null;
    if (range === null || range.last < range.first || !saysMore(blocks, range, index)) continue;
    ranges.push({ first: blocks[range.first]!.id, last: blocks[range.last]!.id });
    if (block.quoteGroup > 0 && !cited.has(i)) i = range.last;
  }
  return ranges;
}

function beginsCitedQuote(blocks: readonly SourceBlock[], at: number): boolean {
  const { cite, quoteGroup } = blocks[at]!;
  return cite !== null && quoteGroup > 0 && blocks[at - 1]?.quoteGroup !== quoteGroup;
}

function endOfGroup(blocks: readonly SourceBlock[], at: number): number {
  const { quoteGroup } = blocks[at]!;
  let last = at;
  while (blocks[last + 1]?.quoteGroup === quoteGroup) last++;
  return last;
}

/**
 * The reproduction that a citation line heads: the rest of its quotation element; the quotation element that follows or precedes the line; or,
 * without one, what follows up to the next citation, the next heading, or the block where the page starts over.
 */
function underCitation(
  blocks: readonly SourceBlock[],
  at: number,
  cited: ReadonlySet<number>,
  index: ReuseIndex,
): { first: number; last: number } {
  const { quoteGroup } = blocks[at]!;
  const next = blocks[at + 1];
  const before = blocks[at - 1];
  if (quoteGroup > 0) {
    if (next?.quoteGroup === quoteGroup) return { first: at + 1, last: endOfGroup(blocks, at) };
    return { first: startOfGroup(blocks, at), last: at - 1 };
  }
  if (next !== undefined && next.quoteGroup > 0) return { first: at + 1, last: endOfGroup(blocks, at + 1) };
  if (before !== undefined && before.quoteGroup > 0)
    return { first: startOfGroup(blocks, at - 1), last: at - 1 };
  return { first: at + 1, last: untilItStartsOver(blocks, at, cited, index) };
}

function startOfGroup(blocks: readonly SourceBlock[], at: number): number {
  const { quoteGroup } = blocks[at]!;
  let first = at;
  while (blocks[first - 1]?.quoteGroup === quoteGroup) first--;
  return first;
}

/**
 * A source may repeat what the page said before it, each passage once. Where the page repeats the source itself, or for the second time what
 * the source repeated, the reproduction is over.
 */
function untilItStartsOver(
  blocks: readonly SourceBlock[],
  at: number,
  cited: ReadonlySet<number>,
  index: ReuseIndex,
): number {
  const inside = new Set<BlockId>();
  let again = 0;
  let i = at + 1;
  for (; i < blocks.length; i++) {
    const block = blocks[i]!;
    if (cited.has(i) || (block.role === "heading" && i > at + 1)) break;
    const of = index.repeat(block.id)?.of;
    if (of !== undefined && inside.has(of)) {
      again++;
      if (again > 1 || block.text.length >= TELLING_LENGTH) return i - again;
    } else if (index.hasWords(block.id)) {
      again = 0;
    }
    inside.add(block.id);
    if (of !== undefined) inside.add(of);
  }
  return i - 1 - again;
}

/** Whether a range has words that stand nowhere above it. */
function saysMore(
  blocks: readonly SourceBlock[],
  range: { first: number; last: number },
  index: ReuseIndex,
): boolean {
  let characters = 0;
  let repeated = 0;
  for (let i = range.first; i <= range.last; i++) {
    const { id, text } = blocks[i]!;
    characters += text.length;
    const repeat = index.repeat(id);
    if (repeat !== null) repeated += text.length * repeat.similarity;
  }
  return characters - repeated >= characters * LEAST_NEW;
}
