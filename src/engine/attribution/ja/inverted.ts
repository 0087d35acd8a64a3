// 「やるしかない」と、森田氏。／「やるしかない」とは森田氏。

import { touches } from "../noun-phrase.ts";
import type { Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { closesSentence, followingParty, isSomebody } from "./following-party.ts";

export const inverted: Rule = {
  id: "inverted",
  find(situation) {
    const { stream, sentence, tail } = situation;
    if (tail.particle !== "と") return null;
    const at = /^[はが]$/u.test(surfaceAt(stream, tail.from)) ? tail.from + 1 : tail.from;
    const found = followingParty(situation, at);
    if (found === null || !(isSomebody(found.party) || found.party.nature === "body")) return null;
    const fit = found.party.couldBeName ? 0.7 : 1;
    // # 「延期せず」と市長　説明会で: a space closes a headline's clause
    const closes =
      closesSentence(situation, found.next) || (sentence.headline && !touches(stream, found.next - 1));
    return closes ? { party: found.party, fit } : null;
  },
};
