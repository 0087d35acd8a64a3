// Words that their sentence gives to nobody: the most salient party of the scene says them.

import { sceneCandidates } from "../scene/candidates.ts";
import { SALIENCE } from "../scene/salience.data.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";

/** A speaker who is not named in the sentence is never as sure as one who is. */
const AT_BEST = 0.95;
/** 「…」という言葉が, 「…」の一言: words that hang on a noun are oftener somebody else's. */
const ON_NOUN = 0.6;

export const scene: Rule = {
  id: "scene",
  find(situation) {
    const { sentence } = situation;
    if (sentence.headline) return null;
    const [first, second] = sceneCandidates(situation);
    if (first === undefined || first.salience < SALIENCE.least) return null;
    return {
      party: first.party,
      fit: fitOf(situation, first.salience, second?.salience ?? 0),
      topic: true,
    };
  },
};

/** How far ahead of the second the first is, less where the words hang on a noun. */
function fitOf({ tail }: Situation, first: number, second: number): Candidate["fit"] {
  const lead = (first - second) / first;
  const form = tail.particle === "という" || tail.particle === "の" ? ON_NOUN : AT_BEST;
  return form * (0.4 + 0.6 * lead) * Math.min(1, first);
}
