// One document as the engine takes it: what the page says of itself, and its blocks.

import type { BlockId, PageFacts, SourceBlock, SourcePage } from "../engine/model.ts";
import type { Piece } from "./block-text.ts";
import { findFacts, type PageClues } from "./read-facts.ts";
import { type ReadBlock, type ReadLimits, readTree } from "./read-tree.ts";
import type { Tree } from "./tree.ts";

/** The nodes that one block came from. Never leaves the page. */
export interface BlockAnchor<N> {
  id: BlockId;
  /** In text order; `node.data.substr(start, length)` stands in the block's text from `at`, white space collapsed. */
  pieces: Piece<N>[];
  /** The innermost block-level element that the text stands in. */
  container: N;
}

export interface PageReading<N> {
  page: SourcePage;
  anchors: BlockAnchor<N>[];
  /** False when the limits came before the end of the page. */
  whole: boolean;
}

/** Blocks handed over between two pauses. */
const BLOCKS_A_STEP = 1024;
/** Lists of this many items, each of them one link, are furniture: menus, "latest articles". */
const LINK_LIST_ITEMS = 3;

/**
 * Reads a page. Yields now and then, so that a caller on a page's main thread can pause; `finishReading` does not.
 * Never throws for anything that a page can hold.
 */
export function* readPage<N>(
  tree: Tree<N>,
  root: N,
  clues: PageClues,
  limits?: ReadLimits,
): Generator<null, PageReading<N>, void> {
  const read: ReadBlock<N>[] = [];
  const steps = readTree(tree, root, limits);
  let step = steps.next();
  while (!step.done) {
    if (step.value === null) yield null;
    else read.push(step.value);
    step = steps.next();
  }
  const blocks: SourceBlock[] = [];
  const anchors: BlockAnchor<N>[] = [];
  const kept = withoutLinkLists(read);
  yield null;
  for (const { pieces, container, list: _list, ...block } of kept) {
    const id = blocks.length;
    if (id % BLOCKS_A_STEP === 0) yield null;
    blocks.push({ id, ...block });
    anchors.push({ id, pieces, container });
  }
  const facts: PageFacts = findFacts(clues, blocks);
  return { page: { facts, blocks }, anchors, whole: step.value.whole };
}

/** Runs a reading to its end at once. */
export function finishReading<N>(reading: Generator<null, PageReading<N>, void>): PageReading<N> {
  let step = reading.next();
  while (!step.done) step = reading.next();
  return step.value;
}

function withoutLinkLists<N>(blocks: ReadBlock<N>[]): ReadBlock<N>[] {
  const lists = new Map<N, { items: number; allLinks: boolean }>();
  for (const block of blocks) {
    if (block.list === null) continue;
    const list = lists.get(block.list) ?? { items: 0, allLinks: true };
    list.items++;
    list.allLinks &&= isOneLink(block);
    lists.set(block.list, list);
  }
  return blocks.filter(({ list }) => {
    const found = list === null ? undefined : lists.get(list);
    return !found?.allLinks || found.items < LINK_LIST_ITEMS;
  });
}

const isOneLink = ({ text, links }: { text: string; links: { start: number; end: number }[] }) =>
  links.reduce((covered, { start, end }) => covered + end - start, 0) >= text.length * 0.9;
