// The normal form in which texts are compared: width, case, spacing and punctuation do not count. A table, so that one look-up a character does.
//
// An entry packs what the scanner wants to know of a UTF-16 code unit:
//   bits 0-15   XOR mask: code ^ mask is the folded unit (0 for a dropped character)
//   bits 16-19  bits of the fingerprint window that the character takes; 0 for a dropped character
//   bit  29     the text needs Unicode composition first
//   bit  30     a sentence ends here
//   bit  31     the character is kept
// Masks instead of units make nearly all entries equal within a script, so that the table is made of a few native fills: building
// 65,536 entries one by one would cost more than reading a whole page (measured: 9-17 ms in a fresh context).

import {
  CASED,
  DROPPED,
  NEEDS_COMPOSITION,
  OTHER_BITS,
  SCRIPT_BITS,
  SENTENCE_ENDS,
} from "./normal-form.data.ts";

export const KEPT = 0x8000_0000;
export const ENDS_SENTENCE = 0x4000_0000;
export const HARD = 0x2000_0000;
export const BITS_SHIFT = 16;
const BITS_MASK = 0x000f_0000;

const FULL_WIDTH = { first: 0xff01, last: 0xff5e, offset: 0xfee0 };

function dropped(code: number, old: number): number {
  return (code | (old & (ENDS_SENTENCE | HARD))) >>> 0;
}

function buildTable(): Uint32Array {
  const table = new Uint32Array(0x1_0000).fill((KEPT | (OTHER_BITS << BITS_SHIFT)) >>> 0);
  for (const [first, last, bits] of SCRIPT_BITS)
    table.fill((KEPT | (bits << BITS_SHIFT)) >>> 0, first, last + 1);
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
  for (const mark of SENTENCE_ENDS) table[mark.charCodeAt(0)]! |= ENDS_SENTENCE;
  for (const [first, last] of DROPPED) {
    for (let code = first; code <= last; code++) table[code] = dropped(code, table[code]!);
  }
  for (let code = FULL_WIDTH.first; code <= FULL_WIDTH.last; code++) {
    const narrow = code - FULL_WIDTH.offset;
    const entry = table[narrow]!;
    const unit = narrow ^ (entry & 0xffff);
    table[code] = ((entry & ~0xffff) | (code ^ unit)) >>> 0;
  }
  table[0xffe5] = (table[0xa5]! & ~0xffff) | (0xffe5 ^ 0xa5); // ￥
  return table;
}

/** One entry a UTF-16 code unit; never written after this line. */
export const NORMAL: Readonly<Uint32Array> = buildTable();

/** The folded unit of a code unit, or 0 where the normal form drops it. */
export function foldUnit(code: number): number {
  return code ^ (NORMAL[code]! & 0xffff);
}

/**
 * How much a folded unit says: 2 for kanji, kana, Hangul and emoji, 1 for alphabets and digits. Twelve kana or twenty-four Latin letters
 * are about as telling as each other.
 */
export function unitWeight(unit: number): number {
  return (NORMAL[unit]! & BITS_MASK) > OTHER_BITS << BITS_SHIFT ? 2 : 1;
}
