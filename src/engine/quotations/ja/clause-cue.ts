// The cue in the clause that と opens: 「…」と会見で述べた.

import type { Token } from "../../model.ts";
import { type CueReading, cueReading } from "./cue-reading.ts";
import { CUE_NOUNS, CUE_PHRASES, CUE_VERBS, type CueFamily, NEAR_CUES } from "./cue-verbs.data.ts";
import { endingOf } from "./ending.ts";
import { skipParenthesis } from "./link.ts";
import { firstTokenFrom, type WordsInContext } from "./words-in-context.ts";

/** Tokens of a name in brackets within the clause. */
const LONGEST_NAME = 8;
/** Tokens between と and a verb that reports only beside it: 「…」と前向きにみる. */
const NEAR = 2;
/** A clause longer than this many tokens is no longer about the quotation. */
const LONGEST_CLAUSE = 60;

/** The first reporting verb or noun of action of the clause that と opens. */
export function clauseCue(words: WordsInContext, from: number): CueReading | null {
  const { tokens, source } = words.block;
  const stop = Math.min(tokens.length, from + LONGEST_CLAUSE);
  for (let at = from; at < stop; at++) {
    const token = tokens[at]!;
    if (token.start >= words.sentence.end || /^[。！？!?\n]/.test(token.surface)) return null;
    if (token.surface === "（" || token.surface === "(") {
      at = Math.max(at, skipParenthesis(tokens, at) - 1);
      continue;
    }
    if (token.surface === "「" || token.surface === "『") {
      const close = shortNameEnd(tokens, at);
      if (close < 0) return null;
      at = close;
      continue;
    }
    const phrase = CUE_PHRASES.find((it) => source.text.startsWith(it, token.start));
    if (phrase)
      return cueReading(words, at, firstTokenFrom(tokens, token.start + phrase.length) - 1, "say", "と");
    if (token.pos === "動詞") {
      const isNear = at <= from + NEAR || !NEAR_CUES.has(token.base);
      const family = isNear ? CUE_VERBS.get(token.base) : undefined;
      if (family) return cueReading(words, at, at, familyInUse(words, at, family), "と");
      if (at === from && token.base === "する") return cueReading(words, at, at, "say", "と");
    } else if (token.pos === "名詞" || token.pos === "副詞") {
      const family = CUE_NOUNS.get(token.surface);
      if (family && tokens[at + 1]?.pos !== "名詞") return cueReading(words, at, at, family, "と");
    }
  }
  return null;
}

/** What a verb means of these words: 「爆笑王」と言われた names somebody; 「…」と題した記事 gives what an article says. */
function familyInUse(words: WordsInContext, verb: number, family: CueFamily): CueFamily {
  const { tokens } = words.block;
  const isNoun = endingOf(words.inside) === "noun";
  const passive = tokens[verb + 1]?.pos1 === "接尾" && /^(?:れる|られる)$/.test(tokens[verb + 1]!.base);
  if (isNoun && passive && /^(?:言う|いう|云う|みる|見る)$/.test(tokens[verb]!.base)) return "call";
  if (family !== "call" || (isNoun && !words.inside.some(({ surface }) => surface === "、"))) return family;
  const writing = tokens
    .slice(verb + 1, verb + 4)
    .some(({ surface }) => /^(?:記事|論説|社説|声明|談話|手紙|文書)$/.test(surface));
  return writing ? "report" : family;
}

/** 「…」と「青葉新聞」に語った: index of the mark that closes a short name; -1 where another quotation begins. */
function shortNameEnd(tokens: Token[], open: number): number {
  for (let at = open + 1; at < open + LONGEST_NAME && at < tokens.length; at++) {
    if (/^[」』]/.test(tokens[at]!.surface)) return tokens[at + 1]?.surface.startsWith("と") ? -1 : at;
  }
  return -1;
}
