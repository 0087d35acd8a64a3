// 「やるしかない」と語る森田氏: the predicate describes the one who spoke.

import { describesNext, endsClause, marksSubject } from "../clauses.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { followingParty, isPersonLike } from "./following-party.ts";

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
    if (!describesNext(stream, tail.afterCue - 1) && !describesOverComma(situation))
      return describedLater(situation);
    const start = surfaceAt(stream, tail.afterCue) === "、" ? tail.afterCue + 1 : tail.afterCue;
    const found = followingParty(situation, start);
    if (found === null) return null;
    if (!isPersonLike(found.party) && isDoneBefore(situation)) return null;
    if (found.party.nature === "body") return { party: found.party, fit: 0.8, topic: true };
    if (found.party.couldBeName) return { party: found.party, fit: 0.7 };
    return isPersonLike(found.party)
      ? { party: found.party, fit: found.party.nature === "person" ? 1 : 0.8 }
      : null;
  },
};

/** 森田さんが「…」と話すドーム: Morita talks, whatever the word after may name. */
function isDoneBefore({ stream, tail }: Situation): boolean {
  return marksSubject(stream, tail.rowFrom - 1) === "subject";
}

/** 「…」と怒りを再現してみせる森田に: the cue is only part of the predicate. */
function describedLater(situation: Situation): Candidate | null {
  const { stream, tail } = situation;
  if (surfaceAt(stream, tail.from - 1) === "、") return null; // 「…」と、…
  for (let at = tail.afterCue; at < Math.min(tail.to, tail.afterCue + FARTHEST); at++) {
    if (stream.items[at]!.quote >= 0 || surfaceAt(stream, at) === "、" || endsClause(stream, at)) return null;
    if (marksSubject(stream, at) !== null) return null;
    if (!describesNext(stream, at)) continue;
    const found = followingParty(situation, at + 1);
    return found?.party.nature === "person" ? { party: found.party, fit: 0.85 } : null;
  }
  return null;
}

const FARTHEST = 10;

function describesOverComma(situation: Situation): boolean {
  const { stream, tail } = situation;
  return (
    surfaceAt(stream, tail.afterCue) === "、" &&
    stream.items[tail.afterCue - 1]?.token?.conjugationForm === "基本形"
  );
}
