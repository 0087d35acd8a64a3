// The clause of an English sentence that says whose words a quotation is: "…," X said / said X / X told Y, "…" / according to X.

import {
  agentOf,
  governorOf,
  isPassive,
  isReportingVerb,
  subjectBefore,
  subjectOfVerb,
} from "./clause-subjects.ts";
import type { EnglishMention } from "./english-mentions.ts";
import type { EnglishItem } from "./english-sentences.ts";
import { PHRASE_STOPS, PREPOSITIONS } from "./english-words.data.ts";

export interface Reported {
  mention: EnglishMention;
  /** Id of the rule. */
  rule: string;
  fit: number;
}

/** Verbs that take whom or what they are said to or of, and so never stand before their subject. */
const TAKES_OBJECT =
  /^(?:told|tells?|telling|call(?:s|ed|ing)|describ(?:es?|ed|ing)|urge[sd]|dubbed|branded|accused?|puts?)$/u;
const LONGEST_SIGNATURE = 8;

/** Who says the quotation at item `quote`, as far as its own sentence tells. `earlier` is what was found for the one before it there. */
export function reportingClause(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  quote: number,
  earlier: Reported | null,
): Reported | null {
  const before = previousQuote(items, quote);
  const leadsIn = verbRightBefore(items, quote);
  const isWhole = /[,.!?…—–-]["’']?["”»]?$/u.test(items[quote]!.text);
  const after = (): Reported | null => clauseAfter(items, mentions, quote);
  const ahead = (): Reported | null => clauseBefore(items, mentions, before, quote);
  const found = leadsIn || !isWhole ? (ahead() ?? after()) : (after() ?? ahead());
  return found ?? earlier ?? accordingTo(items, mentions) ?? ledIn(items, mentions, before, quote);
}

function previousQuote(items: readonly EnglishItem[], quote: number): number {
  for (let at = quote - 1; at >= 0; at--) if (items[at]!.kind === "quote") return at;
  return -1;
}

function verbRightBefore(items: readonly EnglishItem[], quote: number): boolean {
  let at = quote - 1;
  while (at >= 0 && /^[,:]$/u.test(items[at]!.text)) at--;
  return items[quote - 1]?.text === ":" || (at >= 0 && isReportingVerb(items, at));
}

function clauseAfter(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  quote: number,
): Reported | null {
  let end = quote + 1;
  while (end < items.length && items[end]!.kind !== "quote") end++;
  let start = quote + 1;
  while (start < end && /^[,—–-]$/u.test(items[start]!.text)) start++;
  const signed = signature(items, mentions, quote, start);
  if (signed !== null) return signed;
  for (let verb = start; verb < end; verb++) {
    if (!isReportingVerb(items, verb)) continue;
    const isBare = /^\p{Ll}/u.test(items[verb]!.text) && !TAKES_OBJECT.test(items[verb]!.lower);
    if (isBare && adverbsOnly(items, start, verb)) {
      const inverted = mentions.find(
        ({ first, kind, owner }) => first > verb && !(owner && kind === "pronoun"),
      );
      if (inverted !== undefined && !inverted.owner && isNear(items, verb, inverted.first))
        return { mention: inverted, rule: "en-inverted", fit: 1 };
    }
    const said = saidBy(items, mentions, verb, start, "en-subject-after", true);
    if (said !== null) return said;
  }
  return null;
}

function clauseBefore(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  previous: number,
  quote: number,
): Reported | null {
  for (let verb = quote - 1; verb > previous; verb--) {
    if (!isReportingVerb(items, verb)) continue;
    const said = saidBy(items, mentions, verb, previous + 1, "en-subject-before");
    if (said !== null) return said;
  }
  return null;
}

function saidBy(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  verb: number,
  start: number,
  rule: string,
  isTag = false,
): Reported | null {
  if (isPassive(items, verb) && items[verb]!.lower !== "quoted") {
    const agent = agentOf(items, mentions, verb) ?? textAmong(items, mentions);
    return agent === null ? null : { mention: agent, rule: "en-agent", fit: 1 };
  }
  const subject = subjectOfVerb(items, mentions, verb, start, isTag);
  if (subject === null) return null;
  const isText = subject.kind === "document" || subject.kind === "thing";
  const between = mentions.filter(
    ({ first, last }) => first > subject.last && first <= subject.last + 3 && last < verb,
  );
  const source = isText ? sourceAmong(items, between) : null;
  return { mention: source ?? subject, rule, fit: 1 };
}

/** In a memo, staff were told …: the text that tells them. */
function textAmong(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
): EnglishMention | null {
  return mentions.find((it) => it.kind === "document" && governorOf(items, it) === "in") ?? null;
}

/** A reply from X, by X: whom the words come from. */
export function sourceAmong(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
): EnglishMention | null {
  const isSource = (mention: EnglishMention): boolean => {
    const governor = governorOf(items, mention);
    return mention.kind !== "thing" && (governor === "from" || governor === "by");
  };
  return mentions.find(isSource) ?? null;
}

/** "…" — Ann Field, teacher */
function signature(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  quote: number,
  start: number,
): Reported | null {
  if (!/^[—–-]$/u.test(items[quote + 1]?.text ?? "")) return null;
  const mention = mentions.find(({ first }) => first === start);
  const isAll = items.length - start <= LONGEST_SIGNATURE || items[(mention?.last ?? 0) + 1]?.text === ",";
  if (mention === undefined || mention.kind === "thing" || !isAll) return null;
  for (let at = start; at < items.length; at++) if (isReportingVerb(items, at)) return null;
  return { mention, rule: "en-signature", fit: 1 };
}

function accordingTo(items: readonly EnglishItem[], mentions: readonly EnglishMention[]): Reported | null {
  for (let at = 1; at < items.length; at++) {
    if (items[at]!.lower !== "to" || items[at - 1]!.lower !== "according") continue;
    const mention = mentions.find(({ first }) => first === at + 1);
    if (mention !== undefined && mention.kind !== "thing")
      return { mention, rule: "en-according-to", fit: 1 };
  }
  return null;
}

/** X's letter: "…" / from X's story: "…" / X, at the end: "…"; else whom the sentence around the words is about. */
function ledIn(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  previous: number,
  quote: number,
): Reported | null {
  const here = mentions.filter(({ first, last }) => first > previous && last < quote);
  const colon = items[quote - 1]?.text === ":";
  const source = colon ? sourceAmong(items, here) : null;
  if (source !== null) return { mention: source, rule: "en-led-in", fit: 1 };
  const subject = subjectBefore(items, here, previous + 1, quote);
  if (subject === null || subject.kind === "thing") return null;
  return { mention: subject, rule: colon ? "en-led-in" : "en-around", fit: 1 };
}

/** said lead author Ann Field: some words of no phrase of their own may stand between. */
function isNear(items: readonly EnglishItem[], verb: number, first: number): boolean {
  if (first - verb > 4) return false;
  for (let at = verb + 1; at < first; at++) {
    const { kind, lower } = items[at]!;
    if (kind !== "word" || PREPOSITIONS.has(lower) || PHRASE_STOPS.has(lower)) return false;
  }
  return true;
}

function adverbsOnly(items: readonly EnglishItem[], start: number, end: number): boolean {
  for (let at = start; at < end; at++) if (!/ly$/u.test(items[at]!.lower)) return false;
  return true;
}
