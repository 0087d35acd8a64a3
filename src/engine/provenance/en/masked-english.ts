// Cuts an English block into sentences with the words of its quotations hidden. A quotation that ends with a full stop ends its sentence.

import type { Place, Span } from "../../model.ts";
import { cutSentences } from "../../text/sentences.ts";

/** Offsets in `text` plus `start` are offsets into the block. */
export interface MaskedEnglish extends Span {
  text: string;
}

const MASK = "\uFFFC";

/** The sentences of a block; `quoted` are the places of quotations in it, in order. */
export function maskedEnglish(text: string, quoted: readonly Place[]): MaskedEnglish[] {
  let masked = "";
  let at = 0;
  for (const { start, end } of quoted) {
    if (start < at) continue;
    const hasMarks = /["“]/.test(text.charAt(start - 1)) && /["”]/.test(text.charAt(end));
    const from = hasMarks ? start - 1 : start;
    const to = hasMarks ? end + 1 : end;
    const stops = /[.…][’']?$/.test(text.slice(Math.max(start, end - 2), end));
    masked += text.slice(at, from) + MASK.repeat(to - from - 1) + (stops ? "." : MASK);
    at = to;
  }
  masked += text.slice(at);
  return cutSentences(masked).map(({ start, end }) => ({ start, end, text: masked.slice(start, end) }));
}
