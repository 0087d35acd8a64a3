// Nouns that are words of nobody in particular: 「…」といった声.

import { CUE_NOUNS } from "../../quotations/ja/cue-verbs.data.ts";

const VOICES: ReadonlySet<string> = new Set([
  "声",
  "書き込み",
  "コメント",
  "意見",
  "投稿",
  "反応",
  "発言",
  "感想",
  "指摘",
  "批判",
  "疑問",
  "不満",
  "ツイート",
  "レビュー",
  "口コミ",
  "声援",
  "要望",
  "反論",
  "異論",
  "見方",
  "噂",
  "うわさ",
  "疑惑",
  "賛否",
  "擁護",
  "苦情",
  "抗議",
  "反発",
  "質問",
  "怒り",
  "心配",
]);

export function isVoice(word: string): boolean {
  return VOICES.has(word);
}

/** A noun that tells of speaking: 説明, 指摘, 発言. */
export function isSpeechNoun(word: string): boolean {
  return VOICES.has(word) || CUE_NOUNS.has(word);
}
