// 「…」とするユーザーも多い: the people who hold the words are said to be there.

import { describesNext, endsClause } from "../clauses.ts";
import { phraseEndingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import type { Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { comesUp } from "./voices.ts";

const FARTHEST = 40;

export const crowdPresent: Rule = {
  id: "crowd-present",
  find(situation) {
    const party = presentCrowd(situation);
    return party === null ? null : { party, fit: 1 };
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
