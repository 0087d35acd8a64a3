// Several words of the dictionary as one word, tagged as IPADIC tags names.

import type { Token } from "../model.ts";

/** A surname or given name that is written from `start`; all else as in `like`. */
export function nameAt(like: Token, surface: string, start: number, kind: "姓" | "名"): Token {
  return {
    ...like,
    surface,
    base: surface,
    start,
    end: start + surface.length,
    pos: "名詞",
    pos1: "固有名詞",
    pos2: "人名",
    pos3: kind,
    conjugationType: "*",
    conjugationForm: "*",
    known: true,
  };
}

/** The tokens `[from, to)`, which touch, as one surname or given name. */
export function nameToken(tokens: readonly Token[], from: number, to: number, kind: "姓" | "名"): Token {
  const first = tokens[from]!;
  return nameAt(first, textOf(tokens, from, to), first.start, kind);
}

/** No space between the token at `at` and the next. True at either end of the text. */
export function touchesNext(tokens: readonly Token[], at: number): boolean {
  return at < 0 || (tokens[at]?.end ?? -1) === (tokens[at + 1]?.start ?? -2);
}

export function textOf(tokens: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += tokens[at]!.surface;
  return text;
}
