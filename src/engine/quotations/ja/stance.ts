// How a cue's own tail turns what was said: passive, negated, doubted, alleged.

import type { Stance, Token } from "../../model.ts";
import type { CueFamily } from "./cue-verbs.data.ts";
import type { WordsInContext } from "./words-in-context.ts";

export interface StanceReading {
  stance: Stance;
  passive: boolean;
  /** Index of the last token of the cue, its inflection included. */
  end: number;
}

export interface Inflection {
  /** Index of the last token of the inflection. */
  end: number;
  passive: boolean;
  negative: boolean;
}

/** Reads what is conjugated onto the verb or noun of action at `head`: した, している, された, していない. */
export function readInflection(tokens: Token[], head: number): Inflection {
  let end = head;
  let passive = false;
  let negative = false;
  for (let at = head + 1; at < tokens.length && at <= head + 8; at++) {
    const token = tokens[at]!;
    const inflects =
      token.pos === "助動詞" ||
      (token.pos === "動詞" &&
        (token.pos1 === "接尾" || token.pos1 === "非自立" || (at === head + 1 && token.base === "する"))) ||
      (token.pos === "助詞" && /^(?:て|で)$/.test(token.surface) && tokens[at + 1]?.pos1 === "非自立");
    if (!inflects) break;
    if (token.pos1 === "接尾" && /^(?:れる|られる)$/.test(token.base)) passive = true;
    if (token.pos === "助動詞" && /^(?:ない|ぬ|ん|ず)$/.test(token.base)) negative = true;
    end = at;
  }
  return { end, passive, negative };
}

/** Reads the inflection of the cue's head token and what it makes of the words. */
export function readStance(words: WordsInContext, head: number, family: CueFamily): StanceReading {
  const { end, passive, negative } = readInflection(words.block.tokens, head);
  return { stance: stanceOf(words, head, end, family, passive, negative), passive, end };
}

const OWN_STANCE: Record<CueFamily, Stance> = {
  say: "said",
  write: "wrote",
  think: "thought",
  ask: "asked",
  report: "said",
  hear: "said",
  feel: "said",
  call: "said",
};

function stanceOf(
  words: WordsInContext,
  head: number,
  end: number,
  family: CueFamily,
  passive: boolean,
  negative: boolean,
): Stance {
  const { tokens, source } = words.block;
  const base = tokens[head]!.base;
  const tail = source.text.slice(tokens[end]!.end, tokens[end]!.end + 12);
  if (passive && (base === "する" || base === "みる" || base === "見る" || base === "いう")) return "alleged";
  if (
    /^(?:とされ|とみられ|と見られ|とも言われ|と言われ|といわれ|らしい|のか|のだろうか|疑い|との噂|とのうわさ)/.test(
      tail,
    )
  ) {
    return "alleged";
  }
  if (/^(?:噂|うわさ|疑惑|疑い|説)$/.test(tokens[head]!.surface)) return "alleged";
  if (negative && (family === "say" || family === "write")) return "denied";
  if (/^(?:こと|事実|の)?(?:を|は)(?:全面|強く|完全)?(?:的に)?(?:否定|打ち消)/.test(tail)) return "denied";
  if (base === "聞く" || base === "きく") return passive || asksSomething(words) ? "asked" : "said";
  return OWN_STANCE[family];
}

function asksSomething(words: WordsInContext): boolean {
  return /[？?かの]$/.test(source(words).trimEnd());
}

function source(words: WordsInContext): string {
  return words.block.source.text.slice(words.span.start, words.span.end);
}
