// What speaks for or against a party's having said these very words, as a factor: 0 rules it out.

import { HONORIFICS } from "../names.data.ts";
import type { Party } from "../party.ts";
import type { Situation } from "../situation.ts";
import { type Mention, mentionsBetween } from "./mentions.ts";
import { isCollective, isConfession, isTold } from "./predicate.ts";
import { readSentence } from "./read-sentence.ts";
import { SALIENCE } from "./salience.data.ts";
import { QUESTION, turnFactors } from "./turn-taking.ts";

/** Characters of the words that are searched for names. */
const LONGEST_WORDS = 600;
const LONGEST_CALLING = 4;
const SUSPECT = /(?:容疑者|被告|被告人|受刑者|死刑囚|男|女|少年|少女)$/u;
const MANY = /^(?:crowd|people)$/u;

type Candidate = Pick<Mention, "party" | "key">;

/** `here`: whom the sentence mentions before the words. `centre`: the key of whom the sentences before are about. */
export function constraintsOf(
  situation: Situation,
  here: readonly Mention[],
  centre: string | null,
): (candidate: Candidate) => number {
  const ofTurns = turnFactors(situation);
  const heard = hearersOf(situation, here);
  const asked = QUESTION.test(situation.quote.text) ? askedBefore(situation) : new Set<string>();
  const told = isTold(situation) ? (topicOf(situation) ?? centre) : null;
  const confession = isConfession(situation);
  const collective = isCollective(situation);
  return ({ party, key }) => {
    if (key === told) return 0;
    let factor = ofTurns(key);
    if (namedInWords(situation.quote.text, party)) factor *= SALIENCE.namedInWords;
    if (asked.has(key)) factor *= SALIENCE.askedThis;
    if (heard.has(key)) factor *= SALIENCE.toldWords;
    if (confession && !isSuspect(situation, party)) factor *= SALIENCE.noSuspect;
    if (collective) factor *= MANY.test(party.nature) ? SALIENCE.collective.many : SALIENCE.collective.one;
    return factor;
  };
}

/** 「…」と、森田氏は言われた: the topic of the sentence that holds the words, before or after them. */
function topicOf({ lookback, sentence }: Situation): string | null {
  const mentions = mentionsBetween(lookback, sentence.from, sentence.to);
  return mentions.find((it) => it.part === "topic")?.key ?? null;
}

/** 森田さんに「…」と, 森田さんについて「…」と: who hears the words, or is their theme. */
function hearersOf(situation: Situation, here: readonly Mention[]): ReadonlySet<string> {
  const told = isTold(situation);
  const hearers = here.filter((it) => told || /^(?:told|object|from|other)$/u.test(it.part));
  return new Set(hearers.map((it) => it.key));
}

/** 生徒が森田先生に尋ねた。「なぜですか」: who is asked just before words that ask. */
function askedBefore(situation: Situation): ReadonlySet<string> {
  const before = situation.stream.sentences[situation.sentenceIndex - 1];
  const mentions = before === undefined ? [] : readSentence(situation, before).mentions;
  return new Set(mentions.filter((it) => it.part === "invited").map((it) => it.key));
}

/** 「森田さんは…」: the words call the party by name, as one calls others. */
function namedInWords(words: string, { name, text }: Party): boolean {
  const inWords = words.slice(0, LONGEST_WORDS);
  if (name === null) return text.length > 1 && inWords.includes(text);
  if (inWords.includes(name)) return true;
  for (let length = name.length - 1; length >= 2; length--) {
    const at = inWords.indexOf(name.slice(0, length));
    if (at >= 0) return isCalled(inWords.slice(at + length, at + length + LONGEST_CALLING));
  }
  return false;
}

function isCalled(after: string): boolean {
  for (let length = 1; length <= after.length; length++)
    if (HONORIFICS.has(after.slice(0, length))) return true;
  return false;
}

function isSuspect({ people }: Situation, { name, text }: Party): boolean {
  if (SUSPECT.test(text)) return true;
  return name !== null && (people.personOf(name)?.aliases.some((it) => SUSPECT.test(it)) ?? false);
}
