// Asks the rules in order of their strength and keeps the first answer for each quotation.

import { confidenceOf } from "./confidence.ts";
import { accordingTo } from "./ja/according-to.ts";
import { bracketedName } from "./ja/bracketed-name.ts";
import { carried, carriedInSentence, nextSentence } from "./ja/carried.ts";
import { crowdWords } from "./ja/crowd-words.ts";
import { headline } from "./ja/headline.ts";
import { cleft, described, inverted } from "./ja/inverted.ts";
import { label } from "./ja/label.ts";
import { fromPlace, fromWhom, possessor } from "./ja/source-phrase.ts";
import { subjectAfter, subjectBefore } from "./ja/subject.ts";
import type { People } from "./people.ts";
import type { Decision, Rule, Situation } from "./situation.ts";
import type { Stream } from "./stream.ts";
import { tailOf } from "./tail.ts";

const RULES: readonly Rule[] = [
  bracketedName,
  label,
  cleft,
  inverted,
  subjectAfter,
  described,
  fromWhom,
  subjectBefore,
  accordingTo,
  possessor,
  fromPlace,
  headline,
  nextSentence,
  carriedInSentence,
  crowdWords,
  carried,
];

/** One decision for each quotation that stands in the stream, in the order of the page. */
export function decideAll(stream: Stream, people: People): Decision[] {
  const decisions: Decision[] = [];
  for (const item of stream.items) {
    if (item.quote >= 0) decisions.push(decide(stream, people, item.quote, decisions));
  }
  return decisions;
}

function decide(stream: Stream, people: People, index: number, earlier: readonly Decision[]): Decision {
  const quote = stream.quotes[index]!;
  const at = stream.itemOf[index]!;
  const sentenceIndex = stream.sentenceOf[at]!;
  const sentence = stream.sentences[sentenceIndex]!;
  const tail = tailOf(stream, at, sentence, quote);
  const situation: Situation = { stream, people, index, quote, at, sentenceIndex, sentence, tail, earlier };
  for (const rule of RULES) {
    const found = rule.find(situation);
    if (found === null || found.fit <= 0) continue;
    return { quote: index, party: found.party, rule: rule.id, confidence: confidenceOf(rule.id, found.fit) };
  }
  return { quote: index, party: null, rule: "unknown", confidence: confidenceOf("unknown", 1) };
}
