// 「やるしかない」と語る森田氏: the predicate describes the one who spoke.

import { describesNext } from "../clauses.ts";
import type { Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { closesSentence, followingParty, isPersonLike } from "./following-party.ts";

export const described: Rule = {
  id: "described",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.passive || !/^(?:と|という|など)$/u.test(tail.particle)) return null;
    // 「…」という森田さん: the particle is the verb itself
    const bare = tail.particle === "という" ? followingParty(situation, tail.from) : null;
    if (bare !== null && isPersonLike(bare.party) && surfaceAt(stream, bare.next) !== "の")
      return { party: bare.party, fit: bare.party.nature === "person" ? 1 : 0.8, topic: true };
    if (tail.cue < 0) return null;
    if (!describesNext(stream, tail.afterCue - 1) && !describesOverComma(situation)) return null;
    const start = surfaceAt(stream, tail.afterCue) === "、" ? tail.afterCue + 1 : tail.afterCue;
    const found = followingParty(situation, start);
    if (found === null) return null;
    if (found.party.nature === "body") return { party: found.party, fit: 0.8, topic: true };
    return isPersonLike(found.party)
      ? { party: found.party, fit: found.party.nature === "person" ? 1 : 0.8 }
      : null;
  },
};

function describesOverComma(situation: Situation): boolean {
  const { stream, tail } = situation;
  return (
    surfaceAt(stream, tail.afterCue) === "、" &&
    stream.items[tail.afterCue - 1]?.token?.conjugationForm === "基本形"
  );
}

/** 「…」と明かし、…を続ける森田氏だった: the sentence closes on the one that all of it describes. */
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
