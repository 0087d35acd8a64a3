// A sentence without what was decided for its quotations: the same for every quotation that looks back on it.

import type { Sentence } from "../item.ts";
import type { Lookback } from "../resolve.ts";
import { type Mention, mentionsBetween } from "./mentions.ts";
import { tellingOf } from "./telling.ts";

export interface ReadSentence {
  mentions: readonly Mention[];
  /** It tells of speaking. */
  tells: boolean;
}

/** Reads each sentence once; `sentencesRead` keeps them by their first item. */
export function readSentence(
  { lookback, sentencesRead }: { lookback: Lookback; sentencesRead: Map<number, ReadSentence> },
  sentence: Sentence,
): ReadSentence {
  const { from, to } = sentence;
  const known = sentencesRead.get(from);
  if (known !== undefined) return known;
  const tells = tellingOf(lookback.stream, sentence) !== "none";
  const read = { mentions: mentionsBetween(lookback, from, to), tells };
  sentencesRead.set(from, read);
  return read;
}
