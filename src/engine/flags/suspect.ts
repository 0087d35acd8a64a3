// What a flag may look at: one quotation with its copies, and the page around it.

import type { AnalysedBlock, FoundQuote, Place, Quote, QuoteSpeaker } from "../model.ts";

interface Suspect {
  quote: Omit<Quote, "flags">;
  /** Copies that leave their mark open, other than those that the next paragraph carries on. */
  unclosed: readonly FoundQuote[];
  /** Speakers that copies of the words name, surely enough, beside `quote.speaker`. */
  conflicts: readonly QuoteSpeaker[];
  blocks: readonly AnalysedBlock[];
}

/** The places of the page that raise a flag; null when nothing does. Each flag's file exports one such reading. */
export type Reason = (suspect: Suspect) => Place[] | null;

/** The bare place of anything that has one. */
export function placeOf({ block, start, end }: Place): Place {
  return { block, start, end };
}
