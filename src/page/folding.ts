// All folds of the page: put in, opened, closed, brought up to date, and taken out again, in slices.

import type { BlockId, Fold } from "../engine/model.ts";
import type { PageWords } from "../words/page-words.ts";
import { coverRun } from "./cover-run.ts";
import { FoldLine } from "./fold-line.ts";
import type { HiddenPart } from "./hidden-part.ts";
import type { LentStyles, StyleRoot } from "./lend-style.ts";
import pageCss from "./page.css?inline";
import { PageFold } from "./page-fold.ts";
import type { BlockAnchor } from "./read-page.ts";
import { TextSplits } from "./split-text.ts";
import { ignoreAbort, Pacer, runInSlices } from "./time-slice.ts";

type Anchor = BlockAnchor<Node>;
type Steps = Generator<null, void, void>;

/**
 * Elements hidden so that find-in-page finds them, the first of the page. Chromium's style pass takes a time that grows
 * with the square of their number (`content-visibility: hidden`; 10,000 take 2 s): the text of more is hidden plainly.
 */
const MOST_FINDABLE = 1000;

/** What the folds need of the rest of the page script. */
export interface FoldingHost {
  styles: LentStyles;
  words: PageWords;
  /** A fold was opened or closed, by the reader or by the browser's find-in-page. */
  changed(): void;
  goToFirst(fold: Fold, line: FoldLine): void;
  /** What the fold's text and the first copy have in different words, to be shown below the line. */
  differences(fold: Fold, document: Document): Generator<null, HTMLElement, void>;
  announce(text: string): void;
}

export class Folding {
  private folds: PageFold[] = [];
  private readonly splits = new TextSplits();
  private readonly roots = new Set<StyleRoot>();
  /** First nodes of runs that the page will not have folded. */
  private readonly refused = new WeakSet<Node>();
  /** One thing at a time: a fold that is being closed is not opened in between. */
  private work: Promise<void> = Promise.resolve();

  constructor(
    private readonly host: FoldingHost,
    private readonly signal: AbortSignal,
  ) {}

  /** For each fold last given, whether its text is shown. */
  get open(): boolean[] {
    return this.folds.map((fold) => fold.open);
  }

  /** Makes the page's folds those given. A fold of the very same text stays as the reader left it. */
  fold(anchors: Anchor[], folds: Fold[]): Promise<void> {
    return this.enqueue(this.bring(anchors, folds));
  }

  /** Opens or closes the fold of that index, or all of them. */
  set(open: boolean, index?: number): Promise<void> {
    const folds = index === undefined ? this.folds : this.folds.slice(index, index + 1);
    return this.enqueue(turn(folds, open)).then(() => this.host.changed());
  }

  /** Shows the text of `block`, should it be folded. */
  async openAt(block: BlockId): Promise<void> {
    const at = this.folds.find(({ fold }) => fold.first <= block && block <= fold.last);
    if (!at || at.open) return;
    await this.enqueue(at.reopen());
    this.host.changed();
  }

  /** The line of a fold; null where the page has no room for one. */
  lineOf(index: number): HTMLElement | null {
    const host = this.folds[index]?.line.host;
    return host?.isConnected ? host : null;
  }

  /**
   * Shows all text whose line the page has taken away, and forgets folds whose text it has. A line that was taken from
   * text that stays is never put back: the page would win.
   */
  async mend(): Promise<void> {
    const broken = this.folds.filter((fold) => fold.isBroken);
    if (broken.length === 0) return;
    for (const fold of broken) if (fold.hasText) this.refused.add(fold.from);
    await this.enqueue(each(broken, (fold) => fold.restore()));
    this.host.changed();
  }

  /** Gives the page back as it was found. Goes on after the signal has aborted. */
  restore(): Promise<void> {
    const { folds, splits } = this;
    this.folds = [];
    return this.enqueue(
      (function* () {
        yield* each(folds, (fold) => fold.restore());
        splits.join();
      })(),
      new Pacer(),
    );
  }

  private enqueue(steps: Steps, pacer = new Pacer(this.signal)): Promise<void> {
    const done = this.work.then(() => runInSlices(steps, pacer));
    this.work = done.catch(() => {}); // Whoever asked for it hears of it; the next in line goes on.
    return done;
  }

