// What an element's display lets us do with it: whether it stands on lines of its own, whether and how it can be hidden.

function displayOf(element: Element): string {
  return element.ownerDocument.defaultView?.getComputedStyle(element).display ?? "inline";
}

export function isBlockLevel(element: Element): boolean {
  const display = displayOf(element);
  return !display.startsWith("inline") && !display.startsWith("ruby") && display !== "contents";
}

/** A cell keeps its place in the table, and the page's own `hidden` is not ours to use. */
export function mayHide(element: Element): element is HTMLElement {
  if (element.namespaceURI !== "http://www.w3.org/1999/xhtml") return false;
  if (element.hasAttribute("hidden") || element === element.ownerDocument.body) return false;
  if (element === element.ownerDocument.documentElement || element.localName === "summary") return false;
  return !/^table-(?:cell|caption|column)/.test(displayOf(element));
}

export const displayWhileHidden = (element: Element) =>
  displayOf(element) === "list-item" ? ("list-item" as const) : ("block" as const);
