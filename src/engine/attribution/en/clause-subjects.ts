// The subject of an English clause: whom a reporting verb belongs to, and whom a sentence is about.

import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";
import type { EnglishMention } from "./english-mentions.ts";
import type { EnglishItem } from "./english-sentences.ts";
import { BETWEEN_SUBJECT_AND_VERB, DETERMINERS, PHRASE_STOPS, PREPOSITIONS } from "./english-words.data.ts";

const SUBORDINATORS: ReadonlySet<string> = new Set(
  "when while as after before since because although though if once until unless whether where".split(" "),
);
const BOUNDARY_WORDS: ReadonlySet<string> = new Set(["and", "but"]);
const BE: ReadonlySet<string> = new Set("is are was were be been being".split(" "));

/** used to say, went on to explain */
const INFINITIVE = /^(?:say|tell|add|explain|describe|write|ask|argue)$/u;

/** A verb that reports, not the noun that is written like it: "their comments". */
export function isReportingVerb(items: readonly EnglishItem[], at: number): boolean {
  const item = items[at];
  if (item === undefined || item.kind !== "word" || !ENGLISH_CUES.has(item.lower)) return false;
  const before = items[at - 1]?.lower ?? "";
  return (
    before === "that" ||
    before === "as" ||
    (before === "to" && INFINITIVE.test(item.lower)) ||
    (!DETERMINERS.has(before) && !PREPOSITIONS.has(before) && before !== "’s" && before !== "'s")
  );
}

/** Was told by Lamb: the one who acts, where the verb is passive and names him. */
export function agentOf(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  verb: number,
): EnglishMention | null {
  for (let at = verb + 1; at < Math.min(items.length, verb + 5); at++) {
    if (items[at]!.lower !== "by") continue;
    return mentions.find(({ first }) => first === at + 1) ?? null;
  }
  return null;
}

/** was told, has been described */
export function isPassive(items: readonly EnglishItem[], verb: number): boolean {
  for (let at = verb - 1; at >= 0 && at >= verb - 3; at--) {
    if (BE.has(items[at]!.lower)) return /(?:ed|told|said|written|quoted)$/u.test(items[verb]!.lower);
    if (!isBetween(items[at]!)) return false;
  }
  return false;
}

/**
 * Whom the verb belongs to, looked for back to `start`; null where the clause names nobody before it. What stands right before a
 * verb that takes a whole quotation up (`isTag`) is somebody, whatever the noun.
 */
export function subjectOfVerb(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  verb: number,
  start: number,
  isTag = false,
): EnglishMention | null {
  let at = verb - 1;
  while (at >= start && isBetween(items[at]!)) at--;
  // A neighbour, who says …: the clause is about whom it follows.
  const relative = items[at]?.text === "," && items[at + 1]?.lower === "who";
  if (relative) at--;
  if (at < start) return null;
  const before = mentions.filter(({ first, last }) => first >= start && last < verb);
  const near = before.findLast(({ first, last }) => first <= at && at <= last);
  if (near !== undefined && !near.owner && (near.kind !== "thing" || isTag)) {
    const head = relative ? personBefore(items, before, near) : overPrepositions(items, before, near);
    if (head !== null && (head.kind !== "thing" || isTag)) return head;
  }
  const from = /[,)]["”]?$/u.test(items[at]!.text) ? start : clauseStart(items, before, start, at);
  return firstBare(items, before, from, verb) ?? firstBare(items, before, start, verb);
}

/** Whom or what a sentence is about: the first phrase that no preposition governs, after what opens the sentence. */
export function mainSubject(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  start: number,
  end: number,
): EnglishMention | null {
  const from = afterOpening(items, start, end);
  const bare = (mention: EnglishMention): boolean =>
    mention.first < end && !mention.owner && !isGoverned(items, mention);
  return (
    mentions.find((mention) => mention.first >= from && bare(mention)) ??
    mentions.find((mention) => mention.first >= start && bare(mention)) ??
    null
  );
}

