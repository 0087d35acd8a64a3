// Cues of the sentence before or after: 森田氏はこう話す。「…」 and 「…」。森田氏はそう話す。

import { type CueReading, cueReading, familyOf } from "./cue-reading.ts";
import { firstTokenFrom, type WordsInContext } from "./words-in-context.ts";

/** Tokens of the next sentence in which a cue that points back must stand. */
const POINTING_CLAUSE = 24;
/** Tokens of the sentence before that are looked through. */
const LONGEST_SENTENCE = 60;
/** Tokens at its end in which its cue must stand. */
const LONGEST_ENDING = 8;

/** 「…」。森田氏はそう話す。 / 「…」。住民から声が上がる。: the next sentence takes the words up. */
export function cuePointingBack(words: WordsInContext): CueReading | null {
  const { tokens } = words.block;
  let at = firstTokenFrom(tokens, (words.row.at(-1) ?? words.span).outerEnd);
  if (tokens[at]?.surface !== "。") return null;
  let pointed = false;
  const stop = Math.min(tokens.length, at + POINTING_CLAUSE);
  for (at++; at < stop && !/^[。「『]/.test(tokens[at]!.surface); at++) {
    const token = tokens[at]!;
    pointed ||= /^(?:そう|こう|このように|そのように)$/.test(token.surface);
    const isVoice =
      /^(?:声|意見|書き込み|悲鳴|不満|歓声)$/.test(token.surface) && tokens[at + 1]?.surface === "が";
    const family = isVoice ? "say" : pointed ? familyOf(token) : undefined;
    if (family && family !== "call") return cueReading(words, at, at, family, "");
  }
  return null;
}

/** 森田氏はこう話す。「…」 / 森田氏が述べた：「…」: the sentence before points forward to the words. */
export function cuePointingForward(words: WordsInContext): CueReading | null {
  const { tokens } = words.block;
  let at = words.before;
  if (!tokens[at] || !/^[。：:]/.test(tokens[at]!.surface)) return null;
  const end = at;
  const isColon = tokens[at]!.surface !== "。";
  let pointer = isColon;
  let cueAt = -1;
  for (at--; at >= 0 && end - at < LONGEST_SENTENCE; at--) {
    const token = tokens[at]!;
    if (/^[。！？」』]/.test(token.surface)) break;
    if (/^(?:こう|次|以下|このよう|こんな)$/.test(token.surface)) pointer = true;
    if (cueAt < 0 && end - at < LONGEST_ENDING && familyOf(token)) cueAt = at;
  }
  const family = cueAt < 0 ? undefined : familyOf(tokens[cueAt]!);
  return pointer && family && family !== "call" ? cueReading(words, cueAt, cueAt, family, "") : null;
}
