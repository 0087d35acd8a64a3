// 「…」といった声が上がった: words of a crowd, named nearby or nowhere.

import { describesNext, endsClause } from "../clauses.ts";
import { phraseEndingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import { type Candidate, type Decision, lastDecision, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { isVoice } from "./voices.ts";

const FARTHEST = 40;
const SENTENCES_BACK = 5;

/** 「…」とするユーザーも多い: the people who hold the words are said to be there. */
export const crowdPresent: Rule = {
  id: "crowd-present",
  find(situation) {
    const party = presentCrowd(situation);
    return party === null ? null : { party, fit: 1 };
  },
};

export const crowdWords: Rule = {
  id: "crowd-words",
  find(situation) {
    if (voiceOf(situation) < 0) return crowdAfterList(situation);
    const crowd = crowdNearby(situation);
    return crowd === null ? null : { party: crowd, fit: 0.9 };
  },
};

/** The page says that such words were about, and not whose they were. */
export const voicesOnly: Rule = {
  id: "voices-only",
  find(situation) {
    return voiceOf(situation) < 0 ? null : { party: null, fit: 1 };
  },
};

function presentCrowd(situation: Situation): Party | null {
  const { stream, people, tail } = situation;
  if (tail.particle === "" || tail.particle === "を") return null;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + FARTHEST); at++) {
    if (stream.items[at]!.quote >= 0 || endsClause(stream, at)) return null;
    if (!/^[がも]$/u.test(surfaceAt(stream, at)) || !comesUp(stream, at + 1, tail.to)) continue;
    const phrase = phraseEndingAt(stream, at - 1, tail.from);
    if (phrase === null || !describesNext(stream, phrase.first - 1)) continue;
    const party = partyOf(stream, people, phrase);
    if (party.nature === "crowd" || party.nature === "role") return party;
  }
  return null;
}

/** Item of the noun for the words; -1 where the sentence does not make them a crowd's. */
export function voiceOf({ stream, tail, sentence }: Situation): number {
  if (tail.particle === "" || tail.particle === "を") return -1;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + FARTHEST); at++) {
    if (stream.items[at]!.quote >= 0 || /^[。．]$/u.test(surfaceAt(stream, at))) return -1;
    if (!isVoice(surfaceAt(stream, at))) continue;
    const next = surfaceAt(stream, at + 1);
    const direct = tail.particle !== "と" && at - tail.from <= 6;
    if (
      /^(?:が|も|は|や|の)$/u.test(next) &&
      (direct || surfaceAt(stream, at + 2) === "。" || comesUp(stream, at + 2, tail.to))
    )
      return at;
    if (direct && next === "を") return isMetWith(stream, at + 2) ? at : -1;
    if (direct && (/^[にとで]$/u.test(next) || next === "ばかり")) return at;
    if (sentence.headline && (at + 1 >= tail.to || comesUp(stream, at + 1, tail.to))) return at;
    if (direct && (next === "。" || at + 1 >= tail.to)) return at;
  }
  return -1;
}

/** 「…」との批判を招く: the words come from others. 「…」との声明を出す does not. */
function isMetWith(stream: Situation["stream"], at: number): boolean {
  return MET_WITH.has(stream.items[at]?.token?.base ?? "");
}

const MET_WITH: ReadonlySet<string> = new Set([
  "招く",
  "呼ぶ",
  "集める",
  "浴びる",
  "受ける",
  "誘う",
  "巻き起こす",
  "生む",
  "引き起こす",
  "紹介",
  "買う",
  "寄せる",
]);

const ARISES: ReadonlySet<string> = new Set([
  "上がる",
  "挙がる",
  "あがる",
  "相次ぐ",
  "寄せる",
  "殺到",
  "多い",
  "目立つ",
  "ある",
  "見る",
  "みる",
  "見られる",
  "出る",
  "書き込む",
  "聞く",
  "続出",
  "噴出",
  "飛び交う",
  "集まる",
  "続く",
  "散見",
  "広がる",
  "起きる",
  "起こる",
  "並ぶ",
  "届く",
  "投稿",
  "巻き起こる",
  "強い",
  "根強い",
  "少ない",
  "いる",
  "おる",
]);

/** Voices arise, abound, come in. */
function comesUp(stream: Situation["stream"], from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const token = stream.items[at]!.token;
    if (token === null) return false;
    if (ARISES.has(token.base)) return true;
  }
  return false;
}

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

/** `acting`: only a crowd that does something there, or where something is done. */
function lastCrowd({ stream, people }: Situation, from: number, to: number, acting: boolean): Party | null {
  for (let at = to - 1; at >= Math.max(from, to - 200); ) {
    const phrase = phraseEndingAt(stream, at, from);
    if (phrase === null) {
      at--;
      continue;
    }
    const party = partyOf(stream, people, phrase);
    const role = surfaceAt(stream, phrase.last + 1);
    if (party.nature === "crowd" && (!acting || /^(?:が|は|も|から|で|に)$/u.test(role))) return party;
    at = phrase.first - 1;
  }
  return null;
}

function isCrowds(decision: Decision): boolean {
  return decision.party?.nature === "crowd";
}
