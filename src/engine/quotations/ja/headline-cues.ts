// Cues of headlines, which drop particles: 「聞いてない」住民ら反発 and 市が謝罪「確認が足りなかった」.

import { type CueReading, cueReading, familyOf } from "./cue-reading.ts";
import { CUE_NOUNS } from "./cue-verbs.data.ts";
import { firstTokenFrom, isHeadline, type WordsInContext } from "./words-in-context.ts";

/** Tokens after the words in which the cue must stand. */
const HEADLINE_CLAUSE = 8;

/** # 「聞いてない」住民ら反発: the noun of action that ends a headline's clause. */
export function headlineCueAfter(words: WordsInContext): CueReading | null {
  const { tokens, source } = words.block;
  if (!isHeadline(source)) return null;
  for (let at = words.after; at < tokens.length && at < words.after + HEADLINE_CLAUSE; at++) {
    const token = tokens[at]!;
    if (/^(?:…|→|＝|=|―|—)+$/.test(token.surface)) continue;
    if (token.pos === "記号") return null;
    const family = token.pos === "名詞" && at > words.after ? CUE_NOUNS.get(token.surface) : undefined;
    const next = tokens[at + 1];
    if (
      family &&
      family !== "call" &&
      family !== "write" &&
      (!next || next.pos === "記号" || next.pos === "助詞")
    ) {
      return cueReading(words, at, at, family, "");
    }
  }
  return null;
}

/** # 市が謝罪「確認が足りなかった」: in a headline the words may follow their cue at once. */
export function headlineCueBefore(words: WordsInContext): CueReading | null {
  const { tokens, source } = words.block;
  if (!isHeadline(source)) return null;
  let at = firstTokenFrom(tokens, (words.row[0] ?? words.span).outerStart) - 1;
  while (at >= 0 && /^[\s、…]+$/.test(tokens[at]!.surface)) at--;
  const token = tokens[at];
  const family = token && familyOf(token);
  return family && family !== "call" && family !== "write" ? cueReading(words, at, at, family, "") : null;
}
