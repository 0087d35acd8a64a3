// Reads forward from a word for the party that a predicate describes or a sentence closes with.

import { afterPhrase, phraseStartingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import type { Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

export interface FollowingParty {
  party: Party;
  /** First item after the phrase. */
  next: number;
}

/** The phrase that begins here, over の and a name's apposition: 青葉市の森田課長, 主役の一人、森田さん. */
export function followingParty(situation: Situation, at: number): FollowingParty | null {
  const { stream, people, tail } = situation;
  let from = at;
  let best: FollowingParty | null = null;
  for (let hops = 0; hops < 4; hops++) {
    const starting = phraseStartingAt(stream, from, tail.to);
    if (starting === null) return best;
    const phrase = { ...starting, outer: at };
    const next = afterPhrase(stream, phrase, tail.to);
    const party = partyOf(stream, people, phrase);
    if (party.nature === "silent" && best !== null) return best;
    best = { party, next };
    // 歌手で俳優の森田さん
    const joins = surfaceAt(stream, next) === "で" && party.nature === "role" && next === phrase.last + 1;
    if (joins && isPersonLike(peek(situation, next + 1))) {
      from = next + 1;
      continue;
    }
    if (surfaceAt(stream, next) !== "の") return best;
    if (isPersonLike(party) && !isPersonLike(peek(situation, next + 1)))
      return party.nature === "person" ? best : null;
    from = next + 1;
  }
  return best;
}

function peek(situation: Situation, at: number): Party | null {
  const phrase = phraseStartingAt(situation.stream, at, situation.tail.to);
  return phrase === null ? null : partyOf(situation.stream, situation.people, phrase);
}

export function isPersonLike(party: Party | null): boolean {
  return party !== null && /^(?:person|people|role|anaphor|crowd)$/u.test(party.nature);
}

/** Where only somebody can stand (「…」と話す□), a word that may be a name is one. */
export function isSomebody(party: Party): boolean {
  return isPersonLike(party) || party.couldBeName;
}

export function closesSentence(situation: Situation, at: number): boolean {
  if (at >= situation.sentence.to) return true;
  const word = surfaceAt(situation.stream, at);
  if (/^[。．！!？?]$/u.test(word)) return true;
  return /^(?:だ|だっ|です|でし|で)$/u.test(word) && situation.stream.items[at]!.token?.pos === "助動詞";
}
