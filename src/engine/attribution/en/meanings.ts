// Whom a mention means: the fullest name, the antecedent of a pronoun, the person whom the page calls "the minister".

import type { Mention, QuoteSpeaker, SpeakerKind } from "../../model.ts";
import { confidenceOf } from "../confidence.ts";
import { type Antecedents, type Referent, SALIENCE } from "./antecedents.ts";
import { governorOf } from "./clause-subjects.ts";
import type { EnglishMention, MentionKind } from "./english-mentions.ts";
import type { EnglishPeople, Gender } from "./english-people.ts";
import type { EnglishItem } from "./english-sentences.ts";
import { ENGLISH_ROLES, FEMALE_ROLES, HE_OR_SHE, MALE_ROLES, POSSESSIVES } from "./english-words.data.ts";
import type { Interviewee } from "./interviewee.ts";

/** What the rules know of the page. */
export interface Means {
  people: EnglishPeople;
  antecedents: Antecedents;
  /** The page's own author, if it names one, and who says "I" in answers. */
  writer: { name: string | null; interviewee: Interviewee | null };
}

/** One sentence under the eyes of the rules. */
export interface Reading {
  /** The block's whole text. */
  text: string;
  items: readonly EnglishItem[];
  mentions: readonly EnglishMention[];
  block: number;
  /** Counts the sentences of the page. */
  index: number;
}

/** How a mention was understood; each is a rule of its own where it is no name or phrase. */
export interface Meant {
  /** Null for the page's writer. */
  referent: Referent | null;
  how: "said" | "en-pronoun" | "en-definite" | "en-unnamed" | "en-writer";
}

/** Heads of "the actress", "the striker": another word for a person whom the text has just named. */
const OTHER_WORDS: ReadonlySet<string> = new Set(
  `actor actress star singer rapper musician comedian striker captain champion veteran newcomer youngster teenager author writer
   director filmmaker politician lawmaker artist composer pianist cellist designer model player golfer boxer runner swimmer man woman
   mother father widow pensioner retiree year-old senior junior sophomore freshman rookie quarterback midfielder defender winger
   linebacker batsman bowler right-hander left-hander goalkeeper pitcher songwriter hitmaker`.split(/\s+/u),
);
const OTHER_WORDS_FOR_FIRMS: ReadonlySet<string> = new Set(
  "company firm corporation airline studio retailer manufacturer startup publisher label broadcaster operator club team".split(
    " ",
  ),
);
const KINDS: Partial<Record<MentionKind, SpeakerKind>> = {
  role: "anonymous",
  thing: "anonymous",
  crowd: "group",
};
const NUMBERS: Partial<Record<MentionKind, Referent["number"]>> = {
  role: "one",
  thing: "one",
  crowd: "many",
  body: "body",
};
const NAMING = /^(?:called|named|nicknamed)$/u;

/**
 * `speaks`: the mention is the subject of a reporting verb, so that any noun is somebody. `apart` is whom a pronoun cannot mean.
 */
export function whoIsMeant(
  here: Reading,
  mention: EnglishMention,
  means: Means,
  speaks: boolean,
  apart: string | null,
): Meant | null {
  const { antecedents } = means;
  const { kind, name, head } = mention;
  if (kind === "first-person") return firstPerson(here, means);
  if (kind === "pronoun") {
    const referent = pronounMeans(head, antecedents, here.index, apart);
    return referent === null ? null : { referent, how: "en-pronoun" };
  }
  if (kind === "thing" && !speaks) return null;
  const named = kind === "role" ? (nameBeside(here, mention) ?? nameBefore(here, mention)) : null;
  if (named !== null) return { referent: nameMeans(here, named, mention, means), how: "said" };
  if (kind === "name") {
    const other = nationality(here, mention, means);
    return other ?? { referent: nameMeans(here, name, mention, means), how: "said" };
  }
  const owner = kind === "document" ? POSSESSIVES.get(here.items[mention.first]!.lower) : undefined;
  const writer = owner === undefined ? null : pronounMeans(owner, antecedents, here.index);
  if (writer !== null) return { referent: writer, how: "en-pronoun" };
  const before = mention.definite ? definiteMeans(here, mention, means) : null;
  if (before !== null) return { referent: before, how: "en-definite" };
  // "the carer said" is somebody new, or another word for somebody named.
  const isNew = kind !== "role" || here.items[mention.first]!.lower !== "the";
  return { referent: phrase(here, mention, antecedents), how: isNew ? "said" : "en-unnamed" };
}

/** Bears a mention in mind for pronouns to come. */
export function noteMention(
  here: Reading,
  mention: EnglishMention,
  meant: Meant,
  isSubject: boolean,
  { antecedents, people }: Means,
): void {
  const { referent } = meant;
  if (referent === null || people.isPlace(mention.name)) return;
  const governed = governorOf(here.items, mention) !== null;
  const salience = isSubject
    ? SALIENCE.subject
    : mention.owner
      ? SALIENCE.owner
      : governed
        ? SALIENCE.governed
        : SALIENCE.bare;
  antecedents.note(referent, salience, here.index);
}

/** The speaker for whom a mention stands, as the report gives it. */
export function speakerOf(
  { referent, how }: Meant,
  author: string | null,
  rule: string,
  fit: number,
): QuoteSpeaker {
  const told = how === "said" ? rule : how;
  const confidence = confidenceOf(told, fit);
  if (referent === null)
    return { name: author, kind: "author", role: null, mention: null, rule: told, confidence };
  const { name, kind, role, mention } = referent;
  return { name, kind, role, mention, rule: told, confidence };
}

