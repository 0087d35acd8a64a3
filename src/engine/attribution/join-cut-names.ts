// Personal names that the dictionary cut into ordinary words (五百|旗頭|真, 大谷翔|平, 鈴木|お|さむ), as names again.

import type { Token } from "../model.ts";
import { isKindOfPerson } from "./kind-of-person.ts";
import { CALLINGS, HONORIFICS, SHORT_SURNAMES, TITLES } from "./names.data.ts";
import { PERSON_ENDINGS } from "./nouns.data.ts";

const KANJI = /^[\p{Script=Han}々ヶ]+$/u;
const ONE_KANJI = /^[\p{Script=Han}々]$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const KATAKANA = /^[ァ-ヴー]+$/u;
/** Letters of a given name, of a surname, and of a given name in kana. */
const LONGEST_GIVEN = 3;
const LONGEST_SURNAME = 4;
const LONGEST_KANA = 5;
const MOST_PIECES = 4;
/** 青葉大教授: 大 for 大学, unless a piece of a given name stands before it. */
const UNIVERSITY = "大";
/** Stand between a name and its title (森田元首相): never a part of a name. */
const OF_TITLE = /^[元前新旧故現副同各全両当本某総名准]$/u;
/** Close a noun that is made of a name: 森田家, 森田案. */
const MADE_OF_NAME = /^[氏君様殿家宅邸派側戦組軍産製流版号線駅町市県区村党社等達式型系案票城寺山川島]$/u;
const CLOSES_NAME = /^(?:格助詞|係助詞|連体化|並立助詞|副助詞)$/u;

/** The words with every such name's piece as one word, tagged as IPADIC tags surnames and given names. Linear. */
export function joinCutNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (isCutHonorific(tokens, at)) {
      joined.push({ ...nameOf(tokens, at, at + 2, "名"), pos1: "接尾", pos3: "*" });
      at += 2;
      continue;
    }
    const surname = surnameEnd(tokens, at);
    if (surname > at) joined.push(nameOf(tokens, at, surname, "姓"));
    else joined.push(tokens[at]!);
    at = Math.max(surname, at + 1);
    if (!isSurname(joined[joined.length - 1]!)) continue;
    const given = givenEnd(tokens, at);
    if (given === at) continue;
    joined.push(nameOf(tokens, at, given, "名"));
    at = given;
  }
  return joined;
}

/** みくろさ|ん: after a name in kana that it does not know, the dictionary cuts the honorific. */
function isCutHonorific(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at]!.surface === "さ" &&
    tokens[at]!.pos1 === "接尾" &&
    tokens[at + 1]?.surface === "ん" &&
    touches(tokens, at)
  );
}

function nameOf(tokens: readonly Token[], from: number, to: number, kind: "姓" | "名"): Token {
  const surface = tokens
    .slice(from, to)
    .map((it) => it.surface)
    .join("");
  return {
    ...tokens[from]!,
    surface,
    base: surface,
    end: tokens[to - 1]!.end,
    pos: "名詞",
    pos1: "固有名詞",
    pos2: "人名",
    pos3: kind,
    conjugationType: "*",
    conjugationForm: "*",
    known: true,
  };
}

function isSurname(token: Token): boolean {
  return token.pos2 === "人名" && token.pos3 === "姓" && KANJI.test(token.surface);
}

function isGivenName(token: Token | undefined): boolean {
  return token !== undefined && token.pos2 === "人名" && token.pos3 === "名";
}

/** 五百|旗頭 before 真, 東国|原 before 英夫: after the words in kanji that open a run and lead up to a given name; `from` where none do. */
function surnameEnd(tokens: readonly Token[], from: number): number {
  const before = tokens[from - 1];
  if (before !== undefined && touches(tokens, from - 1) && !opensName(before)) return from;
  if (isShortSurname(tokens, from)) return from + 1;
  let length = 0;
  for (let at = from; at < tokens.length && at - from < MOST_PIECES; at++) {
    const token = tokens[at]!;
    if (at > from && isGivenName(token)) {
      if (at === from + 1 && isSurname(tokens[from]!)) return from;
      const roles = isRole(textOf(tokens, from, at)) || isRole(tokens[from]!.surface);
      const [first, second] = tokens.slice(from, at);
      // 三|木谷: one letter before a surname is a part of it
      const split = at === from + 2 && ONE_KANJI.test(first!.surface) && isSurnameOfTwo(second!);
      return roles || (!split && tokens.slice(from, at).some(isSurnameOfTwo)) ? from : at;
    }
    length += token.surface.length;
    if (length > LONGEST_SURNAME || !isSurnamePiece(token) || !touches(tokens, at)) return from;
  }
  return from;
}

