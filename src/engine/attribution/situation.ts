// What a rule sees of one quotation, and what it answers.

import type { FoundQuote } from "../model.ts";
import type { Sentence } from "./item.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { type Party, partyOf } from "./party.ts";
import type { People } from "./people.ts";
import type { Lookback } from "./resolve.ts";
import type { ReadSentence } from "./scene/read-sentence.ts";
import { type Stream, surfaceAt, textBetween } from "./stream.ts";
import type { Tail } from "./tail.ts";

export interface Decision {
  /** Index of the quotation. */
  quote: number;
  party: Party | null;
  rule: string;
  confidence: number;
  /** The speaker is the sentence's topic (は), and so stays its doer over clauses. */
  topic: boolean;
}

/** What every quotation of a page shares. */
export interface Page {
  lookback: Lookback;
  /** By the first item of the sentence. */
  sentencesRead: Map<number, ReadSentence>;
  /** What stands before words line by line, and how often. */
  labels: ReadonlyMap<string, number>;
  /** Whom the page is about; null where several share it. */
  protagonist: Party | null;
}

export interface Situation extends Page {
  stream: Stream;
  people: People;
  quote: FoundQuote;
  /** Item of the quotation. */
  at: number;
  sentenceIndex: number;
  sentence: Sentence;
  tail: Tail;
  /** What was decided for the quotations before this one, in the order of the page. */
  earlier: readonly Decision[];
}

export interface Candidate {
  /** Null where the form shows that the page names nobody. */
  party: Party | null;
  /** 0 to 1: how far the rule's own signs agree; 1 where its whole form is there. */
  fit: number;
  topic?: boolean;
}

/** The decision for the last quotation between two items, `to` excluded; null where none stands there. Looks over a bounded number. */
export function lastDecision(
  { earlier, stream }: Situation,
  from: number,
  to: number,
  fits: (it: Decision) => boolean = () => true,
): Decision | null {
  const oldest = Math.max(0, earlier.length - MOST_DECISIONS);
  for (let index = earlier.length - 1; index >= oldest; index--) {
    const decision = earlier[index]!;
    const at = stream.itemOf[decision.quote]!;
    if (at < from) return null;
    if (at < to && fits(decision)) return decision;
  }
  return null;
}

const MOST_DECISIONS = 100;

export interface Rule {
  id: string;
  find(situation: Situation): Candidate | null;
}

/** The party whose noun phrase ends at this item, read back no further than `floor` (the sentence's start). */
export function partyEndingAt(
  { stream, people, sentence }: Pick<Situation, "stream" | "people" | "sentence">,
  last: number,
  floor: number = sentence.from,
): Party | null {
  // 森田氏のほうは: Morita
  const side = /^(?:ほう|方)$/u.test(surfaceAt(stream, last)) && surfaceAt(stream, last - 1) === "の" ? 2 : 0;
  const phrase = phraseEndingAt(stream, last - side, floor);
  if (phrase === null) return null;
  const party = partyOf(stream, people, phrase);
  return party.nature === "person" ? withOther({ stream, people }, party, floor) : party;
}

/** 森田氏と林氏: both, not the nearer one. */
function withOther(
  { stream, people }: Pick<Situation, "stream" | "people">,
  party: Party,
  floor: number,
): Party {
  const joint = party.phrase.first - 1;
  const particle = stream.items[joint]?.token;
  if (particle?.pos !== "助詞" || !/^(?:並立助詞)$/u.test(particle.pos1)) return party;
  const phrase = phraseEndingAt(stream, joint - 1, floor);
  if (phrase === null || partyOf(stream, people, phrase).nature !== "person") return party;
  const both = { ...party.phrase, first: phrase.first, outer: phrase.first };
  return {
    ...party,
    nature: "people",
    name: null,
    phrase: both,
    text: textBetween(stream, both.first, both.last),
  };
}
