// One stretch of the page that a fold hides: how it is hidden, shown, and given back exactly as it was found.
// An element is hidden by its attributes alone. Only loose text (that shares its parent with text that stays) is put
// into an element of ours, and goes back to the same place as the same nodes.

import { makeOwn, markPageElement, OWN_ATTRIBUTE } from "./own-elements.ts";

export interface HiddenPart {
  /** The first node that it hides. */
  readonly first: ChildNode;
  /** `findable`: by the browser's find-in-page, where it can. */
  hide(findable: boolean): void;
  show(): void;
  /** Shows it, and takes everything of ours off it. It cannot be hidden again. */
  restore(): void;
  /** Whether the browser's find-in-page is about to open this very element. */
  holds(element: EventTarget | null): boolean;
  /** Whether the page still has it. */
  readonly connected: boolean;
}

/** Lays out as `list-item` what was a list item, so that a list goes on counting it. */
export type HiddenDisplay = "block" | "list-item";

/** Hides an element that had no `hidden` attribute when it was chosen. */
export class HiddenElement implements HiddenPart {
  constructor(
    readonly first: HTMLElement,
    private readonly display: HiddenDisplay | "none",
  ) {}

  hide(findable: boolean): void {
    if (this.first.hasAttribute("hidden")) return; // The page has hidden it since: its own affair.
    setHidden(this.first, findable ? this.display : "none");
  }

  show(): void {
    unsetHidden(this.first);
  }

  restore(): void {
    unsetHidden(this.first);
  }

  holds(element: EventTarget | null): boolean {
    return element === this.first;
  }

  get connected(): boolean {
    return this.first.isConnected;
  }
}

/** Hides sibling nodes, from `first` to `last`, by moving them into an element of ours. */
export class HiddenText implements HiddenPart {
  private holder: HTMLElement | null = null;

  constructor(
    readonly first: ChildNode,
    private readonly last: ChildNode,
  ) {}

  hide(findable: boolean): void {
    this.holder ??= this.wrap();
    if (this.holder) setHidden(this.holder, findable ? "block" : "none");
  }

  /** The element stays around the text while it is shown (without a box of its own): find-in-page is pointing into it. */
  show(): void {
    if (this.holder) {
      unsetHidden(this.holder);
      this.holder.setAttribute(OWN_ATTRIBUTE, "shown");
    }
  }

  restore(): void {
    if (this.holder) unwrap(this.holder);
    this.holder = null;
  }

  holds(element: EventTarget | null): boolean {
    return this.holder !== null && element === this.holder;
  }

  get connected(): boolean {
    return this.first.isConnected;
  }

  /** From the first to the last; none when the page has taken them apart since they were chosen. */
  nodes(): ChildNode[] {
    const nodes: ChildNode[] = [];
    for (let node: ChildNode | null = this.first; node; node = node.nextSibling) {
      nodes.push(node);
      if (node === this.last) return nodes;
    }
    return [];
  }

  private wrap(): HTMLElement | null {
    const nodes = this.nodes();
    const parent = this.first.parentNode;
    if (!parent || nodes.length === 0) return null;
    const holder = makeOwn(this.first.ownerDocument!, "firsthand-text");
    parent.insertBefore(holder, this.first);
    holder.append(...nodes);
    return holder;
  }
}

/** Puts what `holder` holds in its place. Text that the page changed meanwhile stays as the page wants it. */
export function unwrap(holder: Element): void {
  holder.replaceWith(...holder.childNodes);
}

/** Whether the browser keeps `until-found` text findable (Chrome 102, Firefox 139); elsewhere our rules hide it plainly. */
const canBeFound = (element: Element): boolean => "onbeforematch" in element;

function setHidden(element: HTMLElement, display: HiddenDisplay | "none"): void {
  markPageElement(element, `hidden ${canBeFound(element) ? display : "none"}`);
  if (display !== "none" && canBeFound(element)) element.setAttribute("hidden", "until-found");
}

/** Leaves a `hidden` of the page's own making alone. */
export function unsetHidden(element: Element): void {
  element.removeAttribute(OWN_ATTRIBUTE);
  if (element.getAttribute("hidden") === "until-found") element.removeAttribute("hidden");
}
