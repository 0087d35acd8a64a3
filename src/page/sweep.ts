// Clears what a page has of ours without our doing: copies that it made of folded nodes, and what a copy of this script
// from before an update of the extension has left behind.

import type { Root } from "./dom-tree.ts";
import { unsetHidden, unwrap } from "./hidden-part.ts";
import { isOwn, OWN_ATTRIBUTE } from "./own-elements.ts";

const ANY = `[${OWN_ATTRIBUTE}]`;

/** Shows what was copied while it was hidden, and removes copies of our own elements. */
export function sweepCopies(node: Node): void {
  if (node.nodeType !== 1) return;
  const element = node as Element;
  const found = [...element.querySelectorAll(ANY)];
  if (element.matches(ANY)) found.push(element);
  for (const each of found) if (!isOwn(each)) clear(each);
}

/** Our style rules on the document tell that an older copy of this script was here: the page's own imitations stay. */
export function sweepRemains(document: Document): void {
  if (!document.adoptedStyleSheets.some(isOurs)) return;
  const roots: Root[] = [document];
  for (const root of roots) {
    root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => !isOurs(sheet));
    for (const element of root.querySelectorAll(ANY)) clear(element);
    for (const element of root.querySelectorAll("*")) {
      const inner = element.shadowRoot ?? (element as HTMLIFrameElement).contentDocument;
      if (inner) roots.push(inner);
    }
  }
}

const isOurs = ({ cssRules }: CSSStyleSheet): boolean =>
  [...cssRules].some(({ cssText }) => cssText.includes(`[${OWN_ATTRIBUTE}`));

function clear(element: Element): void {
  if (element.localName === "firsthand-text") unwrap(element);
  else if (element.localName.startsWith("firsthand-") || element.getAttribute(OWN_ATTRIBUTE) === "row") {
    element.remove();
  } else unsetHidden(element);
}
