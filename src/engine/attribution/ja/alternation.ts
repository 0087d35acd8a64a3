// 「行くか」と森田。「まだだ」と林。「なぜ」: two people by turns, and the third words without a name.

import type { Rule } from "../situation.ts";

const ENDS_ON_NAME = /^(?:inverted|alternation)$/u;

export const alternation: Rule = {
  id: "alternation",
  find({ earlier, sentence, sentenceIndex, stream, tail }) {
    if (!sentence.quotesOnly || tail.particle !== "") return null;
    const last = earlier[earlier.length - 1];
    const first = earlier[earlier.length - 2];
    if (last?.party == null || first?.party == null) return null;
    if (!ENDS_ON_NAME.test(last.rule) || !ENDS_ON_NAME.test(first.rule)) return null;
    if ((last.party.name ?? last.party.text) === (first.party.name ?? first.party.text)) return null;
    const adjacent = stream.sentenceOf[stream.itemOf[last.quote]!]! === sentenceIndex - 1;
    const before = stream.sentenceOf[stream.itemOf[first.quote]!]! === sentenceIndex - 2;
    return adjacent && before ? { party: first.party, fit: 0.6 } : null;
  },
};
