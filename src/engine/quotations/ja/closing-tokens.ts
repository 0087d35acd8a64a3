// Which token closes the marks that another opens.

import type { Token } from "../../model.ts";

const CLOSING: ReadonlyMap<string, string> = new Map([
  ["「", "」"],
  ["『", "』"],
  ["（", "）"],
  ["(", ")"],
  ["〈", "〉"],
  ["《", "》"],
  ["“", "”"],
]);

/** Marks nested deeper than this are noise. */
const DEEPEST = 8;

/** For each token that opens a pair of marks, the index of the token that closes it; 0 for all others. */
export function closingTokens(tokens: Token[]): Int32Array {
  const partners = new Int32Array(tokens.length);
  const open = new Map<string, number[]>();
  for (const [at, { surface }] of tokens.entries()) {
    const closing = CLOSING.get(surface);
    if (closing) open.set(closing, [...(open.get(closing)?.slice(-DEEPEST) ?? []), at]);
    const opener = open.get(surface)?.pop();
    if (opener !== undefined) partners[opener] = at;
  }
  return partners;
}
