// Leads the reader about the page: to a quotation, a block or a fold, opening what is folded there, and back again.

import type { BlockId, PageReuse, Report } from "../engine/model.ts";
import type { RevealTarget } from "../messages/contract.ts";
import { around, boxesOf, staticRanges } from "./anchor-range.ts";
import { bringIntoView } from "./bring-into-view.ts";
import type { Folding } from "./folding.ts";
import type { Jump } from "./jump.ts";
import type { BlockAnchor } from "./read-page.ts";

/** The page as it was read last. */
export interface Readings {
  report: Report | null;
  reuse: PageReuse;
  anchors: BlockAnchor<Node>[];
}

interface Place {
  block: BlockId;
  start: number;
  end: number;
}

const whole = (block: BlockId): Place => ({ block, start: 0, end: Number.POSITIVE_INFINITY });

export class Guide {
  constructor(
    private readonly jump: Jump,
    private readonly folding: Folding,
    private readonly last: () => Readings,
  ) {}

  /** Scrolls there and outlines the place for a moment. */
  async reveal(target: RevealTarget): Promise<void> {
    if (target.kind === "quote") {
      const quote = this.last().report?.quotes.find(({ id }) => id === target.id);
      await this.outline(quote?.occurrences[target.occurrence]);
    } else if (target.kind === "block") await this.outline(whole(target.block));
    else {
      const line = this.folding.lineOf(target.index);
      const fold = this.last().reuse.folds[target.index];
      if (line) this.jump.to(line, () => [line.getBoundingClientRect()]);
      else if (fold) await this.outline(whole(fold.first));
    }
  }

  /** Scrolls to a place that is marked otherwise. */
  async bring(place: Place | undefined): Promise<void> {
    const found = await this.open(place);
    if (found) bringIntoView(found.element, () => around(found.boxes()));
  }

  /** Goes to a block, and offers the way back to an element of ours. */
  async thereAndBack(block: BlockId, from: HTMLElement, focus: () => void): Promise<void> {
    await this.outline(whole(block));
    this.jump.offerWayBack(from, () => {
      this.jump.to(from, () => [from.getBoundingClientRect()]);
      focus();
    });
  }

  private async outline(place: Place | undefined): Promise<void> {
    const found = await this.open(place);
    if (found) this.jump.to(found.element, found.boxes);
  }

  private async open(place: Place | undefined) {
    const anchor = place && this.last().anchors[place.block];
    if (!anchor) return null;
    await this.folding.openAt(place.block);
    const boxes = () => boxesOf(staticRanges(anchor, place.start, place.end));
    return { element: anchor.container as Element, boxes };
  }
}
