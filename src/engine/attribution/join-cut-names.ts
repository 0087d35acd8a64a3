// Personal names that the dictionary cut into ordinary words (五百|旗頭|真, 大谷翔|平, 鈴木|お|さむ), as names again.

import type { Token } from "../model.ts";
import { givenNameEnd } from "./cut-given-name.ts";
import { isRoleWord } from "./kind-of-person.ts";
import { nameToken, textOf, touchesNext } from "./name-token.ts";
import { CALLINGS, HONORIFICS, SHORT_SURNAMES, TITLES } from "./names.data.ts";

const KANJI = /^[\p{Script=Han}々ヶ]+$/u;
const ONE_KANJI = /^[\p{Script=Han}々]$/u;
/** Letters of a surname, and words that the dictionary cuts it into. */
const LONGEST_SURNAME = 4;
const MOST_PIECES = 4;

/** The words with every such name's piece as one word, tagged as IPADIC tags surnames and given names. Linear. */
export function joinCutNames(tokens: readonly Token[]): Token[] {
  const joined: Token[] = [];
  for (let at = 0; at < tokens.length; ) {
    if (isCutHonorific(tokens, at)) {
      joined.push({ ...nameToken(tokens, at, at + 2, "名"), pos1: "接尾", pos3: "*" });
      at += 2;
      continue;
    }
    const surname = surnameEnd(tokens, at);
    if (surname > at) joined.push(nameToken(tokens, at, surname, "姓"));
    else joined.push(tokens[at]!);
    at = Math.max(surname, at + 1);
    if (!isSurname(joined[joined.length - 1]!)) continue;
    const given = givenNameEnd(tokens, at);
    if (given === at) continue;
    joined.push(nameToken(tokens, at, given, "名"));
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
    touchesNext(tokens, at)
  );
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
  if (before !== undefined && touchesNext(tokens, from - 1) && !opensName(before)) return from;
  if (isShortSurname(tokens, from)) return from + 1;
  let length = 0;
  for (let at = from; at < tokens.length && at - from < MOST_PIECES; at++) {
    const token = tokens[at]!;
    if (at > from && isGivenName(token)) {
      if (at === from + 1 && isSurname(tokens[from]!)) return from;
      const roles = isRoleWord(textOf(tokens, from, at)) || isRoleWord(tokens[from]!.surface);
      const [first, second] = tokens.slice(from, at);
      // 三|木谷: one letter before a surname is a part of it
      const split = at === from + 2 && ONE_KANJI.test(first!.surface) && isSurnameOfTwo(second!);
      return roles || (!split && tokens.slice(from, at).some(isSurnameOfTwo)) ? from : at;
    }
    length += token.surface.length;
    if (length > LONGEST_SURNAME || !isSurnamePiece(token) || !touchesNext(tokens, at)) return from;
  }
  return from;
}

/** 原監督, 南選手: a surname that is an ordinary word, before an office. */
function isShortSurname(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1]?.surface ?? "";
  return (
    SHORT_SURNAMES.has(tokens[at]!.surface) &&
    touchesNext(tokens, at) &&
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
