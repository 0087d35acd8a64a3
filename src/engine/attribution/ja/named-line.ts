// 森田「早い」(改行)林「遅い」: who speaks line by line, whatever word names them, told by its coming back.

import { labelOf } from "../line-labels.ts";
import { phraseEndingAt } from "../noun-phrase.ts";
import { partyOf } from "../party.ts";
import type { Rule } from "../situation.ts";

/** Lines that begin so from which it is no chance. */
const LEAST = 2;

export const namedLine: Rule = {
  id: "named-line",
  find({ stream, people, sentence, at, labels }) {
    const label = labelOf(stream, sentence);
    if (label === null || (labels.get(label) ?? 0) < LEAST) return null;
    const phrase = phraseEndingAt(stream, at - 1, sentence.from);
    if (phrase === null) return null;
    const party = partyOf(stream, people, { ...phrase, first: sentence.from });
    if (party.nature !== "unsure" && party.nature !== "silent") return { party, fit: 1 };
    return { party: { ...party, nature: "person", name: label }, fit: 0.9 };
  },
};
