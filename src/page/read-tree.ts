// Walks a document once into blocks as a reader sees them. Knows no DOM: a `Tree` says how to look at its nodes,
// so that the same reading runs on a live page and, in the command line, on a parsed file.

import type { BlockRole, Link } from "../engine/model.ts";
import {
  CONTENT,
  CONTROL,
  MEDIA,
  NAVIGATION,
  NAVIGATION_ROLES,
  PERIPHERY,
  UNREAD,
} from "./read-tree.data.ts";

/** How an element takes part in the layout. */
export type Layout = "hidden" | "inline" | "block" | "preformatted";

/** A way to look at nodes of type N. Children are those a reader sees: shadow roots, slots and frames followed. */
export interface Tree<N> {
  /** The text of a text node, else null. */
  text(node: N): string | null;
  /** The lower-case local name of an element, else null (comments and the like). */
  name(node: N): string | null;
  attribute(node: N, name: string): string | null;
  children(node: N): ArrayLike<N>;
  layout(node: N, name: string): Layout;
  /** Whether what stands in this element must never be folded. */
  pinned(node: N): boolean;
}

/** `length` characters of `node`'s text from `start` stand in the block's text from `at`. */
export interface Piece<N> {
  node: N;
  start: number;
  length: number;
  at: number;
}

/** One block with the nodes it came from. */
export interface ReadBlock<N> {
  text: string;
  role: BlockRole;
  level: number;
  links: Link[];
  media: string[];
  quoteGroup: number;
  cite: string | null;
  pinned: boolean;
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

/** What is handed down from an element to what stands in it. */
interface Surroundings<N> {
  role: BlockRole;
  level: number;
  quoteGroup: number;
  cite: string | null;
  pinned: boolean;
  href: string | null;
  inContent: boolean;
  /** Page furniture of which only a headline is read. */
  headlineOnly: boolean;
  preformatted: boolean;
  container: N;
  list: N | null;
}

interface Frame<N> {
  around: Surroundings<N>;
  children: ArrayLike<N>;
  next: number;
  /** Ends a block when left. */
  block: boolean;
}

/** White space in the sense of HTML: a no-break or ideographic space is a character like any other. */
const isWhite = (code: number) => code === 32 || (code >= 9 && code <= 13 && code !== 11);
/** Scripts without spaces between words: a line break in the source is no space between two of these. */
const UNSPACED = /[\u2e80-\u312f\u3190-\u9fff\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]/;
const HEADING = /^h[1-6]$/;
/** Nodes between two chances for the caller to pause. */
const NODES_A_STEP = 256;

/** Text of the block being read, with its white space collapsed as a browser shows it. */
class BlockText<N> {
  text = "";
  pieces: Piece<N>[] = [];
  links: Link[] = [];
  media: string[] = [];
  pinned = false;
  around: Surroundings<N> | null = null;
  private pendingSpace: { node: N; start: number; broken: boolean } | null = null;

  /** Takes in `data[from..to)`, a stretch of `node`'s text. */
  add(node: N, data: string, from: number, to: number, around: Surroundings<N>): void {
    let wordStart = from;
    for (let i = from; i <= to; i++) {
      const white = i < to && isWhite(data.charCodeAt(i));
      if (i < to && !white) continue;
      if (i > wordStart) this.append(node, data, wordStart, i, around);
      if (white) this.space(node, data, i);
      wordStart = i + 1;
    }
  }

  private append(node: N, data: string, start: number, end: number, around: Surroundings<N>): void {
    this.around ??= around;
    if (around.pinned) this.pinned = true;
    if (this.pendingSpace && this.text !== "") this.placeSpace(data[start]!);
    this.pendingSpace = null;
    const at = this.text.length;
    this.text += data.slice(start, end);
    this.place(node, start, end - start, at);
    if (around.href !== null) this.link(around.href, at);
  }

  private place(node: N, start: number, length: number, at: number): void {
    const last = this.pieces.at(-1);
    const adjoins = last?.node === node && last.start + last.length === start && last.at + last.length === at;
    if (adjoins) last.length += length;
    else this.pieces.push({ node, start, length, at });
  }

  private link(href: string, at: number): void {
    const last = this.links.at(-1);
    // White space alone between two stretches of one link does not cut it.
    if (last?.href === href && this.text.slice(last.end, at).trim() === "") last.end = this.text.length;
    else this.links.push({ start: at, end: this.text.length, href });
  }

  private space(node: N, data: string, i: number): void {
    const broken = data[i] === "\n" || data[i] === "\r";
    if (this.pendingSpace) this.pendingSpace.broken ||= broken;
    else this.pendingSpace = { node, start: i, broken };
  }

