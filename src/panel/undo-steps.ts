// What the reader has done to reviews on the page before him, so that it can be undone step by step.

import type { QuoteId, Review } from "../engine/model.ts";

/** A review before one step; null where there was none. */
export interface Change {
  id: string;
  before: Review | null;
  /** The quotation that it is of; null when it is of none on the page. */
  quote: QuoteId | null;
}

/** Steps that can be undone. */
const DEEPEST = 50;

export class UndoSteps {
  private steps: Change[][] = [];
  private address: string | null = null;

  /** Takes in a step made on the page at `address`. */
  add(step: Change[], address: string | null): void {
    if (step.length === 0) return;
    this.turnTo(address);
    this.steps.push(step);
    if (this.steps.length > DEEPEST) this.steps.shift();
  }

  /** The last step made on the page at `address`, taken out. */
  take(address: string | null): Change[] | null {
    this.turnTo(address);
    return this.steps.pop() ?? null;
  }

  /** Another page begins anew. */
  private turnTo(address: string | null): void {
    if (address !== this.address) this.steps = [];
    this.address = address;
  }
}
