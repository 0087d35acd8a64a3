// 後年の会見では「まだ満足していない」と語った。: words without a speaker nearby, on a page about one person.

import type { Rule, Situation } from "../situation.ts";
import { lookBack } from "./look-back.ts";

const PRESENT = 0.55;
const ROOM_FOR_SPEECH = /^(?:|と|など|other)$/u;

export const about: Rule = {
  id: "about",
  find(situation) {
    const { protagonist, sentence, tail } = situation;
    if (protagonist === null || sentence.headline || tail.passive || !ROOM_FOR_SPEECH.test(tail.particle))
      return null;
    if (presentHere(situation)) return null;
    return { party: protagonist, fit: 0.8 };
  },
};

/** Somebody without a name whom this very paragraph presents goes first. */
function presentHere(situation: Situation): boolean {
  const { stream, sentence } = situation;
  const found = lookBack(situation);
  if (found?.party == null || found.fit < PRESENT) return false;
  return stream.items[found.party.phrase.first]!.block === stream.items[sentence.from]!.block;
}
