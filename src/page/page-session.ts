// One stay on one page: reads it, folds it at once, has its quotations read, marks them, and gives the page back.

import type { PageReuse, Review, Settings, SourcePage } from "../engine/model.ts";
import { citableBlocks } from "../engine/provenance/citable-blocks.ts";
import { reportOfFolds } from "../engine/report-of-folds.ts";
import { USUAL_SETTINGS } from "../engine/usual-settings.ts";
import type { Call } from "../messages/call.ts";
import type { FailureCode, FromPage, PageView, RevealTarget } from "../messages/contract.ts";
import { pageAddress } from "../messages/page-address.ts";
import { type PageWords, pageWordsIn } from "../words/page-words.ts";
import { languageFor } from "../words/speak.ts";
import { buildDifferences } from "./differences.ts";
import { type DocumentReading, readDocument } from "./dom-tree.ts";
import { Folding } from "./folding.ts";
import { Guide, type Readings } from "./guide.ts";
import { Jump } from "./jump.ts";
import { LentStyles } from "./lend-style.ts";
import { PageRepeats } from "./page-repeats.ts";
import { PageStatus } from "./page-status.ts";
import { QuoteMarks } from "./quote-marks.ts";
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
  private readonly status: PageStatus;
  /** As usual where the reader's settings cannot be had. */
  private modes = USUAL_SETTINGS.modes;
  private folding: Folding | null = null;
  private guide: Guide | null = null;
  private watch: Watch | null = null;
  private notes: RepeatNotes | null = null;
  private words: PageWords;
  private marks: QuoteMarks | null = null;
  private last: Readings = { report: null, reuse: { blocks: [], folds: [] }, anchors: [] };
  private reviews: Review[] = [];
  private address: string;
  private revision = 0;
  private reading = Promise.resolve();

  constructor(
    private readonly document: Document,
    private readonly background: Call<FromPage>,
  ) {
    this.voice = new Voice(document);
    this.status = new PageStatus(background, () => this.folding?.open ?? []);
    this.words = pageWordsIn(languageFor("auto", navigator.language));
    this.address = pageAddress(document.location.href, null);
  }

  get isAlive(): boolean {
    return !this.abort.signal.aborted;
  }

  async start(): Promise<void> {
    if (this.document.contentType === "application/pdf") {
      return this.status.set({ state: "unsupported", reason: "pdf" });
    }
    const { documentElement } = this.document;
    // A drawing, a feed, or nothing at all.
    if (!(documentElement instanceof HTMLElement)) {
      return this.status.set({ state: "unsupported", reason: "no-document" });
    }
    sweepRemains(this.document);
    const settings = await this.background("page.enter", { language: documentElement.lang });
    if (settings.ok) this.modes = settings.value.modes;
    else if (settings.code === "stale") return this.stop();
    this.words = pageWordsIn(languageFor(settings.ok ? settings.value.language : "auto", navigator.language));
    this.equip();
    await this.read(false);
  }

  /** All that works on the page, in the reader's language. */
  private equip(): void {
    const { document, words, styles } = this;
    const { signal } = this.abort;
    const folding = new Folding(
      {
        styles,
        words,
        changed: () => {
          this.marks?.repaint();
          this.status.tell();
        },
        goToFirst: ({ of }, line) => void guide.thereAndBack(of.first, line.host, () => line.focus()),
        differences: (fold, document) => buildDifferences(document, fold, this.repeats, words),
        announce: (text) => this.voice.say(text),
      },
      signal,
    );
    const guide: Guide = new Guide(new Jump(words, signal), folding, () => this.last);
    this.folding = folding;
    this.guide = guide;
    this.notes = new RepeatNotes({
      words,
      goTo: (block, note, focus) => void guide.thereAndBack(block, note, focus),
    });
    this.marks = new QuoteMarks(
      document,
      {
        words,
        styles,
        put: (review) => this.put(review),
        bringIntoView: ({ quote, occurrence }) => guide.bring(quote.occurrences[occurrence]),
      },
      signal,
    );
    this.watch = new Watch(
      document,
      { removed: () => void folding.mend(), reread: () => this.readAnew() },
      signal,
    );
    this.status.tellOfLeaving(document.defaultView!, signal);
  }

  /** Gives the page back as it was found. */
  async stop(): Promise<void> {
    if (!this.isAlive) return;
    this.status.set({ state: "off" });
    this.abort.abort();
    this.voice.remove();
    this.notes?.clear();
    await this.folding?.restore();
    this.styles.takeBack();
  }

  /** `have`: the revision of the whole report that the asker holds, which need not be sent again. */
  view(have: number | null): PageView {
    const { address, reviews, revision } = this;
    const status = this.status.now;
    const report = have === revision && status.state === "ready" ? null : this.last.report;
    return { address, status, report, revision, open: this.folding?.open ?? [], reviews };
  }

  async reveal(target: RevealTarget): Promise<void> {
    await this.guide?.reveal(target);
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
        this.status.set({ state: "failed", reason: "internal" });
        console.error("firsthand:", error);
      });
    return this.reading;
  }

  private async readAndFold(isAsked: boolean): Promise<void> {
    const pacer = new Pacer(this.abort.signal);
    if (this.revision === 0) this.status.set({ state: "reading", done: 0, total: 0 });
    const reading = await runInSlices(readDocument(this.document), pacer);
    const { page, anchors } = reading;
    const address = pageAddress(this.document.location.href, page.facts.url);
    const isElsewhere = this.revision === 0 || address !== this.address;
    const isSame = !isElsewhere && !isAsked && this.repeats.has(page);
    const reuse = isSame ? this.last.reuse : await this.findRepeats(page, pacer);
    this.notes?.clear();
    if (page.blocks.length > 0) this.folding?.prepare(this.document);
    await this.folding?.fold(anchors, reuse.folds);
    if (this.notes) await runInSlices(this.notes.show(anchors, reuse, this.modes), pacer);
    this.watch?.follow(reading);
    this.last.anchors = anchors;
    if (isSame) return this.showMarks();
    this.revision++;
    this.address = address;
    const isEmpty = page.blocks.length === 0;
    this.last = { report: isEmpty ? null : reportOfFolds(page, reuse), reuse, anchors };
    if (isEmpty) return this.status.set({ state: "failed", reason: "no-text" });
    this.status.set({ state: "folded" });
    if (isElsewhere && reuse.folds.length > 0) {
      this.voice.say(this.words.count("pageFolded", reuse.folds.length));
    }
    void this.readQuotes(reading, reuse, this.revision);
  }

  /** After the page has changed. What the reader has stopped stays as it is. */
  private async readAnew(): Promise<number> {
    if (this.status.now.state !== "stopped") await this.read(false);
    return this.last.anchors.length;
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
    this.last.report = answer.value.report;
    this.showMarks();
    this.status.set(whole ? { state: "ready" } : { state: "failed", reason: "too-large" });
  }

  private async put(review: Review): Promise<boolean> {
    const answer = await this.background("review.put", { review });
    if (!answer.ok) return false;
    this.reviewed(this.address, [...this.reviews.filter(({ id }) => id !== review.id), answer.value]);
    return true;
  }

  private showMarks(): void {
    const { address, reviews } = this;
    const { report, anchors } = this.last;
    if (report) this.marks?.show({ address, report, anchors, reviews });
  }

  private fail(code: FailureCode): void {
    if (code === "superseded") return;
    if (code === "stale") void this.stop();
    else if (code === "stopped") this.status.set({ state: "stopped" });
    else if (code === "dictionary") this.status.set({ state: "failed", reason: "dictionary" });
    else this.status.set({ state: "failed", reason: code === "refused" ? "too-large" : "internal" });
  }
}
