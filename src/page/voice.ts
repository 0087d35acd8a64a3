// Tells a screen reader what has happened, politely, once.

import { makeOwn, OWN_ATTRIBUTE } from "./own-elements.ts";

export class Voice {
  private host: HTMLElement | null = null;
  private region: HTMLElement | null = null;

  constructor(private readonly document: Document) {}

  say(text: string): void {
    if (!this.host) {
      this.host = makeOwn(this.document, "firsthand-voice");
      this.host.setAttribute(OWN_ATTRIBUTE, "voice");
      this.region = unseenRegion(this.document);
      this.host.attachShadow({ mode: "open" }).append(this.region);
    }
    // At the document's end and not in the body, which single-page applications empty.
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    if (this.region) this.region.textContent = text;
  }

  remove(): void {
    this.host?.remove();
    this.host = null;
  }
}

/** Seen by nobody, yet rendered: what is not rendered is not announced. */
function unseenRegion(document: Document): HTMLElement {
  const region = document.createElement("div");
  region.setAttribute("aria-live", "polite");
  region.setAttribute("role", "status");
  region.style.cssText =
    "position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  return region;
}
