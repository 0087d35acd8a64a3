// Raises the flags of each quotation: reasons to look, never verdicts, each with the words that it rests on.

import type { AnalysedBlock, Flag, FlagCode, FoundQuote, Quote, QuoteSpeaker } from "../model.ts";
import { altered } from "./altered.ts";
import { anonymousSpeaker } from "./anonymous-speaker.ts";
import { conflictingSpeakers } from "./conflicting-speakers.ts";
import { noSource } from "./no-source.ts";
import { noSpeaker } from "./no-speaker.ts";
import { secondHand } from "./second-hand.ts";
import type { Reason } from "./suspect.ts";
import { truncated } from "./truncated.ts";
import { unclosed } from "./unclosed.ts";

const REASONS: readonly (readonly [FlagCode, Reason])[] = [
  ["no-speaker", noSpeaker],
  ["anonymous-speaker", anonymousSpeaker],
  ["altered", altered],
  ["truncated", truncated],
  ["conflicting-speakers", conflictingSpeakers],
  ["no-source", noSource],
  ["second-hand", secondHand],
  ["unclosed", unclosed],
];

/** A quotation with what its copies say: the found quotations it gathers, and the other speakers that they name. */
export interface Gathered {
  quote: Omit<Quote, "flags">;
  members: readonly FoundQuote[];
  conflicts: readonly QuoteSpeaker[];
}

/** The flags of each quotation, in their order. `found` is every quotation of the page, in page order. */
export function raiseFlags(
  blocks: readonly AnalysedBlock[],
  found: readonly FoundQuote[],
  gathered: readonly Gathered[],
): Flag[][] {
  const carriedOn = new Set(found.filter((_, index) => found[index + 1]?.continues));
  return gathered.map(({ quote, members, conflicts }) => {
    const open = members.filter((member) => !member.closed && !carriedOn.has(member));
    const suspect = { quote, conflicts, blocks, unclosed: open };
    return REASONS.flatMap(([code, reason]) => {
      const evidence = reason(suspect);
      return evidence ? [{ code, evidence }] : [];
    });
  });
}
