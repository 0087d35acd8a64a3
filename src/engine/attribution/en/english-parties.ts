// Who is mentioned in a stretch of English: names, pronouns, and phrases such as "a spokesman for the ministry".

import type { SpeakerKind } from "../../model.ts";
import {
  AUTHOR_PRONOUNS,
  ENGLISH_BODIES,
  ENGLISH_CROWDS,
  ENGLISH_ROLES,
  ENGLISH_TITLES,
  PERSON_PRONOUNS,
  SENTENCE_OPENERS,
} from "./english-words.data.ts";

export interface EnglishParty {
  start: number;
  end: number;
  text: string;
  /** Null for a pronoun. */
  name: string | null;
  kind: SpeakerKind | "pronoun";
  role: string | null;
}

interface Word {
  start: number;
  end: number;
  text: string;
}

const LONGEST_NAME = 6;
const PARTICLES: ReadonlySet<string> = new Set([
  "of",
  "de",
  "van",
  "von",
  "der",
  "al",
  "bin",
  "la",
  "du",
  "da",
  "the",
]);

/** Parties in text[start, end), in order. Linear. */
export function englishPartiesIn(text: string, start: number, end: number): EnglishParty[] {
  const words = wordsIn(text, start, end);
  const found: EnglishParty[] = [];
  for (let at = 0; at < words.length; ) {
    const length = nameLength(text, words, at);
    if (length > 0) {
      found.push(nameParty(text, words.slice(at, at + length)));
      at += length;
      continue;
    }
    const party = commonParty(text, words, at);
    if (party !== null) found.push(party);
    at++;
  }
  return found;
}

function wordsIn(text: string, start: number, end: number): Word[] {
  const words: Word[] = [];
  const pattern = /[\p{L}\p{N}][\p{L}\p{N}'’.-]*/gu;
  pattern.lastIndex = start;
  for (let match = pattern.exec(text); match !== null && match.index < end; match = pattern.exec(text)) {
    const word = withoutEnding(match[0]);
    if (word !== "") words.push({ start: match.index, end: match.index + word.length, text: word });
  }
  return words;
}

/** "Smith" of "Smith's" and "Smith.". By hand, because a page may hold a word of a million dots. */
function withoutEnding(word: string): string {
  let end = word.length;
  while (end > 0 && ".'’-".includes(word[end - 1]!)) end--;
  if (end > 2 && word[end - 1] === "s" && "'’".includes(word[end - 2]!)) end -= 2;
  return word.slice(0, end);
}

/** Words of the name that begins here; 0 where none does. */
function nameLength(text: string, words: readonly Word[], at: number): number {
  if (!isNameWord(words[at]!) || SENTENCE_OPENERS.has(words[at]!.text)) return 0;
  let length = 1;
  for (let next = at + 1; next < words.length && next - at < LONGEST_NAME; next++) {
    const between = text.slice(words[next - 1]!.end, words[next]!.start);
    if (!/^\.? $/u.test(between)) break;
    if (isNameWord(words[next]!)) length = next - at + 1;
    else if (!PARTICLES.has(words[next]!.text)) break;
  }
  const onlyTitles = words.slice(at, at + length).every((word) => ENGLISH_TITLES.has(word.text));
  return onlyTitles && length === 1 ? 0 : length;
}

function isNameWord({ text }: Word): boolean {
  return /^\p{Lu}/u.test(text);
}

function nameParty(text: string, words: readonly Word[]): EnglishParty {
  const bare = words.findIndex((word) => !ENGLISH_TITLES.has(word.text));
  const first = words[0]!;
  const last = words[words.length - 1]!;
  const nameStart = bare < 0 ? first : words[bare]!;
  const role = nameStart === first ? null : text.slice(first.start, nameStart.start).trim();
  return {
    start: first.start,
    end: last.end,
    text: text.slice(first.start, last.end),
    name: text.slice(nameStart.start, last.end),
    kind: "named",
    role,
  };
}

function commonParty(text: string, words: readonly Word[], at: number): EnglishParty | null {
  const word = words[at]!;
  const make = (kind: EnglishParty["kind"], start: number, name: string | null): EnglishParty => ({
    start,
    end: word.end,
    text: text.slice(start, word.end),
    name,
    kind,
    role: null,
  });
  if (PERSON_PRONOUNS.has(word.text)) return make("pronoun", word.start, null);
  if (AUTHOR_PRONOUNS.has(word.text)) return make("author", word.start, null);
  const start = phraseStart(text, words, at);
  const name = text.slice(start, word.end).replace(/^(?:the|a|an|The|A|An) /u, "");
  if (ENGLISH_CROWDS.has(word.text)) return make("group", start, name);
  if (ENGLISH_ROLES.has(word.text)) return make("anonymous", start, name);
  return ENGLISH_BODIES.has(word.text) ? make("named", start, name) : null;
}

/** Back over lower-case words to the article: "the city's transport ministry". */
function phraseStart(text: string, words: readonly Word[], at: number): number {
  for (let before = at - 1; before >= 0 && at - before <= 4; before--) {
    if (!/^(?:['’]s)? $/u.test(text.slice(words[before]!.end, words[before + 1]!.start))) break;
    if (/^(?:the|a|an|The|A|An)$/u.test(words[before]!.text)) return words[before]!.start;
  }
  return words[at]!.start;
}
