// 森田氏の「…」という言葉／「…」という森田氏の主張: whose words the noun says they are.

import { type Party, speaks } from "../party.ts";
import { partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { isSpeechNoun } from "./voices.ts";

const WORDS =
  /^(?:言葉|一言|ひと言|セリフ|台詞|話|声|弁|名言|説|教え|口癖|問い|返事|文章|歌詞|考え|見方|思い|気持ち|姿勢|方針|意向)$/u;

export const possessor: Rule = {
  id: "possessor",
  find(situation) {
    const { stream, tail, sentence } = situation;
    const before = tail.rowFrom - 1;
    if (
      before > sentence.from &&
      surfaceAt(stream, before) === "の" &&
      /^(?:という|の|に|は|など)$/u.test(tail.particle)
    ) {
      const party = partyEndingAt(situation, before - 1);
      if (party !== null && speaks(party) && party.nature !== "document")
        return { party, fit: party.nature === "person" ? 1 : 0.85 };
    }
    const topic = ownersNoun(situation);
    if (topic !== null) return { party: topic, fit: 0.9 };
    if (tail.particle !== "という") return null;
    for (let at = tail.from + 1; at < Math.min(tail.to, tail.from + 10); at++) {
      if (surfaceAt(stream, at) !== "の") continue;
      const noun = surfaceAt(stream, at + 1);
      if (!isSpeechNoun(noun) && !WORDS.test(noun)) continue;
      const party = partyEndingAt(situation, at - 1, tail.from);
      if (party !== null && speaks(party) && party.nature !== "document") return { party, fit: 0.9 };
    }
    return null;
  },
};

/** 住民たちの意見は、「…」 */
function ownersNoun(situation: Situation): Party | null {
  const { stream, tail, sentence } = situation;
  let at = tail.rowFrom - 1;
  if (/^[、，]$/u.test(surfaceAt(stream, at))) at--;
  if (
    at - 2 <= sentence.from ||
    !/^[はも]$/u.test(surfaceAt(stream, at)) ||
    surfaceAt(stream, at - 2) !== "の"
  )
    return null;
  const noun = surfaceAt(stream, at - 1);
  if (!isSpeechNoun(noun) && !WORDS.test(noun)) return null;
  const party = partyEndingAt(situation, at - 3);
  return party !== null && speaks(party) ? party : null;
}
