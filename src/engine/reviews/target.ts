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
  return {
    target: selectorAt(quote, quote.text, reading.blocks),
    ordinal: placesOf(quote.text, reading.quotes).findIndex((place) => isSamePlace(place, quote)),
  };
}

export function selectorAt(place: Place, exact: string, blocks: Block[]): TextQuoteSelector {
  const text = blocks[place.block]?.text ?? "";
  return {
    exact,
    prefix: wholeLetters(text.slice(Math.max(0, place.start - CONTEXT), place.start)),
    suffix: wholeLetters(text.slice(place.end, place.end + CONTEXT)),
  };
}

/** Every place that gives exactly these words, in page order, whichever quotation it belongs to. */
function placesOf(exact: string, quotes: Quote[]): Place[] {
  const places: Place[] = [];
  for (const quote of quotes) {
    if (quote.text === exact) places.push(quote);
    for (const copy of quote.occurrences) {
      if (copy.text === exact && !isSamePlace(copy, quote)) places.push(copy);
    }
  }
  return places.sort((a, b) => a.block - b.block || a.start - b.start);
}

function isSamePlace(a: Place, b: Place): boolean {
  return a.block === b.block && a.start === b.start;
}

/** Drops half of a surrogate pair at either end, so that the text stays well-formed when stored as UTF-8. */
function wholeLetters(text: string): string {
  return text.replace(/^[\uDC00-\uDFFF]/, "").replace(/[\uD800-\uDBFF]$/, "");
}
