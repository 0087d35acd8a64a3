// Where the page reproduces a source it cites: the blocks under the citation line, or of a `<blockquote cite>`, which
// are read unbroken.

import type { BlockId, Citation, SourceBlock } from "../model.ts";
import type { ReuseIndex } from "./reuse-index.ts";

/** Blocks of a reproduction, in page order, both ends included. */
export interface SourceRange {
  first: BlockId;
  last: BlockId;
}

/**
 * A reproduction is kept whole where at least this share of its characters is not above it; less is a copy of a copy.
 */
const LEAST_NEW = 0.1;
/**
 * Characters of a block that say by themselves that the page begins to repeat the source; of shorter ones it takes
 * two in a row.
 */
const TELLING_LENGTH = 60;

/** Indexes into the page's blocks, both ends included. */
interface Stretch {
  first: number;
  last: number;
}

/** The ranges of all reproductions, in page order. Linear in the number of blocks. */
export function sourceRanges(
  blocks: readonly SourceBlock[],
  citations: readonly Pick<Citation, "block">[],
  index: ReuseIndex,
): SourceRange[] {
  const at = new Map(blocks.map((block, i) => [block.id, i]));
  const cited = new Set(citations.map(({ block }) => at.get(block) ?? -1));
  const groups = quotationElements(blocks);
  const looked = new Set<Stretch>();
  const ranges: Stretch[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const { cite, quoteGroup } = blocks[i]!;
    const own = groups.get(quoteGroup);
    const group = cited.has(i)
      ? (own ?? groups.get(blocks[i + 1]?.quoteGroup ?? 0) ?? groups.get(blocks[i - 1]?.quoteGroup ?? 0))
      : cite !== null
        ? own
        : undefined;
    let range: Stretch | undefined;
    if (group !== undefined) {
      if (!looked.has(group)) range = withoutCitation(group, i);
      looked.add(group);
    } else if (cited.has(i)) {
      range = { first: i + 1, last: untilItStartsOver(blocks, i, cited, index) };
    }
    if (range !== undefined && range.first <= range.last && saysMore(blocks, range, index))
      ranges.push(range);
  }
  ranges.sort((a, b) => a.first - b.first);
  return ranges.map(({ first, last }) => ({ first: blocks[first]!.id, last: blocks[last]!.id }));
}

/** Where each quotation element stands, by its number. */
function quotationElements(blocks: readonly SourceBlock[]): Map<number, Stretch> {
  const groups = new Map<number, Stretch>();
  for (const [i, { quoteGroup }] of blocks.entries()) {
    if (quoteGroup === 0) continue;
    const group = groups.get(quoteGroup);
    if (group === undefined) groups.set(quoteGroup, { first: i, last: i });
    else group.last = i;
  }
  return groups;
}

/**
 * The part of a quotation element that its citation line speaks of: what follows the line, or all of it where the
 * line ends it.
 */
function withoutCitation({ first, last }: Stretch, citation: number): Stretch {
  if (citation <= first || citation > last) return { first, last };
  return citation === last ? { first, last: last - 1 } : { first: citation + 1, last };
}

/**
 * A source may repeat what the page said before it, each passage once. Where the page repeats the source itself, or
 * for the second time what the source repeated, the reproduction is over.
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
function saysMore(blocks: readonly SourceBlock[], range: Stretch, index: ReuseIndex): boolean {
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
