// Takes a run of nouns apart: role, name, honorific or title ("青葉市・森田一郎土木部長").

import type { Token } from "../model.ts";
import { CALLINGS, HONORIFICS, NAME_EMPHASIS, PLURALS, TITLES } from "./names.data.ts";
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

/** What stands behind a name says how sure it is that a name stands before it. */
type Behind = "honorific" | "title" | "calling" | "nothing";

const KATAKANA = /^[ァ-ヴヵヶー]+(?:[・＝･][ァ-ヴヵヶー]+)*$/u;
const KATAKANA_PARTS = /^[ァ-ヴー]+[・＝][ァ-ヴー・＝]{2,}$/u;
const LATIN = /^[A-Za-zＡ-Ｚａ-ｚ][A-Za-zＡ-Ｚａ-ｚ.．'’-]*$/u;
const KANJI = /^[\p{Script=Han}々ヶノ]+$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const MIDDLE_DOT = /^[・＝･]$/u;
const ROLE_PREFIX = /^[元前新旧故現副同各全両当本某総大]$/u;
/** 土木部長, 国務長官, 名誉教授; a mayor, a governor or a president is not so divided. */
const TAKES_MODIFIER =
  /(?:部長|課長|係長|局長|室長|次長|本部長|大臣|長官|次官|委員長?|官|理事長?|教授|監督|コーチ|主任|担当|代表|役|研究員|所長|幹事長|大統領)$|^(?:長|相|士|役|師)$/u;
const COUNTRY = /^[米英仏独伊露韓印豪]$/u;
const LONGEST_TITLE = 8;
const LONGEST_KANJI_NAME = 8;
const LONGEST_UNKNOWN_NAME = 5;
/** Names in kana that follow a dot may be longer than unknown names in kanji. */
const LONGEST_AFTER_DOT = 8;

export function splitName(run: readonly Token[]): NameParts {
  return nameBeforeDot(run) ?? nameBeforeTitle(run);
}

/** 林健太・青葉大教授: the name first, then the body and the title. */
function nameBeforeDot(run: readonly Token[]): NameParts | null {
  const dot = run.findIndex((it) => MIDDLE_DOT.test(it.surface));
  if (dot < 2) return null;
  const name = nameBeforeTitle(run.slice(0, dot));
  const rest = nameBeforeTitle(run.slice(dot + 1));
  if (name.sign !== "dictionary" || name.nameFrom > 0 || name.nameTo < dot || rest.titleTo === rest.nameTo)
    return null;
  if (run.slice(dot + 1, dot + 1 + rest.nameTo).some((it) => it.pos2 === "人名" && it.pos3 === "名"))
    return null;
  return { ...name, titleTo: dot, plural: rest.plural };
}

function nameBeforeTitle(run: readonly Token[]): NameParts {
  let to = run.length;
  while (to > 1 && PLURALS.has(run[to - 1]!.surface) && run[to - 1]!.pos1 !== "一般") to--;
  const plural = to < run.length;
  if (to > 1 && NAME_EMPHASIS.has(run[to - 1]!.surface)) to--;
  const titleTo = to;
  let behind: Behind = "nothing";
  for (let title = titleAt(run, to, titleTo); title !== null; title = titleAt(run, to, titleTo)) {
    to = title.from;
    if (behind !== "honorific" && title.kind !== "nothing") behind = title.kind;
  }
  const from = nameStart(run, to, behind);
  const sign = from === to ? "none" : signOf(run, from, to, behind);
  return { nameFrom: from, nameTo: to, titleTo, plural, sign };
}

/** The title that ends at `to`: one word of up to four tokens, or a common noun before a title (国務 in 国務長官). */
function titleAt(run: readonly Token[], to: number, titleTo: number): { from: number; kind: Behind } | null {
  let text = "";
  let found: { from: number; kind: Behind } | null = null;
  for (let at = to - 1; at >= 0 && to - at <= 4 && text.length <= LONGEST_TITLE; at--) {
    text = run[at]!.surface + text;
    if (HONORIFICS.has(text)) found = { from: at, kind: "honorific" };
    else if (CALLINGS.has(text)) found = { from: at, kind: "calling" };
    else if (TITLES.has(text) || (at === to - 1 && isOffice(run[at]!))) found = { from: at, kind: "title" };
  }
  if (found !== null || to === titleTo || to === 0) return found;
  // ベルルスコーニ伊首相: the country between a foreign name and the office
  if (to > 1 && COUNTRY.test(run[to - 1]!.surface) && isForeign(run[to - 2]!))
    return { from: to - 1, kind: "nothing" };
  // 森田一郎日銀総裁: the body between the name and the office
  if (run[to - 1]!.pos2 === "組織" && run[to - 2]?.pos2 === "人名") return { from: to - 1, kind: "nothing" };
  if (!TAKES_MODIFIER.test(run[titleTo - 1]!.surface) && run[to - 1]!.pos !== "接頭詞") return null;
  return isTitlePart(run, to - 1) ? { from: to - 1, kind: "nothing" } : null;
}

/** 長, 官, 相, 士 as a suffix: 土木部|長, 調整|官. */
function isOffice(token: Token): boolean {
  return token.pos1 === "接尾" && /^(?:長|官|相|士|役|師)$/u.test(token.surface);
}

function isTitlePart(run: readonly Token[], at: number): boolean {
  const token = run[at]!;
  if (token.pos === "接頭詞" || token.pos2 === "助数詞" || /^[0-9０-９]+$/u.test(token.surface)) return true;
  if (token.pos1 === "接尾" && token.pos2 !== "人名")
    return KANJI.test(token.surface) && !/^[紙誌社局省庁署党会]$/u.test(token.surface);
  return (
    token.surface.length >= 2 &&
    token.known &&
    /^(?:一般|サ変接続|形容動詞語幹)$/u.test(token.pos1) &&
    KANJI.test(token.surface)
  );
}

function nameStart(run: readonly Token[], to: number, behind: Behind): number {
  if (to === 0) return to;
  const last = run[to - 1]!;
  if (isForeign(last)) return foreignStart(run, to, behind);
  const mixed = mixedStart(run, to, behind);
  if (mixed >= 0) return mixed;
  const surname = surnameIn(run, to, behind);
  if (surname >= 0) return surname;
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
    if (token.pos2 === "人名" && token.pos3 !== "名") return goesBack(run, at, behind) ? at - 1 : at;
    if (token.pos2 === "地域" && token.pos3 !== "国" && rest.some((it) => it.pos2 === "人名")) return at;
    if (token.pos2 === "人名" && token.pos3 === "名" && !isNamePiece(run[at - 1])) return at;
  }
  return -1;
}