  private *bring(anchors: Anchor[], folds: Fold[]): Steps {
    const known = new Map(this.folds.map((fold) => [fold.from, fold]));
    const brought: PageFold[] = [];
    const fresh: PageFold[] = [];
    // From the last to the first, because runs may share a Text node.
    for (const fold of folds.toReversed()) {
      const ends = endsOf(anchors, fold);
      const same = known.get(ends.from);
      if (same?.to === ends.to && same.isWhole) {
        same.fold = fold;
        known.delete(ends.from);
        brought.push(same);
        continue;
      }
      const parts = this.refused.has(ends.from) ? [] : yield* coverRun(anchors, fold, this.splits);
      const made = this.make(fold, ends, parts);
      brought.push(made);
      fresh.push(made);
    }
    yield* each([...known.values()], (fold) => fold.restore());
    this.folds = brought.reverse();
    let hidden = 0;
    for (const fold of this.folds) {
      hidden += fold.size;
      fold.isFindable = hidden <= MOST_FINDABLE;
    }
    yield* each(fresh.reverse(), (fold) => fold.place());
  }

  private make(fold: Fold, ends: { from: Node; to: Node }, parts: HiddenPart[]): PageFold {
    const document = ends.from.ownerDocument!;
    const facts = {
      blocks: fold.last - fold.first + 1,
      characters: fold.characters,
      differences: fold.differences,
      below: fold.of.first > fold.last,
    };
    const line: FoldLine = new FoldLine(document, facts, this.host.words, {
      toggle: (all) => this.toggle(made, all),
      compare: () => this.compare(made),
      goToFirst: () => this.host.goToFirst(made.fold, line),
    });
    const made = new PageFold(fold, ends, parts, line);
    for (const { first } of parts) this.prepare(first.getRootNode() as StyleRoot);
    return made;
  }

  private toggle(fold: PageFold, all: boolean): void {
    const opening = !fold.open;
    const folds = all ? this.folds : [fold];
    void this.enqueue(turn(folds, opening)).then(() => {
      const blocks = folds.reduce((sum, { fold: { first, last } }) => sum + last - first + 1, 0);
      const { words, announce, changed } = this.host;
      announce(words.count(opening ? "pageOpenedAnnounce" : "pageClosedAnnounce", blocks));
      changed();
    }, ignoreAbort);
  }

  private compare(fold: PageFold): void {
    void this.enqueue(this.turnToDifferences(fold)).then(this.host.changed, ignoreAbort);
  }

  private *turnToDifferences(fold: PageFold): Steps {
    const document = fold.line.host.ownerDocument;
    yield* fold.close(fold.comparing ? null : yield* this.host.differences(fold.fold, document));
  }

  /** Our rules on a document or shadow root, and an ear for its find-in-page. A document with text has them always: see `sweepRemains`. */
  prepare(root: StyleRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    this.host.styles.lend(root, pageCss);
    const view = (root as Document).defaultView;
    view?.addEventListener("beforeprint", () => this.showForPrint(true), { signal: this.signal });
    view?.addEventListener("afterprint", () => this.showForPrint(false), { signal: this.signal });
    root.addEventListener("beforematch", (event) => this.openFound(event.target), { signal: this.signal });
  }

  /** At once, for a print does not wait. The lines themselves are not printed. */
  private showForPrint(shown: boolean): void {
    for (const fold of this.folds) if (!fold.open) fold.reveal(shown);
  }

  private openFound(element: EventTarget | null): void {
    const fold = this.folds.find((each) => each.holds(element));
    if (!fold) return;
    fold.showAtOnce(element);
    void this.enqueue(fold.reopen()).then(this.host.changed, ignoreAbort);
  }
}

function* each<T>(items: T[], steps: (item: T) => Iterable<null>): Steps {
  for (const item of items) yield* steps(item);
}

function turn(folds: PageFold[], open: boolean): Steps {
  return each(folds, (fold) => (fold.open === open ? [] : open ? fold.reopen() : fold.close()));
}

/** The first and the last Text node of a run tell it from every other. */
function endsOf(anchors: Anchor[], { first, last }: Fold): { from: Node; to: Node } {
  const from = anchors[first]!;
  const to = anchors[last]!;
  return { from: from.pieces[0]?.node ?? from.container, to: to.pieces.at(-1)?.node ?? to.container };
}
