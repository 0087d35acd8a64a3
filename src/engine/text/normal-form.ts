// The normal form in which texts are compared: width, case, spacing and punctuation do not count. A table, so that
// one look-up a character does.
//
// An entry packs what a reader wants to know of a UTF-16 code unit:
//   bits 0-15   XOR mask: the low 16 bits of code ^ entry are the folded unit (0 for a dropped character)
//   bits 16-17  weight: how much the character says; 0 for a dropped one
//   bit  29     the text needs Unicode composition first
//   bit  30     a sentence ends here
//   bit  31     the character is kept
// Masks instead of units make nearly all entries equal within a script, so that the table is made of a few native
// fills: building 65,536 entries one by one would cost a fresh page more than all of its text does.

import { CASED, DROPPED, NEEDS_COMPOSITION, SENTENCE_ENDS, TELLING_SCRIPTS } from "./normal-form.data.ts";

export const KEPT_SHIFT = 31;
export const BREAK = 0x4000_0000;
export const HARD = 0x2000_0000;
const KEPT = 0x8000_0000 | 0;
const LETTER = 1 << 16;
const TELLING = 2 << 16;
const MASK = 0xffff;

const FULL_WIDTH = { first: 0xff01, last: 0xff5e, offset: 0xfee0 };

function buildTable(): Int32Array {
  const table = new Int32Array(0x1_0000).fill(KEPT | LETTER);
  for (const [first, last] of TELLING_SCRIPTS) table.fill(KEPT | TELLING, first, last + 1);
  for (const [first, last] of CASED) {
    for (let code = first; code <= last; code++) {
      const lower = String.fromCharCode(code).toLowerCase();
      if (lower.length === 1) table[code]! |= code ^ lower.charCodeAt(0);
    }
  }
  table[0x03c2]! |= 0x03c2 ^ 0x03c3; // final sigma
  for (const [first, last] of NEEDS_COMPOSITION) {
    for (let code = first; code <= last; code++) table[code]! |= HARD;
  }
  for (const mark of SENTENCE_ENDS) table[mark.charCodeAt(0)]! |= BREAK;
  for (const [first, last] of DROPPED) {
    for (let code = first; code <= last; code++) table[code] = code | (table[code]! & (BREAK | HARD));
  }
  for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code++) {
    const entry = table[code - FULL_WIDTH.offset]!;
    const unit = (code - FULL_WIDTH.offset) ^ (entry & MASK);
    table[code] = (entry & ~MASK) | (code ^ unit);
  }
  table[0xffe5]! |= 0xffe5 ^ 0xa5; // ￥
  return table;
}

/** One entry a UTF-16 code unit; never written after this line. */
export const NORMAL: Readonly<Int32Array> = buildTable();

/** The folded unit of a code unit, or 0 where the normal form drops it. */
export function foldUnit(code: number): number {
  return (code ^ NORMAL[code]!) & MASK;
}

/**
 * How much a folded unit says: 2 for kanji, kana, Hangul and emoji, 1 for alphabets and digits. Twelve kana or
 * twenty-four Latin letters are about as telling as each other.
 */
export function unitWeight(unit: number): number {
  return (NORMAL[unit]! & TELLING) === 0 ? 1 : 2;
}
