// "Who said this, where first?": the quotation that the words chosen on the page belong to.

import type { Place, Quote, Report } from "../engine/model.ts";

/**
 * Words are compared without white space and marks, since a selection runs over lines and brackets. A quotation that
 * holds the selection comes first, then one within it (the fullest), then the first of a block that holds it.
 */
export function findAsked({ quotes, blocks }: Report, selection: string): Quote | null {
  const asked = bare(selection);
  if (asked === "") return null;
  let within: Quote | null = null;
  for (const quote of quotes) {
    const words = bare(quote.text);
    if (words.includes(asked)) return quote;
    if (words !== "" && asked.includes(words) && words.length > bare(within?.text ?? "").length) within = quote;
  }
  if (within) return within;
  const around = blocks.filter(({ text }) => bare(text).includes(asked)).map(({ id }) => id);
  return quotes.find((quote) => [quote, ...quote.occurrences].some((place: Place) => around.includes(place.block))) ?? null;
}

function bare(text: string): string {
  return text.replace(/[\s\p{P}]/gu, "");
}
