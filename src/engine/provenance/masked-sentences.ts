// Cuts a block into sentences with the words of its quotations hidden, so that only the writer's own words are searched for venues.

import type { Place, Span } from "../model.ts";

/** A sentence whose quotations are masked character by character: offsets in `text` plus `start` are offsets into the block. */
export interface MaskedSentence extends Span {
  text: string;
  /** The block's masked text before the sentence's end: who and what has been spoken of. */
  context: string;
}

const MASK = "\uFFFC";
const LONGEST_CONTEXT = 400;
/** A sentence does not end inside brackets, unless they were never closed. */
const LONGEST_NAME = 80;
const OPENING = "「『（(“";
const CLOSING = "」』）)”";

/** The sentences of a block; `quoted` are the places of quotations in it, in order. */
export function maskedSentences(text: string, quoted: Place[]): MaskedSentence[] {
  const masked = mask(text, quoted);
  const sentences: MaskedSentence[] = [];
  let start = 0;
  let opened = -1;
  for (let at = 0; at < masked.length; at++) {
    const character = masked.charAt(at);
    if (OPENING.includes(character)) opened = at;
    else if (CLOSING.includes(character)) opened = -1;
    const inBrackets = opened >= 0 && at - opened < LONGEST_NAME;
    const ends = "。！？!?\n".includes(character) && !inBrackets;
    if (!ends && at + 1 < masked.length) continue;
    // The mark in Yahoo!ニュース ends no sentence.
    const next = masked.charAt(at + 1);
    if (next !== "" && "！？!?".includes(masked.charAt(at)) && !/[\s　「『“]/.test(next)) continue;
    const end = at + 1;
    sentences.push({
      start,
      end,
      text: masked.slice(start, end),
      context: masked.slice(Math.max(0, start - LONGEST_CONTEXT), end),
    });
    start = end;
  }
  return sentences;
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
