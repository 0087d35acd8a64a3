// 「やるしかない」と話すのは森田氏: the predicate is made a noun, the name comes after.

import type { Candidate, Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { followingParty, isPersonLike } from "./following-party.ts";

export const cleft: Rule = {
  id: "cleft",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.cue < 0) return null;
    for (let at = tail.cue + 1; at + 1 < tail.to && at - tail.cue < 24; at++) {
      if (surfaceAt(stream, at) !== "の" || !/^[はが]$/u.test(surfaceAt(stream, at + 1))) continue;
      const start = surfaceAt(stream, at + 2) === "、" ? at + 3 : at + 2;
      return lastNamed(situation, start);
    }
    return null;
  },
};

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
    if (isPersonLike(party) || party.nature === "body") {
      if (best === null || party.nature === "person" || best.party?.nature !== "person")
        best = { party, fit: party.nature === "person" ? 1 : 0.9, topic: true };
    }
    at = Math.max(found.next, at + 1);
  }
  return best;
}
