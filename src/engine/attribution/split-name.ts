// Takes a run of nouns apart: role, name, honorific or title ("青葉市・森田一郎土木部長").

import type { Token } from "../model.ts";
import { HONORIFICS, NAME_EMPHASIS, PLURALS, TITLES } from "./names.data.ts";
import { PERSON_ENDINGS, PERSON_NOUNS } from "./nouns.data.ts";

/** Half-open token ranges into the run; a range with from === to is empty. */
export interface NameParts {
  /** Where the name begins; equal to `nameTo` where the run has none. */
  nameFrom: number;
  nameTo: number;
  /** Where the honorific or title ends; emphasis and plural come after it. */
  titleTo: number;
  plural: boolean;
  /** The form that showed it: a dictionary name, an honorific after an unknown word, or katakana parts. */
  sign: "dictionary" | "honorific" | "katakana" | "none";
}

const KATAKANA = /^[ァ-ヴヵヶー]+(?:[・＝=･][ァ-ヴヵヶー]+)*$/u;
const KATAKANA_PARTS = /^[ァ-ヴー]{2,}[・＝][ァ-ヴー・＝]{2,}$/u;
const LATIN = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ.．'’-]*$/u;
const SHORT_KANJI = /^[\p{Script=Han}々ヶ]+$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const MIDDLE_DOT = /^[・＝=･]$/u;
/** A name of five characters is long ("勅使河原三郎" is six). */
const LONGEST_KANJI_NAME = 6;

export function splitName(run: readonly Token[]): NameParts {
  let to = run.length;
  const before = to;
  while (to > 1 && PLURALS.has(run[to - 1]!.surface) && isSuffix(run[to - 1]!)) to--;
  const plural = to < before;
  if (to > 1 && NAME_EMPHASIS.has(run[to - 1]!.surface)) to--;
  const titleTo = to;
  let honorific = false;
  while (to > 0 && titleTo - to < 6) {
    const word = run[to - 1]!.surface;
    if (HONORIFICS.has(word)) honorific = true;
    else if (!(TITLES.has(word) || isTitlePart(run, to - 1, titleTo))) break;
    to--;
  }
  const from = nameStart(run, to, honorific);
  const sign = from === to ? "none" : signOf(run, from, to, honorific);
  return { nameFrom: from, nameTo: to, titleTo, plural, sign };
}

function isSuffix(token: Token): boolean {
  return (
    token.pos1 === "接尾" || token.pos1 === "非自立" || token.surface === "陣" || token.surface === "サイド"
  );
}

/** "土木" in 土木部長, "国務" in 国務長官: a common noun between the name and its title. */
function isTitlePart(run: readonly Token[], at: number, titleTo: number): boolean {
  const token = run[at]!;
  if (token.pos1 === "接尾" && token.pos2 !== "人名" && !/^[ァ-ヴー]+$/u.test(token.surface)) {
    return titleTo > at + 1 || PERSON_ENDINGS.includes(token.surface);
  }
  if (titleTo === at + 1 || token.surface.length < 2) return false;
  return (
    token.known && (token.pos1 === "一般" || token.pos1 === "サ変接続") && SHORT_KANJI.test(token.surface)
  );
}

function nameStart(run: readonly Token[], to: number, honorific: boolean): number {
  if (to === 0) return to;
  const last = run[to - 1]!;
  if (isForeign(last)) return foreignStart(run, to, honorific);
  const surname = surnameIn(run, to, honorific);
  if (surname >= 0) return surname;
  if (last.pos2 === "人名") return to - 1;
  if (!honorific) return to;
  if (last.pos1 === "固有名詞" && last.pos2 !== "組織") return to - 1;
  return unknownStart(run, to);
}

/** A surname whose given name, if any, reaches to the end of the run. */
function surnameIn(run: readonly Token[], to: number, honorific: boolean): number {
  let length = 0;
  for (let at = to - 1; at >= 0 && to - at <= 5; at--) {
    const token = run[at]!;
    length += token.surface.length;
    if (length > LONGEST_KANJI_NAME + 2 || MIDDLE_DOT.test(token.surface)) return -1;
    const rest = run.slice(at + 1, to);
    const given = rest.length === 0 || rest.every((it) => isGivenPart(it, honorific));
    if (!given) return -1;
    if (token.pos2 === "人名" && token.pos3 !== "名") return at;
    if (token.pos2 === "地域" && token.pos3 !== "国" && rest.some((it) => it.pos2 === "人名")) return at;
    if (token.pos2 === "人名" && token.pos3 === "名") {
      const ahead = run[at - 1];
      if (ahead === undefined || MIDDLE_DOT.test(ahead.surface) || ahead.surface.length > 3) return at;
    }
  }
  return -1;
}

function isGivenPart(token: Token, honorific: boolean): boolean {
  if (token.pos2 === "人名") return true;
  if (!honorific && token.surface.length > 1)
    return HIRAGANA.test(token.surface) && token.surface.length <= 3;
  return (
    token.surface.length <= 3 &&
    (SHORT_KANJI.test(token.surface) || HIRAGANA.test(token.surface)) &&
    !PERSON_NOUNS.has(token.surface)
  );
}

function isForeign(token: Token): boolean {
  return KATAKANA.test(token.surface) ? token.surface.length > 1 : LATIN.test(token.surface);
}

function foreignStart(run: readonly Token[], to: number, honorific: boolean): number {
  let from = to - 1;
  while (from >= 2 && MIDDLE_DOT.test(run[from - 1]!.surface) && isForeign(run[from - 2]!)) from -= 2;
  while (from >= 1 && LATIN.test(run[from]!.surface) && LATIN.test(run[from - 1]!.surface)) from--;
  const first = run[from]!;
  if (to - from > 1 || KATAKANA_PARTS.test(first.surface)) return from;
  if (first.pos2 === "人名") return from;
  if (PERSON_NOUNS.has(first.surface) || TITLES.has(first.surface)) return to;
  if (honorific) return from;
  return first.known || first.surface.length < 2 ? to : from;
}

/** An unknown word of two to five characters before an honorific, back to the last dot or common noun. */
function unknownStart(run: readonly Token[], to: number): number {
  let from = to;
  let length = 0;
  while (from > 0) {
    const token = run[from - 1]!;
    if (
      !(SHORT_KANJI.test(token.surface) || HIRAGANA.test(token.surface)) ||
      length + token.surface.length > 5
    )
      break;
    if (token.pos1 === "接頭詞" || token.pos === "接頭詞") break;
    length += token.surface.length;
    from--;
  }
  const text = run
    .slice(from, to)
    .map((it) => it.surface)
    .join("");
  if (length < 2 || PERSON_NOUNS.has(text) || PERSON_ENDINGS.some((it) => text.endsWith(it))) return to;
  if (from > 0 && !MIDDLE_DOT.test(run[from - 1]!.surface)) return to;
  return from;
}

function signOf(run: readonly Token[], from: number, to: number, honorific: boolean): NameParts["sign"] {
  if (run.slice(from, to).some((it) => it.pos2 === "人名")) return "dictionary";
  if (honorific) return "honorific";
  return "katakana";
}
