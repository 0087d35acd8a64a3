// Tells where somebody talks to the writer or to reporters at large, so that the venue spoken of before no longer holds.

import type { Span } from "../model.ts";

const TALK =
  /(?:記者団|報道陣|記者ら|記者たち)(?:に|の(?:取材|質問|問いかけ|問い)に)|問い合わせに(?!よ)|取材に(?!よ)|(?<=^|[、はがも。\s]|(?:筆者|記者|編集部|電話)の?)取材でも?[、「\uFFFC]/g;

/** 「…」と話す。 */
const PRESENT = /^[」』”][^、。「『\uFFFC]{0,16}(?:[るすぶうむく]|ない)。?\s*$/;
const LONGEST_VERB = 24;

/** True where the words behind a quotation tell of it in the present: what happened at an event is told in the past. */
export function isSaidNow(after: string): boolean {
  return after.length <= LONGEST_VERB && PRESENT.test(after) && !/という。?\s*$/.test(after);
}

/**
 * The offset of words that say so in `text`, a sentence whose quotations are masked with U+FFFC; -1 where there are none.
 * A talk that is part of one of the `venues` is that outlet's own: 青葉新聞の取材に.
 */
export function pressTalkAt(text: string, venues: readonly Span[]): number {
  for (const { index } of text.matchAll(TALK)) {
    if (!venues.some(({ start, end }) => start <= index && index < end)) return index;
  }
  return -1;
}
