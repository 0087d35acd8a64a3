// 森田氏の「…」という言葉／「…」という森田氏の主張: whose words the noun says they are.

import { marksSubject } from "../clauses.ts";
import { COMMON_PLACES } from "../nouns.data.ts";
import { type Party, speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";
import { comesUp, isSpeechNoun, isVoice } from "./voices.ts";

const WORDS =
  /^(?:言葉|一言|ひと言|第一声|セリフ|台詞|話|声|弁|名言|説|教え|口癖|問い|返事|文章|歌詞|考え|見方|思い|気持ち|姿勢|方針|意向)$/u;

/** 掲載する, 紹介する: what is done with a comment that is somebody's. */
const CARRIES = /^(?:掲載|紹介|伝える|報じる|公開|放送|引用|載せる)$/u;

export const possessor: Rule = {
  id: "possessor",
  find(situation) {
    return (
      ownerBefore(situation) ??
      byOwner(situation) ??
      ownersNoun(situation) ??
      ownersTalk(situation) ??
      ownerAfter(situation)
    );
  },
};

/** 森田氏の「…」という言葉, 森田氏の「…」発言 */
function ownerBefore(situation: Situation): Candidate | null {
  const { stream, tail, sentence } = situation;
  const before = tail.rowFrom - 1;
  if (before <= sentence.from || !/^(?:の|による)$/u.test(surfaceAt(stream, before))) return null;
  const named =
    /^(?:という|の|に|は|など)$/u.test(tail.particle) || isSpeechNoun(surfaceAt(stream, tail.rowTo + 1));
  const from = surfaceAt(stream, before - 1) === "から" ? before - 2 : before - 1; // 住民からの「…」というメール
  const party = named ? partyEndingAt(situation, from) : null;
  // スタンドの「…」の声
  if (party !== null && COMMON_PLACES.has(party.text) && isVoice(surfaceAt(stream, tail.from)))
    return { party: { ...party, nature: "crowd" }, fit: 0.9 };
  return party !== null && ownsWords(party) ? { party, fit: party.nature === "person" ? 1 : 0.85 } : null;
}

/** 森田氏による「…」とのメッセージ */
function byOwner(situation: Situation): Candidate | null {
  const { stream, tail, sentence } = situation;
  const at = tail.rowFrom - 1;
  if (at <= sentence.from || !/^(?:による|よる)$/u.test(surfaceAt(stream, at))) return null;
  const party = partyEndingAt(situation, surfaceAt(stream, at) === "による" ? at - 1 : at - 2);
  return party !== null && ownsWords(party) ? { party, fit: 0.9 } : null;
}

/** 「…」という森田氏の主張, 「…」と、…について森田氏のコメントを掲載した */
function ownerAfter(situation: Situation): Candidate | null {
  const { stream, tail } = situation;
  if (tail.particle !== "という" && tail.particle !== "と") return null;
  for (let at = tail.from + 1; at < Math.min(tail.to, tail.from + 20); at++) {
    if (surfaceAt(stream, at) !== "の") continue;
    const noun = speechNounAfter(stream, at);
    if (noun < 0) continue;
    if (tail.particle === "と" && !isPassedOn(situation, noun)) continue;
    const party = partyEndingAt(situation, at - 1, tail.from);
    if (party !== null && (ownsWords(party) || party.couldBeName))
      return { party, fit: speaks(party) ? 0.9 : 0.7 };
  }
  return null;
}

/** コメント, 直筆コメント: the noun for words that ends the nouns after の; -1 where they end otherwise. */
function speechNounAfter(stream: Stream, at: number): number {
  let last = at + 1;
  while (stream.items[last + 1]?.token?.pos === "名詞" && last - at < LONGEST_NOUN) last++;
  const noun = surfaceAt(stream, last);
  return isSpeechNoun(noun) || (last === at + 1 && WORDS.test(noun)) ? last : -1;
}

/** 「…」と森田氏のコメントを掲載, 「…」と森田氏の書き込みも見られた, 「…」とは森田氏の弁 */
function isPassedOn({ stream, tail }: Situation, noun: number): boolean {
  if (CARRIES.test(stream.items[noun + 2]?.token?.base ?? "")) return true;
  if (
    isVoice(surfaceAt(stream, noun)) &&
    marksSubject(stream, noun + 1) !== null &&
    comesUp(stream, noun + 2, tail.to)
  )
    return true;
  return surfaceAt(stream, tail.from - 1) === "は" && CLOSES.test(surfaceAt(stream, noun + 1));
}

const LONGEST_NOUN = 3;
const CLOSES = /^(?:。|．|だ|です|である)?$/u;

function ownsWords(party: Party): boolean {
  return speaks(party) && party.nature !== "document";
}

/** 青葉大の森田教授の話「…」 */
function ownersTalk(situation: Situation): Candidate | null {
  const { stream, tail, sentence } = situation;
  const at = tail.rowFrom - 1;
  if (at - 1 <= sentence.from || !TALK.test(surfaceAt(stream, at)) || surfaceAt(stream, at - 1) !== "の")
    return null;
  const party = partyEndingAt(situation, at - 2);
  return party !== null && ownsWords(party) ? { party, fit: 1 } : null;
}

const TALK = /^(?:話|談話|談|コメント)$/u;

/** 住民たちの意見は、「…」 */
function ownersNoun(situation: Situation): Candidate | null {
  const { stream, tail, sentence } = situation;
  let at = tail.rowFrom - 1;
  if (/^[、，]$/u.test(surfaceAt(stream, at))) at--;
  if (
    at - 2 <= sentence.from ||
    !/^[はも]$/u.test(surfaceAt(stream, at)) ||
    surfaceAt(stream, at - 2) !== "の"
  )
    return null;
  const noun = surfaceAt(stream, at - 1);
  if (!isSpeechNoun(noun) && !WORDS.test(noun)) return null;
  const party = partyEndingAt(situation, at - 3);
  return party !== null && speaks(party) ? { party, fit: 0.9 } : null;
}
