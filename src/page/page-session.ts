// One stay on one page: reads it, folds it at once, has its quotations read, marks them, and gives the page back.

import type { Fold, PageReuse, Report, Review, Settings } from "../engine/model.ts";
import { reportOfFolds } from "../engine/report-of-folds.ts";
import type { Call } from "../messages/call.ts";
import type { FailureCode, FromPage, PageView, RevealTarget, TabStatus } from "../messages/contract.ts";
import { pageAddress } from "../messages/page-address.ts";
import { pageWordsIn } from "../words/page-words.ts";
import { languageFor } from "../words/speak.ts";
import { boxesOf, staticRanges } from "./anchor-range.ts";
import { buildDifferences } from "./differences.ts";
import { documentClues, domTree } from "./dom-tree.ts";
import type { FoldLine } from "./fold-line.ts";
import { Folding } from "./folding.ts";
import { Jump } from "./jump.ts";
import { LentStyles } from "./lend-style.ts";
import { isOwnFurniture } from "./own-elements.ts";
import { PageRepeats } from "./page-repeats.ts";
import { QuoteMarks } from "./quote-marks.ts";
import { type BlockAnchor, type PageReading, readPage } from "./read-page.ts";
import { Pacer, runInSlices } from "./time-slice.ts";
import { Voice } from "./voice.ts";

/** What is done while the reader's settings cannot be had. */
const USUAL_MODES: Settings["modes"] = { exact: "fold", near: "fold", partial: "mark" };

export class PageSession {
  private readonly abort = new AbortController();
  private readonly styles = new LentStyles();
  private readonly repeats = new PageRepeats();
  private readonly voice: Voice;
  private modes = USUAL_MODES;
  private folding: Folding | null = null;
  private jump: Jump | null = null;
  private marks: QuoteMarks | null = null;
  private status: TabStatus = { state: "off" };
  private report: Report | null = null;
  private anchors: BlockAnchor<Node>[] = [];
  private reviews: Review[] = [];
  private address: string;
  private revision = 0;

  constructor(
    private readonly document: Document,
    private readonly background: Call<FromPage>,
  ) {
    this.voice = new Voice(document);
    this.address = pageAddress(document.location.href, null);
  }

  get isAlive(): boolean {
    return !this.abort.signal.aborted;
  }

  async start(): Promise<void> {
    if (this.document.contentType === "application/pdf") {
      return this.setStatus({ state: "unsupported", reason: "pdf" });
    }
    const { lang } = this.document.documentElement;
    const settings = await this.background("page.enter", { language: lang });
    if (settings.ok) this.modes = settings.value.modes;
    else if (settings.code === "stale") return this.stop();
    const language = languageFor(settings.ok ? settings.value.language : "auto", navigator.language);
    const words = pageWordsIn(language);
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
        goToFirst: (fold, line) => this.goToFirst(fold, line),
        differences: (fold, document) => buildDifferences(document, fold, this.repeats, words),
        announce: (text) => this.voice.say(text),
      },
      signal,
    );
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
    await this.read();
    const folds = this.report?.folds.length ?? 0;
    if (folds > 0) this.voice.say(words.count("pageFolded", folds));
  }

  /** Gives the page back as it was found. */
  async stop(): Promise<void> {
    if (!this.isAlive) return;
    this.setStatus({ state: "off" });
    this.abort.abort();
    this.voice.remove();
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
      if (line) this.jump?.to(line, () => [line.getBoundingClientRect()]);
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
    await this.read();
  }

  private async read(): Promise<void> {
    const revision = ++this.revision;
    try {
      this.setStatus({ state: "reading", done: 0, total: 0 });
      const pacer = new Pacer(this.abort.signal);
      const reading = await runInSlices(
        readPage(
          domTree(isOwnFurniture),
          (this.document.body ?? this.document.documentElement) as Node,
          documentClues(this.document),
        ),
        pacer,
      );
      if (reading.page.blocks.length === 0) return this.setStatus({ state: "failed", reason: "no-text" });
      const reuse = await runInSlices(this.repeats.read(reading.page, this.modes), pacer);
      await this.folding?.fold(reading.anchors, reuse.folds);
      this.anchors = reading.anchors;
      this.address = pageAddress(this.document.location.href, reading.page.facts.url);
      this.report = reportOfFolds(reading.page, reuse);
      this.setStatus({ state: "folded" });
      await this.readQuotes(reading, reuse, revision);
    } catch (error) {
      if (this.isAlive && revision === this.revision) {
        this.setStatus({ state: "failed", reason: "internal" });
        console.error("firsthand:", error);
      }
    }
  }

  private async readQuotes({ page }: PageReading<Node>, reuse: PageReuse, revision: number): Promise<void> {
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
    this.setStatus({ state: "ready" });
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

  private async goToFirst({ of }: Fold, line: FoldLine): Promise<void> {
    await this.goToText(of.first, 0, Number.POSITIVE_INFINITY);
    const { host } = line;
    this.jump?.offerWayBack(host.ownerDocument, () => {
      this.jump?.to(host, () => [host.getBoundingClientRect()]);
      line.focus();
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
