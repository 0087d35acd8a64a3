// 当時の上司のひと言。「…」／母の口癖は決まっていた。「…」: the sentence before says whose words are coming.

import type { Party } from "../party.ts";
import { partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const COMING_WORDS =
  /^(?:一言|ひと言|ひとこと|第一声|言葉|口癖|答え|返事|返答|回答|コメント|弁|談|話|声|主張|言い分|セリフ|台詞)$/u;

export const announced: Rule = {
  id: "announced",
  find(situation) {
    const { stream, sentence, sentenceIndex, tail } = situation;
    const before = stream.sentences[sentenceIndex - 1];
    if (before === undefined || before.headline || tail.rowFrom !== sentence.from) return null;
    if (tail.cue >= 0 && tail.particle === "と" && !tail.passive) return null;
    const party =
      ownerOfLastNoun(situation, before.from, before.to) ?? ownerOfSubject(situation, before.from, before.to);
    return party === null ? null : { party, fit: 1 };
  },
};

/** 夫のひと言がきっかけだった。: the noun is the subject of a sentence that says no more than that. */
function ownerOfSubject(situation: Situation, from: number, to: number): Party | null {
  const { stream, sentence } = situation;
  for (let at = to - 1; at > from + 1; at--) {
    if (stream.items[at]!.quote >= 0 || to - at > SHORT_PREDICATE) return null;
    if (!/^[がは]$/u.test(surfaceAt(stream, at)) || !ONE_WORD.test(surfaceAt(stream, at - 1))) continue;
    if (surfaceAt(stream, at - 2) !== "の") return null;
    return speakerBefore({ ...situation, sentence: { ...sentence, from } }, at - 3);
  }
  return null;
}

const ONE_WORD = /^(?:一言|ひと言|ひとこと|第一声|口癖|言葉)$/u;
const SHORT_PREDICATE = 8;

function speakerBefore(situation: Situation, last: number): Party | null {
  const party = partyEndingAt(situation, last);
  return party !== null && /^(?:person|people|role|anaphor|body)$/u.test(party.nature) ? party : null;
}

/** Whose the word for speech is on which the sentence closes. */
function ownerOfLastNoun(situation: Situation, from: number, to: number): Party | null {
  const { stream, sentence } = situation;
  let last = to - 1;
  while (last > from && !COMING_WORDS.test(surfaceAt(stream, last))) {
    const token = stream.items[last]!.token;
    if (token === null || to - last > 4 || !/^(?:記号|助動詞)$/u.test(token.pos)) return null;
    last--;
  }
  if (surfaceAt(stream, last - 1) !== "の") return null;
  return speakerBefore({ ...situation, sentence: { ...sentence, from } }, last - 2);
}
