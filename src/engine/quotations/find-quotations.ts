// The words that a page gives as somebody's: direct in marks, indirect in clauses. One folder a language does the reading.

import type { AnalysedBlock, FoundQuote, PageFacts } from "../model.ts";
import { findJapaneseQuotations } from "./ja/find-japanese-quotations.ts";

/** Quotations in page order. Never throws; linear in the length of the text. */
export function findQuotations(blocks: AnalysedBlock[], _facts: PageFacts): FoundQuote[] {
  return findJapaneseQuotations(blocks);
}
