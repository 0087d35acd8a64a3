// Where a name begins in a run of nouns, read back from what follows it.

import type { Token } from "../model.ts";
import { isKindOfPerson } from "./kind-of-person.ts";
import { CALLINGS, TITLES } from "./names.data.ts";
import { PERSON_ENDINGS, PERSON_NOUNS } from "./nouns.data.ts";

/** What stands behind a name says how sure it is that a name stands before it. */
export type Behind = "honorific" | "title" | "calling" | "nothing";

const KATAKANA = /^[ァ-ヴヵヶー]+(?:[・＝･][ァ-ヴヵヶー]+)*$/u;
const KATAKANA_PARTS = /^[ァ-ヴー]+[・＝][ァ-ヴー・＝]{2,}$/u;
const LATIN = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ.．'’-]*$/u;
export const KANJI = /^[\p{Script=Han}々ヶノ]+$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
export const MIDDLE_DOT = /^[・＝･]$/u;
const LONGEST_KANJI_NAME = 8;
const LONGEST_UNKNOWN_NAME = 5;
/** Names in kana that follow a dot may be longer than unknown names in kanji. */
const LONGEST_AFTER_DOT = 8;
const ROLE_PREFIX = /^[元前新旧故現副同各全両当本某総大]$/u;

/** Token at which the name that ends before `to` begins; `to` where no name stands there. */
export function nameStart(run: readonly Token[], to: number, behind: Behind): number {
  if (to === 0) return to;
  const last = run[to - 1]!;
  if (isForeign(last)) return foreignStart(run, to, behind);
  const mixed = mixedStart(run, to, behind);
  if (mixed >= 0) return mixed;
  const surname = surnameIn(run, to, behind);
  if (surname >= 0) return surname;
  // 東屋てん平さん: what the dictionary knows of it is its last letter
  const whole =
    last.pos2 === "人名" && last.surface.length === 1 && behind === "honorific"
      ? unknownStart(run, to, behind)
      : to;
  if (whole < to - 1) return whole;
  if (last.pos2 === "人名") return to - 1;
  if (behind === "nothing") return to;
  if (last.pos1 === "固有名詞" && last.pos2 !== "組織" && (behind === "honorific" || last.pos2 === "一般"))
    return isPlaceLikeSurname(run[to - 2]) && last.pos2 === "地域" ? to - 2 : to - 1;
  return unknownStart(run, to, behind);
}

/** ロビン純: a foreign name that goes on in one to three kanji, before an honorific. */
function mixedStart(run: readonly Token[], to: number, behind: Behind): number {
  if (behind === "nothing") return -1;
  let length = 0;
  for (let at = to - 1; at > 0; at--) {
    if (!KANJI.test(run[at]!.surface)) return -1;
    length += run[at]!.surface.length;
    if (length > 3) return -1;
    const ahead = run[at - 1]!;
    if (isForeign(ahead) && (!ahead.known || ahead.pos2 === "人名") && !PERSON_NOUNS.has(ahead.surface))
      return at - 1;
  }
  return -1;
}

/** A surname whose given name, if any, reaches to the end of the run. */
function surnameIn(run: readonly Token[], to: number, behind: Behind): number {
  let length = 0;
  for (let at = to - 1; at >= 0 && to - at <= 5; at--) {
    const token = run[at]!;
    length += token.surface.length;
    if (length > LONGEST_KANJI_NAME || MIDDLE_DOT.test(token.surface)) return -1;
    const rest = run.slice(at + 1, to);
    if (!rest.every((it) => isGivenPart(it, behind))) return -1;
    if (token.pos2 === "人名" && token.pos3 !== "名") {
      if (behind === "nothing" && !closesAsName(rest)) return -1;
      return goesBack(run, at, behind) ? at - 1 : at;
    }
    if (token.pos2 === "地域" && token.pos3 !== "国" && rest.some((it) => it.pos2 === "人名")) return at;
    if (token.pos2 === "人名" && token.pos3 === "名" && !isNamePiece(run[at - 1]) && !isSurname(run[at - 1]))
      return isKatakanaSurname(run[at - 1]) ? at - 1 : at;
  }
  return -1;
}

/** ナカシマ翔 */
function isKatakanaSurname(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    KATAKANA.test(token.surface) &&
    token.surface.length > 2 &&
    (!token.known || token.pos2 === "人名") &&
    !isKindOfPerson(token.surface)
  );
}

/** 森田はるか涙, 森田派, 森田小: what follows a surname or a given name without a title may be no part of it. */
function closesAsName(rest: readonly Token[]): boolean {
  const last = rest[rest.length - 1];
  if (last === undefined || last.pos2 === "人名") return true;
  const ahead = rest[rest.length - 2];
  const givenAhead = ahead?.pos2 === "人名" && ahead.pos3 === "名";
  if (last.pos1 === "接尾") return ahead !== undefined && ahead.surface.length === 1; // 佑|都
  return !givenAhead;
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

/** 箸|本 芳夫: a surname that the dictionary cut in two. */
function goesBack(run: readonly Token[], at: number, behind: Behind): boolean {
  const ahead = run[at - 1];
  if (ahead === undefined || ahead.pos !== "名詞") return false;
  if (ahead.pos2 === "人名" && ahead.pos3 === "姓") return true;
  return (
    behind === "honorific" &&
    run[at]!.surface.length === 1 &&
    ahead.surface.length === 1 &&
    ahead.pos1 === "一般" &&
    KANJI.test(ahead.surface)
  );
}

/** A short word of kanji before a given name is likely the surname. */
function isNamePiece(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    KANJI.test(token.surface) &&
    token.surface.length <= 3 &&
    token.pos === "名詞" &&
    token.pos1 !== "接尾"
  );
}

