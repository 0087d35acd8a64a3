// "Who said this, where first?": what the reader chose it for, and the quotation that those words belong to.

import type { Quote, QuoteId, Report } from "../engine/model.ts";
import type { LiveTabs } from "./live-tabs.ts";

interface Asked {
  text: string;
  quote: QuoteId | null;
}

export interface AskedWords {
  set(tabId: number, text: string): void;
  /** With the quotation, once the page's report is there and holds one. */
  of(tabId: number, report: Report | null): Asked | null;
  /** Brings the page to the quotation, the first time that there is one to go to. */
  reveal(tabId: number): Promise<void>;
  forget(tabId: number): void;
}

export function askedWords(live: LiveTabs): AskedWords {
  const asked = new Map<number, { text: string; isRevealed: boolean }>();
  return {
    set: (tabId, text) => void asked.set(tabId, { text, isRevealed: false }),
    of(tabId, report) {
      const words = asked.get(tabId);
      return words
        ? { text: words.text, quote: (report && findAsked(report, words.text)?.id) ?? null }
        : null;
    },
    async reveal(tabId) {
      const words = asked.get(tabId);
      const report = words && !words.isRevealed ? (await live.recall(tabId))?.report : null;
      const quote = words && report ? findAsked(report, words.text) : null;
      if (!words || !quote) return;
      words.isRevealed = true;
      await live.page(tabId)("page.reveal", { target: { kind: "quote", id: quote.id, occurrence: 0 } });
    },
    forget: (tabId) => void asked.delete(tabId),
  };
}

/**
 * Words are compared without white space and marks, since a selection runs over lines and brackets. A quotation that
 * holds the selection comes first, then the fullest within it, then the first of a block that holds it.
 */
export function findAsked({ quotes, blocks }: Report, selection: string): Quote | null {
  const asked = bare(selection);
  if (asked === "") return null;
  let within: Quote | null = null;
  for (const quote of quotes) {
    const words = bare(quote.text);
    if (words.includes(asked)) return quote;
    if (asked.includes(words) && words.length > bare(within?.text ?? "").length) within = quote;
  }
  if (within) return within;
  const around = new Set(blocks.filter(({ text }) => bare(text).includes(asked)).map(({ id }) => id));
  return quotes.find((quote) => [quote, ...quote.occurrences].some(({ block }) => around.has(block))) ?? null;
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, "");
}
