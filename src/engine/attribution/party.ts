// Somebody (or a body, a crowd, a document) that the text mentions: what a noun phrase can stand for as a speaker.

import type { Token } from "../model.ts";
import { TITLES } from "./names.data.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import {
  AUTHOR_WORDS,
  BODY_ENDINGS,
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PRONOUNS,
  SILENT_NOUNS,
} from "./nouns.data.ts";
import type { People } from "./people.ts";
import { splitName } from "./split-name.ts";
import { type Stream, textBetween } from "./stream.ts";

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
}

const SAME = /^同/u;

export function partyOf(stream: Stream, people: People, phrase: NounPhrase): Party {
  const run = tokensOf(stream, phrase);
  const text = textBetween(stream, phrase.first, phrase.last);
  const parts = splitName(run);
  const name = parts.nameTo > parts.nameFrom ? joined(run, parts.nameFrom, parts.nameTo) : null;
  const make = (nature: Nature, of: string | null = null): Party => ({
    nature,
    phrase,
    text,
    name: of,
    role: roleOf(run, parts.nameFrom, parts.nameTo, parts.titleTo),
  });
  const last = run[run.length - 1];
  if (last === undefined) return make("silent");
  if (PRONOUNS.has(text)) return make("anaphor");
  if (AUTHOR_WORDS.has(text)) return make("author");
  if (SAME.test(text) && text.length > 1 && !name) return make("anaphor");
  if (
    name !== null &&
    (parts.sign !== "katakana" ||
      people.knows(name) ||
      parts.titleTo > parts.nameTo ||
      phrase.bracket !== null)
  ) {
    if (parts.sign === "katakana" && parts.titleTo === parts.nameTo && endsWithAny(text, BODY_ENDINGS))
      return make("body");
    return make(parts.plural ? "people" : "person", name);
  }
  const known = people.nameEnding(text);
  if (known !== null) return make("person", known);
  if (SILENT_NOUNS.has(text) || SILENT_NOUNS.has(last.surface)) return make("silent");
  if (CROWD_NOUNS.has(text) || CROWD_NOUNS.has(last.surface) || parts.plural) return make("crowd");
  if (TITLES.has(text)) return make("anaphor");
  if (isPersonWord(run, text)) return make("role");
  if (DOCUMENT_NOUNS.has(text) || DOCUMENT_NOUNS.has(last.surface)) return make("document");
  if (last.pos2 === "組織" || (last.pos2 === "地域" && last.pos3 === "国") || endsWithAny(text, BODY_ENDINGS))
    return make("body");
  if (name !== null && parts.sign === "katakana") return make("unsure", name);
  if (last.pos1 === "副詞可能" || last.pos1 === "数" || last.pos2 === "助数詞") return make("silent");
  return make("unsure");
}

/** Whether a party of this nature may be given as a speaker without further doubt. */
export function speaks(party: Party): boolean {
  return party.nature !== "silent" && party.nature !== "unsure";
}

function tokensOf(stream: Stream, phrase: NounPhrase): Token[] {
  const run: Token[] = [];
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = stream.items[at]?.token;
    if (token != null) run.push(token);
  }
  return run;
}

function joined(run: readonly Token[], from: number, to: number): string {
  return run
    .slice(from, to)
    .map((it) => it.surface)
    .join("");
}

function roleOf(run: readonly Token[], nameFrom: number, nameTo: number, titleTo: number): string | null {
  const before = joined(run, 0, nameFrom).replace(/[・、]$/u, "");
  const title = nameTo > nameFrom ? joined(run, nameTo, titleTo) : "";
  const role = TITLES.has(title) || title.length > 2 ? [before, title].filter(Boolean).join("・") : before;
  return nameTo > nameFrom && role !== "" ? role : null;
}

function isPersonWord(run: readonly Token[], text: string): boolean {
  const last = run[run.length - 1]!;
  if (PERSON_NOUNS.has(last.surface) || PERSON_NOUNS.has(text) || TITLES.has(last.surface)) return true;
  if (last.pos1 === "サ変接続" && run.length === 1) return false;
  return PERSON_ENDINGS.some((it) => text.length > it.length && text.endsWith(it));
}

function endsWithAny(text: string, endings: readonly string[]): boolean {
  return endings.some((it) => text.endsWith(it));
}
