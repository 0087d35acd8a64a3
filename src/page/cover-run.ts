// Chooses how a run of blocks is hidden: which elements by their attributes, and which loose text in an element of ours.
// Covers what the run's own text takes up and nothing else: a picture, a control or another's line among it stays.

import { isHeld } from "./held-text.ts";
import { HiddenElement, type HiddenPart, HiddenText } from "./hidden-part.ts";
import { displayWhileHidden, isBlockLevel, mayHide } from "./hideable.ts";
import { isVisible } from "./is-visible.ts";
import { isOwnFurniture } from "./own-elements.ts";
import type { BlockAnchor } from "./read-page.ts";
import { CONTROL, MEDIA, NAVIGATION } from "./read-tree.data.ts";
import { isolate, soleContainers, textsByRoot } from "./run-texts.ts";
import type { TextSplits } from "./split-text.ts";

type Anchor = BlockAnchor<Node>;

const ELEMENT = 1;
const TEXT = 3;
/** Elements that show nothing of their own, or go with the text next to them (ruby readings, line breaks, rules). */
const UNSEEN = new Set([
  "script",
  "style",
  "template",
  "noscript",
  "link",
  "meta",
  "rt",
  "rp",
  "wbr",
  "br",
  "hr",
]);
const SEPARATORS = new Set(["br", "hr"]);
const PICTURES = new Set(["svg", "canvas", "math"]);
const NOT_WHITE = /[^\t\n\f\r ]/;

/**
 * The parts of the page that hold the blocks `first` to `last`, in the order of the page; none where the page has taken
 * them away, or where a framework holds on to loose text among them. Reads computed style; changes nothing but, where a run begins or ends inside a Text node, cutting it.
 * Runs that share a Text node must be covered from the last to the first. Yields now and then, for a pause.
 */
export function* coverRun(
  anchors: Anchor[],
  { first, last }: { first: number; last: number },
  splits: TextSplits,
): Generator<null, HiddenPart[], void> {
  isolate(anchors, first, last, splits);
  const parts: HiddenPart[] = [];
  for (const texts of textsByRoot(anchors.slice(first, last + 1))) {
    yield null;
    const cover = new Cover(texts, soleContainers(anchors, first, last));
    for (const part of cover.parts()) {
      if (part instanceof HiddenText && part.nodes().some((node) => isHeld(node, splits))) return [];
      if (part) parts.push(part);
      else yield null;
    }
  }
  return parts;
}

/** How some Text nodes of one root can be hidden. */
class Cover {
  private readonly covered: Set<Node>;
  /** For each node above a covered text, its children that hold covered text, in order. */
  private readonly branches = new Map<Node, Node[]>();

  constructor(
    texts: Node[],
    private readonly soleContainers: Set<Node>,
  ) {
    this.covered = new Set(texts);
    for (const text of texts) this.branch(text);
  }

  /** The parts in order, and null now and then. */
  *parts(): Generator<HiddenPart | null, void, void> {
    const top = this.top();
    const whole = this.widest(top);
    if (whole) {
      yield new HiddenElement(whole, displayWhileHidden(whole));
      return;
    }
    // Depth first and in order, without recursion: pages nest thousands deep.
    const open: Generator<HiddenPart | Element | null, void, void>[] = [this.coverChildren(top)];
    while (open.length > 0) {
      const { done, value } = open.at(-1)!.next();
      if (done) open.pop();
      else if (value === null || "hide" in value) yield value;
      else open.push(this.coverChildren(value));
    }
  }

  private branch(text: Node): void {
    let child = text;
    for (let parent = child.parentNode; parent; parent = parent.parentNode) {
      const known = this.branches.get(parent);
      if (known) {
        if (known.at(-1) !== child) known.push(child);
        return;
      }
      this.branches.set(parent, [child]);
      child = parent;
    }
  }

  /** The innermost node that all covered text stands in. */
  private top(): Node {
    let node = [...this.covered][0]!.getRootNode();
    for (;;) {
      const children = this.branches.get(node);
      const [only] = children ?? [];
      if (!only || children!.length > 1 || only.nodeType !== ELEMENT) return node;
      node = only;
    }
  }

  /** The outermost element around `node` that holds nothing but covered text; null if there is none. */
  private widest(node: Node): HTMLElement | null {
    let widest: HTMLElement | null = null;
    for (let outer: Node | null = node; outer?.nodeType === ELEMENT; outer = outer.parentNode) {
      if (!this.isClean(outer)) break;
      if (isBlockLevel(outer as Element) && mayHide(outer as Element)) widest = outer as HTMLElement;
    }
    return widest;
  }

