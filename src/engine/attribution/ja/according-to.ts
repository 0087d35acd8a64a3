// 森田氏によると、…という。

import { looksLikeOutlet } from "../outlets.ts";
import type { Party } from "../party.ts";
import type { Rule, Situation } from "../situation.ts";
import { sourceOf } from "./sources.ts";

export const accordingTo: Rule = {
  id: "according-to",
  find(situation) {
    const found = sourceOf(situation);
    return found?.party == null || relays(situation, found.party) ? null : found;
  },
};

/** An outlet or a document reports what somebody else said. */
function relays(situation: Situation, party: Party): boolean {
  if (situation.quote.kind === "indirect") return false;
  return (
    looksLikeOutlet(party.text) ||
    /^同(?:紙|誌|局|記事|番組|サイト)$/u.test(party.text) ||
    party.nature === "document"
  );
}