/** 片山 in 片山右京さん: many surnames stand in the dictionary as places only. */
function isPlaceLikeSurname(token: Token | undefined): boolean {
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

function isForeign(token: Token): boolean {
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
  if (to - from > 1 || KATAKANA_PARTS.test(first.surface) || first.pos2 === "人名") return from;
  if (PERSON_NOUNS.has(first.surface) || TITLES.has(first.surface) || CALLINGS.has(first.surface)) return to;
  if (behind === "honorific") return from;
  if (first.pos1 === "固有名詞" && first.pos2 === "地域") return to;
  if (behind === "title") return from;
  return first.known || first.surface.length < 2 ? to : from;
}

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
    !pieces.every(
      (it, at) =>
        !it.known || it.surface.length === 1 || (at === 0 && pieces.length > 1 && isPlaceLikeSurname(it)),
    )
  )
    return to;
  return pieces.some((it) => it.pos1 === "接尾" && it.surface.length === 1) && behind !== "honorific"
    ? to
    : from;
}

function signOf(run: readonly Token[], from: number, to: number, behind: Behind): NameParts["sign"] {
  if (run.slice(from, to).some((it) => it.pos2 === "人名")) return "dictionary";
  return behind === "honorific" || behind === "title" ? "honorific" : "katakana";
}