  /** The parts among `parent`'s children; a child that must be looked into is given as it is. */
  private *coverChildren(parent: Node): Generator<HiddenPart | Element | null, void, void> {
    let loose: ChildNode[] = [];
    let previous: Node | null = null;
    for (const branch of this.branches.get(parent) ?? []) {
      yield null;
      const between = previous ? this.cleanBetween(previous, branch) : null;
      previous = branch;
      const isLoose = branch.nodeType === TEXT || (!isBlockLevel(branch as Element) && this.isClean(branch));
      if (loose.length > 0 && !(between && isLoose)) {
        yield* this.coverLoose(loose);
        loose = [];
      }
      if (between) {
        if (loose.length > 0) loose.push(...between);
        else yield* coverSeparators(between);
      }
      if (isLoose) loose.push(branch as ChildNode);
      else if (this.isClean(branch) && mayHide(branch as Element)) {
        yield new HiddenElement(branch as HTMLElement, displayWhileHidden(branch as Element));
      } else yield branch as Element;
    }
    if (loose.length > 0) yield* this.coverLoose(loose);
  }

  /** The siblings between two; null where one of them must stay. */
  private cleanBetween(from: Node, to: Node): ChildNode[] | null {
    const between: ChildNode[] = [];
    for (let node = from.nextSibling; node !== to; node = node.nextSibling) {
      if (!node || !this.isClean(node)) return null;
      between.push(node);
    }
    return between;
  }

  /** Siblings that stand on lines of their own: inline elements stay where they are, bare text has to be wrapped. */
  private coverLoose(nodes: ChildNode[]): HiddenPart[] {
    while (nodes.length > 0 && !this.holdsCovered(nodes.at(-1)!) && !isSeparator(nodes.at(-1)!)) nodes.pop();
    const [first] = nodes;
    if (!first) return [];
    const ending = lineBreakAfter(nodes.at(-1)!);
    if (ending) nodes.push(...ending);
    if (nodes.some((node) => node.nodeType === TEXT && this.covered.has(node))) {
      return [new HiddenText(first, nodes.at(-1)!)];
    }
    const inline = nodes.filter((node) => this.branches.has(node));
    const lines = inline.map((node) => new HiddenElement(node as HTMLElement, "block"));
    return [...lines, ...coverSeparators(nodes)];
  }

  private holdsCovered(node: Node): boolean {
    return this.covered.has(node) || this.branches.has(node);
  }

  /** Whether hiding `root` hides nothing but covered text. */
  private isClean(root: Node): boolean {
    let node: Node | null = root;
    while (node) {
      if (this.isForeign(node)) return false;
      const skip = node.nodeType === ELEMENT && UNSEEN.has((node as Element).localName);
      node = following(node, root, skip);
    }
    return true;
  }

  private isForeign(node: Node): boolean {
    if (node.nodeType === TEXT) {
      return !this.covered.has(node) && NOT_WHITE.test((node as Text).data) && isSeen(node.parentElement);
    }
    if (node.nodeType !== ELEMENT) return false;
    const element = node as Element;
    const name = element.localName;
    if (isOwnFurniture(element) || element.shadowRoot || CONTROL.has(name) || NAVIGATION.has(name))
      return true;
    return (MEDIA.has(name) || PICTURES.has(name)) && !this.isInSoleContainer(element);
  }

  private isInSoleContainer(element: Element): boolean {
    for (let outer: Node | null = element.parentNode; outer; outer = outer.parentNode) {
      if (this.soleContainers.has(outer)) return true;
      if (outer.nodeType === ELEMENT && isBlockLevel(outer as Element)) return false;
    }
    return false;
  }
}

const coverSeparators = (nodes: ChildNode[]): HiddenPart[] =>
  nodes.filter(isSeparator).map((separator) => new HiddenElement(separator, "none"));

/** The next node of a depth-first walk below `root`. */
function following(node: Node, root: Node, skipChildren: boolean): Node | null {
  if (!skipChildren && node.firstChild) return node.firstChild;
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    if (at.nextSibling) return at.nextSibling;
  }
  return null;
}

/** The `<br>` that ends the line of `node`, with the white space before it. */
function lineBreakAfter(node: ChildNode): ChildNode[] | null {
  if (isSeparator(node)) return null;
  const nodes: ChildNode[] = [];
  for (let next = node.nextSibling; next; next = next.nextSibling) {
    nodes.push(next);
    if ((next as Element).localName === "br") return nodes;
    if (next.nodeType === ELEMENT || (next.nodeType === TEXT && NOT_WHITE.test((next as Text).data)))
      return null;
  }
  return null;
}

const isSeparator = (node: Node): node is HTMLElement =>
  node.nodeType === ELEMENT && SEPARATORS.has((node as Element).localName);

const isSeen = (element: Element | null): boolean =>
  element !== null && !UNSEEN.has(element.localName) && isVisible(element);
