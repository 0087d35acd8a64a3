// Which review belongs to which quotation of a reading. Equal words in other surroundings must not swap reviews:
// when surroundings, speaker and ordinal do not tell, the review is an orphan rather than a guess.

import type { Block, Quote, QuoteId, Review, TextQuoteSelector } from "../model.ts";
import { sharedEnd, sharedStart } from "../text/shared-ends.ts";
import { selectorAt, targetsOf } from "./target.ts";

export interface MatchedReviews {
  byQuote: Record<QuoteId, Review>;
  /** Reviews whose words are gone from the page, or cannot be told from others'. */
  orphans: Review[];
}

interface Reading {
  blocks: Block[];
  quotes: Quote[];
}

/** Words of this length are taken to be the same saying even where everything around them changed. */
const DISTINCTIVE = 8;
/** Share of the surroundings that must agree for shorter words. */
const FAMILIAR = 0.3;
/** Lead over the second best that decides without looking at the ordinal. */
const MARGIN = 0.2;

/** Linear in quotes and reviews, apart from reviews of equal words. Of two reviews of one quotation the later counts. */
export function matchReviews(reading: Reading, reviews: Review[]): MatchedReviews {
  const quotesByWords = indexByWords(reading.quotes);
  const ordinalOf = ordinals(reading);
  const byQuote: Record<QuoteId, Review> = {};
  const orphans: Review[] = [];
  for (const review of reviews) {
    const quote = bestMatch(review, quotesByWords.get(review.target.exact) ?? [], reading.blocks, ordinalOf);
    if (!quote) {
      orphans.push(review);
      continue;
    }
    const other = byQuote[quote.id];
    if (!other || other.updatedAt <= review.updatedAt) byQuote[quote.id] = review;
  }
  return { byQuote, orphans };
}

/** A quotation is found by the wording of any of its copies, should the page have lost the first one. */
function indexByWords(quotes: Quote[]): Map<string, Quote[]> {
  const index = new Map<string, Quote[]>();
  for (const quote of quotes) {
    for (const words of new Set([quote.text, ...quote.occurrences.map((copy) => copy.text)])) {
      const known = index.get(words);
      if (known) known.push(quote);
      else index.set(words, [quote]);
    }
  }
  return index;
}

function bestMatch(
  review: Review,
  candidates: Quote[],
  blocks: Block[],
  ordinalOf: (quote: Quote) => number | undefined,
): Quote | null {
  const scored = candidates
    .map((quote) => ({ quote, score: likeness(review.target, quote, blocks) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = scored;
  if (!best) return null;
  if (!second) {
    return best.score >= FAMILIAR || review.target.exact.length >= DISTINCTIVE ? best.quote : null;
  }
  if (best.score - second.score >= MARGIN && best.score >= FAMILIAR) return best.quote;
  const close = scored.filter(({ score }) => best.score - score < MARGIN).map(({ quote }) => quote);
  const sameSpeaker = close.filter(
    ({ speaker }) => review.speaker !== null && speaker.name === review.speaker,
  );
  if (sameSpeaker.length === 1) return sameSpeaker[0]!;
  const sameOrdinal = close.filter((quote) => ordinalOf(quote) === review.ordinal);
  return sameOrdinal.length === 1 ? sameOrdinal[0]! : null;
}

/** Counted for all quotations when the first is asked for: most reviews never need it. */
function ordinals(reading: Reading): (quote: Quote) => number | undefined {
  let known: Map<Quote, number> | undefined;
  return (quote) => {
    known ??= new Map(targetsOf(reading).map(({ ordinal }, i) => [reading.quotes[i]!, ordinal]));
    return known.get(quote);
  };
}

/** The best agreement of surroundings over all places of the quotation, 0 to 1. */
function likeness(target: TextQuoteSelector, quote: Quote, blocks: Block[]): number {
  const places = [quote, ...quote.occurrences].filter((place) => place.text === target.exact);
  let best = 0;
  for (const place of places) {
    const here = selectorAt(place, target.exact, blocks);
    const agreed = sharedEnd(target.prefix, here.prefix) + sharedStart(target.suffix, here.suffix);
    const possible =
      Math.max(target.prefix.length, here.prefix.length) + Math.max(target.suffix.length, here.suffix.length);
    best = Math.max(best, possible === 0 ? 1 : agreed / possible);
  }
  return best;
}
