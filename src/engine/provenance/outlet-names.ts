// Finds the names of outlets in a text: those on the list, and unknown ones by the form of their name.

import type { Medium, Span } from "../model.ts";
import { indexWords, longestAt } from "./longest-match.ts";
import {
  KIND_NOUNS,
  KNOWN_OUTLETS,
  NAME_CONTINUATIONS,
  NAME_ENDINGS,
  NAME_HEADS,
  NAME_STARTS,
  NO_OUTLETS,
} from "./outlets.data.ts";

/** An outlet as the text names it. */
export interface OutletName extends Span {
  name: string;
  medium: Medium;
}

const LONGEST_NAME = 24;
const MAGAZINE = "誌".charCodeAt(0);
const PAPER = "紙".charCodeAt(0);
/** One-character words that never belong to the kanji after them. */
const ALWAYS_HEADS = "同各某当";

const KNOWN = indexWords(KNOWN_OUTLETS);
const ENDINGS = indexWords(NAME_ENDINGS);
const STARTS = indexWords(NAME_STARTS);
const KINDS = indexWords(KIND_NOUNS);
const CONTINUATIONS = indexWords(NAME_CONTINUATIONS);
const NONE = new Set(NO_OUTLETS);

/** The outlets that `text` names, in order, none inside another. */
export function findOutletNames(text: string): OutletName[] {
  const found: OutletName[] = [];
  for (let at = 0; at < text.length; at++) {
    const floor = found.at(-1)?.end ?? 0;
    const name =
      knownAt(text, at, floor) ??
      endingAt(text, at, floor) ??
      startingAt(text, at) ??
      afterKind(text, at) ??
      beforeKind(text, at, floor);
    if (!name) continue;
    while (found.length > 0 && found[found.length - 1]!.end > name.start) found.pop();
    found.push(name);
    at = name.end - 1;
  }
  return found;
}

function knownAt(text: string, at: number, floor: number): OutletName | null {
  const known = longestAt(KNOWN, text, at);
  if (!known) return null;
  // The list's name may go on: 読売 + 新聞, 東スポ + Web, 夕刊フジ + 公式サイト.
  const after = at + known.word.length;
  const longer = longestAt(CONTINUATIONS, text, after) ?? longestAt(ENDINGS, text, after);
  const end = after + (longer?.word.length ?? 0);
  if (!standsAlone(text, at, end)) return null;
  // 朝日放送 in 秋田朝日放送: kanji before a kanji name belong to it.
  const start = script(text.charAt(at)) === "kanji" ? nameStart(text, at, floor, isKanji) : at;
  return { start, end, name: text.slice(start, end), medium: longer?.value ?? known.value };
}

/**
 * A name in Latin letters or katakana ends where its script ends: no TBS in MTBSX. Two kanji are only a name between other
 * characters: no 日経 in 今日経験.
 */
function standsAlone(text: string, start: number, end: number): boolean {
  const first = script(text.charAt(start));
  const last = script(text.charAt(end - 1));
  const joinsBefore = script(text.charAt(start - 1)) === first;
  const joinsAfter = script(text.charAt(end)) === last;
  if (first === "kanji")
    return end - start > 2 || !(joinsBefore || (joinsAfter && !longestAt(ENDINGS, text, end)));
  return first === "other" || (!joinsBefore && !(last === "latin" && joinsAfter));
}

function endingAt(text: string, at: number, floor: number): OutletName | null {
  const ending = longestAt(ENDINGS, text, at);
  if (!ending) return singleCharacterEnding(text, at, floor);
  const start = nameStart(text, at, floor);
  const end = at + ending.word.length;
  const name = text.slice(start, end);
  return start < at && !NONE.has(name) ? { start, end, name, medium: ending.value } : null;
}

/** 週刊青葉: the name goes on as long as its script does; 週刊誌 and 月刊化 are no names. */
function startingAt(text: string, at: number): OutletName | null {
  const head = longestAt(STARTS, text, at);
  if (!head || script(text.charAt(at - 1)) === "kanji") return null;
  const rest = at + head.word.length;
  let end = rest;
  while (end - rest < LONGEST_NAME && isNameCharacter(text, end)) end++;
  const name = text.slice(at, end);
  return end - rest >= 2 && !NONE.has(name) ? { start: at, end, name, medium: head.value } : null;
}

