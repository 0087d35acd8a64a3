// Who is present in a sentence, and how salient the sentence makes them as speakers of words that follow it.

import type { Sentence } from "../item.ts";
import type { Party } from "../party.ts";
import type { Decision, Situation } from "../situation.ts";
import { standingOf } from "../standing.ts";
import { keyOf, type Mention, worthOfMention } from "./mentions.ts";
import type { Part } from "./part.ts";
import { readSentence } from "./read-sentence.ts";
import { SALIENCE } from "./salience.data.ts";

/** Quotations of a sentence that are looked over, from its last. */
const MOST_DECISIONS = 40;
/** Words that somebody was told leave the scene with the one who was told. */
const TOLD_RULES = /^(?:from-whom|from-document|spoken-to|announced)$/u;

const SUBJECTS: ReadonlySet<Part> = new Set<Part>([
  ..."topic closing named case subject source agent invited wording experiencer".split(" "),
] as Part[]);

export interface Presence {
  party: Party;
  worth: number;
}

export interface SentenceScene {
  /** By `keyOf`. */
  present: Map<string, Presence>;
  /** Somebody is the sentence's subject, or speaks in it. */
  hasSubject: boolean;
}

export function presentIn(situation: Situation, sentence: Sentence): SentenceScene {
  const present = new Map<string, Presence>();
  const enter = (party: Party, key: string, worth: number): void => {
    if (worth > (present.get(key)?.worth ?? 0)) present.set(key, { party, worth });
  };
  const { mentions, tells } = readSentence(situation, sentence);
  const telling = tells ? SALIENCE.telling : 1;
  for (const mention of mentions) enter(mention.party, mention.key, worthOfMention(mention) * telling);
  const decided = decidedIn(situation, sentence);
  for (const decision of decided) {
    const key = keyOf(situation.lookback, decision.party!);
    const at = situation.stream.itemOf[decision.quote]!;
    const overtaken = mentions.some(
      (it) => it.key !== key && it.part === "topic" && it.party.phrase.first > at,
    );
    enter(decision.party!, key, worthOfSpeaker(decision) * (overtaken ? SALIENCE.overtaken : 1));
  }
  return { present, hasSubject: decided.length > 0 || mentions.some(isSubject) };
}

/** 和歌山県生まれ。 is said of somebody else than itself; 運転手（45）にけがはない。 is said of the driver. */
function isSubject({ part, party }: Mention): boolean {
  if (party.phrase.bracket !== null) return true;
  return SUBJECTS.has(part) && !(party.nature === "unsure" && part === "named");
}

function decidedIn({ earlier, stream }: Situation, { from, to }: Sentence): Decision[] {
  const found: Decision[] = [];
  for (let index = earlier.length - 1; index >= 0 && found.length < MOST_DECISIONS; index--) {
    const at = stream.itemOf[earlier[index]!.quote]!;
    if (at < from) break;
    if (at < to && earlier[index]!.party !== null) found.push(earlier[index]!);
  }
  return found;
}

function worthOfSpeaker(decision: Decision): number {
  const { rule, party } = decision;
  if (TOLD_RULES.test(rule)) return SALIENCE.relayed;
  return (SALIENCE.spoke[party!.nature] ?? SALIENCE.spoke.person) * standingOf(decision);
}
