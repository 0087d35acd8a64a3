// 「最後に一言」と問われると: a question that the scene's centre is asked comes from whoever asked before.

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import type { Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const MOST_ASKED = 30;
const ASKS = /^(?:person|role)$/u;
const QUESTION = /(?:[？?]|か)$/u;

export const spokenTo: Rule = {
  id: "spoken-to",
  find(situation) {
    const { tail, sentence, earlier, stream } = situation;
    if (!tail.passive || tail.particle !== "と" || sentence.headline || !asks(situation)) return null;
    for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - MOST_ASKED); index--) {
      const { party, quote } = earlier[index]!;
      if (party !== null && ASKS.test(party.nature) && QUESTION.test(stream.quotes[quote]!.text))
        return { party, fit: 0.8 };
    }
    return null;
  },
};

function asks({ stream, tail }: Situation): boolean {
  if (tail.cue < 0) return false;
  const base = stream.items[tail.cue]?.token?.base ?? "";
  return CUE_VERBS.get(base) === "ask" || CUE_NOUNS.get(surfaceAt(stream, tail.cue)) === "ask";
}
