// One stay on one page: reads it, folds it at once, has its quotations read, marks them, and gives the page back.

import type { PageReuse, Report, Review, Settings, SourcePage } from "../engine/model.ts";
import { citableBlocks } from "../engine/provenance/citable-blocks.ts";
import { reportOfFolds } from "../engine/report-of-folds.ts";
import { USUAL_SETTINGS } from "../engine/usual-settings.ts";
import type { Call } from "../messages/call.ts";
import type { FailureCode, FromPage, PageView, RevealTarget, TabStatus } from "../messages/contract.ts";
import { pageAddress } from "../messages/page-address.ts";
import { type PageWords, pageWordsIn } from "../words/page-words.ts";
import { languageFor } from "../words/speak.ts";
import { boxesOf, staticRanges } from "./anchor-range.ts";
import { buildDifferences } from "./differences.ts";
import { type DocumentReading, readDocument } from "./dom-tree.ts";
import { Folding } from "./folding.ts";
import { Jump } from "./jump.ts";
import { LentStyles } from "./lend-style.ts";
import { PageRepeats } from "./page-repeats.ts";
import { QuoteMarks } from "./quote-marks.ts";
import type { BlockAnchor } from "./read-page.ts";
import { RepeatNotes } from "./repeat-notes.ts";
import { sweepRemains } from "./sweep.ts";
import { Pacer, runInSlices } from "./time-slice.ts";
import { Voice } from "./voice.ts";
import { Watch } from "./watch.ts";

export class PageSession {
  private readonly abort = new AbortController();
  private readonly styles = new LentStyles();
  private readonly repeats = new PageRepeats();
  private readonly voice: Voice;
  /** As usual where the reader's settings cannot be had. */
  private modes = USUAL_SETTINGS.modes;
  private folding: Folding | null = null;
  private jump: Jump | null = null;
  private watch: Watch | null = null;
  private notes: RepeatNotes | null = null;
  private words: PageWords;
  private marks: QuoteMarks | null = null;
  private status: TabStatus = { state: "off" };
  private report: Report | null = null;
  private reuse: PageReuse = { blocks: [], folds: [] };
  private anchors: BlockAnchor<Node>[] = [];
  private reviews: Review[] = [];
  private address: string;
  private revision = 0;
  private reading = Promise.resolve();

  constructor(
    private readonly document: Document,
    private readonly background: Call<FromPage>,
  ) {
    this.voice = new Voice(document);
    this.words = pageWordsIn(languageFor("auto", navigator.language));
    this.address = pageAddress(document.location.href, null);
  }

  get isAlive(): boolean {
    return !this.abort.signal.aborted;
  }

  async start(): Promise<void> {
    if (this.document.contentType === "application/pdf") {
      return this.setStatus({ state: "unsupported", reason: "pdf" });
    }
    const { documentElement } = this.document;
    // A drawing, a feed, or nothing at all.
    if (!(documentElement instanceof HTMLElement)) {
      return this.setStatus({ state: "unsupported", reason: "no-document" });
    }
    sweepRemains(this.document);
    const settings = await this.background("page.enter", { language: documentElement.lang });
    if (settings.ok) this.modes = settings.value.modes;
    else if (settings.code === "stale") return this.stop();
    const language = languageFor(settings.ok ? settings.value.language : "auto", navigator.language);
    const words = pageWordsIn(language);
    this.words = words;
    const { signal } = this.abort;
    const jump = new Jump(words, signal);
    this.jump = jump;
    this.folding = new Folding(
      {
        styles: this.styles,
        words,
        changed: () => {
          this.marks?.repaint();
          this.tell();
        },
        goToFirst: ({ of }, line) => void this.goThereAndBack(of.first, line.host, () => line.focus()),
        differences: (fold, document) => buildDifferences(document, fold, this.repeats, words),
        announce: (text) => this.voice.say(text),
      },
      signal,
    );
    this.notes = new RepeatNotes({
      words,
      goTo: (block, note, focus) => void this.goThereAndBack(block, note, focus),
    });
    this.marks = new QuoteMarks(
      this.document,
      {
        words,
        styles: this.styles,
        put: (review) => this.put(review),
        bringIntoView: ({ quote, occurrence }) => this.reveal({ kind: "quote", id: quote.id, occurrence }),
      },
      signal,
    );
    this.tellOfLeaving(signal);
    this.watch = new Watch(
      this.document,
      { removed: () => void this.folding?.mend(), reread: () => this.readAnew() },
      signal,
    );
    await this.read(false);
  }

