// Walks a document once into blocks as a reader sees them. Knows no DOM: a `Tree` says how to look at its nodes,
// so that the same reading runs on a live page and, in the command line, on a parsed file.

import type { SourceBlock } from "../engine/model.ts";
import { BlockText, type Piece } from "./block-text.ts";
import { CONTROL, MEDIA, NAVIGATION, NAVIGATION_ROLES, UNREAD } from "./read-tree.data.ts";
import { outermost, type Surroundings, within } from "./surroundings.ts";
import type { Tree } from "./tree.ts";

/** One block with the nodes it came from. */
export interface ReadBlock<N> extends Omit<SourceBlock, "id"> {
  pieces: Piece<N>[];
  /** The innermost block-level element that the text stands in. */
  container: N;
  /** The list that an item stands in; null for other blocks. */
  list: N | null;
}

export interface ReadLimits {
  /** Nodes looked at. */
  nodes: number;
  /** UTF-16 code units read. */
  characters: number;
}

/** A page beyond these is read as far as they go (an article is thousands of nodes; a book, a million characters). */
const READ_LIMITS: ReadLimits = { nodes: 1_000_000, characters: 30_000_000 };

/** Nodes between two chances for the caller to pause. */
const NODES_A_STEP = 256;

/**
 * Reads the blocks below `root`, in order. Yields null now and then between blocks, so that the caller can pause.
 * Returns whether the whole of it was read, or the limits came first.
 * Linear in the number of nodes and characters; nothing recurses, so no depth of nesting is too much.
 */
export function* readTree<N>(
  tree: Tree<N>,
  root: N,
  limits: ReadLimits = READ_LIMITS,
): Generator<ReadBlock<N> | null, { whole: boolean }, void> {
  const walk = new Walk(tree, root, limits);
  for (let steps = 1; !walk.isOver; steps++) {
    walk.step();
    if (walk.read.length > 0) yield* walk.read.splice(0);
    if (steps % NODES_A_STEP === 0) yield null;
  }
  walk.endBlock();
  yield* walk.read;
  return { whole: walk.isWhole };
}

interface Frame<N> {
  around: Surroundings<N>;
  children: ArrayLike<N>;
  next: number;
  /** Ends a block when left. */
  block: boolean;
}

class Walk<N> {
  /** Blocks read and not yet taken. */
  read: ReadBlock<N>[] = [];
  isWhole = true;
  private current = new BlockText<N>();
  private stack: Frame<N>[];
  private quoteGroups = 0;
  private nodes = 0;
  private characters = 0;

  constructor(
    private readonly tree: Tree<N>,
    root: N,
    private readonly limits: ReadLimits,
  ) {
    this.stack = [{ around: outermost(root), children: tree.children(root), next: 0, block: true }];
  }

  get isOver(): boolean {
    return this.stack.length === 0;
  }

  /** Looks at one node, or leaves an element. */
  step(): void {
    const frame = this.stack.at(-1)!;
    if (frame.next >= frame.children.length) {
      this.stack.pop();
      if (frame.block) this.endBlock();
      return;
    }
    if (++this.nodes > this.limits.nodes || this.characters > this.limits.characters) {
      this.isWhole = false;
      this.stack = [];
      return;
    }
    const node = frame.children[frame.next++]!;
    const data = this.tree.text(node);
    const name = data === null ? this.tree.name(node) : null;
    if (data !== null) this.readText(node, data, frame.around);
    else if (name === "br" || name === "hr") this.endBlock();
    else if (name !== null) this.enter(node, name, frame.around);
  }

  endBlock(): void {
    const { text, pieces, links, media, pinned, around } = this.current;
    this.current = new BlockText<N>();
    if (around === null) return;
    const { role, level, quoteGroup, cite, container, list } = around;
    this.read.push({ text, role, level, links, media, quoteGroup, cite, pinned, pieces, container, list });
  }

  private readText(node: N, data: string, around: Surroundings<N>): void {
    if (around.headlineOnly && around.level !== 1) return;
    this.characters += data.length;
    let from = 0;
    while (around.preformatted && data.indexOf("\n", from) >= 0) {
      const lineEnd = data.indexOf("\n", from);
      this.current.add(node, data, from, lineEnd, around);
      this.endBlock();
      from = lineEnd + 1;
    }
    this.current.add(node, data, from, data.length, around);
  }

  private enter(node: N, name: string, outer: Surroundings<N>): void {
    const { tree } = this;
    if (MEDIA.has(name)) {
      const source = tree.attribute(node, "src") ?? tree.attribute(node, "srcset");
      if (source !== null) this.current.media.push(source);
    }
    if (CONTROL.has(name)) this.current.pinned = true;
    const isFrame = name === "iframe" || name === "frame";
    if (UNREAD.has(name) && !isFrame) return;
    if (NAVIGATION.has(name) || NAVIGATION_ROLES.has(tree.attribute(node, "role") ?? "")) return;
    const layout = tree.layout(node, name);
    if (layout === "hidden") return;
    const children = tree.children(node);
    if (isFrame && children.length === 0) return;
    const block = layout !== "inline" || isFrame;
    if (block) this.endBlock();
    if (name === "blockquote") this.quoteGroups++;
    const around = within(tree, node, name, outer, this.quoteGroups);
    if (block) around.container = node;
    if (layout === "preformatted") around.preformatted = true;
    this.stack.push({ around, children, next: 0, block });
  }
}
