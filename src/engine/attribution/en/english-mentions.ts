// Who and what an English sentence mentions: names, pronouns, and phrases such as "a spokesman for the ministry".

import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";
import { nameRun } from "./english-names.ts";
import type { EnglishItem } from "./english-sentences.ts";
import {
  DETERMINERS,
  ENGLISH_ROLES,
  HE_OR_SHE,
  LONE_QUANTIFIERS,
  OBJECT_PRONOUNS,
  POSSESSIVES,
} from "./english-words.data.ts";
import { isAdverb, isHead, isPhraseWord, isVerbForm, type NounKind, nounOf } from "./phrase-heads.ts";

export type MentionKind = "name" | "pronoun" | "first-person" | NounKind;

export interface EnglishMention {
  /** Items of the sentence, both ends included; titles before a name and "for the ministry" after a role belong to it. */
  first: number;
  last: number;
  kind: MentionKind;
  /** What the mention is called: a bare name, a pronoun, a phrase without its article. */
  name: string;
  /** The lower-case noun that the phrase is about; the pronoun itself; the title of a name that is one. */
  head: string;
  /** Title or calling that stands with a name. */
  role: string | null;
  /** "the judge", not "a judge". */
  definite: boolean;
  /** The name or phrase owns what follows: Pike's story. */
  owner: boolean;
}

const LONGEST_PHRASE = 10;
const PHRASE_PREPOSITIONS: ReadonlySet<string> = new Set(["for", "of", "at", "from", "in"]);

/** Mentions in order. `known` are the capitalised words that the page writes so within a sentence. Linear. */
export function englishMentions(items: readonly EnglishItem[], known: ReadonlySet<string>): EnglishMention[] {
  const found: EnglishMention[] = [];
  for (let at = 0; at < items.length; ) {
    const mention = items[at]!.kind === "word" ? mentionAt(items, at, known) : null;
    if (mention === null) {
      at++;
      continue;
    }
    const owner = POSSESSIVES.get(items[at]!.lower);
    if (owner !== undefined && mention.kind !== "pronoun") found.push(pronounAt(items, at, owner));
    found.push(mention);
    at = Math.max(at, mention.last) + 1;
  }
  return found;
}

function mentionAt(
  items: readonly EnglishItem[],
  at: number,
  known: ReadonlySet<string>,
): EnglishMention | null {
  const { lower, text } = items[at]!;
  const plain = { first: at, last: at, name: text, head: lower, role: null, definite: true, owner: false };
  if (lower === "i" || lower === "we") return { ...plain, kind: "first-person" };
  if (HE_OR_SHE.has(lower)) return { ...plain, kind: "pronoun" };
  const object = OBJECT_PRONOUNS.get(lower);
  if (object !== undefined && !(lower === "her" && isPhraseWord(items[at + 1])))
    return pronounAt(items, at, object);
  if (DETERMINERS.has(lower)) return phraseAt(items, at, at + 1, known) ?? loneQuantifier(items, at);
  if (LONE_QUANTIFIERS.has(lower)) return loneQuantifier(items, at);
  const name = nameRun(items, at, known);
  if (name !== null) return fromName(items, at, at, known);
  return isHead(lower) && isPhraseWord(items[at]) ? phraseAt(items, at, at, known) : null;
}

/** "him", "her": no subject, but it keeps somebody in mind. */
function pronounAt(items: readonly EnglishItem[], at: number, head: string): EnglishMention {
  const { text } = items[at]!;
  return { first: at, last: at, kind: "pronoun", name: text, head, role: null, definite: true, owner: true };
}

function loneQuantifier(items: readonly EnglishItem[], at: number): EnglishMention | null {
  const { lower, text } = items[at]!;
  const kind = LONE_QUANTIFIERS.get(lower);
  const after = items[at + 1]?.lower ?? "";
  const speaks = ENGLISH_CUES.has(items[at - 1]?.lower ?? "") || ENGLISH_CUES.has(after);
  if (kind === undefined || !(speaks || after === "who" || (after === "of" && speaksAhead(items, at))))
    return null;
  return { first: at, last: at, kind, name: text, head: lower, role: null, definite: false, owner: false };
}

/** One of the drivers said */
function speaksAhead(items: readonly EnglishItem[], from: number): boolean {
  return items.slice(from, from + LONGEST_PHRASE).some(({ lower }) => ENGLISH_CUES.has(lower));
}

