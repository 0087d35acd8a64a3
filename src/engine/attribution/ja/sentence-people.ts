// Who a sentence is about, for quotations that stand outside it.

import { copulaBefore, describesNext, endsClause, marksSubject } from "../clauses.ts";
import { phraseEndingAt, phraseStartingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import type { Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const LONGEST_SENTENCE = 200;

export interface SentencePerson {
  party: Party;
  /** 0 to 1: a topic by name is the surest, a subject in a side clause the least. */
  fit: number;
}

/** The sentence's own topic or subject, or the one it closes on (…と語る森田氏。); named people before roles. */
export function subjectIn(situation: Situation, from: number, end: number): SentencePerson | null {
  const { stream, people } = situation;
  const to = withoutRelay(situation, from, end);
  let best: SentencePerson | null = null;
  let closed = false;
  const offer = (party: Party, fit: number): void => {
    const worth =
      party.nature === "person" || party.nature === "people"
        ? fit
        : party.nature === "role" || party.nature === "anaphor"
          ? fit * (fit === 1 ? 0.8 : 0.6)
          : 0;
    if (worth > (best?.fit ?? 0)) best = { party, fit: worth };
  };
  for (let at = Math.min(to, from + LONGEST_SENTENCE) - 1; at > from; at--) {
    if (stream.items[at]!.quote >= 0) continue;
    if (describesNext(stream, at)) {
      const phrase = phraseStartingAt(stream, at + 1, to);
      if (phrase !== null)
        offer(partyOf(stream, people, phrase), closesOn(situation, phrase.last + 1, to) ? 0.95 : 0.3);
    }
    const copula = copulaBefore(stream, at);
    if (copula >= from) {
      const phrase = phraseEndingAt(stream, copula, from);
      if (phrase !== null) offer(partyOf(stream, people, phrase), 0.9);
    }
    if (endsClause(stream, at)) closed = true;
    const mark = marksSubject(stream, at);
    if (mark === null) continue;
    const phrase = phraseEndingAt(stream, at - 1, from);
    if (phrase !== null) offer(partyOf(stream, people, phrase), mark === "topic" ? 1 : closed ? 0.5 : 0.85);
  }
  return best;
}

function closesOn({ stream }: Situation, at: number, to: number): boolean {
  return at >= to || /^(?:。|．|だ|だっ|です|で|（|\()$/u.test(surfaceAt(stream, at));
}

/** The last person that the sentence names, in whatever part. */
export function lastPersonIn(situation: Situation, from: number, end: number): Party | null {
  const { stream, people } = situation;
  const to = withoutRelay(situation, from, end);
  for (let at = Math.min(to, from + LONGEST_SENTENCE) - 1; at >= from; ) {
    const phrase = phraseEndingAt(stream, at, from);
    if (phrase === null) {
      at--;
      continue;
    }
    const party = partyOf(stream, people, phrase);
    if (party.nature === "person" || party.nature === "people") return party;
    at = phrase.first - 1;
  }
  return null;
}

/** …と語ったと、森田氏。: Morita passes on what the sentence says, and is not the one it is about. */
function withoutRelay({ stream }: Situation, from: number, to: number): number {
  let at = to - 1;
  while (at > from && /^[。．！!]$/u.test(surfaceAt(stream, at))) at--;
  const phrase = phraseEndingAt(stream, at, from);
  if (phrase === null || surfaceAt(stream, phrase.first - 1) !== "、") return to;
  const particle = phrase.first - 2;
  if (particle <= from || surfaceAt(stream, particle) !== "と") return to;
  return stream.items[particle - 1]!.quote < 0 ? particle : to;
}
