// Walks a sentence's noun phrases from its end.

import { type NounPhrase, phraseEndingAt } from "./noun-phrase.ts";
import type { Stream } from "./stream.ts";

export interface PlacedPhrase {
  phrase: NounPhrase;
  /** Last item of the phrase with its bracket. */
  end: number;
}

/** The phrases of the items `[from, to)`, the last one first; at most `most` items are read. */
export function* phrasesBetween(
  stream: Stream,
  from: number,
  to: number,
  most = LONGEST_SENTENCE,
): Generator<PlacedPhrase> {
  for (let at = Math.min(to, from + most) - 1; at >= from; ) {
    const phrase = stream.items[at]!.quote >= 0 ? null : phraseEndingAt(stream, at, from);
    if (phrase !== null) yield { phrase, end: at };
    at = phrase === null ? at - 1 : Math.min(at, phrase.first) - 1;
  }
}

const LONGEST_SENTENCE = 200;
