// The words that a page gives as somebody's: direct in marks, indirect in clauses. One folder a language does the reading.

import type { AnalysedBlock, FoundQuote, PageFacts } from "../model.ts";
import { findEnglishQuotations } from "./en/find-english-quotations.ts";
import { findJapaneseQuotations } from "./ja/find-japanese-quotations.ts";

/**
 * Quotations in page order. A page may mix languages, so each block is read in its own. Never throws; linear in the length of
 * the text.
 */
export function findQuotations(blocks: AnalysedBlock[], facts: PageFacts): FoundQuote[] {
  const japanese: AnalysedBlock[] = [];
  const english: AnalysedBlock[] = [];
  for (const block of blocks) {
    const { text } = block.source;
    if (/[ぁ-ヺ]/.test(text) || (facts.language === "ja" && /[\p{Script=Han}「」]/u.test(text)))
      japanese.push(block);
    else if (/[A-Za-z]{2}/.test(text)) english.push(block);
  }
  return [...findJapaneseQuotations(japanese), ...findEnglishQuotations(english)]
    .filter(({ text }) => /[\p{L}\p{N}]/u.test(text)) // marks around nothing: 「」, 「……」
    .sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
}
