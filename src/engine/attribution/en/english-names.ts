// Capitalised words that name somebody: where the name begins and ends, and which of its words are titles.

import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";
import type { EnglishItem } from "./english-sentences.ts";
import {
  BODY_NAME_ENDINGS,
  CALENDAR_WORDS,
  DETERMINERS,
  ENGLISH_BODIES,
  ENGLISH_CROWDS,
  ENGLISH_ROLES,
  ENGLISH_TITLES,
  NAME_PARTICLES,
  NAME_SUFFIXES,
  NAMES_OVER_OF,
  PREPOSITIONS,
  SENTENCE_OPENERS,
} from "./english-words.data.ts";

export interface NameRun {
  first: number;
  last: number;
  /** Without titles; "" where nothing but a title stands. */
  name: string;
  title: string | null;
}

const LONGEST_NAME = 9;
/** Titles that are family names as well. */
const FAMILY_NAMES: ReadonlySet<string> = new Set(
  "King Prince Bishop Pope Judge Lord Major Duke Cardinal Constable Justice Chambers".split(" "),
);

/** The name that begins at `at`; null where none does. */
export function nameRun(
  items: readonly EnglishItem[],
  at: number,
  known: ReadonlySet<string>,
): NameRun | null {
  if (!isNameWord(items[at]) || !mayOpen(items, at, known)) return null;
  let last = at;
  let bare = isTitleWord(items[at]!) ? at + 1 : at;
  for (let next = at + 1; next < items.length && next - at < LONGEST_NAME; next++) {
    const item = items[next]!;
    if (item.start > items[next - 1]!.end + 1) break;
    if (isNameWord(item)) {
      last = next;
      if (isTitleWord(item) && next > bare) bare = next + 1;
      else if (isTitleWord(item) && next === bare) bare = next + 1;
    } else if (
      /^\d{1,2}$/u.test(item.text) &&
      isNameWord(items[next - 1]) &&
      !PREPOSITIONS.has(items[next + 1]?.lower ?? "of")
    ) {
      last = next; // Channel 4
    } else if (bare <= next && isLowerCaseTitle(items, next, known)) bare = next + 1;
    else if (!joins(items, next)) break;
  }
  while (last > at && !isNameWord(items[last]) && !/^\d/u.test(items[last]!.text)) last--;
  const end = last;
  while (last > bare && NAME_SUFFIXES.has(withoutStop(items[last]!.text))) last--;
  if (bare > last) {
    // "Interior Minister" is a title through and through, "Mark Judge" a name.
    const isName = last > at && !isTitleWord(items[at]!) && FAMILY_NAMES.has(items[last]!.text);
    if (isName) return { first: at, last, name: join(items, at, last), title: null };
    return withoutStop(items[last]!.text).length <= 3 && last === at
      ? null
      : { first: at, last, name: "", title: join(items, at, last) };
  }
  // The Interior Ministry has no given name.
  if (bare > at && bare === last && isBodyName(items[last]!.text)) bare = at;
  return {
    first: at,
    last: end,
    name: join(items, bare, last),
    title: bare > at ? join(items, at, bare - 1) : null,
  };
}

/** True for what is called so and is no person, as far as its last word tells. */
export function isBodyName(name: string): boolean {
  const words = name.split(" ");
  const last = words[words.length - 1]!;
  return (
    BODY_NAME_ENDINGS.has(last) ||
    ENGLISH_BODIES.has(last.toLowerCase()) ||
    /^(?:\p{Lu}\.?){2,}$/u.test(name) ||
    words.some((word) => word === "of" || word === "&" || word === "for")
  );
}

function mayOpen(items: readonly EnglishItem[], at: number, known: ReadonlySet<string>): boolean {
  const item = items[at]!;
  if (item.text.startsWith("@")) return true;
  if (!opensSentence(items, at)) return !CALENDAR_WORDS.has(withoutStop(item.text));
  if (SENTENCE_OPENERS.has(item.text) || DETERMINERS.has(item.lower) || PREPOSITIONS.has(item.lower))
    return false;
  if (known.has(item.text) || isTitleWord(item) || /\p{Ll}\p{Lu}/u.test(item.text)) return true;
  const next = items[at + 1];
  if (isNameWord(next) || /^\d{1,2}$/u.test(next?.text ?? "")) return true;
  if (ENGLISH_ROLES.has(item.lower) && next?.kind === "word") return hasNameAhead(items, at);
  if (ENGLISH_CROWDS.has(item.lower) || ENGLISH_BODIES.has(item.lower)) return false;
  if (next === undefined) return false;
  if (/^[’']s$/u.test(next.text) || ENGLISH_CUES.has(next.lower)) return !/(?:ed|ing)$/u.test(item.lower);
  return next.text === "," && /^(?:\d{1,2}|who)$/u.test(items[at + 2]?.text ?? "");
}

/** "Tournament director Ann Field", "Doorbell maker …": the words of a calling that opens a sentence. */
function hasNameAhead(items: readonly EnglishItem[], at: number): boolean {
  return isNameWord(items[at + 1]);
}

function opensSentence(items: readonly EnglishItem[], at: number): boolean {
  const before = items[at - 1];
  return before === undefined || (before.kind !== "word" && !/^[,(&]$/u.test(before.text));
}

function isNameWord(item: EnglishItem | undefined): boolean {
  if (item === undefined || item.kind !== "word") return false;
  if (item.text.startsWith("@")) return item.text.length > 2;
  return /^\p{Lu}/u.test(item.text) && item.lower !== "i" && !CALENDAR_WORDS.has(withoutStop(item.text));
}

function isTitleWord(item: EnglishItem): boolean {
  return ENGLISH_TITLES.has(withoutStop(item.text)) || /^[A-Z][a-z]+(?:man|woman|person)$/u.test(item.text);
}

/** The calling within a run of capitals: Doorbell spokesperson Ann Field. */
function isLowerCaseTitle(items: readonly EnglishItem[], at: number, known: ReadonlySet<string>): boolean {
  return (
    ENGLISH_ROLES.has(items[at]!.lower) &&
    isNameWord(items[at + 1]) &&
    (known.has(items[at + 1]!.text) || isNameWord(items[at + 2]))
  );
}

/** Small words that a name goes on over. */
function joins(items: readonly EnglishItem[], at: number): boolean {
  const { lower, text } = items[at]!;
  const next = items[at + 1];
  if (next === undefined) return false;
  const before = items[at - 1]!.text;
  if (text === "&" || NAME_PARTICLES.has(lower)) return isNameWord(next);
  if (lower === "of") return NAMES_OVER_OF.has(before) && (isNameWord(next) || next.lower === "the");
  if (lower === "the") return before === "of" && isNameWord(next);
  if (lower === "and") return isNameWord(next) && isBodyName(items[at + 2]?.text ?? "") && !isTitleWord(next);
  return false;
}

function join(items: readonly EnglishItem[], first: number, last: number): string {
  return items
    .slice(first, last + 1)
    .map(({ text }) => text)
    .join(" ")
    .replace(/ - /gu, "-");
}

function withoutStop(word: string): string {
  return word.endsWith(".") ? word.slice(0, -1) : word;
}
