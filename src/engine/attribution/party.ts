// Somebody (or a body, a crowd, a document) that the text mentions: what a noun phrase can stand for as a speaker.

import type { Token } from "../model.ts";
import { CALLINGS, HONORIFICS, TITLES } from "./names.data.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import {
  AUTHOR_WORDS,
  BODY_ENDINGS,
  BODY_NOUNS,
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PRONOUNS,
  SILENT_NOUNS,
  SURE_BODY_ENDINGS,
} from "./nouns.data.ts";
import { looksLikeOutlet } from "./outlets.ts";
import type { People } from "./people.ts";
import { type NameParts, splitName } from "./split-name.ts";
import { type Stream, surfaceAt, textBetween } from "./stream.ts";

export type Nature =
  | "person" // by name
  | "people" // several, one of them by name: 森田氏ら
  | "body" // company, office, country, outlet
  | "role" // somebody without a name
  | "crowd"
  | "document"
  | "anaphor" // 同氏, 本人, 彼, a bare title
  | "author"
  | "unsure" // nothing against it, nothing for it
  | "silent"; // cannot speak

export interface Party {
  nature: Nature;
  phrase: NounPhrase;
  /** Text of the run of nouns. */
  text: string;
  /** The name alone, where there is one. */
  name: string | null;
  /** Role and body before the name, title after it. */
  role: string | null;
  /** Of an unsure party: no word of it speaks against a name that the dictionary lacks. */
  couldBeName: boolean;
}

export function partyOf(stream: Stream, people: People, phrase: NounPhrase): Party {
  if (phrase.title) return titleParty(stream, phrase);
  const run = tokensOf(stream, phrase);
  const text = textBetween(stream, phrase.first, phrase.last);
  const parts = splitName(run);
  const named = parts.nameTo > parts.nameFrom ? joined(run, parts.nameFrom, parts.nameTo) : null;
  const known = named === null ? (people.nameEnding(text) ?? titledName(people, run)) : null;
  const nature = isQuoted(stream, phrase)
    ? "silent"
    : isAgeAlone(text) && /^[はが]$/u.test(surfaceAt(stream, phrase.last + 1))
      ? "anaphor"
      : natureOf(run, text, parts, named, known, phrase, people);
  const byName = nature === "person" || nature === "people" || nature === "unsure";
  return {
    nature,
    phrase,
    text,
    name: byName ? (named ?? known) : null,
    role: named === null ? null : roleOf(run, parts),
    couldBeName:
      nature === "unsure" && (couldBeName(run, text) || (run.length === 1 && isApposed(stream, phrase))),
  };
}

/** 「週刊リバー」は: a name in marks speaks only if it is an outlet's. */
function titleParty(stream: Stream, phrase: NounPhrase): Party {
  const text = textBetween(stream, phrase.first, phrase.last);
  return {
    nature: looksLikeOutlet(text) ? "body" : "silent",
    phrase,
    text,
    name: null,
    role: null,
    couldBeName: false,
  };
}

/** Whether a party of this nature may be given as a speaker without further doubt. */
export function speaks(party: Party): boolean {
  return party.nature !== "silent" && party.nature !== "unsure";
}

function natureOf(
  run: readonly Token[],
  text: string,
  parts: NameParts,
  named: string | null,
  known: string | null,
  phrase: NounPhrase,
  people: People,
): Nature {
  const last = run[run.length - 1];
  if (last === undefined) return "silent";
  if (PRONOUNS.has(text)) return "anaphor";
  if (AUTHOR_WORDS.has(text)) return "author";
  if (text.startsWith("同") && text.length > 1 && named === null) return "anaphor";
  if (named !== null) {
    const titled = parts.titleTo > parts.nameTo;
    if (titled || parts.sign !== "katakana") return parts.plural ? "people" : "person";
    if (endsWithAny(text, BODY_ENDINGS)) return "body";
    if (people.knows(named) || (phrase.bracket !== null && AGE.test(phrase.bracket))) return "person";
  }
  if (known !== null) return "person";
  if (SILENT_NOUNS.has(text) || SILENT_NOUNS.has(last.surface)) return "silent";
  if (CROWD_NOUNS.has(text) || (CROWD_NOUNS.has(last.surface) && !isStorage(run)) || parts.plural)
    return "crowd";
  if (isBareTitle(text) || (CALLINGS.has(text) && people.withTitle(text) !== null)) return "anaphor";
  if (isPersonWord(run, text)) return isSeveral(run) ? "crowd" : "role";
  if (DOCUMENT_NOUNS.has(text) || DOCUMENT_NOUNS.has(last.surface)) return "document";
  if (isBody(run, text)) return "body";
  if (last.pos1 === "副詞可能" || (last.pos1 === "数" && run.length === 1) || last.pos2 === "助数詞")
    return "silent";
  if (run.length > 1 && run[0]!.pos === "接頭詞" && /^[元前現]$/u.test(run[0]!.surface)) return "role";
  return "unsure";
}

/** 22歳は笑った: stands for the one whose age the page gives. */
export function isAgeAlone(text: string): boolean {
  return /^[0-9０-９]{2}歳$/u.test(text);
}

/** 朝長市長 where the page elsewhere gives 朝長則男: what stands before the title is a known name. */
function titledName(people: People, run: readonly Token[]): string | null {
  for (let cut = run.length - 1; cut > 0; cut--) {
    const title = joined(run, cut, run.length);
    if (!TITLES.has(title) && !CALLINGS.has(title)) continue;
    const name = people.nameEnding(joined(run, 0, cut));
    if (name !== null) return name;
  }
  return null;
}

