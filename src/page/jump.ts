// Goes to a place on the page, shows it briefly, and offers the way back.

import type { PageWords } from "../words/page-words.ts";
import { around } from "./anchor-range.ts";
import { bringIntoView } from "./bring-into-view.ts";
import { build, buildButton } from "./build-element.ts";
import { floatOver } from "./floating-host.ts";
import css from "./jump.css?inline";
import { schemeAt } from "./scheme-at.ts";

/** As long as the outline's animation in jump.css. */
const OUTLINE_MS = 1800;
const PADDING = 5;

export class Jump {
  private outline: HTMLElement | null = null;
  private back: HTMLElement | null = null;

  constructor(
    private readonly words: PageWords,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener("abort", () => this.clear());
  }

  /** Scrolls to the place whose line boxes `boxes` measures in `element`'s document, and outlines it. */
  to(element: Element, boxes: () => DOMRect[]): void {
    if (this.signal.aborted) return;
    bringIntoView(element, () => around(boxes()));
    this.outline?.remove();
    const box = around(boxes());
    if (!box) return;
    const { ownerDocument: document } = element;
    const frame = build(document, "div", { class: "outline" });
    const { style } = frame;
    style.left = `${box.left - PADDING}px`;
    style.top = `${box.top - PADDING}px`;
    style.width = `${box.width + 2 * PADDING - 4}px`;
    style.height = `${box.height + 2 * PADDING - 4}px`;
    const outline = floatOver(document, css, "open", frame);
    this.outline = outline;
    setTimeout(() => outline.remove(), OUTLINE_MS);
    document.addEventListener("scroll", () => outline.remove(), {
      once: true,
      capture: true,
      signal: this.signal,
    });
  }

  /** Offers to go back to an element by `goBack`, until taken, dismissed with Escape, or offered from elsewhere. */
  offerWayBack(from: Element, goBack: () => void): void {
    this.back?.remove();
    const leave = () => {
      back.remove();
      goBack();
    };
    const { ownerDocument: document } = from;
    const button = buildButton(
      document,
      { class: "back", lang: this.words.language },
      leave,
      this.words.t("pageBack"),
    );
    button.style.colorScheme = schemeAt(from);
    const back = floatOver(document, css, "open", button);
    button.addEventListener("keydown", (event) => {
      if (event.key === "Escape") leave();
    });
    this.back = back;
    button.focus({ preventScroll: true });
  }

  private clear(): void {
    this.outline?.remove();
    this.back?.remove();
  }
}
