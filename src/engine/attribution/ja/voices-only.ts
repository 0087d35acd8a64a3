// 一方で「…」といった声も上がる: the page says that such words were about, and at most in what form.

import { CROWD_PLACES } from "../nouns.data.ts";
import type { Party } from "../party.ts";
import { mentionsBetween } from "../scene/mentions.ts";
import { lastDecision, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { voiceOf } from "./voices.ts";

/** What is written by many names them: コメントが寄せられた. A 声 or a 批判 is nobody's. */
const WRITTEN = /^(?:書き込み|コメント|投稿|ツイート|レビュー|口コミ)$/u;

/** Sentences back to the crowd whose words are going on. */
const SENTENCES_BACK = 3;
/** And to a place of the net. */
const FARTHEST_PLACE = 8;

export const voicesOnly: Rule = {
  id: "voices-only",
  find(situation) {
    const at = voiceOf(situation);
    if (at < 0) return null;
    const text = surfaceAt(situation.stream, at);
    if (!WRITTEN.test(text)) return { party: lastCrowd(situation), fit: 0.8 };
    const phrase = { first: at, last: at, outer: at, bracket: null, title: false };
    const party: Party = { nature: "crowd", phrase, text, name: null, role: null, couldBeName: false };
    return { party, fit: 0.8 };
  },
};

/** The crowd to which the words just before were given. */
function lastCrowd(situation: Situation): Party | null {
  const { stream, sentence, sentenceIndex } = situation;
  const first = stream.sentences[Math.max(0, sentenceIndex - SENTENCES_BACK)]!;
  const before = lastDecision(situation, first.from, sentence.to);
  return before?.party?.nature === "crowd" ? before.party : netPlace(situation);
}

/** ネット上で拡散した。…「…」との批判が殺到し: the nearest place of the net before. */
function netPlace({ lookback, stream, sentence, sentenceIndex, tail }: Situation): Party | null {
  for (let back = 0; back <= FARTHEST_PLACE; back++) {
    const before = stream.sentences[sentenceIndex - back];
    if (before === undefined) return null;
    const found = mentionsBetween(lookback, before.from, back === 0 ? tail.rowFrom : before.to);
    const place = found.find((it) => it.party.nature === "crowd" && CROWD_PLACES.has(it.party.text));
    if (place !== undefined) return place.party;
    if (sentence.headline) return null;
  }
  return null;
}
