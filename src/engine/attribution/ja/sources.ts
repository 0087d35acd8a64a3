// Whom a sentence names as the source of its words: 森田氏によると, 高官の話として, 森田氏いわく.

import { startsAccordingTo } from "../clauses.ts";
import { speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

const ACCOUNT = /^(?:話|談|談話|証言|言葉|説明|発言|コメント|見方|情報|供述)$/u;
const FARTHEST = 100;

/** The nearest source before the words. */
export function sourceOf(situation: Situation): Candidate | null {
  const { stream, sentence, at } = situation;
  for (let here = at - 1; here > Math.max(sentence.from, at - FARTHEST); here--) {
    const last = sourceBefore(stream, here);
    const party = last < sentence.from ? null : partyEndingAt(situation, last);
    if (party !== null && speaks(party)) return { party, fit: party.nature === "person" ? 1 : 0.85 };
  }
  return null;
}

/** Last item of the source's phrase, where its marker begins here; -1 elsewhere. */
function sourceBefore(stream: Stream, at: number): number {
  if (startsAccordingTo(stream, at) || /^(?:いわく|曰く)$/u.test(surfaceAt(stream, at))) return at - 1;
  // 高官の話として, 森田氏の説明では
  const word = surfaceAt(stream, at);
  const marked =
    surfaceAt(stream, at + 1) === "として" ||
    (surfaceAt(stream, at + 1) === "で" && surfaceAt(stream, at + 2) === "は");
  return marked && ACCOUNT.test(word) && surfaceAt(stream, at - 1) === "の" ? at - 2 : -1;
}

/** 政府高官の話として「…」と伝えた: the subject only passes the words on. */
export function citesAccount({ stream, tail }: Situation): boolean {
  const last = surfaceAt(stream, tail.rowFrom - 1) === "、" ? tail.rowFrom - 2 : tail.rowFrom - 1;
  return surfaceAt(stream, last) === "として" && ACCOUNT.test(surfaceAt(stream, last - 1));
}
