// Cuts a block into sentences with the words of its quotations hidden, so that only the writer's own words are searched for venues.

import type { Place, Span } from "../model.ts";
import { cutSentences } from "../text/sentences.ts";

/** A sentence whose quotations are masked character by character: offsets in `text` plus `start` are offsets into the block. */
export interface MaskedSentence extends Span {
  text: string;
  /** The block's masked text before the sentence's end: who and what has been spoken of. */
  context: string;
}

const MASK = "\uFFFC";
const LONGEST_CONTEXT = 400;

/** The sentences of a block; `quoted` are the places of quotations in it, in order. */
export function maskedSentences(text: string, quoted: Place[]): MaskedSentence[] {
  const masked = mask(text, quoted);
  return cutSentences(masked).map(({ start, end }) => ({
    start,
    end,
    text: masked.slice(start, end),
    context: masked.slice(Math.max(0, start - LONGEST_CONTEXT), end),
  }));
}

function mask(text: string, quoted: Place[]): string {
  let masked = "";
  let at = 0;
  for (const { start, end } of quoted) {
    if (start < at) continue;
    masked += text.slice(at, start) + MASK.repeat(end - start);
    at = end;
  }
  return masked + text.slice(at);
}
