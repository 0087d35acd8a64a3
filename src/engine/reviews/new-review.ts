// A review of a quotation that has none yet.

import type { Quote, Report, Review } from "../model.ts";
import { targetOf } from "./target.ts";

/** `now`: epoch milliseconds. `updatedAt` is 0 until the review has been stored. */
export function newReview(
  quote: Quote,
  report: Report,
  { id, page, speaker, now }: { id: string; page: string; speaker: string | null; now: number },
): Review {
  return {
    id,
    page,
    pageTitle: report.page.title,
    ...targetOf(quote, report),
    speaker,
    verdict: null,
    correction: null,
    note: "",
    createdAt: now,
    updatedAt: 0,
  };
}
