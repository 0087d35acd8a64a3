// 森田氏によると、…という。

import { looksLikeOutlet } from "../outlets.ts";
import { type Party, speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";

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
  for (let here = at - 1; here > sentence.from; here--) {
    if (!startsAccordingTo(stream, here)) continue;
    const party = partyEndingAt(situation, here - 1);
    if (party !== null && speaks(party)) return { party, fit: party.nature === "person" ? 1 : 0.85 };
  }
  return null;
}

function relays(situation: Situation, party: Party): boolean {
  if (situation.quote.kind === "indirect") return false;
  return (
    looksLikeOutlet(party.text) ||
    /^同(?:紙|誌|局|記事|番組|サイト)$/u.test(party.text) ||
    party.nature === "document"
  );
}
