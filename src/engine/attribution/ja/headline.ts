// 森田市長「延期せず」 住民説明会で: a headline names the speaker before or after the words, without grammar.

import { phraseEndingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

export const headline: Rule = {
  id: "headline",
  find(situation) {
    const { sentence, tail } = situation;
    if (!sentence.headline) return null;
    return (
      pick(situation, sentence.from, tail.rowFrom, 0.8) ?? pick(situation, tail.rowTo + 1, sentence.to, 0.6)
    );
  },
};

function pick(situation: Situation, from: number, to: number, fit: number): Candidate | null {
  const { stream, people } = situation;
  let found: Party | null = null;
  for (let at = to - 1; at >= from; ) {
    const phrase = phraseEndingAt(stream, at, from);
    if (phrase === null) {
      at--;
      continue;
    }
    const party = partyOf(stream, people, phrase);
    const after = surfaceAt(stream, phrase.last + 1);
    const object = /^[をに]$/u.test(after);
    if (party.nature === "person" && !object) return { party, fit };
    if (party.nature === "crowd" || party.nature === "role" || party.nature === "people") found ??= party;
    at = phrase.first - 1;
  }
  return found === null ? null : { party: found, fit: fit * 0.8 };
}
