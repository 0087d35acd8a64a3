// Cues that are nouns: 「…」という声, 「…」の一言, 「…」発言. A noun that is no speech makes the words a name or a thing.

import type { Token } from "../../model.ts";
import { type CueReading, cueReading } from "./cue-reading.ts";
import { COMPOUND_CUES, CUE_NOUNS, type CueFamily, GENITIVE_CUES, VOICE_NOUNS } from "./cue-verbs.data.ts";
import { endingOf } from "./ending.ts";
import { ENTITLED_NOUNS, THINGS } from "./named-things.data.ts";
import type { WordsInContext } from "./words-in-context.ts";

/** Tokens between という and the noun that the words are. */
const LONGEST_ATTRIBUTE = 12;
/** Tokens between という and the name of the person whom it describes. */
const LONGEST_PERSON = 8;

/** 「…」発言, 「…」宣言: a noun of speech joined to the words without a particle; 「…」配信, 「…」発表 bring out a work. */
export function compoundCue(words: WordsInContext): CueReading | null {
  const noun = words.block.tokens[words.after];
  if (words.row.at(-1) !== words.span || !noun || !COMPOUND_CUES.has(noun.surface)) return null;
  return cueReading(words, words.after, words.after, "say", "");
}

/** The noun that the words are said to be: 「…」という声, 「…」との考え, 「…」の一言. */
export function nounCue(words: WordsInContext, from: number, link: "という" | "の"): CueReading | null {
  const { tokens } = words.block;
  const reach = link === "の" ? 2 : LONGEST_ATTRIBUTE;
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens[at]!;
    if (token.pos === "記号" || (token.pos === "助詞" && token.surface !== "の" && token.surface !== "な"))
      return null;
    const family =
      VOICE_NOUNS.get(token.surface) ??
      CUE_NOUNS.get(token.surface) ??
      nameOf(token.surface) ??
      (link === "の" && token.surface === "文字" && isSentence(words) ? "write" : undefined);
    if (family && link === "の" && family !== "call" && !GENITIVE_CUES.has(token.surface)) return null;
    if (family && tokens[at + 1]?.pos !== "名詞") return cueReading(words, at, at, family, link);
  }
  return null;
}

/** 「もう寝たの？」の文字, not 「祭」の文字. */
function isSentence({ block, span, inside }: WordsInContext): boolean {
  return endingOf(inside) !== "noun" || /[？?！!。]/u.test(block.source.text[span.end - 1] ?? "");
}

/** 「…」という白石さん: a person whom these words are said by. */
export function isPerson(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PERSON && at < tokens.length; at++) {
    const { surface, pos, pos2 } = tokens[at]!;
    if (pos === "助詞" && surface !== "の") return false;
    if (pos2 === "人名" || /^(?:さん|氏|人|女性|男性|方|選手|監督|先生)$/.test(surface)) return true;
  }
  return false;
}

/** 「…」という感覚, 「…」という仕組み: the words stand for a thing. */
export function isThing(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (THINGS.has(tokens[at]?.surface ?? "")) return true;
  return false;
}

/** 「…」というテーマ, 「…」という番組: the words are a name. */
function nameOf(noun: string): CueFamily | undefined {
  return ENTITLED_NOUNS.includes(noun) ? "call" : undefined;
}
