// 「…」といった声が上がった: words of nobody in particular.

import { phraseStartingAt } from "../noun-phrase.ts";
import { partyOf } from "../party.ts";
import type { Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const VOICES =
  /^(?:声|書き込み|コメント|意見|投稿|反応|発言|感想|指摘|批判|疑問|不満|ツイート|レビュー|口コミ|声援|要望|反論|異論)$/u;

export const crowdWords: Rule = {
  id: "crowd-words",
  find(situation) {
    const { stream, people, tail } = situation;
    if (tail.particle === "" || tail.particle === "を") return null;
    for (let at = tail.from; at < tail.to && at - tail.from < 30; at++) {
      if (stream.items[at]!.quote >= 0) return null;
      if (!VOICES.test(surfaceAt(stream, at))) continue;
      const phrase = phraseStartingAt(stream, at, at + 1);
      if (phrase === null) return null;
      return { party: { ...partyOf(stream, people, phrase), nature: "crowd" }, fit: 1 };
    }
    return null;
  },
};
