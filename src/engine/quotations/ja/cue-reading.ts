// What is read of one cue.

import type { Cue, Stance, Token } from "../../model.ts";
import { CUE_NOUNS, CUE_VERBS, type CueFamily } from "./cue-verbs.data.ts";
import { readStance } from "./stance.ts";
import type { WordsInContext } from "./words-in-context.ts";

export interface CueReading {
  cue: Cue;
  family: CueFamily;
  stance: Stance;
  /** 「…」と批判された: the subject is whom the words hit, not who said them. */
  passive: boolean;
  /** How the words are tied to the cue: と, という, との, の, or "" for a cue that stands before them. */
  link: "と" | "という" | "の" | "";
  /** Index of the cue's first token in the block. */
  at: number;
}

/** The cue whose head are the tokens `first` to `last`, with its inflection, its stance and its voice. */
export function cueReading(
  words: WordsInContext,
  first: number,
  last: number,
  family: CueFamily,
  link: CueReading["link"],
): CueReading {
  const { tokens } = words.block;
  const { stance, passive, end } = readStance(words, last, family);
  const start = tokens[first]!.start;
  const stop = tokens[end]!.end;
  const cue = { text: words.block.source.text.slice(start, stop), start, end: stop };
  return { cue, family, stance, passive, link, at: first };
}

/** The family of a verb or a noun of action. */
export function familyOf(token: Token): CueFamily | undefined {
  if (token.pos === "動詞") return CUE_VERBS.get(token.base);
  return token.pos === "名詞" ? CUE_NOUNS.get(token.surface) : undefined;
}
