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
const codesOf = (characters: string): Set<number> =>
  new Set(Array.from(characters, (character) => character.charCodeAt(0)));
const OPENING = codesOf("「『（(“");
const CLOSING = codesOf("」』）)”");
const ENDING = codesOf("。！？!?.\n");
const FULL_STOP = ".".charCodeAt(0);
const EXCLAIMING = codesOf("！？!?");

/** The sentences of a block; `quoted` are the places of quotations in it, in order. */
export function maskedSentences(text: string, quoted: Place[]): MaskedSentence[] {
  const masked = mask(text, quoted);
  const sentences: MaskedSentence[] = [];
  let start = 0;
  let opened = -1;
  for (let at = 0; at < masked.length; at++) {
    const code = masked.charCodeAt(at);
    const end = at + 1;
    if (OPENING.has(code)) opened = at;
    else if (CLOSING.has(code)) opened = -1;
    if (end < masked.length) {
      const inBrackets = opened >= 0 && at - opened < LONGEST_NAME;
      if (inBrackets || !ENDING.has(code)) continue;
      // A full stop ends a sentence before a space and a capital or a quotation.
      if (code === FULL_STOP && !/^\s+[A-Z"“\uFFFC]/.test(masked.slice(end, end + 4))) continue;
      // The mark in Yahoo!ニュース ends no sentence.
      if (EXCLAIMING.has(code) && !/[\s　「『“]/.test(masked.charAt(end))) continue;
    }
    // A mark alone says nothing.
    if (end - start > 1) {
      const context = masked.slice(Math.max(0, start - LONGEST_CONTEXT), end);
      sentences.push({ start, end, text: masked.slice(start, end), context });
    }
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