  /** Gives the page back as it was found. */
  async stop(): Promise<void> {
    if (!this.isAlive) return;
    this.setStatus({ state: "off" });
    this.abort.abort();
    this.voice.remove();
    this.notes?.clear();
    await this.folding?.restore();
    this.styles.takeBack();
  }

  /** `have`: the revision of the whole report that the asker holds, which need not be sent again. */
  view(have: number | null): PageView {
    const { address, status, reviews, revision } = this;
    const report = have === revision && status.state === "ready" ? null : this.report;
    return { address, status, report, revision, open: this.folding?.open ?? [], reviews };
  }

  async reveal(target: RevealTarget): Promise<void> {
    if (target.kind === "quote") {
      const place = this.report?.quotes.find(({ id }) => id === target.id)?.occurrences[target.occurrence];
      if (place) await this.goToText(place.block, place.start, place.end);
    } else if (target.kind === "block") await this.goToText(target.block, 0, Number.POSITIVE_INFINITY);
    else {
      const line = this.folding?.lineOf(target.index);
      const fold = this.reuse.folds[target.index];
      if (line) this.jump?.to(line, () => [line.getBoundingClientRect()]);
      else if (fold) await this.goToText(fold.first, 0, Number.POSITIVE_INFINITY);
    }
  }

  async setFolds(open: boolean, index?: number): Promise<void> {
    await this.folding?.set(open, index);
  }

  reviewed(address: string, reviews: Review[]): void {
    if (address !== this.address) return;
    this.reviews = reviews;
    this.showMarks();
  }

  async useSettings({ modes }: Settings): Promise<void> {
    if (JSON.stringify(modes) === JSON.stringify(this.modes)) return;
    this.modes = modes;
    await this.read(true);
  }

  /** Reads the page, for the first time or anew; one reading at a time. `isAsked`: even if its text is the same. */
  private read(isAsked: boolean): Promise<void> {
    this.reading = this.reading
      .then(() => this.readAndFold(isAsked))
      .catch((error: unknown) => {
        if (!this.isAlive) return;
        this.setStatus({ state: "failed", reason: "internal" });
        console.error("firsthand:", error);
      });
    return this.reading;
  }

  private async readAndFold(isAsked: boolean): Promise<void> {
    const pacer = new Pacer(this.abort.signal);
    if (this.revision === 0) this.setStatus({ state: "reading", done: 0, total: 0 });
    const reading = await runInSlices(readDocument(this.document), pacer);
    const { page, anchors } = reading;
    const address = pageAddress(this.document.location.href, page.facts.url);
    const isElsewhere = this.revision === 0 || address !== this.address;
    const isSame = !isElsewhere && !isAsked && this.repeats.has(page);
    const reuse = isSame ? this.reuse : await this.findRepeats(page, pacer);
    this.notes?.clear();
    if (page.blocks.length > 0) this.folding?.prepare(this.document);
    await this.folding?.fold(anchors, reuse.folds);
    if (this.notes) await runInSlices(this.notes.show(anchors, reuse, this.modes), pacer);
    this.anchors = anchors;
    this.watch?.follow(reading);
    if (isSame) return this.showMarks();
    this.revision++;
    this.address = address;
    this.reuse = reuse;
    this.report = reportOfFolds(page, reuse);
    if (page.blocks.length === 0) return this.setStatus({ state: "failed", reason: "no-text" });
    this.setStatus({ state: "folded" });
    if (isElsewhere && reuse.folds.length > 0) {
      this.voice.say(this.words.count("pageFolded", reuse.folds.length));
    }
    void this.readQuotes(reading, reuse, this.revision);
  }

