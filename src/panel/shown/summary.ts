// The three figures at the head of the panel, and how far the review is.

import type { Report } from "../../engine/model.ts";
import type { Entry } from "./entries.ts";
import { isFlagged, isReviewed } from "./filter.ts";

export interface Summary {
  folds: number;
  /** Share of the page's characters that stand in folds, 0 to 1. */
  foldedShare: number;
  quotes: number;
  people: number;
  flagged: number;
  reviewed: number;
}

export function summaryOf(report: Report, entries: Entry[]): Summary {
  const characters = report.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const folded = report.folds.reduce((sum, fold) => sum + fold.characters, 0);
  return {
    folds: report.folds.length,
    foldedShare: characters === 0 ? 0 : Math.min(1, folded / characters),
    quotes: entries.length,
    people: new Set(entries.flatMap(({ speaker }) => (speaker === null ? [] : [speaker]))).size,
    flagged: entries.filter(isFlagged).length,
    reviewed: entries.filter(isReviewed).length,
  };
}
