// 当時の上司のひと言。「…」／社長の説明はこうだ。「…」: the sentence before says whose words are coming.

import { mentionsBetween } from "../scene/mentions.ts";
import type { Rule } from "../situation.ts";

export const announced: Rule = {
  id: "announced",
  find({ lookback, stream, sentence, sentenceIndex, tail }) {
    const before = stream.sentences[sentenceIndex - 1];
    if (before === undefined || before.headline || tail.rowFrom !== sentence.from) return null;
    if (tail.cue >= 0 && tail.particle === "と" && !tail.passive) return null;
    const coming = mentionsBetween(lookback, before.from, before.to).find((it) => it.part === "wording");
    return coming === undefined ? null : { party: coming.party, fit: 1 };
  },
};