  /** After the page has changed. What the reader has stopped stays as it is. */
  private async readAnew(): Promise<number> {
    if (this.status.state !== "stopped") await this.read(false);
    return this.anchors.length;
  }

  /** The names of outlets, which tell a citation line, are many: the background knows them, so that pages need not. */
  private async findRepeats(page: SourcePage, pacer: Pacer): Promise<PageReuse> {
    const repeats = await runInSlices(this.repeats.takeIn(page), pacer);
    const cited = repeats
      ? await this.background("page.cited", { facts: page.facts, blocks: citableBlocks(page.blocks) })
      : null;
    return runInSlices(this.repeats.fold(cited?.ok ? cited.value : [], this.modes), pacer);
  }

  private async readQuotes(
    { page, whole }: DocumentReading,
    reuse: PageReuse,
    revision: number,
  ): Promise<void> {
    const { address } = this;
    const [answer, reviews] = await Promise.all([
      this.background("page.read", { page, reuse, revision, address }),
      this.background("page.reviews", { address }),
    ]);
    if (!this.isAlive || revision !== this.revision) return; // The page has been read anew meanwhile.
    if (reviews.ok) this.reviews = reviews.value;
    if (!answer.ok) return this.fail(answer.code);
    this.report = answer.value.report;
    this.showMarks();
    this.setStatus(whole ? { state: "ready" } : { state: "failed", reason: "too-large" });
  }

  private async put(review: Review): Promise<boolean> {
    const answer = await this.background("review.put", { review });
    if (!answer.ok) return false;
    this.reviewed(this.address, [...this.reviews.filter(({ id }) => id !== review.id), answer.value]);
    return true;
  }

  private showMarks(): void {
    const { address, report, anchors, reviews } = this;
    if (report) this.marks?.show({ address, report, anchors, reviews });
  }

  private fail(code: FailureCode): void {
    if (code === "superseded") return;
    if (code === "stale") void this.stop();
    else if (code === "stopped") this.setStatus({ state: "stopped" });
    else if (code === "dictionary") this.setStatus({ state: "failed", reason: "dictionary" });
    else this.setStatus({ state: "failed", reason: code === "refused" ? "too-large" : "internal" });
  }

  private async goToText(block: number, start: number, end: number): Promise<void> {
    const anchor = this.anchors[block];
    if (!anchor) return;
    await this.folding?.openAt(block);
    this.jump?.to(anchor.container as Element, () => boxesOf(staticRanges(anchor, start, end)));
  }

  /** Goes to a block, and offers the way back to an element of ours. */
  private async goThereAndBack(block: number, from: HTMLElement, focus: () => void): Promise<void> {
    await this.goToText(block, 0, Number.POSITIVE_INFINITY);
    this.jump?.offerWayBack(from.ownerDocument, () => {
      this.jump?.to(from, () => [from.getBoundingClientRect()]);
      focus();
    });
  }

  private setStatus(status: TabStatus): void {
    this.status = status;
    this.tell();
  }

  private tell(): void {
    void this.background("page.status", { status: this.status, open: this.folding?.open ?? [] });
  }

  /** The page may be left, and come back out of the browser's cache as it was. */
  private tellOfLeaving(signal: AbortSignal): void {
    const view = this.document.defaultView!;
    view.addEventListener(
      "pagehide",
      () => void this.background("page.status", { status: { state: "off" }, open: [] }),
      { signal },
    );
    view.addEventListener("pageshow", ({ persisted }) => persisted && this.tell(), { signal });
  }
}
