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

/** Somebody without a name whom this paragraph, or the one that leads up to it, presents goes first. */
function presentHere(situation: Situation): boolean {
  const { stream, sentence, earlier } = situation;
  const block = stream.items[sentence.from]!.block;
  const last = earlier[earlier.length - 1];
  // words right after those of somebody without a name go on with them
  if (last?.party?.nature === "role" && stream.items[stream.itemOf[last.quote]!]!.block >= block - 1)
    return true;
  const found = lookBack(situation);
  if (found?.party == null || found.fit < PRESENT) return false;
  return stream.items[found.party.phrase.first]!.block >= block - 1;
}
