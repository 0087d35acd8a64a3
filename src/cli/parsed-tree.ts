// A file parsed by parse5 (WHATWG HTML) as `readTree` looks at it: no style sheets, so tags and attributes decide.

import { type DefaultTreeAdapterTypes, parse } from "parse5";
import type { PageClues } from "../page/read-facts.ts";
import { BLOCK, PREFORMATTED } from "../page/read-tree.data.ts";
import type { Layout, Tree } from "../page/tree.ts";
import { noClues } from "./no-clues.ts";

type Node = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
type Element = DefaultTreeAdapterTypes.Element;

const isElement = (node: Node): node is Element => "tagName" in node;

const attributeOf = (element: Element, name: string) =>
  element.attrs.find((attribute) => attribute.name === name)?.value ?? null;

/** `hidden` and inline style are all that a file says of what is not shown. */
const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

export const parsedTree: Tree<Node> = {
  text: (node) => (node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : null),
  name: (node) => (isElement(node) ? node.tagName : null),
  attribute: (node, name) => (isElement(node) ? attributeOf(node, name) : null),
  children: (node) => ("childNodes" in node ? node.childNodes : []),
  layout: (node, name) => (isElement(node) ? layoutOf(node, name) : "inline"),
  pinned: (node) => isElement(node) && isEditable(attributeOf(node, "contenteditable")),
};

function layoutOf(element: Element, name: string): Layout {
  const hidden = attributeOf(element, "hidden");
  if (hidden !== null && hidden !== "until-found") return "hidden";
  if (HIDING_STYLE.test(attributeOf(element, "style") ?? "")) return "hidden";
  if (PREFORMATTED.has(name)) return "preformatted";
  return BLOCK.has(name) ? "block" : "inline";
}

const isEditable = (value: string | null) => value !== null && value.toLowerCase() !== "false";

/** Parses a file; `address` is where it was found, if that is known. */
export function parsePage(html: string, address: string | null): { root: Node; clues: PageClues } {
  const root = parse(html);
  return { root, clues: cluesIn(root, address) };
}

function cluesIn(root: Node, address: string | null): PageClues {
  const clues = noClues(address);
  // A stack of our own: a page may nest deeper than calls can.
  const rest: Node[] = [root];
  for (let node = rest.pop(); node; node = rest.pop()) {
    if (isElement(node)) takeClue(node, clues);
    if ("childNodes" in node)
      for (let i = node.childNodes.length - 1; i >= 0; i--) rest.push(node.childNodes[i]!);
  }
  return clues;
}

function takeClue(element: Element, clues: PageClues): void {
  const value = (name: string) => attributeOf(element, name);
  switch (element.tagName) {
    case "html":
      clues.language ??= value("lang");
      break;
    case "title":
      clues.title ||= textIn(element);
      break;
    case "link":
      if (/(?:^|\s)canonical(?:\s|$)/i.test(value("rel") ?? "")) clues.canonical ??= value("href");
      break;
    case "meta": {
      const name = (value("property") ?? value("name") ?? value("itemprop"))?.toLowerCase();
      const content = value("content");
      if (name && content !== null && !clues.metas.has(name)) clues.metas.set(name, content);
      break;
    }
    case "script":
      if (value("type") === "application/ld+json" && clues.structured.length < 20)
        clues.structured.push(textIn(element));
      break;
    case "time": {
      const time = value("datetime");
      if (time && clues.times.length < 20) clues.times.push(time);
      break;
    }
  }
}

const textIn = (element: Element) =>
  element.childNodes
    .map((node) => (node.nodeName === "#text" ? (node as DefaultTreeAdapterTypes.TextNode).value : ""))
    .join("");