/** A phrase whose words begin at `from`; its determiner, if it has one, at `first`. */
function phraseAt(
  items: readonly EnglishItem[],
  first: number,
  from: number,
  known: ReadonlySet<string>,
): EnglishMention | null {
  let head = -1;
  let at = from;
  for (; at < items.length && at - from < LONGEST_PHRASE; at++) {
    const item = items[at]!;
    if (nameRun(items, at, known) !== null) {
      // The programme Ann Field wrote for: two phrases side by side.
      const isLead = at === from || leadRole(items, first, at) !== null || (at === from + 1 && head < 0);
      if (isLead) return fromName(items, first, at, known);
      break;
    }
    if (item.kind === "title" && at === from) continue; // the “Marigold” singer
    if (item.text === "’s" || item.text === "'s") {
      head = -1;
      continue;
    }
    if (!isPhraseWord(item)) break;
    if (isHead(item.lower) && (at > first || !ENGLISH_CUES.has(item.lower))) head = at;
    else if (at > from && ENGLISH_CUES.has(item.lower)) break;
    else if (head >= 0 && isVerbForm(item.lower)) break;
  }
  if (at === from) return null;
  return describe(items, first, head, at - 1, known);
}

/** A name with what stands around it: the travel writer Ann Field; a Field & Co spokesman; Field's lawyer. */
function fromName(
  items: readonly EnglishItem[],
  first: number,
  at: number,
  known: ReadonlySet<string>,
): EnglishMention | null {
  const run = nameRun(items, at, known);
  if (run === null) return null;
  let after = run.last + 1;
  const owns = items[after]?.text === "’s" || items[after]?.text === "'s";
  const ownsPlural = /^[’']$/u.test(items[after]?.text ?? "") && /s$/u.test(items[run.last]!.text);
  if (owns || ownsPlural) after++;
  if (isPhraseWord(items[after]) && !isVerbForm(items[after]!.lower)) {
    const owned = phraseAt(items, first, after, known);
    if (owned !== null && (owned.kind !== "thing" || first < at) && !isAdverb(items[after]!)) {
      if (owned.kind === "name") {
        const before = textOf(items, first, owned.first - 1);
        return owns || ownsPlural ? { ...owned, role: owned.role ?? before } : owned;
      }
      if (owned.kind !== "thing") return owned;
    }
  }
  const lead = leadRole(items, first, at);
  const { name, title } = run;
  const role = [lead, title].filter((part) => part !== null).join(" ") || null;
  const isTitle = name === "";
  return {
    first,
    last: run.last,
    kind: isTitle ? "role" : "name",
    name: isTitle ? (title ?? "") : name,
    head: isTitle ? items[run.last]!.lower : items[run.last]!.lower,
    role,
    definite: true,
    owner: owns || ownsPlural,
  };
}

/** Lower-case words before a name that tell what somebody is: travel writer, co-founder. */
function leadRole(items: readonly EnglishItem[], first: number, name: number): string | null {
  for (let at = name - 1; at >= first; at--) {
    if (!ENGLISH_ROLES.has(items[at]!.lower)) continue;
    const from = DETERMINERS.has(items[first]!.lower) ? first + 1 : first;
    return textOf(items, from, name - 1);
  }
  return null;
}

function describe(
  items: readonly EnglishItem[],
  first: number,
  head: number,
  end: number,
  known: ReadonlySet<string>,
): EnglishMention {
  const { noun, kind, at } = nounOf(items, head, end);
  const last = isPerson(kind) ? withPlaces(items, at, known) : at;
  const article = /^(?:the|an?)$/u.test(items[first]!.lower) ? first + 1 : first;
  return {
    first,
    last,
    kind,
    name: textOf(items, Math.min(article, last), last),
    head: noun,
    role: null,
    definite: /^(?:the|his|her|their|its|my|our|this|that)$/u.test(items[first]!.lower),
    owner: false,
  };
}

/** Over "for the ministry", "in Leeds", "at the clinic of Dr Field" after a role. */
function withPlaces(items: readonly EnglishItem[], head: number, known: ReadonlySet<string>): number {
  let last = head;
  for (let times = 0; times < 2; times++) {
    const preposition = items[last + 1];
    if (preposition === undefined || !PHRASE_PREPOSITIONS.has(preposition.lower)) return last;
    let at = last + 2;
    while (items[at] !== undefined && at - last < LONGEST_PHRASE) {
      const run = nameRun(items, at, known);
      if (run !== null) at = run.last + 1;
      else if (
        (DETERMINERS.has(items[at]!.lower) && items[at]!.lower !== "that") ||
        (isPhraseWord(items[at]) && !isVerb(items[at]!))
      )
        at++;
      else if (items[at]!.text === "’s" || items[at]!.text === "'s") at++;
      else break;
    }
    if (at === last + 2) return last;
    last = at - 1;
  }
  return last;
}

function isVerb(item: EnglishItem): boolean {
  return ENGLISH_CUES.has(item.lower) || isVerbForm(item.lower);
}

function isPerson(kind: MentionKind): boolean {
  return kind === "role" || kind === "crowd";
}

/** The words from one item to another, with single spaces as the page writes them. */
function textOf(items: readonly EnglishItem[], first: number, last: number): string {
  let text = "";
  for (let at = first; at <= last; at++) {
    const gap = at > first && items[at]!.start > items[at - 1]!.end ? " " : "";
    text += gap + items[at]!.text;
  }
  return text;
}
