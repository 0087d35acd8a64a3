// A heading that gives a crowd's words without the crowd means the one that the text below names.

import { confidenceOf } from "../confidence.ts";
import type { Decision } from "../situation.ts";
import type { Stream } from "../stream.ts";
import { isHeading } from "./echo.ts";

const RULE = "headline-crowd";

export function settleHeadings(stream: Stream, decisions: readonly Decision[]): Decision[] {
  const crowd = mainCrowd(decisions);
  if (crowd === null) return [...decisions];
  return decisions.map((decision) =>
    decision.rule === "voices-only" && isHeading(stream, decision)
      ? { ...decision, party: crowd.party, rule: RULE, confidence: confidenceOf(RULE, 1) }
      : decision,
  );
}

/** The crowd to which most of the page's words are given. */
function mainCrowd(decisions: readonly Decision[]): Decision | null {
  const counts = new Map<string, { decision: Decision; count: number }>();
  for (const decision of decisions) {
    if (decision.party?.nature !== "crowd" || decision.rule === "voices-only") continue;
    const known = counts.get(decision.party.text);
    if (known === undefined) counts.set(decision.party.text, { decision, count: 1 });
    else known.count++;
  }
  let most: { decision: Decision; count: number } | null = null;
  for (const it of counts.values()) if (most === null || it.count > most.count) most = it;
  return most === null ? null : most.decision;
}
