// 手引きの末尾には「…」とあった: words that only stand written somewhere are that paper's or board's own.

import { type NounPhrase, phraseEndingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import type { Rule, Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

const FARTHEST = 12;
const NEAR = 8;
/** A part of a paper stands for the whole. */
const PLACES_ON_PAPER = /^(?:末尾|冒頭|文末|表紙|裏|裏側|隅|中|帯|背|余白|ページ|頁|一節|片隅|欄)$/u;
const POINTS = /^(?:そこ|ここ|それ|これ)$/u;
const STANDS_WRITTEN: ReadonlySet<string> = new Set("ある 書く 記す 刻む 載る 並ぶ 印刷".split(" "));

export const writtenThere: Rule = {
  id: "written-there",
  find(situation) {
    const { sentence, tail } = situation;
    if (sentence.headline || !standsWritten(situation)) return null;
    const party = placeBefore(situation, tail.rowFrom);
    return party === null ? null : { party, fit: 0.8 };
  },
};

/** 「…」とある, 「…」と書かれている, 「…」という言葉が並ぶ. */
function standsWritten({ stream, tail }: Situation): boolean {
  if (!/^(?:と|という|の|などの?)$/u.test(tail.particle)) return false;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + NEAR); at++) {
    const base = stream.items[at]!.token?.base ?? "";
    if (!STANDS_WRITTEN.has(base)) continue;
    return base !== "書く" && base !== "記す" && base !== "刻む" ? true : isPassive(stream, at + 1);
  }
  return false;
}

function isPassive(stream: Stream, at: number): boolean {
  const base = stream.items[at]?.token?.base ?? "";
  return base === "れる" || base === "られる" || surfaceAt(stream, at) === "て"; // 書いてある
}

/** The thing that the sentence, right before the words, says to hold them; null for somebody. */
function placeBefore({ stream, people, sentence }: Situation, rowFrom: number): Party | null {
  for (let at = rowFrom - 1; at > Math.max(sentence.from, rowFrom - FARTHEST); at--) {
    if (stream.items[at]!.quote >= 0) return null;
    if (surfaceAt(stream, at) !== "に" || !/^[はも、]$/u.test(surfaceAt(stream, at + 1))) continue;
    const phrase = paperAt(stream, at - 1, sentence.from);
    if (phrase === null) return null;
    const party = partyOf(stream, people, phrase);
    const isThing = /^(?:document|unsure|silent|body)$/u.test(party.nature) && /\p{L}/u.test(party.text);
    return isThing ? { ...party, nature: "document", name: null } : null;
  }
  return null;
}

/** 手引き, for 手引きの末尾 too; null for a mere 裏 or そこ, whose paper is told of elsewhere. */
function paperAt(stream: Stream, last: number, floor: number): NounPhrase | null {
  const phrase = phraseEndingAt(stream, last, floor);
  if (phrase === null || POINTS.test(surfaceAt(stream, phrase.last))) return null;
  if (!PLACES_ON_PAPER.test(surfaceAt(stream, phrase.last)) || phrase.last > phrase.first) return phrase;
  return surfaceAt(stream, phrase.first - 1) === "の"
    ? phraseEndingAt(stream, phrase.first - 2, floor)
    : null;
}
