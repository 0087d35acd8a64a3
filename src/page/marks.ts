// Marks quotations by the CSS Custom Highlight API: underlines painted over the page's text, no node touched.
// https://drafts.csswg.org/css-highlight-api-1/

import type { Quote, QuoteId, Report, Review } from "../engine/model.ts";
import { matchReviews } from "../engine/reviews/match.ts";
import { boxesOf, staticRanges } from "./anchor-range.ts";
import type { LentStyles, StyleRoot } from "./lend-style.ts";
import css from "./marks.css?inline";
import type { BlockAnchor } from "./read-page.ts";

/** Each has its own line, so that none is told by colour alone (marks.css). */
const STATES = ["plain", "flagged", "kept", "doubted"] as const;
type State = (typeof STATES)[number];
const CURRENT = "current";
/** Over all of them, for browsers that paint no highlight's underline in upright text. */
const UPRIGHT = "upright";

/** One place of a quotation on the page. */
export interface Mark {
  quote: Quote;
  /** Index into the quotation's occurrences. */
  occurrence: number;
  review: Review | null;
  ranges: StaticRange[];
}

/** Marks on a page beyond this many are not painted; the panel still lists their quotations. */
const MOST_MARKS = 5_000;
const OPENING = /[「『“‘"〝]/;
const CLOSING = /[」』”’"〟]/;

export class Marks {
  /** In page order. */
  list: Mark[] = [];
  private readonly byElement = new Map<Element, Mark[]>();
  private readonly registries = new Set<HighlightRegistry>();

  constructor(private readonly styles: LentStyles) {}

  /** Paints the quotations of `report`; those that the reader dismissed are left bare. */
  show(report: Report, anchors: BlockAnchor<Node>[], reviews: Review[]): void {
    const { byQuote } = matchReviews(report, reviews);
    this.list = report.quotes
      .flatMap((quote) => marksOf(quote, report, anchors, byQuote[quote.id] ?? null))
      .slice(0, MOST_MARKS)
      .sort((a, b) => startOf(a) - startOf(b) || placeOf(a).start - placeOf(b).start);
    this.byElement.clear();
    for (const mark of this.list) this.index(mark);
    this.paint();
  }

  /** Paints anew what stands: some browsers lose the paint of text that was moved. */
  paint(): void {
    const painted = this.list.filter(({ review }) => review?.verdict !== "dismiss");
    for (const state of STATES)
      this.paintAs(
        state,
        painted.filter((mark) => stateOf(mark) === state),
      );
    const [first] = painted;
    this.paintAs(UPRIGHT, first && isUpright(first) ? painted : []);
  }

  /** Shows which mark the card belongs to; null for none. */
  point(mark: Mark | null): void {
    this.paintAs(CURRENT, mark ? [mark] : []);
  }

  /** The mark under the pointer. Asks nothing of the layout unless the text there holds one. */
  at(event: MouseEvent): Mark | null {
    const [target] = event.composedPath();
    const near = this.byElement.get(target as Element) ?? [];
    const { clientX: x, clientY: y } = event;
    return near.find((mark) => boxesOf(mark.ranges).some((box) => holds(box, x, y))) ?? null;
  }

  first(id: QuoteId, occurrence: number): Mark | null {
    return this.list.find((mark) => mark.quote.id === id && mark.occurrence === occurrence) ?? null;
  }

  clear(): void {
    this.list = [];
    this.byElement.clear();
    for (const registry of this.registries)
      for (const state of [...STATES, CURRENT, UPRIGHT]) registry.delete(`firsthand-${state}`);
    this.registries.clear();
  }

  private index(mark: Mark): void {
    for (const element of new Set(mark.ranges.map(({ startContainer }) => startContainer.parentElement))) {
      if (!element) continue;
      const here = this.byElement.get(element);
      if (here) here.push(mark);
      else this.byElement.set(element, [mark]);
    }
  }

  /** A highlight belongs to the window of the text: a frame has its own. */
  private paintAs(state: State | typeof CURRENT | typeof UPRIGHT, marks: Mark[]): void {
    const name = `firsthand-${state}`;
    for (const registry of this.registries) registry.delete(name);
    const byView = new Map<Window & typeof globalThis, StaticRange[]>();
    for (const { ranges } of marks) {
      for (const range of ranges) {
        const root = range.startContainer.getRootNode() as StyleRoot;
        const view = range.startContainer.ownerDocument?.defaultView;
        if (!view || !range.startContainer.isConnected) continue;
        this.styles.lend(root, css);
        const ours = byView.get(view);
        if (ours) ours.push(range);
        else byView.set(view, [range]);
      }
    }
    for (const [view, ranges] of byView) {
      const { highlights } = view.CSS;
      this.registries.add(highlights);
      highlights.set(name, new view.Highlight(...ranges));
    }
  }
}

function marksOf(quote: Quote, report: Report, anchors: BlockAnchor<Node>[], review: Review | null): Mark[] {
  return quote.occurrences.flatMap(({ block, start, end }, occurrence) => {
    const anchor = anchors[block];
    const text = report.blocks[block]?.text ?? "";
    if (!anchor) return [];
    const from = OPENING.test(text[start - 1] ?? "") ? start - 1 : start;
    const to = CLOSING.test(text[end] ?? "") ? end + 1 : end;
    const ranges = staticRanges(anchor, from, to);
    return ranges.length > 0 ? [{ quote, occurrence, review, ranges }] : [];
  });
}

/** What the reader has said comes before what we have. */
function stateOf({ quote, review }: Mark): State {
  if (review?.verdict === "keep") return "kept";
  if (review?.verdict === "doubt") return "doubted";
  return quote.flags.length > 0 ? "flagged" : "plain";
}

function isUpright({ ranges: [first] }: Mark): boolean {
  const element = first?.startContainer.parentElement;
  const style = element?.ownerDocument.defaultView?.getComputedStyle(element);
  return style?.writingMode.startsWith("vertical") ?? false;
}

const placeOf = ({ quote, occurrence }: Mark) => quote.occurrences[occurrence]!;
const startOf = (mark: Mark) => placeOf(mark).block;
const holds = ({ left, right, top, bottom }: DOMRect, x: number, y: number) =>
  x >= left && x <= right && y >= top && y <= bottom;
