// What a rule sees of one quotation, and what it answers.

import type { FoundQuote } from "../model.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { type Party, partyOf } from "./party.ts";
import type { People } from "./people.ts";
import type { Sentence, Stream } from "./stream.ts";
import type { Tail } from "./tail.ts";

export interface Decision {
  /** Index of the quotation. */
  quote: number;
  party: Party | null;
  rule: string;
  confidence: number;
}

export interface Situation {
  stream: Stream;
  people: People;
  index: number;
  quote: FoundQuote;
  /** Item of the quotation. */
  at: number;
  sentenceIndex: number;
  sentence: Sentence;
  tail: Tail;
  /** What was decided for the quotations before this one, by item order; the last is the nearest. */
  earlier: readonly Decision[];
}

export interface Candidate {
  party: Party;
  /** 0 to 1: how far the rule's own signs agree; 1 where its whole form is there. */
  fit: number;
}

export interface Rule {
  id: string;
  find(situation: Situation): Candidate | null;
}

/** The party whose noun phrase ends at this item, read back no further than the sentence's start. */
export function partyEndingAt(
  situation: Pick<Situation, "stream" | "people" | "sentence">,
  last: number,
): Party | null {
  const phrase = phraseEndingAt(situation.stream, last, situation.sentence.from);
  return phrase === null ? null : partyOf(situation.stream, situation.people, phrase);
}