function isGivenPart(token: Token, behind: Behind): boolean {
  if (token.pos2 === "人名") return true;
  if (behind === "nothing" && token.surface.length > 1)
    return HIRAGANA.test(token.surface) && token.surface.length <= 3;
  return (
    token.surface.length <= 3 &&
    (KANJI.test(token.surface) || HIRAGANA.test(token.surface)) &&
    !PERSON_NOUNS.has(token.surface)
  );
}

export function isForeign(token: Token): boolean {
  return KATAKANA.test(token.surface) ? token.surface.length > 1 : LATIN.test(token.surface);
}

function foreignStart(run: readonly Token[], to: number, behind: Behind): number {
  let from = to - 1;
  while (from >= 2 && MIDDLE_DOT.test(run[from - 1]!.surface) && isForeign(run[from - 2]!)) from -= 2;
  while (from >= 1 && LATIN.test(run[from]!.surface) && LATIN.test(run[from - 1]!.surface)) from--;
  // シェル|ドン・スミス: the dictionary may cut a foreign name short
  const ahead = run[from - 1];
  if (
    KATAKANA_PARTS.test(run[from]!.surface) &&
    ahead !== undefined &&
    isForeign(ahead) &&
    ahead.surface.length <= 3
  )
    from--;
  const first = run[from]!;
  if (isSurname(run[from - 1]) && (behind !== "nothing" || couldBeGiven(first))) return from - 1;
  if (to - from > 1 || KATAKANA_PARTS.test(first.surface) || first.pos2 === "人名") return from;
  if (PERSON_NOUNS.has(first.surface) || TITLES.has(first.surface) || CALLINGS.has(first.surface)) return to;
  if (behind === "honorific") return from;
  if (first.pos1 === "固有名詞" && first.pos2 === "地域") return to;
  if (behind === "title") return from;
  return first.known || first.surface.length < 2 ? to : from;
}

/** ジュン after a surname, but not ジム or ユナイテッド. */
function couldBeGiven(token: Token): boolean {
  return token.surface.length <= 4 && (!token.known || token.pos1 === "固有名詞") && token.surface !== "ジム";
}

/** A surname in kanji, as in 森田ジュン. */
function isSurname(token: Token | undefined): boolean {
  return token !== undefined && token.pos2 === "人名" && token.pos3 === "姓" && KANJI.test(token.surface);
}

/** 冷泉|綾子 before 先生: two words or more, of which the last looks like a given name. */
function endsAsGivenName(pieces: readonly Token[]): boolean {
  const last = pieces[pieces.length - 1]!;
  return (
    pieces.length > 1 &&
    last.surface.length === 2 &&
    last.pos1 === "固有名詞" &&
    GIVEN_ENDINGS.test(last.surface) &&
    pieces.every((it) => KANJI.test(it.surface) && it.pos1 !== "数" && !isKindOfPerson(it.surface))
  );
}

const GIVEN_ENDINGS = /[子美夫男郎介太雄彦樹恵香奈里也哉平助吾輔之幸治司江代枝織菜乃弥人]$/u;

/** An unknown word of two to five characters before an honorific, back to the last dot or common noun. */
function unknownStart(run: readonly Token[], to: number, behind: Behind): number {
  let from = to;
  let length = 0;
  while (from > 0) {
    const token = run[from - 1]!;
    if (
      !(KANJI.test(token.surface) || HIRAGANA.test(token.surface)) ||
      (ROLE_PREFIX.test(token.surface) && !KANJI.test(run[from - 2]?.surface ?? ""))
    )
      break;
    if (length + token.surface.length > LONGEST_AFTER_DOT) break;
    length += token.surface.length;
    from--;
  }
  const pieces = run.slice(from, to);
  const text = pieces.map((it) => it.surface).join("");
  const afterDot = from > 0 && MIDDLE_DOT.test(run[from - 1]!.surface);
  if (length < 2 || length > (afterDot ? LONGEST_AFTER_DOT : LONGEST_UNKNOWN_NAME)) return to;
  if (PERSON_NOUNS.has(text) || PERSON_ENDINGS.some((it) => text.endsWith(it))) return to;
  if (from > 0 && !afterDot) return to;
  // before a mere title only what the dictionary does not take for ordinary words
  if (
    behind !== "honorific" &&
    !afterDot &&
    !endsAsGivenName(pieces) &&
    !pieces.every(
      (it, at) =>
        !it.known || it.surface.length === 1 || (at === 0 && pieces.length > 1 && isPlaceLikeSurname(it)),
    )
  )
    return to;
  const isSuffixed = pieces.some((it) => it.pos1 === "接尾" && it.surface.length === 1);
  return isSuffixed && behind !== "honorific" && !afterDot ? to : from;
}
