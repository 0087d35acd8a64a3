// コメント欄には書き込みが相次いだ。(改行)「…」(改行)「…」: lines of bare words after a sentence, or heading, that tells of voices.

import type { Sentence } from "../item.ts";
import { CROWD_PLACES } from "../nouns.data.ts";
import { type Party, partyOf } from "../party.ts";
import { phrasesBetween } from "../phrases-between.ts";
import { mentionsBetween } from "../scene/mentions.ts";
import type { Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { comesUp, isVoice } from "./voices.ts";

/** 利用者の声, ネットの反応: a heading so named stands over what they say. */
const IN_HEADING = /^(?:声|反応|意見|感想|コメント|回答)$/u;
/** Lines of a row that are looked back over. */
const LONGEST_ROW = 40;

export const voicesRow: Rule = {
  id: "voices-row",
  find(situation) {
    const { stream, sentence, sentenceIndex } = situation;
    if (!sentence.quotesOnly || sentence.headline) return null;
    for (let back = 1; back <= LONGEST_ROW; back++) {
      const before = stream.sentences[sentenceIndex - back];
      if (before === undefined) return null;
      if (before.quotesOnly && !before.headline) continue;
      if (!tellsOfVoices(situation, before) && !isOfPlace(situation, before)) return null;
      const party = crowdOf(situation, before);
      // one line alone, after voices of nobody in particular, may as well be somebody's of the scene
      const isRow = back > 1 || stream.sentences[sentenceIndex + 1]?.quotesOnly === true;
      return party !== null || isRow ? { party, fit: 0.9 } : null;
    }
    return null;
  },
};

/** 書き込みが相次いだ, さまざまな声が上がる; in a heading 利用者の声. */
function tellsOfVoices({ stream }: Situation, { from, to, headline }: Sentence): boolean {
  for (let at = from + 1; at < to; at++) {
    if (stream.items[at]!.quote >= 0) return false;
    if (!isVoice(surfaceAt(stream, at))) continue;
    if (headline) return from > 0 && IN_HEADING.test(surfaceAt(stream, at)); // not the page's own title
    if (/^[がもはを]$/u.test(surfaceAt(stream, at + 1)) && comesUp(stream, at + 2, to)) return true;
  }
  return false;
}

/** コメント欄は大荒れだ: the place where a crowd speaks is the topic. */
function isOfPlace({ lookback }: Situation, { from, to, headline }: Sentence): boolean {
  return (
    !headline &&
    mentionsBetween(lookback, from, to).some((it) => it.part === "topic" && CROWD_PLACES.has(it.party.text))
  );
}

/** The crowd that the sentence names; null where it tells only that words were about. */
function crowdOf({ stream, people }: Situation, { from, to }: Sentence): Party | null {
  for (const { phrase } of phrasesBetween(stream, from, to)) {
    const party = partyOf(stream, people, phrase);
    if (party.nature === "crowd" || CROWD_PLACES.has(party.text)) return { ...party, nature: "crowd" };
  }
  return null;
}