/** 市長, 被告: a title that stands for its holder. */
function isBareTitle(text: string): boolean {
  return TITLES.has(text) || (HONORIFICS.has(text) && text.length > 1 && /^\p{Script=Han}+$/u.test(text));
}

/** 記録メディア, not 英国メディア. */
function isStorage(run: readonly Token[]): boolean {
  return run[run.length - 1]!.surface === "メディア" && run[run.length - 2]?.pos1 === "サ変接続";
}

/** 『青い川』: a title, whatever names it holds. */
function isQuoted(stream: Stream, phrase: NounPhrase): boolean {
  return (
    TITLE_OPEN.test(surfaceAt(stream, phrase.first - 1)) ||
    /^[』」”〟】]$/u.test(surfaceAt(stream, phrase.last + 1))
  );
}

const TITLE_OPEN = /^[『「“〝【]$/u;
const AGE = /^[0-9０-９]{1,3}歳?$/u;

function tokensOf(stream: Stream, phrase: NounPhrase): Token[] {
  const run: Token[] = [];
  let depth = 0; // a reading in brackets is no part of the name
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = stream.items[at]?.token;
    if (token == null) continue;
    if (/^[（(［[]$/u.test(token.surface)) depth++;
    else if (/^[）)］\]]$/u.test(token.surface)) depth--;
    else if (depth === 0) run.push(token);
  }
  return run;
}

function joined(run: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const token = run[at]!;
    text += at > from && token.start > run[at - 1]!.end ? ` ${token.surface}` : token.surface;
  }
  return text;
}

function roleOf(run: readonly Token[], parts: NameParts): string | null {
  const before = joined(run, 0, parts.nameFrom)
    .replace(/[・、（(）)\s]+$/u, "")
    .replace(/^[（()）]+/u, "");
  const title = joined(run, parts.nameTo, parts.titleTo);
  if (run.slice(0, parts.nameFrom).some((it) => it.pos2 === "人名")) return null; // another name in a list
  const after = joined(run, parts.titleTo, run.length).replace(/^・/u, "");
  if (before === "" && title === "" && after.length > 1) return after;
  const role = [before, TITLES.has(title) || CALLINGS.has(title) || title.length > 2 ? title : ""]
    .filter((it) => it !== "")
    .join("・");
  return role === "" ? null : role;
}

function isPersonWord(run: readonly Token[], text: string): boolean {
  const last = run[run.length - 1]!;
  if (
    PERSON_NOUNS.has(last.surface) ||
    PERSON_NOUNS.has(text) ||
    TITLES.has(last.surface) ||
    CALLINGS.has(last.surface) ||
    TITLES.has(text)
  )
    return true;
  if (last.surface === "人" && last.pos2 === "助数詞") return true;
  if (run[0]!.surface === "元" && run.length > 1) return true; // 元船乗り
  if (last.pos1 === "サ変接続" && run.length === 1) return false;
  return PERSON_ENDINGS.some((it) => text.length > it.length && text.endsWith(it));
}

/** 未婚女性200人: a number of people, not one of them. */
function isSeveral(run: readonly Token[]): boolean {
  const last = run[run.length - 1]!;
  const number = run[run.length - 2];
  if (last.surface !== "人" || number?.pos1 !== "数" || run.length < 3 || /[万億]/u.test(number.surface))
    return false;
  return !/^[1１一]$/u.test(number.surface) || run[run.length - 3]!.pos1 === "数";
}

/** A word that names a body by itself, or a proper name with an ending such as 社 or 協会. */
function isBody(run: readonly Token[], text: string): boolean {
  const last = run[run.length - 1]!;
  if (
    last.pos2 === "組織" ||
    (last.pos2 === "地域" && last.pos3 === "国") ||
    (last.surface.length > 1 && BODY_NOUNS.has(last.surface)) ||
    BODY_NOUNS.has(text)
  )
    return true;
  if (endsWithAny(text, SURE_BODY_ENDINGS)) return true;
  if (last.surface === "社" && last.pos1 === "接尾" && run.length > 1) return true;
  if (!endsWithAny(text, BODY_ENDINGS)) return false;
  return (
    run.some((it, at) => at < run.length && (it.pos1 === "固有名詞" || !it.known)) ||
    /^[「『“"]/u.test(text) ||
    run[0]!.pos === "接頭詞"
  );
}

/** 小学生の大空, 同僚の光: a word tied to one for a person may be a name that is also an ordinary word. */
function isApposed(stream: Stream, { first, outer }: NounPhrase): boolean {
  const kind = surfaceAt(stream, first - 2);
  return outer < first && kind.length > 1 && PERSON_NOUNS.has(kind);
}

/** Unknown words, and words cut into single characters, may be a name; common words are not. */
function couldBeName(run: readonly Token[], text: string): boolean {
  if (text.length < 2 || text.length > 12) return false;
  return run.every(
    (it) =>
      !it.known ||
      it.pos1 === "固有名詞" ||
      it.surface.length === 1 ||
      (run.length > 1 && it.pos1 === "一般" && it.surface.length <= 2),
  );
}

function endsWithAny(text: string, endings: readonly string[]): boolean {
  return endings.some((it) => text.length > it.length && text.endsWith(it));
}
