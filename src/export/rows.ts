// What every format writes: one row a quotation, with what was found and what the reader made of it.

import type { FlagCode, Quote, Report, Review, TextQuoteSelector, Verdict } from "../engine/model.ts";
import { matchReviews } from "../engine/reviews/match.ts";
import { type Target, targetsOf } from "../engine/reviews/target.ts";
import { stepText } from "./step-text.ts";

export interface ExportRow {
  page: string;
  pageTitle: string;
  target: TextQuoteSelector;
  ordinal: number;
  /** As corrected by the reader, else as found. */
  speaker: string | null;
  role: string | null;
  /** Where the words were first reported, as corrected, else as found. */
  outlet: string | null;
  date: string | null;
  /** From the utterance outward, "outlet date" each. */
  chain: string[];
  occurrences: number;
  flags: FlagCode[];
  confidence: number | null;
  verdict: Verdict | null;
  corrected: boolean;
  note: string;
  /** Epoch milliseconds; null for a quotation that was not reviewed. */
  createdAt: number | null;
  updatedAt: number | null;
}

/** Every quotation of a page in page order, then the reviews whose words the page has lost. */
export function rowsOfPage(report: Report, address: string, reviews: Review[]): ExportRow[] {
  const { byQuote, orphans } = matchReviews(report, reviews);
  const targets = targetsOf(report);
  const page = { page: address, pageTitle: report.page.title };
  const found = report.quotes.map((quote, i) => ({
    ...page,
    ...rowOfQuote(quote, targets[i]!, byQuote[quote.id] ?? null),
  }));
  return [...found, ...rowsOfReviews(orphans)];
}

/** Reviews alone, for when the pages are not open. */
export function rowsOfReviews(reviews: Review[]): ExportRow[] {
  return reviews.map((review) => ({
    page: review.page,
    pageTitle: review.pageTitle,
    target: review.target,
    ordinal: review.ordinal,
    speaker: review.correction?.speaker ?? review.speaker,
    role: null,
    outlet: review.correction?.outlet ?? null,
    date: review.correction?.date ?? null,
    chain: [],
    occurrences: 1,
    flags: [],
    confidence: null,
    ...judged(review),
  }));
}

function rowOfQuote(
  quote: Quote,
  target: Target,
  review: Review | null,
): Omit<ExportRow, "page" | "pageTitle"> {
  return {
    ...target,
    speaker: review?.correction?.speaker ?? quote.speaker.name,
    role: quote.speaker.role,
    outlet: review?.correction?.outlet ?? quote.firstReported?.outlet ?? null,
    date: review?.correction?.date ?? quote.firstReported?.date ?? null,
    chain: quote.provenance.map(stepText),
    occurrences: quote.occurrences.length,
    flags: quote.flags.map(({ code }) => code),
    confidence: quote.speaker.confidence,
    ...judged(review),
  };
}

function judged(review: Review | null) {
  return {
    verdict: review?.verdict ?? null,
    corrected: review?.correction !== null && review?.correction !== undefined,
    note: review?.note ?? "",
    createdAt: review?.createdAt ?? null,
    updatedAt: review?.updatedAt ?? null,
  };
}
