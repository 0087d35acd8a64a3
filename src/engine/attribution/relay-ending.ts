// …と語ったと、森田氏。: the ending by which a page passes on what somebody else passes on.

import { type NounPhrase, phraseEndingAt } from "./noun-phrase.ts";
import { type Stream, surfaceAt } from "./stream.ts";

export interface RelayEnding {
  /** The item where the passed-on text ends: its と. */
  at: number;
  /** Who passes it on. */
  relayer: NounPhrase;
}

/** Null where the items `[from, to)` do not end so. Words in marks before the と are Morita's own, and no relay. */
export function relayEnding(stream: Stream, from: number, to: number): RelayEnding | null {
  let last = to - 1;
  while (last > from && /^[。．！!]$/u.test(surfaceAt(stream, last))) last--;
  const relayer = phraseEndingAt(stream, last, from);
  if (relayer === null || surfaceAt(stream, relayer.first - 1) !== "、") return null;
  const at = relayer.first - 2;
  if (at <= from || surfaceAt(stream, at) !== "と") return null;
  return stream.items[at - 1]!.quote < 0 ? { at, relayer } : null;
}
