// Where a sentence ends, and its text as code units.

import { longestSentence } from "./bit-fields.ts";

const comma = 0x3001; // 、
const fullStop = 0x3002; // 。

/**
 * Puts the code units of the sentence that begins at `from` into `units`; answers how many they are. It ends after the
 * next 、 or 。, as in kuromoji, whose costs count on it, or, which kuromoji leaves out and then needs time and memory
 * without bound, where it grows too long.
 * @param units has room for `longestSentence`
 */
export function readSentence(text: string, from: number, units: Uint16Array): number {
  const length = Math.min(text.length - from, longestSentence);
  for (let i = 0; i < length; i++) {
    const unit = text.charCodeAt(from + i);
    units[i] = unit;
    if (unit === comma || unit === fullStop) return i + 1;
  }
  return from + length === text.length ? length : cutPoint(units);
}

/** The last white space of the second half, or the very end, but never between surrogates. */
function cutPoint(units: Uint16Array): number {
  for (let i = longestSentence; i > longestSentence / 2; i--) {
    const unit = units[i - 1]!;
    if (unit === 0x20 || unit === 0x0a || unit === 0x3000) return i;
  }
  return (units[longestSentence - 1]! & 0xfc00) === 0xd800 ? longestSentence - 1 : longestSentence;
}
