// The elements that we put into a page, and a register of them: a page may imitate their names, never their identity.

/** Our elements. All are unknown to HTML, so no page style or parser rule is made for them. */
export type OwnName =
  | "firsthand-fold" // the line that stands for a fold
  | "firsthand-text" // holds loose text while it is folded
  | "firsthand-note" // the sign in the margin of a repeat that is not folded
  | "firsthand-card" // the card at a quotation, and other things that float over the page
  | "firsthand-voice"; // what a screen reader is told

/** On everything of the page's and of ours that our style rules speak of. */
export const OWN_ATTRIBUTE = "data-firsthand";

const made = new WeakSet<Node>();
const marked = new WeakSet<Node>();

export function makeOwn(document: Document, name: OwnName): HTMLElement {
  const element = document.createElement(name);
  made.add(element);
  return element;
}

/** Table rows that we put in to carry a fold line are ours as well. */
export function registerOwn(element: Element): void {
  made.add(element);
}

/** Marks an element of the page's, for our style rules, until it is unmarked. */
export function markPageElement(element: Element, value: string): void {
  marked.add(element);
  element.setAttribute(OWN_ATTRIBUTE, value);
}

/** Whether we made or marked this very element; a clone or an imitation is not ours. */
export const isOwn = (node: Node): boolean => made.has(node) || marked.has(node);

/** Whether a reading of the page passes over this element: ours, except where it holds the page's own text. */
export const isOwnFurniture = (element: Element): boolean =>
  made.has(element) && element.localName !== "firsthand-text";
