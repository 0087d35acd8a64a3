// How far a sentence leads up to words: 森田氏が取材に応じた。, 森田氏はこう語る。

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import type { Sentence } from "../item.ts";
import type { Stream } from "../stream.ts";
import { OCCASIONS, VAGUE_CUES } from "./scene-words.data.ts";

export type Telling = "announces" | "tells" | "none";

const LONGEST_SENTENCE = 200;
/** Words from the end of a sentence within which its last predicate stands. */
const LAST_PREDICATE = 7;
/** `announces` where the sentence itself gives no words and closes on a predicate of speech. */
export function tellingOf(stream: Stream, { from, to }: Sentence): Telling {
  let tells = false;
  let words = false;
  for (let at = from; at < Math.min(to, from + LONGEST_SENTENCE); at++) {
    const { token, quote } = stream.items[at]!;
    if (quote >= 0) words = true;
    if (token !== null && (OCCASIONS.has(token.surface) || isSpeech(stream, at))) tells = true;
  }
  return !words && closesOnSpeech(stream, from, to) ? "announces" : tells ? "tells" : "none";
}

function closesOnSpeech(stream: Stream, from: number, to: number): boolean {
  for (let at = to - 1; at >= Math.max(from, to - LAST_PREDICATE); at--)
    if (isSpeech(stream, at)) return true;
  return false;
}

/** 語る, 述べる, 説明: a word by which somebody speaks. */
export function isSpeech(stream: Stream, at: number): boolean {
  const token = stream.items[at]?.token;
  if (token == null) return false;
  if (token.pos === "動詞") {
    const family = CUE_VERBS.get(token.base);
    return (
      token.base === "教える" || ((family === "say" || family === "write") && !VAGUE_CUES.has(token.base))
    );
  }
  return token.pos1 === "サ変接続" && CUE_NOUNS.get(token.surface) === "say";
}
