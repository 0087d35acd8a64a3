// How two versions of one review become one, so that neither of two tabs loses what was written in it.

import type { Review } from "../../engine/model.ts";

/** Whether both speak of the same words at the same place of the same page. */
export function isSamePlace(a: Review, b: Review): boolean {
  return a.page === b.page && a.ordinal === b.ordinal && a.target.exact === b.target.exact;
}

/**
 * The review to keep after `written` arrives over `stored` at the time `now`. `written.updatedAt` says which version
 * its writer saw. One who saw the stored version replaces it; one who did not adds to it, and undoes nothing.
 * The new version is later than the stored one even when the clock has been set back.
 */
export function mergeReview(stored: Review | undefined, written: Review, now: number): Review {
  if (stored === undefined) return { ...written, createdAt: written.createdAt || now, updatedAt: now };
  const kept = {
    id: stored.id,
    createdAt: stored.createdAt,
    updatedAt: Math.max(now, stored.updatedAt + 1),
  };
  if (written.updatedAt >= stored.updatedAt) return { ...written, ...kept };
  return {
    ...stored,
    ...kept,
    verdict: written.verdict ?? stored.verdict,
    correction:
      written.correction || stored.correction ? { ...stored.correction, ...written.correction } : null,
    note: bothNotes(stored.note, written.note),
  };
}

function bothNotes(stored: string, written: string): string {
  if (stored.includes(written)) return stored;
  return written.includes(stored) ? written : `${stored}\n${written}`;
}
