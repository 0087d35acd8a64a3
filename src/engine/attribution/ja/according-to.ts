// 森田氏によると、…という。

import { looksLikeOutlet } from "../outlets.ts";
import type { Party } from "../party.ts";
import type { Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { sourceOf } from "./sources.ts";

export const accordingTo: Rule = {
  id: "according-to",
  find(situation) {
    const found = sourceOf(situation);
    return found?.party == null || relays(situation, found.party) ? null : found;
  },
};

const POLICE = /(?:署|県警|府警|道警|警視庁|警察|地検|特捜部|捜査[一二三四]?課|海保)$/u;

/** 「…」と容疑を認めている, と供述している: said by whom the police hold. */
function isStatement({ stream, tail }: Situation): boolean {
  for (let at = tail.from; at < tail.to && surfaceAt(stream, at) !== "。"; at++)
    if (/^(?:容疑|供述|自供|否認)$/u.test(surfaceAt(stream, at))) return true;
  return false;
}

/** An outlet or a document reports what somebody else said. */
function relays(situation: Situation, party: Party): boolean {
  if (situation.quote.kind === "indirect") return false;
  if (POLICE.test(party.text) && isStatement(situation)) return true;
  return (
    looksLikeOutlet(party.text) ||
    /^同(?:紙|誌|局|記事|番組|サイト)$/u.test(party.text) ||
    party.nature === "document"
  );
}
