// 「まだ寒いですね」（森田さん）

import { phraseEndingAt } from "../noun-phrase.ts";
import { partyOf } from "../party.ts";
import type { Rule } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

export const bracketedName: Rule = {
  id: "bracketed-name",
  find(situation) {
    const { stream, people, tail, sentence } = situation;
    if (tail.bracketFrom < 0 || tail.bracketTo <= tail.bracketFrom || sentence.headline) return null;
    let last = tail.bracketTo - 1;
    // （森田さん・45歳）, （森田さん、45）: the name comes first
    for (let at = tail.bracketFrom + 1; at < tail.bracketTo; at++) {
      if (/^[、，／/]$/u.test(surfaceAt(stream, at)) || startsAge(stream, at)) {
        last = at - 1;
        break;
      }
    }
    const phrase = phraseEndingAt(stream, last, tail.bracketFrom);
    if (phrase === null) return null;
    const party = partyOf(stream, people, phrase);
    if (party.nature === "person") return (party.name ?? "").length > 1 ? { party, fit: 1 } : null; // （笑）
    return party.nature === "role" || party.nature === "people" ? { party, fit: 0.8 } : null;
  },
};

function startsAge(stream: Stream, at: number): boolean {
  return surfaceAt(stream, at) === "・" && stream.items[at + 1]?.token?.pos1 === "数";
}
