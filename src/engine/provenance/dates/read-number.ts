// Reads a number at a place in a text: 7, ７, 七, 十二, 二〇二三, 元 (the first year of an era).

const KANJI_DIGITS = "〇一二三四五六七八九";

/** A number and the offset after it. */
export interface ReadNumber {
  value: number;
  end: number;
  /** Written in figures rather than in kanji. */
  figures: boolean;
}

/** Value of one figure, half or full width; -1 for any other character. */
export function figureAt(text: string, at: number): number {
  const code = text.charCodeAt(at);
  if (code >= 0x30 && code <= 0x39) return code - 0x30;
  if (code >= 0xff10 && code <= 0xff19) return code - 0xff10;
  return -1;
}

/** The number that starts at `at`; null when none does. At most four figures: more is no part of a date. */
export function readNumber(text: string, at: number): ReadNumber | null {
  return readFigures(text, at) ?? readKanji(text, at);
}

function readFigures(text: string, at: number): ReadNumber | null {
  let end = at;
  let value = 0;
  for (let figure = figureAt(text, end); figure >= 0; figure = figureAt(text, end)) {
    value = value * 10 + figure;
    end++;
    if (end - at > 4) return null;
  }
  return end > at ? { value, end, figures: true } : null;
}

function readKanji(text: string, at: number): ReadNumber | null {
  let end = at;
  let value = 0;
  let tens = false;
  for (; end - at <= 4; end++) {
    const character = text[end] ?? "";
    const digit = KANJI_DIGITS.indexOf(character);
    if (character === "十" && !tens) {
      value = (value || 1) * 10;
      tens = true;
    } else if (character !== "" && digit >= 0) {
      value = tens ? value + digit : value * 10 + digit;
    } else break;
  }
  return end > at && end - at <= 4 ? { value, end, figures: false } : null;
}