/** 英字紙リバー・クロニクル: a foreign name right behind the noun for its kind. */
function afterKind(text: string, at: number): OutletName | null {
  const kind = longestAt(KINDS, text, at);
  if (!kind) return null;
  const start = at + kind.word.length;
  let end = start;
  while (end - start < LONGEST_NAME && isForeign(text, end)) end++;
  while (end > start && "・＝&＆".includes(text.charAt(end - 1))) end--;
  const name = text.slice(start, end);
  return end - start >= 3 && !NONE.has(name) ? { start, end, name, medium: kind.value } : null;
}

/** リバー・クロニクルという英字紙. */
function beforeKind(text: string, at: number, floor: number): OutletName | null {
  if (!text.startsWith("という", at)) return null;
  const kind = longestAt(KINDS, text, at + 3);
  if (!kind) return null;
  let start = at;
  while (start > floor && at - start < LONGEST_NAME && isForeign(text, start - 1)) start--;
  const name = text.slice(start, at);
  return at - start >= 3 ? { start, end: at + 3 + kind.word.length, name, medium: kind.value } : null;
}

/** A character of a name in katakana or Latin letters. */
function isForeign(text: string, at: number): boolean {
  const kind = script(text.charAt(at));
  return kind === "katakana" || kind === "latin" || "・＝&＆".includes(text.charAt(at) || " ");
}

/** 米誌フォーブス誌 and 季刊青葉誌: 誌 and 紙 end a name only in katakana, where no other word ends so. */
function singleCharacterEnding(text: string, at: number, floor: number): OutletName | null {
  const code = text.charCodeAt(at);
  if ((code !== MAGAZINE && code !== PAPER) || script(text.charAt(at - 1)) !== "katakana") return null;
  const start = nameStart(text, at, floor);
  return {
    start,
    end: at + 1,
    name: text.slice(start, at + 1),
    medium: code === MAGAZINE ? "magazine" : "newspaper",
  };
}

/** Walks left from an ending over the characters that names are made of, then drops words that stand before names. */
function nameStart(text: string, at: number, floor: number, goesOn = isNameCharacter): number {
  let start = at;
  while (start > floor && at - start < LONGEST_NAME && goesOn(text, start - 1)) start--;
  while (start < at && "・＝=ー".includes(text.charAt(start))) start++;
  // 26日放送: the date's own 日 is no name.
  if (/[日月年時]/.test(text.charAt(start)) && /[\d０-９]/.test(text.charAt(start - 1))) start++;
  return dropHeads(text, start, at);
}

function dropHeads(text: string, start: number, end: number): number {
  for (let dropped = true; dropped; ) {
    dropped = false;
    for (const head of NAME_HEADS) {
      // A one-character head is only certain before another script: 米リバー新聞, but 中日新聞, 英文新聞.
      const after = start + head.length;
      if (after >= end || !text.startsWith(head, start)) continue;
      if (head.length === 1 && !ALWAYS_HEADS.includes(head) && script(text.charAt(after)) === "kanji")
        continue;
      start = after;
      dropped = true;
      break;
    }
  }
  return start;
}

function isKanji(text: string, at: number): boolean {
  return script(text.charAt(at)) === "kanji";
}

function isNameCharacter(text: string, at: number): boolean {
  const kind = script(text.charAt(at));
  return kind === "kanji" || kind === "katakana" || kind === "latin" || "・＝&＆".includes(text.charAt(at));
}

function script(character: string): "kanji" | "katakana" | "latin" | "other" {
  const code = character.charCodeAt(0);
  if ((code >= 0x4e00 && code <= 0x9fff) || character === "々") return "kanji";
  if ((code >= 0x30a1 && code <= 0x30fa) || character === "ー") return "katakana";
  if ((code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a)) return "latin";
  if ((code >= 0xff21 && code <= 0xff3a) || (code >= 0xff41 && code <= 0xff5a)) return "latin";
  return "other";
}
