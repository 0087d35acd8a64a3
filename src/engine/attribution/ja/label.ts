// 森田氏「来月です」／森田：「来月です」: the name stands right before the words.

import { phraseEndingAt, touches } from "../noun-phrase.ts";
import { partyOf, speaks } from "../party.ts";
import type { Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

/** Words before a colon: 説明会に参加した住民：「…」 */
const LONGEST_LABEL = 16;
const BULLET = /^[・■□◆◇●○▼▽▲△★☆※→⇒＞>】］\]]$/u;

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
    const starts =
      phrase.outer === sentence.from ||
      BULLET.test(surfaceAt(stream, phrase.outer - 1)) ||
      !touches(stream, phrase.outer - 1);
    if (colon && !starts && last - sentence.from <= LONGEST_LABEL && speaks(party))
      return { party, fit: 0.9 };
    if (colon && starts) return party.nature === "silent" ? null : { party, fit: speaks(party) ? 1 : 0.6 };
    if (situation.quote.mark === "『") return null; // a title after its author
    if (!speaks(party) || party.nature === "document" || party.nature === "anaphor") return null;
    const named = party.nature === "person";
    if (tail.particle === "" || tail.particle === "と")
      return named || starts ? { party, fit: named ? 1 : 0.8 } : null;
    if (starts && tail.particle === "other" && !touches(stream, tail.rowTo))
      return { party, fit: named ? 0.9 : 0.8 };
    return named && sentence.headline ? { party, fit: 0.8 } : null;
  },
};
