// 「…」と明かし、ひとり練習を続ける森田氏だった: the sentence closes on the one that all of it describes.

import { describesNext } from "../clauses.ts";
import type { Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { closesSentence, followingParty } from "./following-party.ts";

export const closingName: Rule = {
  id: "closing-name",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.passive || !/^(?:と|など)$/u.test(tail.particle)) return null;
    for (let at = tail.from; at < tail.to; at++) {
      if (stream.items[at]!.quote >= 0) return null;
      const joined = describesNext(stream, at) || (surfaceAt(stream, at) === "の" && at > tail.from);
      if (!joined) continue;
      const demonstrative = stream.items[at + 1]?.token?.pos === "連体詞" ? 1 : 0;
      const found = followingParty(situation, at + 1 + demonstrative);
      if (found === null || !/^(?:person|people|role|crowd)$/u.test(found.party.nature)) continue;
      if (closesSentence(situation, found.next))
        return { party: found.party, fit: found.party.nature === "person" ? 0.9 : 0.7, topic: true };
    }
    return null;
  },
};
