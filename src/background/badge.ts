// The number on the toolbar button: flagged quotations of this page that the reader has not judged yet.

import type { Report, Review } from "../engine/model.ts";
import { matchReviews } from "../engine/reviews/match.ts";

/** Quiet enough for a toolbar, and 4.5:1 against the white digits in both themes. */
export const BADGE_COLOUR = "#9a3324";

export function badgeText(report: Report | null, reviews: Review[]): string {
  const left = report === null ? 0 : countLeft(report, reviews);
  if (left === 0) return "";
  return left > 999 ? "999+" : String(left);
}

function countLeft(report: Report, reviews: Review[]): number {
  const { byQuote } = matchReviews(report, reviews);
  return report.quotes.filter(({ id, flags }) => flags.length > 0 && !isJudged(byQuote[id])).length;
}

/** A note alone judges nothing. */
function isJudged(review: Review | undefined): boolean {
  return review !== undefined && (review.verdict !== null || review.correction !== null);
}
