// Whose words these are when their own sentence does not say: the sentence before, the sentence after, the paragraph before.

import { phraseEndingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

/** Sentences looked back over. */
const FARTHEST_SENTENCES = 6;
const LONGEST_SENTENCE = 200;

/** 森田氏は「…」とし、「…」と続けた. */
export const carriedInSentence: Rule = {
  id: "carried-in-sentence",
  find(situation) {
    if (situation.tail.passive) return null;
    const before = situation.earlier[situation.earlier.length - 1];
    if (before?.party == null) return null;
    const at = situation.stream.itemOf[before.quote]!;
    if (at < situation.sentence.from) return null;
    return { party: before.party, fit: before.confidence };
  },
};

/** 「まず調べる」。森田氏はそう話す。／「…」(改行)森田さんは振り返る。 */
export const nextSentence: Rule = {
  id: "next-sentence",
  find(situation) {
    const { stream, sentence, sentenceIndex, tail } = situation;
    const next = stream.sentences[sentenceIndex + 1];
    if (next === undefined || next.headline || tail.particle !== "") return null;
    if (!sentence.quotesOnly) return null;
    const first = surfaceAt(stream, next.from);
    const points = /^(?:そう|こう|と)$/u.test(first) || containsPointer(situation, next.from, next.to);
    if (!points) return null;
    const party = subjectOf(situation, next.from, next.to) ?? lastPerson(situation, next.from, next.to);
    return party === null ? null : { party, fit: party.nature === "person" ? 1 : 0.8 };
  },
};

function containsPointer(situation: Situation, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 40); at++) {
    const word = surfaceAt(situation.stream, at);
    if ((word === "そう" || word === "こう") && situation.stream.items[at + 1]?.token?.pos === "動詞")
      return true;
  }
  return false;
}

export const carried: Rule = {
  id: "carried",
  find(situation) {
    const { stream, sentenceIndex, tail, sentence } = situation;
    if (tail.passive) return null;
    let fit = 1;
    let block = stream.items[sentence.from]!.block;
    for (let back = 1; back <= FARTHEST_SENTENCES; back++) {
      const before = stream.sentences[sentenceIndex - back];
      if (before === undefined || before.headline) return null;
      const itsBlock = stream.items[before.from]!.block;
      if (itsBlock !== block) fit *= 0.85;
      block = itsBlock;
      const found = speakerOfSentence(situation, before.from, before.to);
      if (found !== null) return { party: found.party, fit: fit * found.fit };
      fit *= 0.92;
    }
    return null;
  },
};

function speakerOfSentence(situation: Situation, from: number, to: number): Candidate | null {
  const party = subjectOf(situation, from, to);
  const decided = [...decidedIn(situation, from, to)].pop();
  if (decided?.party != null) {
    const same = party === null || party.text === decided.party.text;
    return { party: decided.party, fit: decided.confidence * (same ? 1 : 0.8) };
  }
  if (decided !== undefined && party === null) return null;
  if (party !== null) return { party, fit: 0.9 };
  const last = lastPerson(situation, from, to);
  return last === null ? null : { party: last, fit: 0.6 };
}

function decidedIn(situation: Situation, from: number, to: number): Situation["earlier"][number][] {
  const found = [];
  for (let index = situation.earlier.length - 1; index >= 0; index--) {
    const decision = situation.earlier[index]!;
    const at = situation.stream.itemOf[decision.quote]!;
    if (at < from) break;
    if (at < to) found.unshift(decision);
  }
  return found;
}

/** The sentence's person: the last topic, else the first subject. */
function subjectOf(situation: Situation, from: number, to: number): Party | null {
  const { stream, people } = situation;
  let subject: Party | null = null;
  for (let at = Math.min(to, from + LONGEST_SENTENCE) - 1; at > from; at--) {
    const token = stream.items[at]!.token;
    if (token?.pos !== "助詞" || !/^[はがも]$/u.test(token.surface) || token.pos1 === "接続助詞") continue;
    const phrase = phraseEndingAt(stream, at - 1, from);
    if (phrase === null) continue;
    const party = partyOf(stream, people, phrase);
    if (!carries(party)) continue;
    if (token.surface !== "が") return party;
    subject = party;
  }
  return subject;
}

function lastPerson(situation: Situation, from: number, to: number): Party | null {
  const { stream, people } = situation;
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

function carries(party: Party): boolean {
  return (
    party.nature === "person" ||
    party.nature === "people" ||
    party.nature === "role" ||
    party.nature === "anaphor"
  );
}
