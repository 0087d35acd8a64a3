// 森田氏は「…」とし、「…」と続けた: the speaker of the words before, in the same sentence.

import { endsClause } from "../clauses.ts";
import type { Decision, Rule, Situation } from "../situation.ts";
import { standingOf } from "../standing.ts";
import { surfaceAt } from "../stream.ts";
import { tailOf } from "../tail.ts";

export const carriedInSentence: Rule = {
  id: "carried-in-sentence",
  find(situation) {
    if (situation.tail.passive) return null;
    const before = situation.earlier[situation.earlier.length - 1];
    if (before?.party == null) return null;
    const at = situation.stream.itemOf[before.quote]!;
    if (at < situation.sentence.from) return null;
    if (wasTold(situation, at)) return null;
    // 林氏が「…」と聞くと、「…」: the doer of a closed clause hands over
    if ((!before.topic || replies(situation, before)) && handsOver(situation, at + 1)) return null;
    // 「…」と笑う森田に、「…」: whom the next words are said to
    const after = surfaceAt(situation.stream, before.party.phrase.last + 1);
    if (before.party.phrase.first > at && /^[にをへ]$/u.test(after)) return null;
    return { party: before.party, fit: standingOf(before), topic: before.topic };
  },
};

/** 司会者に「…」と促され、「…」: whoever was told the words before has the next ones. */
function wasTold({ stream, sentence }: Situation, at: number): boolean {
  return tailOf(stream, at, sentence, stream.quotes[stream.items[at]!.quote]!).passive;
}

/** 「なぜ」と身を乗り出すと、「勘です」。: bare words after words whose speaker the sentence does not name. */
function replies({ tail, sentence }: Situation, { party }: Decision): boolean {
  return tail.particle === "" && party !== null && party.phrase.first < sentence.from;
}

function handsOver({ stream, tail }: Situation, from: number): boolean {
  for (let at = from; at < tail.rowFrom; at++) if (endsClause(stream, at)) return true;
  return false;
}