function firstBare(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  start: number,
  end: number,
): EnglishMention | null {
  const speaking = mentions.filter(({ kind }) => kind !== "thing");
  return mainSubject(items, speaking, start, end);
}

/** To Ann Field of the Ferry Union, who said …: the person, whatever governs her. */
function personBefore(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  near: EnglishMention,
): EnglishMention | null {
  const outer = isGoverned(items, near) ? mentions.find(({ last }) => last === near.first - 2) : undefined;
  return outer !== undefined && (outer.kind === "name" || outer.kind === "role") ? outer : near;
}

/** "A spokesman for the union said": from what stands last before the verb to what it belongs to. */
function overPrepositions(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  near: EnglishMention,
): EnglishMention | null {
  let head = near;
  for (let times = 0; times < 4 && isGoverned(items, head); times++) {
    if (SUBORDINATORS.has(governorOf(items, head) ?? "")) break; // as one diplomat put it
    const outer = mentions.find(({ last }) => last === head.first - 2);
    if (outer === undefined) return null;
    head = outer;
  }
  return head.owner ? null : head;
}

/** Whom the clause is about that stands last before `end`. */
export function subjectBefore(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  start: number,
  end: number,
): EnglishMention | null {
  const before = mentions.filter(({ first, last }) => first >= start && last < end);
  return mainSubject(items, before, clauseStart(items, before, start, end - 1), end);
}

/** The last place before `end` where a clause with a subject of its own begins. */
function clauseStart(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  start: number,
  end: number,
): number {
  for (let at = end; at > start; at--) {
    const { text, lower } = items[at]!;
    const opens =
      /^[:—–]$/u.test(text) ||
      SUBORDINATORS.has(lower) ||
      (BOUNDARY_WORDS.has(lower) && /^[,—–]$/u.test(items[at - 1]!.text));
    if (opens && mentions.some(({ first, kind }) => first === at + 1 && kind !== "thing")) return at + 1;
  }
  return start;
}

/** After "On Tuesday,", "Asked about the card,", "In a statement,": the comma that ends what opens a sentence. */
function afterOpening(items: readonly EnglishItem[], start: number, end: number): number {
  let from = start;
  while (
    from < end &&
    /^(?:but|and|so|yet|meanwhile|however|still|now|then|later)$/u.test(items[from]!.lower)
  )
    from++;
  if (items[from]?.text === ",") from++;
  const opening = items[from];
  if (opening === undefined || opening.kind !== "word") return from;
  const isFronted =
    PREPOSITIONS.has(opening.lower) || SUBORDINATORS.has(opening.lower) || /(?:ing|ed)$/u.test(opening.lower);
  if (!isFronted) return from;
  for (let at = from + 1; at < end; at++) if (items[at]!.text === ",") return at + 1;
  return from;
}

/** The preposition that governs a phrase; a name's may stand before an adjective: "of post-war Lyon". */
export function governorOf(
  items: readonly EnglishItem[],
  { first, kind }: Pick<EnglishMention, "first" | "kind">,
): string | null {
  const reach = kind === "name" && /^\p{Lu}/u.test(items[first]!.text) ? 2 : 1;
  for (let at = first - 1; at >= Math.max(0, first - reach); at--) {
    const { kind, lower } = items[at]!;
    if (kind !== "word") return null;
    if (PREPOSITIONS.has(lower)) return lower;
    if (
      !/^[\p{Ll}-]+$/u.test(lower) ||
      PHRASE_STOPS.has(lower) ||
      isBetween(items[at]!) ||
      ENGLISH_CUES.has(lower)
    )
      return null;
  }
  return null;
}

function isGoverned(items: readonly EnglishItem[], mention: EnglishMention): boolean {
  return governorOf(items, mention) !== null;
}

function isBetween(item: EnglishItem): boolean {
  return item.kind === "word" && (BETWEEN_SUBJECT_AND_VERB.has(item.lower) || /ly$/u.test(item.lower));
}