  /** CSS Text 3, 4.1.3: a line break between two characters of an unspaced script is removed, else it is a space. */
  private placeSpace(next: string): void {
    const space = this.pendingSpace!;
    if (space.broken && UNSPACED.test(this.text.at(-1)!) && UNSPACED.test(next)) return;
    this.place(space.node, space.start, 1, this.text.length);
    this.text += " ";
  }
}

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
  let current = new BlockText<N>();
  let quoteGroups = 0;
  let nodes = 0;
  let characters = 0;
  let whole = true;

  const finish = (): ReadBlock<N> | null => {
    const { text, pieces, links, media, pinned, around } = current;
    current = new BlockText<N>();
    if (around === null) return null;
    const { role, level, quoteGroup, cite, container, list } = around;
    return { text, role, level, links, media, quoteGroup, cite, pinned, pieces, container, list };
  };

  const enter = (node: N, name: string, outer: Surroundings<N>, block: boolean): Surroundings<N> => {
    const around = { ...outer };
    if (block) around.container = node;
    if (CONTENT.has(name)) around.inContent = true;
    if (!outer.inContent && PERIPHERY.has(name)) around.headlineOnly = true;
    if (name === "a" || name === "area") around.href = tree.attribute(node, "href") ?? outer.href;
    if (name === "cite" && outer.quoteGroup > 0) around.role = "cite";
    if (name === "blockquote") {
      around.role = "quote";
      around.quoteGroup = ++quoteGroups;
      around.cite = tree.attribute(node, "cite");
    } else if (name === "footer" && outer.quoteGroup > 0) around.role = "cite";
    else if (name === "li" || name === "dt" || name === "dd") around.role = "item";
    else if (name === "td" || name === "th") around.role = "cell";
    else if (name === "figcaption" || name === "caption") around.role = "caption";
    else if (HEADING.test(name)) {
      around.role = "heading";
      around.level = Number(name[1]);
    } else if (name === "ul" || name === "ol" || name === "dl") around.list = node;
    if (tree.pinned(node)) around.pinned = true;
    return around;
  };

  const outermost: Surroundings<N> = {
    role: "paragraph",
    level: 0,
    quoteGroup: 0,
    cite: null,
    pinned: false,
    href: null,
    inContent: false,
    headlineOnly: false,
    preformatted: false,
    container: root,
    list: null,
  };
  const stack: Frame<N>[] = [{ around: outermost, children: tree.children(root), next: 0, block: true }];

  while (stack.length > 0) {
    const frame = stack.at(-1)!;
    if (frame.next >= frame.children.length) {
      stack.pop();
      const done = frame.block ? finish() : null;
      if (done) yield done;
      continue;
    }
    const node = frame.children[frame.next++]!;
    if (++nodes > limits.nodes || characters > limits.characters) {
      whole = false;
      break;
    }
    if (nodes % NODES_A_STEP === 0) yield null;

    const { around } = frame;
    const data = tree.text(node);
    if (data !== null) {
      if (around.headlineOnly && around.level !== 1) continue;
      characters += data.length;
      let from = 0;
      while (around.preformatted && data.indexOf("\n", from) >= 0) {
        const lineEnd = data.indexOf("\n", from);
        current.add(node, data, from, lineEnd, around);
        const done = finish();
        if (done) yield done;
        from = lineEnd + 1;
      }
      current.add(node, data, from, data.length, around);
      continue;
    }

    const name = tree.name(node);
    if (name === null) continue;
    if (name === "br" || name === "hr") {
      const done = finish();
      if (done) yield done;
      continue;
    }
    if (MEDIA.has(name)) {
      const source = tree.attribute(node, "src") ?? tree.attribute(node, "srcset");
      if (source !== null) current.media.push(source);
    }
    if (CONTROL.has(name)) current.pinned = true;
    const framed = name === "iframe" || name === "frame";
    if (UNREAD.has(name) && !framed) continue;
    if (NAVIGATION.has(name) || NAVIGATION_ROLES.has(tree.attribute(node, "role") ?? "")) continue;
    const layout = tree.layout(node, name);
    if (layout === "hidden") continue;
    const children = tree.children(node);
    if (framed && children.length === 0) continue;
    const block = layout !== "inline" || framed;
    if (block) {
      const done = finish();
      if (done) yield done;
    }
    const inner = enter(node, name, around, block);
    if (layout === "preformatted") inner.preformatted = true;
    stack.push({ around: inner, children, next: 0, block });
  }
  const done = finish();
  if (done) yield done;
  return { whole };
}
