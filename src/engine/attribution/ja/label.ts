// 森田氏「来月です」／森田：「来月です」: the name stands right before the words.

import { phraseEndingAt } from "../noun-phrase.ts";
import { partyOf, speaks } from "../party.ts";
import type { Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

export const label: Rule = {
  id: "label",
  find(situation) {
    const { stream, people, sentence, tail } = situation;
    let last = tail.rowFrom - 1;
    if (last < sentence.from) return null;
    const colon = /^[：:]$/u.test(surfaceAt(stream, last));
    if (colon) last--;
    const phrase = phraseEndingAt(stream, last, sentence.from);
    if (phrase === null) return null;
    const party = partyOf(stream, people, phrase);
    if (!speaks(party)) return colon && phrase.first === sentence.from ? { party, fit: 0.5 } : null;
    const starts = phrase.first === sentence.from;
    const named = party.nature === "person";
    if (colon && starts) return { party, fit: 1 };
    if (tail.particle === "" || tail.particle === "と")
      return named || starts ? { party, fit: named && starts ? 1 : 0.7 } : null;
    return named && sentence.headline ? { party, fit: 0.8 } : null;
  },
};
