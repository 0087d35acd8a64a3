// The reader at the marks: hovers, clicks and keys, the card that they bring, and the review that the card takes.

import type { Report, Review, Verdict } from "../engine/model.ts";
import { newReview } from "../engine/reviews/new-review.ts";
import type { PageWords } from "../words/page-words.ts";
import type { LentStyles } from "./lend-style.ts";
import { type Mark, Marks } from "./marks.ts";
import { QuoteCard, VERDICTS } from "./quote-card.ts";
import type { BlockAnchor } from "./read-page.ts";
import { ignoreAbort } from "./time-slice.ts";

/** A pointer that rests this long on a mark asks for its card; one that has left it this long does not want it. */
const REST_MS = 350;
const LEAVE_MS = 300;

export interface MarkedPage {
  address: string;
  report: Report;
  anchors: BlockAnchor<Node>[];
  reviews: Review[];
}

export interface MarksHost {
  words: PageWords;
  styles: LentStyles;
  /** Stores a review; false when it could not be kept. */
  put(review: Review): Promise<boolean>;
  /** Brings a place of a quotation into view, opening the fold that it stands in. */
  bringIntoView(mark: Mark): Promise<void>;
}

export class QuoteMarks {
  private readonly marks: Marks;
  private page: MarkedPage | null = null;
  private card: QuoteCard | null = null;
  /** Called for by key or click, so that it stays until it is sent away. */
  private pinned = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private focusBefore: HTMLElement | null = null;
  /** The way to the next mark: a key pressed meanwhile is meant for that one. */
  private going = Promise.resolve();

  constructor(
    document: Document,
    private readonly host: MarksHost,
    signal: AbortSignal,
  ) {
    this.marks = new Marks(host.styles);
    const options = { capture: true, passive: true, signal };
    document.addEventListener("pointermove", (event) => this.pointed(event), options);
    document.addEventListener("click", (event) => this.clicked(event), options);
    document.addEventListener("keydown", (event) => this.pressed(event), { capture: true, signal });
    document.addEventListener("scroll", () => !this.pinned && this.hide(), options);
    signal.addEventListener("abort", () => {
      this.hide();
      this.marks.clear();
    });
  }

  show(page: MarkedPage): void {
    this.page = page;
    this.marks.show(page.report, page.anchors, page.reviews);
    const { card } = this;
    const mark = card && this.marks.first(card.mark.quote.id, card.mark.occurrence);
    if (!mark) {
      this.hide();
      return;
    }
    card.show(mark);
    this.marks.point(mark);
  }

  /** After text was hidden, shown or moved. */
  repaint(): void {
    this.marks.paint();
  }

  private open(mark: Mark, pinned: boolean): void {
    this.hide();
    this.pinned = pinned;
    this.marks.point(mark);
    this.card = new QuoteCard(mark, this.page?.report.page.published ?? null, this.host.words, {
      judge: (judged, verdict) => void this.judge(judged, verdict),
      keydown: (event) => this.pressedInCard(event),
      hover: (over) => (over ? clearTimeout(this.timer) : this.leaveSoon()),
    });
  }

  private hide(): void {
    clearTimeout(this.timer);
    if (!this.card) return;
    this.card.remove();
    this.card = null;
    this.pinned = false;
    this.marks.point(null);
  }

  private pointed(event: PointerEvent): void {
    if (event.pointerType !== "mouse" || this.pinned) return;
    const mark = this.marks.at(event);
    if (!mark) {
      this.leaveSoon();
      return;
    }
    clearTimeout(this.timer);
    if (mark.quote !== this.card?.mark.quote) this.timer = setTimeout(() => this.open(mark, false), REST_MS);
  }

  private leaveSoon(): void {
    clearTimeout(this.timer);
    if (this.card && !this.pinned) this.timer = setTimeout(() => this.hide(), LEAVE_MS);
  }

  private clicked(event: MouseEvent): void {
    if (!event.isTrusted) return;
    const mark = this.marks.at(event);
    if (mark) this.open(mark, true);
    else this.hide();
  }

  /** Alt+Shift+J and K go from mark to mark, wherever the focus is but in a text being written. */
  private pressed(event: KeyboardEvent): void {
    if (!event.isTrusted || !event.altKey || !event.shiftKey || event.ctrlKey || event.metaKey) return;
    if (event.code !== "KeyJ" && event.code !== "KeyK") return;
    const target = event.composedPath()[0] as HTMLElement;
    if (target.isContentEditable || /^(?:input|textarea|select)$/.test(target.localName ?? "")) return;
    event.preventDefault();
    this.step(event.code === "KeyJ" ? 1 : -1);
  }

  private pressedInCard(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const verdict = VERDICTS[Number(event.key) - 1];
    if (event.key === "Escape") this.leave();
    else if (event.key === "j" || event.key === "ArrowDown") this.step(1);
    else if (event.key === "k" || event.key === "ArrowUp") this.step(-1);
    else if (verdict) void this.going.then(() => this.card && this.judge(this.card.mark, verdict));
    else return;
    event.preventDefault();
  }

  private leave(): void {
    this.hide();
    this.focusBefore?.focus({ preventScroll: true });
    this.focusBefore = null;
  }

  private step(by: 1 | -1): void {
    this.going = this.going.then(() => this.goOn(by)).catch(ignoreAbort);
  }

  private async goOn(by: 1 | -1): Promise<void> {
    const { list } = this.marks;
    const here = this.card ? list.indexOf(this.card.mark) : -1;
    const next = list[here < 0 ? (by > 0 ? 0 : list.length - 1) : here + by];
    if (!next) return;
    this.focusBefore ??= next.ranges[0]!.startContainer.ownerDocument!.activeElement as HTMLElement | null;
    await this.host.bringIntoView(next);
    this.open(next, true);
    this.card?.focus();
  }

  private async judge({ quote, review }: Mark, verdict: Verdict): Promise<void> {
    const { page } = this;
    if (!page) return;
    const { name: speaker } = quote.speaker;
    const now = Date.now();
    const before =
      review ?? newReview(quote, page.report, { id: crypto.randomUUID(), page: page.address, speaker, now });
    const kept = await this.host.put({ ...before, verdict: before.verdict === verdict ? null : verdict });
    if (!kept) this.card?.say(this.host.words.t("saveFailed"));
  }
}
