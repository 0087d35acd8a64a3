// What a page is made of for attribution: words and whole quotations, in sentences.

import type { Token } from "../model.ts";

/** A word outside quotations, or a whole quotation with its marks. */
export interface Item {
  /** Index into the stream's blocks. */
  block: number;
  start: number;
  end: number;
  token: Token | null;
  /** Index into the quotations, -1 for a word. */
  quote: number;
}

/** Half-open range of items. */
export interface Sentence {
  from: number;
  to: number;
  /** Nothing but quotations and marks. */
  quotesOnly: boolean;
  /** Stands in a heading, or in a line that looks like one. */
  headline: boolean;
}
