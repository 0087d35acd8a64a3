// 「先に測る」。森田氏はそう語る。／「先に測る」(改行)森田さんは振り返る。

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import type { Sentence } from "../item.ts";
import { type Party, speaks } from "../party.ts";
import { centreBetween } from "../scene/mentions.ts";
import { tellingOf } from "../scene/telling.ts";
import { partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";
import { isVoice } from "./voices.ts";

const FARTHEST = 40;
/** Worth of a mention from which the sentence is about it, and from which it is so without doubt. */
const LEAST_CENTRE = 0.3;
const PLAIN_CENTRE = 0.7;

export const nextSentence: Rule = {
  id: "next-sentence",
  find(situation) {
    const { stream, sentence, sentenceIndex } = situation;
    const next = stream.sentences[sentenceIndex + 1];
    if (next === undefined || next.headline || !sentence.quotesOnly) return null;
    const crowd = voicesOf(situation, next.from, next.to);
    if (crowd !== null) return { party: crowd, fit: 1 };
    const owner = ownerOfThese(situation, next);
    if (owner !== null) return { party: owner, fit: 0.9 };
    const points = pointsBack(situation, next.from, next.to);
    if (!points && introduced(situation)) return null;
    const opener = points ? null : opensScene(situation, next.from, next.to);
    if (opener !== null) return { party: opener, fit: 0.85 };
    if (!points && !speaksOnly(situation, next)) return null;
    const found = centreBetween(situation.lookback, next.from, next.to, LEAST_CENTRE);
    return found === null ? null : { party: found.party, fit: points ? 1 : 0.9 };
  },
};

/** The paragraph, or a sentence such as 森田氏はこう語る。, has led up to the words: they belong to what comes before them. */
function introduced({ stream, sentence, sentenceIndex }: Situation): boolean {
  const before = stream.sentences[sentenceIndex - 1];
  if (before === undefined || before.quotesOnly || before.headline) return false;
  if (tellingOf(stream, before) === "announces") return true;
  return stream.items[before.to - 1]!.block === stream.items[sentence.from]!.block;
}

/** 「腰まで来た」。住民の森田さん（64）は、…: words that open a paragraph, before the one who is presented right after them. */
function opensScene(situation: Situation, from: number, to: number): Party | null {
  const { stream, sentence, earlier } = situation;
  if (stream.items[from]!.block !== stream.items[sentence.from]!.block) return null;
  const found = centreBetween(situation.lookback, from, to, PLAIN_CENTRE);
  if (found?.party.nature !== "person") return null;
  const presented = found.party.phrase.bracket !== null;
  return presented || earlier.every((it) => it.party === null) ? found.party : null;
}

/** 妹のこのせりふが, 森田氏のその言葉は: whose words these were. */
function ownerOfThese(situation: Situation, { from, to }: Sentence): Party | null {
  const { stream } = situation;
  for (let at = from + 1; at < Math.min(to, from + NEAR); at++) {
    if (
      !/^(?:この|その|こうした|そうした)$/u.test(surfaceAt(stream, at)) ||
      surfaceAt(stream, at - 1) !== "の"
    )
      continue;
    if (!THESE.test(surfaceAt(stream, at + 1))) return null;
    return partyEndingAt({ ...situation, sentence: { ...situation.sentence, from } }, at - 2);
  }
  return null;
}

const NEAR = 8;
const THESE = /^(?:言葉|せりふ|セリフ|台詞|一言|ひと言|発言|コメント|問い|答え|返事|主張)$/u;

/** そう語る, こう話す, と振り返る. */
function pointsBack({ stream }: Situation, from: number, to: number): boolean {
  if (surfaceAt(stream, from) === "と") return true;
  for (let at = from; at < Math.min(to, from + FARTHEST); at++) {
    if (stream.items[at]!.quote >= 0) return false;
    if (/^(?:そう|こう)$/u.test(surfaceAt(stream, at)) && isSaid(stream, at + 1)) return true;
  }
  return false;
}

/** そう話す, そう小声で打ち明ける: a verb of speech, at most with how it was done before it. */
function isSaid(stream: Stream, from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const token = stream.items[at]?.token;
    if (token == null) return false;
    if (CUE_VERBS.has(token.base) || CUE_NOUNS.has(token.base)) return true;
    if (token.pos === "動詞" || token.pos === "記号") return false;
  }
  return false;
}

/** 森田さんは振り返る: a short sentence that says only that somebody spoke, and holds no words of its own. */
function speaksOnly({ stream }: Situation, next: Sentence): boolean {
  return next.to - next.from <= FARTHEST && tellingOf(stream, next) === "announces";
}

/** 「狭い」「暗い」。住民から声が上がる。 */
function voicesOf(situation: Situation, from: number, to: number): Party | null {
  const { stream } = situation;
  for (let at = from + 1; at < Math.min(to, from + 12); at++) {
    if (surfaceAt(stream, at) !== "から") continue;
    const voice = surfaceAt(stream, at + 1) === "の" ? at + 2 : at + 1;
    if (!isVoice(surfaceAt(stream, voice))) return null;
    const party = partyEndingAt({ ...situation, sentence: { ...situation.sentence, from } }, at - 1);
    return party !== null && speaks(party) ? party : null;
  }
  return null;
}
