// What a text inherits from the elements around it: its role, the quotation and the link it stands in, whether it is furniture.

import type { BlockRole } from "../engine/model.ts";
import { CONTENT, PERIPHERY } from "./read-tree.data.ts";
import type { Tree } from "./tree.ts";

/** What is handed down from an element to what stands in it. */
export interface Surroundings<N> {
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

const HEADING = /^h[1-6]$/;

/** Around the whole of a document. */
export const outermost = <N>(root: N): Surroundings<N> => ({
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
});

/** Around what stands in an element; `quoteGroup`: the number of the quotation that it is, where it is one. */
export function within<N>(
  tree: Tree<N>,
  node: N,
  name: string,
  outer: Surroundings<N>,
  quoteGroup: number,
): Surroundings<N> {
  const around = { ...outer };
  if (CONTENT.has(name)) around.inContent = true;
  if (!outer.inContent && PERIPHERY.has(name)) around.headlineOnly = true;
  if (name === "a" || name === "area") around.href = tree.attribute(node, "href") ?? outer.href;
  if (name === "cite" && outer.quoteGroup > 0) around.role = "cite";
  if (name === "blockquote") {
    around.role = "quote";
    around.quoteGroup = quoteGroup;
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
}
