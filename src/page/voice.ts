// Tells a screen reader what has happened, politely, once.

import { makeOwn, OWN_ATTRIBUTE } from "./own-elements.ts";

export class Voice {
  private host: HTMLElement | null = null;
  private readonly region: HTMLElement;

  constructor(private readonly document: Document) {
    this.region = document.createElement("div");
    this.region.setAttribute("aria-live", "polite");
    this.region.setAttribute("role", "status");
    // Seen by nobody, yet rendered: what is not rendered is not announced.
    this.region.style.cssText =
      "position:fixed;inset:0 auto auto 0;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap";
  }

  say(text: string): void {
    if (!this.host) {
      this.host = makeOwn(this.document, "firsthand-voice");
      this.host.setAttribute(OWN_ATTRIBUTE, "voice");
      this.host.attachShadow({ mode: "open" }).append(this.region);
    }
    // At the document's end and not in the body, which single-page applications empty.
    if (!this.host.isConnected) this.document.documentElement.append(this.host);
    this.region.textContent = text;
  }

  remove(): void {
    this.host?.remove();
    this.host = null;
  }
}
