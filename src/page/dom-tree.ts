// A live document as `readTree` looks at it: computed style, open shadow roots, slots and same-origin frames.

import { isOwnFurniture } from "./own-elements.ts";
import type { PageClues } from "./read-facts.ts";
import { type PageReading, readPage } from "./read-page.ts";
import type { Layout, Tree } from "./tree.ts";

const TEXT = 3;
const ELEMENT = 1;

/** A document or a shadow root: text stands in one of these. */
export type Root = Document | ShadowRoot;

export interface DocumentReading extends PageReading<Node> {
  /** All that the reading went through, frames and shadow roots included. */
  roots: Set<Root>;
}

/** Reads a live document, but for what we have put into it. */
export function* readDocument(document: Document): Generator<null, DocumentReading, void> {
  const roots = new Set<Root>([document]);
  const tree = domTree((root) => roots.add(root));
  const top: Node = document.body ?? document.documentElement;
  return { ...(yield* readPage(tree, top, documentClues(document))), roots };
}

/** `enter` is told of each shadow root and each frame's document on the way. */
function domTree(enter: (root: Root) => void): Tree<Node> {
  return {
    text: (node) => (node.nodeType === TEXT ? (node as Text).data : null),
    name: (node) =>
      node.nodeType === ELEMENT && !isOverlaid(node as Element) ? (node as Element).localName : null,
    attribute: (node, name) => (node as Element).getAttribute(name),
    children: (node) => seenChildren(node, enter),
    layout: (node) => (isOwnFurniture(node as Element) ? "hidden" : layoutOf(node as Element)),
    pinned: (node) => isBeingEdited(node as Element) || isAddressTarget(node as Element),
  };
}

/** What we ask of elements on the way; see `isOverlaid`. */
const ASKED = [
  "childNodes",
  "localName",
  "getAttribute",
  "shadowRoot",
  "ownerDocument",
  "parentNode",
  "parentElement",
  "previousSibling",
  "nextSibling",
  "getRootNode",
  "closest",
  "contains",
];

/**
 * A form whose fields bear the names of such properties answers with the fields instead, in Chrome: `form.parentNode` may
 * be an input. It is passed over, lest anything climb out of it for ever.
 * https://html.spec.whatwg.org/multipage/forms.html#the-form-element (LegacyOverrideBuiltIns)
 */
const isOverlaid = (element: Element): boolean =>
  element instanceof HTMLFormElement && ASKED.some((name) => Object.hasOwn(element, name));

/** The children that are shown: a shadow root's in place of its host's, and what a slot was given in place of the slot's own. */
function seenChildren(node: Node, enter: (root: Root) => void): ArrayLike<Node> {
  if (node.nodeType !== ELEMENT) return node.childNodes;
  const element = node as Element;
  if (element.localName === "slot") {
    const given = (element as HTMLSlotElement).assignedNodes();
    if (given.length > 0) return given;
  }
  if (element.localName === "iframe" || element.localName === "frame") {
    const body = framedBody(element as HTMLIFrameElement);
    if (body) enter(body.ownerDocument);
    return body ? [body] : [];
  }
  if (element.shadowRoot) enter(element.shadowRoot);
  return (element.shadowRoot ?? element).childNodes;
}

/** Null for a frame of another origin, which is not ours to read. */
function framedBody(frame: HTMLIFrameElement): HTMLElement | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

function layoutOf(element: Element): Layout {
  const view = element.ownerDocument.defaultView;
  if (!view) return "inline";
  const { display, visibility, whiteSpaceCollapse } = view.getComputedStyle(element);
  if (display === "none" || visibility === "hidden" || visibility === "collapse") return "hidden";
  if (display.startsWith("inline") || display.startsWith("ruby") || display === "contents") return "inline";
  return whiteSpaceCollapse.startsWith("preserve") || whiteSpaceCollapse === "break-spaces"
    ? "preformatted"
    : "block";
}

const isBeingEdited = (element: Element) => (element as HTMLElement).isContentEditable === true;

function isAddressTarget(element: Element): boolean {
  const fragment = element.ownerDocument.location?.hash;
  return !!fragment && fragment.length > 1 && element.id !== "" && `#${element.id}` === decoded(fragment);
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Looks up what a live document says of itself. */
function documentClues(document: Document): PageClues {
  const metas = new Map<string, string>();
  for (const meta of document.querySelectorAll("meta[content]")) {
    const name = meta.getAttribute("property") ?? meta.getAttribute("name") ?? meta.getAttribute("itemprop");
    if (name && !metas.has(name.toLowerCase())) metas.set(name.toLowerCase(), meta.getAttribute("content")!);
  }
  const texts = (selector: string, limit: number) =>
    [...document.querySelectorAll(selector)].slice(0, limit).map((element) => element.textContent ?? "");
  return {
    address: document.location?.href ?? null,
    canonical: document.querySelector("link[rel~=canonical]")?.getAttribute("href") ?? null,
    title: document.title,
    language: document.documentElement.getAttribute("lang"),
    metas,
    structured: texts('script[type="application/ld+json"]', 20),
    times: [...document.querySelectorAll("time[datetime]")]
      .slice(0, 20)
      .map((time) => time.getAttribute("datetime")!),
  };
}