/** 原監督, 南選手: a surname that is an ordinary word, before an office. */
function isShortSurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.surface ?? "";
  return (
    SHORT_SURNAMES.has(tokens[at]!.surface) &&
    touches(tokens, at) &&
    next.length > 1 &&
    (TITLES.has(next) || CALLINGS.has(next) || HONORIFICS.has(next))
  );
}

function isSurnameOfTwo(token: Token): boolean {
  return token.pos2 === "人名" && token.surface.length > 1;
}

function isSurnamePiece(token: Token): boolean {
  if (token.pos !== "名詞" || !KANJI.test(token.surface)) return false;
  if (token.pos2 === "人名") return token.pos3 === "姓";
  if (token.pos1 === "固有名詞")
    return token.pos2 === "一般" || (token.pos2 === "地域" && token.pos3 !== "国");
  return token.pos1 === "一般" || token.pos1 === "数" || token.pos1 === "接尾";
}

function opensName(before: Token): boolean {
  return before.pos !== "名詞" && before.pos !== "接頭詞" && before.pos1 !== "アルファベット";
}

function isRole(text: string): boolean {
  if (text === "孫") return false; // a surname as well
  return isKindOfPerson(text) || PERSON_ENDINGS.some((it) => text.length > it.length && text.endsWith(it));
}

/** After the given name that begins at `from`, right behind a surname; `from` where none does. */
function givenEnd(tokens: readonly Token[], from: number): number {
  if (!touches(tokens, from - 1)) return from;
  const kanji = kanjiGivenEnd(tokens, from);
  return kanji > from ? kanji : kanaGivenEnd(tokens, from);
}

/** 翔|平, 義|偉: single kanji of any part of speech, up to what closes a name. */
function kanjiGivenEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  let odd = false;
  while (
    to < tokens.length &&
    to - from < LONGEST_GIVEN &&
    ONE_KANJI.test(tokens[to]!.surface) &&
    tokens[to]!.pos !== "助詞" &&
    tokens[to]!.pos1 !== "数" &&
    tokens[to]!.pos2 !== "地域" &&
    !OF_TITLE.test(tokens[to]!.surface) &&
    !MADE_OF_NAME.test(tokens[to]!.surface) &&
    (to > from || tokens[to]!.surface !== UNIVERSITY) &&
    touches(tokens, to - 1)
  ) {
    const { pos, pos2 } = tokens[to]!;
    odd ||= pos !== "名詞" || (to > from && pos2 !== "人名");
    to++;
  }
  const last = tokens[to - 1]!;
  return odd && (last.pos1 !== "接尾" || last.surface === "子") && closesName(tokens, to) ? to : from;
}

/** お|さむ, ヤス|タカ: kana of one script in two words or more, up to what closes a name. */
function kanaGivenEnd(tokens: readonly Token[], from: number): number {
  const script = HIRAGANA.test(tokens[from]?.surface ?? "") ? HIRAGANA : KATAKANA;
  if (/^(?:助詞|助動詞|副詞)$/u.test(tokens[from]?.pos ?? "助詞")) return from;
  let to = from;
  let length = 0;
  while (to < tokens.length && script.test(tokens[to]!.surface) && touches(tokens, to - 1)) {
    const token = tokens[to]!;
    if (token.pos === "助詞" || HONORIFICS.has(token.surface) || token.pos1 === "引用文字列") break;
    length += token.surface.length;
    to++;
  }
  if (to - from < 2 || length < 2 || length > LONGEST_KANA) return from;
  if (isRole(textOf(tokens, from, to)) || isRole(tokens[to - 1]!.surface)) return from;
  if (script === KATAKANA && !tokens.slice(from, to).some((it) => it.pos2 === "人名" || !it.known))
    return from;
  return closesName(tokens, to) ? to : from;
}

/** A particle, a mark, an honorific or a title: nothing of the name comes after it. */
function closesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !touches(tokens, at - 1) || token.pos === "記号") return true;
  if (token.pos === "助詞") return CLOSES_NAME.test(token.pos1);
  if (OF_TITLE.test(token.surface)) return true;
  return isRole(token.surface) || isRole(token.surface + (tokens[at + 1]?.surface ?? ""));
}

function touches(tokens: readonly Token[], at: number): boolean {
  return at < 0 || (tokens[at]?.end ?? -1) === (tokens[at + 1]?.start ?? -2);
}

function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += tokens[at]!.surface;
  return text;
}
