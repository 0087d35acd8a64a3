// 「…」といった声が上がった: words of a crowd that this sentence or one just before it names.

import { phraseEndingAt } from "../noun-phrase.ts";
import { CROWD_NOUNS, CROWD_PLACES } from "../nouns.data.ts";
import { type Party, partyOf } from "../party.ts";
import { phrasesBetween } from "../phrases-between.ts";
import { type Candidate, type Decision, lastDecision, type Rule, type Situation } from "../situation.ts";
import { type Stream, surfaceAt, textBetween } from "../stream.ts";
import { voiceOf } from "./voices.ts";

const SENTENCES_BACK = 5;

export const crowdWords: Rule = {
  id: "crowd-words",
  find(situation) {
    if (voiceOf(situation) < 0) return crowdAfterList(situation);
    const crowd = crowdNearby(situation) ?? voicesOfNet(situation);
    return crowd === null ? null : { party: crowd, fit: 0.9 };
  },
};

/** 「…」「…」など、…を責めるユーザーも: examples of words, then the crowd that they are examples of. */
function crowdAfterList(situation: Situation): Candidate | null {
  const { sentence, tail } = situation;
  if (tail.particle !== "など" || sentence.headline) return null;
  const crowd = lastCrowd(situation, tail.from, sentence.to, true);
  return crowd === null ? null : { party: crowd, fit: 0.8 };
}

/** The crowd that this sentence or one just before it names. */
function crowdNearby(situation: Situation): Party | null {
  const { stream, sentence, sentenceIndex } = situation;
  const here = lastCrowd(situation, sentence.from, sentence.to, false);
  if (here !== null) return here;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = stream.sentences[sentenceIndex - back];
    if (before === undefined || before.headline) return null;
    const found =
      lastDecision(situation, before.from, before.to, isCrowds)?.party ??
      lastCrowd(situation, before.from, before.to, true);
    if (found !== null) return found;
  }
  return null;
}

/** 賛同する声が寄せられた, on a page about what the net says: the voices themselves. */
function voicesOfNet(situation: Situation): Party | null {
  const { stream, people, sentence, tail } = situation;
  if (sentence.headline || !speaksOfNet(stream, sentence.from)) return null;
  const voice = voiceOf(situation);
  const phrase = phraseEndingAt(stream, voice, tail.from);
  if (phrase === null) return null;
  const whole = textBetween(stream, tail.from, voice);
  const described = whole !== "" && whole.length <= LONGEST_VOICES && !whole.includes("、");
  const own = described ? { ...phrase, first: tail.from, outer: tail.from } : phrase;
  return {
    ...partyOf(stream, people, own),
    nature: "crowd",
    name: null,
    text: described ? whole : surfaceAt(stream, voice),
  };
}

const LONGEST_VOICES = 7;

function speaksOfNet(stream: Stream, from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - FARTHEST_NET); at--)
    if (CROWD_PLACES.has(surfaceAt(stream, at))) return true;
  return false;
}

/** Words looked back over: a few paragraphs. */
const FARTHEST_NET = 600;

/** `acting`: only a crowd that does something there, or where something is done. */
function lastCrowd({ stream, people }: Situation, from: number, to: number, acting: boolean): Party | null {
  for (const { phrase } of phrasesBetween(stream, from, to)) {
    const party = partyOf(stream, people, phrase);
    const role = surfaceAt(stream, phrase.last + 1);
    if (party.nature === "crowd" && (!acting || /^(?:が|は|も|から|で|に)$/u.test(role))) return party;
  }
  return null;
}

/** Users or fans are still the same further on; several mayors are not. */
function isCrowds({ party }: Decision): boolean {
  if (party?.nature !== "crowd") return false;
  for (let from = 0; from < party.text.length; from++)
    if (CROWD_NOUNS.has(party.text.slice(from))) return true;
  return false;
}
