// 母に話すと、「…」／若い駅員に尋ねると、「…」: whoever is spoken to in the clause before has the word next.

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import { marksSubject } from "../clauses.ts";
import type { Party } from "../party.ts";
import { partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const FARTHEST = 30;
const THEREUPON = /^(?:と|たら|ところ|だら)$/u;
const TOLD: ReadonlySet<string> = new Set(["say", "ask", "write"]);
/** アサミにしたら, 妻に見せると: light verbs for telling, where something is handed to somebody. */
const HANDS = /^(?:する|見せる|持ちかける|渡す|向ける|ぶつける)$/u;

export const answers: Rule = {
  id: "answers",
  find(situation) {
    const { stream, sentence, tail } = situation;
    const end = surfaceAt(stream, tail.rowFrom - 1) === "、" ? tail.rowFrom - 2 : tail.rowFrom - 1;
    if (!THEREUPON.test(surfaceAt(stream, end)) || stream.items[end]!.quote >= 0) return null;
    const verb = tellingVerb(situation, end - 1);
    if (verb < 0) return null;
    for (let at = verb - 1; at > Math.max(sentence.from, verb - FARTHEST); at--) {
      const item = stream.items[at]!;
      if (item.quote >= 0 || surfaceAt(stream, at) === "。") return null;
      if (item.token?.surface !== "に" || marksSubject(stream, at) !== null) continue;
      const party = partyEndingAt(situation, at - 1);
      if (party !== null && canAnswer(party)) return { party, fit: party.nature === "person" ? 1 : 0.9 };
    }
    return null;
  },
};

/** Item of the verb of telling right before the conjunction; -1 where it is another one, or passive. */
function tellingVerb({ stream }: Situation, last: number): number {
  for (let at = last; at > last - 4 && at >= 0; at--) {
    const token = stream.items[at]?.token;
    if (token == null) return -1;
    if (token.pos === "助動詞" || token.surface === "て") continue;
    if (token.pos === "動詞" && token.pos1 === "接尾") return -1;
    if (token.pos === "動詞" && token.pos1 === "非自立") continue;
    const family = CUE_VERBS.get(token.base) ?? CUE_NOUNS.get(surfaceAt(stream, at - 1));
    return (family !== undefined && TOLD.has(family)) || HANDS.test(token.base) ? at : -1;
  }
  return -1;
}

function canAnswer(party: Party): boolean {
  return /^(?:person|people|role|anaphor|body)$/u.test(party.nature);
}
