// The popup as a test reads and works it: what stands on it, its buttons and its keys.

import { expect, vi } from "vitest";
import type { Popup } from "../../tools/drive/driven-browser.ts";

/** A slow machine may take this long; nothing waits longer than it must. */
const PATIENCE = { timeout: 40_000, interval: 50 };

export interface ShownQuote {
  words: string;
  who: string;
  first: string | null;
  flags: number;
}

export class PopupPage {
  constructor(private readonly popup: Popup) {}

  /** Waits for one of the states of a tab. */
  async until(...states: string[]): Promise<void> {
    await vi.waitFor(async () => {
      const state = await this.popup.evaluate((document) => document.documentElement.dataset.state);
      expect(states).toContain(state);
    }, PATIENCE);
  }

  text(selector: string): Promise<string> {
    return this.popup.evaluate(
      (document, selector) => document.querySelector(selector)?.textContent ?? "",
      selector,
    );
  }

  texts(selector: string): Promise<string[]> {
    return this.popup.evaluate(
      (document, selector) => [...document.querySelectorAll(selector)].map((it) => it.textContent ?? ""),
      selector,
    );
  }

  /** Clicks the `index`-th of what the selector finds. */
  async click(selector: string, index = 0): Promise<void> {
    await vi.waitFor(async () => {
      const clicked = await this.popup.evaluate(
        (document, selector, index) => {
          const found = document.querySelectorAll<HTMLElement>(selector)[index];
          found?.click();
          return found !== undefined;
        },
        selector,
        index,
      );
      expect(clicked, selector).toBe(true);
    }, PATIENCE);
  }

  /** Quotations listed, after all filters are taken off. */
  async quotes(): Promise<ShownQuote[]> {
    await this.click(".figures button", 1);
    return this.popup.evaluate((document) =>
      [...document.querySelectorAll(".card")].map((card) => ({
        words: card.querySelector(".words")?.textContent ?? "",
        who: card.querySelector(".who b")?.textContent ?? "",
        first: card.querySelector(".path .first")?.textContent ?? null,
        flags: card.querySelectorAll(".flag").length,
      })),
    );
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.popup.press(key);
  }

  async eventually(selector: string, check: (texts: string[]) => void): Promise<void> {
    await vi.waitFor(async () => check(await this.texts(selector)), PATIENCE);
  }

  /** Puts the page back as it was, by the switch. */
  async switchOff(): Promise<void> {
    await this.click("[role=switch]");
    await this.until("off");
  }

  close(): Promise<void> {
    return this.popup.close();
  }
}
