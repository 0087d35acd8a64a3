// Single words of names: what they look like, and what the dictionary says of them.

import type { Token } from "../model.ts";

/** What stands behind a name says how sure it is that a name stands before it. */
export type Behind = "honorific" | "title" | "calling" | "nothing";

export const KATAKANA = /^[ァ-ヴヵヶー]+(?:[・＝･][ァ-ヴヵヶー]+)*$/u;
export const LATIN = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ.．'’-]*$/u;
export const KANJI = /^[\p{Script=Han}々ヶノ]+$/u;
export const HIRAGANA = /^[ぁ-ゖー]+$/u;
export const MIDDLE_DOT = /^[・＝･]$/u;

/** A word in katakana or latin letters. */
export function isForeign(token: Token): boolean {
  return KATAKANA.test(token.surface) ? token.surface.length > 1 : LATIN.test(token.surface);
}

/** A surname in kanji, as in 森田ジュン. */
export function isSurname(token: Token | undefined): boolean {
  return token !== undefined && token.pos2 === "人名" && token.pos3 === "姓" && KANJI.test(token.surface);
}

/** 片山 in 片山右京さん: many surnames stand in the dictionary as places only. */
export function isPlaceLikeSurname(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.pos2 === "地域" &&
    token.pos3 !== "国" &&
    token.surface.length === 2 &&
    KANJI.test(token.surface)
  );
}
