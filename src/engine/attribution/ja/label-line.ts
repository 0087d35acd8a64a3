// 森田さん（45） (改行)「まだ寒いですね」: a line of its own that is nothing but a name.

import { CALLINGS, HONORIFICS, TITLES } from "../names.data.ts";
import { phraseEndingAt, touches } from "../noun-phrase.ts";
import { partyOf } from "../party.ts";
import type { Rule } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

const LONGEST_LINE = 16;

export const labelLine: Rule = {
  id: "label-line",
  find({ stream, people, sentence, sentenceIndex, tail }) {
    const line = stream.sentences[sentenceIndex - 1];
    if (
      line === undefined ||
      line.headline ||
      tail.rowFrom !== sentence.from ||
      line.to - line.from > LONGEST_LINE
    )
      return null;
    const block = stream.items[line.to - 1]!.block;
    if (block === stream.items[sentence.from]!.block || stream.items[line.from]!.block !== block) return null;
    let [first, last] = [line.from, line.to - 1];
    if (/^[（(]$/u.test(surfaceAt(stream, first)) && /^[）)]$/u.test(surfaceAt(stream, last)))
      [first, last] = [first + 1, last - 1];
    // （森田一郎記者 青葉市）, （森田一郎記者、青葉市）: the name comes first
    for (let at = first + 1; at <= last; at++)
      if (!touches(stream, at - 1) && isTitled(stream, at - 1)) last = at - 1;
    for (let at = first; at <= last; at++) if (/^[、，]$/u.test(surfaceAt(stream, at))) last = at - 1;
    const phrase = phraseEndingAt(stream, last, first);
    if (phrase === null || (phrase.outer !== first && phrase.bracket === null)) return null;
    const party = partyOf(stream, people, phrase);
    if (party.nature === "person") return { party, fit: 1 };
    return party.nature === "role" ? { party, fit: 0.8 } : null;
  },
};

function isTitled(stream: Stream, at: number): boolean {
  const word = surfaceAt(stream, at);
  return HONORIFICS.has(word) || TITLES.has(word) || CALLINGS.has(word);
}
