// What a rule sees of one quotation, and what it answers.

import type { FoundQuote } from "../model.ts";
import type { Sentence } from "./item.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { type Party, partyOf } from "./party.ts";
import type { People } from "./people.ts";
import type { Stream } from "./stream.ts";
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

export interface Situation {
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
  const phrase = phraseEndingAt(stream, last, floor);
  return phrase === null ? null : partyOf(stream, people, phrase);
}