function firstPerson({ block }: Reading, { people, writer }: Means): Meant {
  const { interviewee } = writer;
  if (interviewee === null || !interviewee.answers.has(block)) return { referent: null, how: "en-writer" };
  const person = people.personOf(interviewee.name);
  const { name, mention } = interviewee;
  const gender = person?.gender ?? null;
  const role = person?.role ?? null;
  return {
    referent: { name, kind: "named", number: "one", gender, head: "", role, mention },
    how: "en-writer",
  };
}

function pronounMeans(
  pronoun: string,
  antecedents: Antecedents,
  sentence: number,
  apart: string | null = null,
): Referent | null {
  const gender = HE_OR_SHE.get(pronoun) ?? null;
  if (gender !== null) return antecedents.person(gender, sentence, apart);
  return pronoun === "it" ? antecedents.body(sentence) : antecedents.several(sentence);
}

function nameMeans(here: Reading, name: string, mention: EnglishMention, { people }: Means): Referent {
  const person = people.personOf(name);
  const isBody = !people.isPerson(name);
  return {
    name: people.fullest(name),
    kind: "named",
    number: isBody ? "body" : "one",
    gender: person?.gender ?? null,
    head: "",
    role: mention.role ?? person?.role ?? null,
    mention: place(here, mention),
  };
}

/** her coach, Lou Castellano / a user called whyyes */
function nameBeside({ items, mentions }: Reading, { last }: EnglishMention): string | null {
  const next = items[last + 1];
  if (next === undefined) return null;
  if (NAMING.test(next.lower)) {
    const name = mentions.find(({ first, kind }) => first === last + 2 && kind === "name");
    return name?.name ?? (items[last + 2]?.kind === "word" ? items[last + 2]!.text : null);
  }
  if (next.text !== ",") return null;
  const beside = mentions.find(({ first, kind }) => first === last + 2 && kind === "name");
  if (beside === undefined || beside.owner) return null;
  const after = items[beside.last + 1];
  return after === undefined || after.kind !== "word" || after.lower === "of" ? beside.name : null;
}

/** Ann Field, a local baker, */
function nameBefore({ items, mentions }: Reading, { first }: EnglishMention): string | null {
  if (items[first - 1]?.text !== ",") return null;
  const before = mentions.find(({ last, kind }) => last === first - 2 && kind === "name");
  return before === undefined || before.owner ? null : before.name;
}

/** "the Portuguese", "the Czech": another word for somebody just named. */
function nationality(
  here: Reading,
  { first, last, name }: EnglishMention,
  { people, antecedents }: Means,
): Meant | null {
  if (here.items[first]!.lower !== "the" || last !== first + 1) return null;
  if (!/(?:ese|ish|an|ch|ss|ek|ech|ani|aqi)$/u.test(name) || people.personOf(name)?.isBody) return null;
  const referent = antecedents.person(null, here.index);
  return referent === null ? null : { referent, how: "en-definite" };
}

function definiteMeans(
  here: Reading,
  { kind, head, first }: EnglishMention,
  { people, antecedents }: Means,
): Referent | null {
  const sentence = here.index;
  const isThe = here.items[first]!.lower === "the";
  const before = antecedents.withHead(head);
  if (kind === "role") {
    const person = people.called(head);
    if (person !== null) return antecedents.named(person.name);
    if (before !== null) return before;
    return isThe && OTHER_WORDS.has(head) ? antecedents.person(genderOfRole(head), sentence) : null;
  }
  if (before !== null || kind !== "body") return before;
  return (
    antecedents.bodyCalled(head) ?? (OTHER_WORDS_FOR_FIRMS.has(head) ? antecedents.body(sentence) : null)
  );
}

/** Somebody whom the page gives no name. "Another" is another one of those before. */
function phrase(here: Reading, mention: EnglishMention, antecedents: Antecedents): Referent {
  const { kind, head, name } = mention;
  const lone = mention.first === mention.last && !ENGLISH_ROLES.has(head) && kind === "role";
  const like = lone ? antecedents.lastNameless() : null;
  return {
    name: like === null ? name : `${head} ${like.head.replace(/(?<=[a-z]{3})s$/u, "")}`,
    kind: spokenForName(here, mention) ? "named" : (KINDS[kind] ?? "named"),
    number: NUMBERS[kind] ?? "text",
    gender: kind === "role" ? genderOfRole(head) : null,
    head: like?.head ?? head,
    role: null,
    mention: place(here, mention),
  };
}

/** A spokesman for a ministry speaks with its name. */
function spokenForName({ items }: Reading, { head, first, last }: EnglishMention): boolean {
  if (!/^(?:spokes\p{L}+|representative)$/u.test(head)) return false;
  return items.slice(first + 1, last + 1).some(({ text }) => /^\p{Lu}/u.test(text));
}

function genderOfRole(head: string): Gender {
  return MALE_ROLES.has(head) ? "m" : FEMALE_ROLES.has(head) ? "f" : null;
}

function place({ items, block, text }: Reading, { first, last }: EnglishMention): Mention {
  const { start } = items[first]!;
  const { end } = items[last]!;
  return { text: text.slice(start, end), block, start, end };
}
