// 「やるしかない」と話すのは森田氏: the predicate is made a noun, the name comes after.

import { endsClause } from "../clauses.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { followingParty, isPersonLike } from "./following-party.ts";

export const cleft: Rule = {
  id: "cleft",
  find(situation) {
    const { stream, tail } = situation;
    const mouth = outOfMouth(situation);
    if (mouth !== null) return mouth;
    if (tail.cue < 0) return null;
    for (let at = tail.cue + 1; at + 1 < tail.to && at - tail.cue < 24; at++) {
      if (endsClause(stream, at) || surfaceAt(stream, at) === "、") return null;
      if (surfaceAt(stream, at) !== "の" || !/^[はが]$/u.test(surfaceAt(stream, at + 1))) continue;
      const start = surfaceAt(stream, at + 2) === "、" ? at + 3 : at + 2;
      return lastNamed(situation, start);
    }
    return null;
  },
};

/** 森田氏の口から出たのは「…」 */
function outOfMouth(situation: Situation): Candidate | null {
  const { stream, sentence, tail } = situation;
  const is = surfaceAt(stream, tail.rowFrom - 1) === "、" ? tail.rowFrom - 2 : tail.rowFrom - 1;
  if (surfaceAt(stream, is) !== "は" || surfaceAt(stream, is - 1) !== "の") return null;
  for (let at = is - 2; at > Math.max(sentence.from + 1, is - 12); at--) {
    if (surfaceAt(stream, at) !== "から" || surfaceAt(stream, at - 1) !== "口") continue;
    const party = partyEndingAt(situation, at - 3);
    return party !== null && isPersonLike(party) ? { party, fit: 1, topic: true } : null;
  }
  return null;
}

/** The last name before the full stop: 長年ここで働くという森田さん（37歳）だ. */
function lastNamed(situation: Situation, start: number): Candidate | null {
  const { stream, tail } = situation;
  let best: Candidate | null = null;
  for (let at = start; at < tail.to && !/^[。．]$/u.test(surfaceAt(stream, at)); ) {
    const found = followingParty(situation, at);
    if (found === null) {
      at++;
      continue;
    }
    const { party } = found;
    if (isPersonLike(party) || party.nature === "body" || (party.couldBeName && best === null)) {
      if (best === null || party.nature === "person" || best.party?.nature !== "person")
        best = { party, fit: party.nature === "person" ? 1 : party.couldBeName ? 0.7 : 0.9, topic: true };
    }
    at = Math.max(found.next, at + 1);
  }
  return best;
}
