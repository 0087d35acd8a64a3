// What speaks against a party's having said these very words, as a factor from 0 (ruled out) to 1.

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import { HONORIFICS } from "../names.data.ts";
import type { Party } from "../party.ts";
import type { Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { keyOf, type Mention, mentionsBetween } from "./mentions.ts";
import { SALIENCE } from "./salience.data.ts";

const LONGEST_WORDS = 600;
const LONGEST_CALLING = 4;
const QUESTION = /(?:[？?]|か)$/u;

export function factorAgainst(situation: Situation, { party, key }: Pick<Mention, "party" | "key">): number {
  let factor = 1;
  if (namedInWords(situation.quote.text, party)) factor *= SALIENCE.namedInWords;
  if (hearsWords(situation, key)) factor *= SALIENCE.toldWords;
  if (confesses(situation) && !isSuspect(situation, party)) factor *= SALIENCE.noSuspect;
  if (isCollective(situation))
    factor *= /^(?:crowd|people)$/u.test(party.nature) ? SALIENCE.collective.many : SALIENCE.collective.one;
  return factor * factorOfTurns(situation, key);
}

/** Lines of bare words by two people in turn go on so. */
function factorOfTurns(situation: Situation, key: string): number {
  const { earlier, lookback, sentence, sentenceIndex, stream } = situation;
  const line = (back: number): string | null => {
    const decision = earlier[earlier.length - back];
    if (decision?.party == null) return null;
    const index = stream.sentenceOf[stream.itemOf[decision.quote]!]!;
    if (index !== sentenceIndex - back || !stream.sentences[index]!.quotesOnly) return null;
    return keyOf(lookback, decision.party);
  };
  const last = sentence.quotesOnly ? line(1) : null;
  const next = last === null ? null : line(2);
  if (next === null || next === last) return factorOfLastSpeaker(situation, key);
  return key === next ? SALIENCE.turn.next : key === last ? SALIENCE.turn.last : 1;
}

/** Whoever has just spoken hands over within a sentence, hardly answers their own question, and goes on after さらに. */
function factorOfLastSpeaker(situation: Situation, key: string): number {
  const { earlier, stream, sentence, lookback } = situation;
  const last = earlier[earlier.length - 1];
  if (last?.party == null || keyOf(lookback, last.party) !== key) return 1;
  if (stream.itemOf[last.quote]! >= sentence.from) return 0;
  if (GOES_ON.test(surfaceAt(stream, sentence.from))) return SALIENCE.goesOn;
  const { stance, text } = stream.quotes[last.quote]!;
  if (stance !== "asked" && !QUESTION.test(text)) return 1;
  return sentence.quotesOnly || isAnswer(situation) ? SALIENCE.asked.inRow : SALIENCE.asked.elsewhere;
}

const GOES_ON = /^(?:さらに|更に|また|続けて|続いて|そして|加えて|しかも|その上|なおも)$/u;

/** 「…」と答えた */
function isAnswer({ stream, tail }: Situation): boolean {
  return (
    tail.cue >= 0 &&
    /^(?:答える|こたえる|応じる|返す|回答|返答|返事)$/u.test(stream.items[tail.cue]!.token?.base ?? "")
  );
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

/** 森田さんに「…」と, 森田さんについて「…」と: the sentence of the words has the party hear them, or be their theme. */
function hearsWords(situation: Situation, key: string): boolean {
  const { lookback, sentence, tail } = situation;
  return mentionsBetween(lookback, sentence.from, Math.max(sentence.from, tail.rowFrom)).some(
    (it) => it.key === key && (isTold(situation) || /^(?:told|object|from|other)$/u.test(it.part)),
  );
}

/** 「…」と言われた. What is written, 「…」と投稿された, is not told to the scene's centre. */
export function isTold({ stream, tail }: Situation): boolean {
  if (!tail.passive || tail.cue < 0) return tail.passive;
  const family =
    CUE_VERBS.get(stream.items[tail.cue]?.token?.base ?? "") ?? CUE_NOUNS.get(surfaceAt(stream, tail.cue));
  return family !== "write" && family !== "report";
}

/** 調べに対し「…」と供述している: only suspects are so reported. */
function confesses({ stream, sentence, tail }: Situation): boolean {
  for (let at = tail.rowTo + 1; at < tail.to; at++) if (CONFESSES.test(surfaceAt(stream, at))) return true;
  for (let at = sentence.from; at + 1 < tail.rowFrom; at++)
    if (
      /^(?:調べ|取り調べ|調べ方)$/u.test(surfaceAt(stream, at)) &&
      surfaceAt(stream, at + 1).startsWith("に")
    )
      return true;
  return false;
}

/** 「…」と盛り上がった: a predicate of many. */
function isCollective({ stream, tail }: Situation): boolean {
  for (let at = tail.rowTo + 1; at < Math.min(tail.to, tail.rowTo + SHORT_PREDICATE); at++)
    if (COLLECTIVE.has(stream.items[at]!.token?.base ?? ""))
      return !/^(?:せる|させる)$/u.test(stream.items[at + 1]?.token?.base ?? ""); // one alone can 沸かせる
  return false;
}

const SHORT_PREDICATE = 6;
const COLLECTIVE: ReadonlySet<string> = new Set(
  "盛り上がる 沸く 騒ぐ ざわつく 賑わう にぎわう 騒然 口々".split(" "),
);

const CONFESSES = /^(?:供述|自供|容疑|否認)$/u;
const SUSPECT = /(?:容疑者|被告|被告人|受刑者|死刑囚|男|女|少年|少女)$/u;

function isSuspect({ people }: Situation, { name, text }: Party): boolean {
  if (SUSPECT.test(text)) return true;
  return name !== null && (people.personOf(name)?.aliases.some((it) => SUSPECT.test(it)) ?? false);
}
