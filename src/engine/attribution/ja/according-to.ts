// 森田氏によると、…という。

import { looksLikeOutlet } from "../outlets.ts";
import { type Party, speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

const ACCOUNT = /^(?:話|談|談話|証言|言葉|説明|発言|コメント|見方|情報|供述)$/u;
const FARTHEST = 100;
const ACCORDING = /^に(?:よると|よれば|よりますと)/u;

export const accordingTo: Rule = {
  id: "according-to",
  find(situation) {
    const found = source(situation);
    return found === null || relays(situation, found.party!) ? null : found;
  },
};

/** 青葉新聞によると「…」: the outlet reports what somebody said, and the page does not say who. */
export const accordingToOutlet: Rule = {
  id: "according-to-outlet",
  find: source,
};

export function startsAccordingTo(stream: Stream, at: number): boolean {
  const surface = surfaceAt(stream, at);
  return (
    surface.startsWith("に") &&
    ACCORDING.test(surface + surfaceAt(stream, at + 1) + surfaceAt(stream, at + 2))
  );
}

function source(situation: Situation): Candidate | null {
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

function relays(situation: Situation, party: Party): boolean {
  if (situation.quote.kind === "indirect") return false;
  return (
    looksLikeOutlet(party.text) ||
    /^同(?:紙|誌|局|記事|番組|サイト)$/u.test(party.text) ||
    party.nature === "document"
  );
}

/** 政府高官の話として「…」と伝えた: the subject only passes the words on. */
export function citesAccount({ stream, tail }: Situation): boolean {
  return (
    surfaceAt(stream, tail.rowFrom - 1) === "として" && ACCOUNT.test(surfaceAt(stream, tail.rowFrom - 2))
  );
}
