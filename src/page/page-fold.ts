// One fold on the page: the parts it hides, its line, and whether it is open.

import type { Fold } from "../engine/model.ts";
import { build } from "./build-element.ts";
import type { FoldLine } from "./fold-line.ts";
import type { HiddenPart } from "./hidden-part.ts";
import { OWN_ATTRIBUTE, registerOwn } from "./own-elements.ts";

type Steps = Generator<null, void, void>;

export class PageFold {
  open = true;
  /** Find-in-page shall find the text while it is hidden. */
  isFindable = true;
  /** Differences are shown below the line. */
  comparing = false;
  readonly from: Node;
  readonly to: Node;
  private carrier: Element | null = null;

  /** `from` and `to`: the first and the last node of the text. */
  constructor(
    public fold: Fold,
    ends: { from: Node; to: Node },
    private readonly parts: HiddenPart[],
    readonly line: FoldLine,
  ) {
    this.from = ends.from;
    this.to = ends.to;
  }

  /** Puts the line before the first part and hides the parts. */
  *place(): Steps {
    const first = this.parts.find((part) => part.connected)?.first;
    if (!first?.parentNode) return; // The page has taken it all away.
    this.carrier = carrierFor(first, this.line.host);
    first.before(this.carrier);
    yield* this.close();
  }

  /** Hides the text; `differences` is shown in its stead, below the line. */
  *close(differences: HTMLElement | null = null): Steps {
    this.open = false;
    this.comparing = differences !== null;
    this.line.show(true, differences);
    yield* this.each((part) => part.hide(this.isFindable));
  }

  /** Shows the text in its place. */
  *reopen(): Steps {
    this.open = true;
    this.comparing = false;
    this.line.show(false, null);
    yield* this.each((part) => part.show());
  }

  /** Shows the text of a closed fold for a while, or hides it again. */
  reveal(shown: boolean): void {
    for (const part of this.parts)
      if (shown) part.show();
      else part.hide(this.isFindable);
  }

  /** Gives the page back what it had here. */
  *restore(): Steps {
    this.open = true;
    yield* this.each((part) => part.restore());
    this.carrier?.remove();
    this.carrier = null;
  }

  holds(element: EventTarget | null): boolean {
    return this.parts.some((part) => part.holds(element));
  }

  /** Find-in-page scrolls to what it found as soon as its event is over. */
  showAtOnce(element: EventTarget | null): void {
    this.parts.find((part) => part.holds(element))?.show();
  }

  /** The page has kept the line, without which hidden text could not be reached, and some of the text. */
  get isWhole(): boolean {
    return this.line.host.isConnected && this.hasText;
  }

  /** It was put in, and the page has taken of it since. */
  get isBroken(): boolean {
    return this.carrier !== null && !this.isWhole;
  }

  /** Number of elements that it hides. */
  get size(): number {
    return this.parts.length;
  }

  get hasText(): boolean {
    return this.parts.some((part) => part.connected);
  }

  private *each(act: (part: HiddenPart) => void): Steps {
    for (const part of this.parts) {
      act(part);
      yield null;
    }
  }
}

/** The element that brings the line into the page: the line itself, or what its place in a list or table asks for. */
function carrierFor(first: ChildNode, host: HTMLElement): Element {
  const document = host.ownerDocument;
  const parent = first.parentElement;
  const name = (first as Element).localName;
  if (parent?.localName === "ul" || parent?.localName === "ol") host.setAttribute("role", "listitem");
  if (name !== "tr" && name !== "tbody" && name !== "thead" && name !== "tfoot") return host;
  const cell = build(document, "td", { colspan: "1000" }, host);
  const row = build(document, "tr", { [OWN_ATTRIBUTE]: "row" }, cell);
  const carrier = name === "tr" ? row : build(document, "tbody", { [OWN_ATTRIBUTE]: "row" }, row);
  for (const element of [cell, row, carrier]) registerOwn(element);
  return carrier;
}
