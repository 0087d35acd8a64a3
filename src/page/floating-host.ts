// An element of ours over everything else on the page, at home in the browser's top layer.

import floatingCss from "./floating.css?inline";
import { furnish } from "./lend-style.ts";
import { makeOwn, OWN_ATTRIBUTE } from "./own-elements.ts";

/**
 * Shown at once, in `css` over the look that all our floating things have; `remove()` ends it.
 * `closed`: for what is none of the page's business (the reader's reviews).
 */
export function floatOver(
  document: Document,
  css: string,
  mode: ShadowRootMode,
  ...children: Node[]
): HTMLElement {
  const host = makeOwn(document, "firsthand-card");
  host.setAttribute(OWN_ATTRIBUTE, "floating");
  furnish(host, mode, [floatingCss, css], ...children);
  // At the document's end and not in the body, which single-page applications empty.
  document.documentElement.append(host);
  host.popover = "manual";
  host.showPopover();
  return host;
}
