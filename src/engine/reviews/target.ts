// A quotation, remembered by its words and surroundings so that a later reading of the page finds it again.

import type { Block, Place, Quote, TextQuoteSelector } from "../model.ts";

/** UTF-16 code units of surroundings kept on each side. */
const CONTEXT = 32;

/** One quotation's place on the page among all places that give the very same words. */
export interface Target {
  target: TextQuoteSelector;
  /** From 0, in page order. */
  ordinal: number;
}

interface Reading {
  blocks: Block[];
  quotes: Quote[];
}

/** How to find `quote` again: W3C Web Annotation TextQuoteSelector, and which of the equal places it is. */
export function targetOf(quote: Quote, reading: Reading): Target {
  const sameWords = reading.quotes.filter(
    ({ text, occurrences }) => text === quote.text || occurrences.some((copy) => copy.text === quote.text),
  );
  return withOrdinal(quote, reading.blocks, ordinalsOf(sameWords));
}

/** The targets of all quotations of a reading, in their order. As good as linear in their places. */
export function targetsOf({ quotes, blocks }: Reading): Target[] {
  const ordinals = ordinalsOf(quotes);
  return quotes.map((quote) => withOrdinal(quote, blocks, ordinals));
}

function withOrdinal(quote: Quote, blocks: Block[], ordinals: Map<string, number>): Target {
  return {
    target: selectorAt(quote, quote.text, blocks),
    ordinal: ordinals.get(keyOf(quote, quote.text)) ?? 0,
  };
}

/** The words at a place with their surroundings; `exact` as the review is to remember them. */
export function selectorAt(place: Place, exact: string, blocks: Block[]): TextQuoteSelector {
  const text = blocks[place.block]?.text ?? "";
  return {
    exact,
    prefix: wholeLetters(text.slice(Math.max(0, place.start - CONTEXT), place.start)),
    suffix: wholeLetters(text.slice(place.end, place.end + CONTEXT)),
  };
}

/** For every place and its words, how many places before it on the page give the very same words. */
function ordinalsOf(quotes: Quote[]): Map<string, number> {
  const places = quotes.flatMap((quote) => [quote, ...quote.occurrences]);
  places.sort((a, b) => a.block - b.block || a.start - b.start);
  const counts = new Map<string, number>();
  const ordinals = new Map<string, number>();
  for (const place of places) {
    const { text } = place;
    const key = keyOf(place, text);
    // A quotation is also the first of its own occurrences.
    if (ordinals.has(key)) continue;
    const count = counts.get(text) ?? 0;
    ordinals.set(key, count);
    counts.set(text, count + 1);
  }
  return ordinals;
}

function keyOf({ block, start }: Place, words: string): string {
  return `${block} ${start} ${words}`;
}

/** Drops half of a surrogate pair at either end, so that the text stays well-formed when stored as UTF-8. */
function wholeLetters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}
