// Watches the page while we stay on it: text that arrives, changes or goes, and the page becoming another one in place.
// Tells of what matters to a reading, after a pause; our own changes bring no text that was not read, so they never do.

import type { DocumentReading, Root } from "./dom-tree.ts";
import { isVisible } from "./is-visible.ts";
import { isOwnFurniture, OWN_ATTRIBUTE } from "./own-elements.ts";
import { sweepCopies } from "./sweep.ts";

export interface WatchHost {
  /** Nodes have gone; at once, because a fold may have lost its line with them. */
  removed(): void;
  /** The page is to be read again. Returns the number of blocks that it has now. */
  reread(): Promise<number>;
}

/** The first pause between news and a reading, and the longest. */
const PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 60_000;
/** A page that never rests is read for at most one part of this many of its time. */
const REST = 10;
/** Nodes remembered until they are judged; a page that touches more has news. */
const MOST_TOUCHED = 2000;
/** Text nodes looked at to judge one node. */
const MOST_TEXTS = 4000;

const NOT_WHITE = /[^\t\n\f\r ]/;

export class Watch {
  private readonly observer: MutationObserver;
  private watched = new WeakSet<Root>();
  /** Text nodes as they were read. */
  private known = new WeakSet<Node>();
  private readonly touched = new Set<Node>();
  private isFlooded = false;
  private timer: ReturnType<typeof setTimeout> | null = null;
  private pauseMs = PAUSE_MS;
  private blocks = 0;
  private place: string;

  constructor(
    private readonly document: Document,
    private readonly host: WatchHost,
    private readonly signal: AbortSignal,
  ) {
    this.observer = new MutationObserver((records) => this.note(records));
    this.place = placeOf(document);
    signal.addEventListener("abort", () => {
      for (const { addedNodes } of this.observer.takeRecords()) addedNodes.forEach(sweepCopies);
      this.observer.disconnect();
      if (this.timer !== null) clearTimeout(this.timer);
    });
    const moved = () => this.schedule();
    const view = document.defaultView as (Window & { navigation?: EventTarget }) | null;
    view?.navigation?.addEventListener("navigatesuccess", moved, { signal });
    for (const name of ["popstate", "hashchange"]) view?.addEventListener(name, moved, { signal });
  }

  /** Takes what has just been read as known, and watches where it was found. */
  follow({ anchors, roots }: DocumentReading): void {
    this.known = new WeakSet();
    for (const { pieces } of anchors) for (const { node } of pieces) this.known.add(node);
    for (const root of roots) this.watch(root);
  }

  private watch(root: Root): void {
    if (this.watched.has(root) || this.signal.aborted) return;
    this.watched.add(root);
    this.observer.observe(root, {
      subtree: true,
      childList: true,
      characterData: true,
      // How pages show what was hidden.
      attributeFilter: ["class", "style", "hidden", "open"],
    });
    // A frame is given another document.
    const loaded = ({ target }: Event) => {
      if ((target as Element).localName !== "iframe") return;
      this.isFlooded = true;
      this.schedule();
    };
    root.addEventListener("load", loaded, { capture: true, signal: this.signal });
  }

  private note(records: MutationRecord[]): void {
    let hasRemoved = false;
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (type === "characterData") this.known.delete(target);
      if (type !== "childList") this.touch(target);
      for (const node of addedNodes) {
        sweepCopies(node);
        this.touch(node);
      }
      for (const node of removedNodes) {
        hasRemoved ||= !node.isConnected;
        this.touch(node);
      }
    }
    if (hasRemoved) this.host.removed();
    this.schedule();
  }

  private touch(node: Node): void {
    if (this.touched.size < MOST_TOUCHED) this.touched.add(node);
    else this.isFlooded = true;
  }

  private schedule(): void {
    if (this.signal.aborted) return;
    this.timer ??= setTimeout(() => void this.judge(), this.pauseMs);
  }

  private async judge(): Promise<void> {
    const touched = [...this.touched];
    this.touched.clear();
    const place = placeOf(this.document);
    const isElsewhere = place !== this.place;
    if (isElsewhere || this.isFlooded || touched.some((node) => this.isNews(node))) {
      this.place = place;
      this.isFlooded = false;
      const start = performance.now();
      const blocks = await this.host.reread();
      // A page that changes for ever without growing (a clock) is asked less and less often.
      const isGrowing = isElsewhere || blocks > this.blocks;
      const next = Math.max(PAUSE_MS, REST * (performance.now() - start), isGrowing ? 0 : 2 * this.pauseMs);
      this.pauseMs = Math.min(LONGEST_PAUSE_MS, next);
      this.blocks = blocks;
    } else if (touched.length > 0) this.pauseMs = Math.max(PAUSE_MS, this.pauseMs / 2);
    this.timer = null;
    if (this.touched.size > 0 || this.isFlooded) this.schedule();
  }

  /** Text is shown that was not read, or has gone that was. */
  private isNews(node: Node): boolean {
    const isThere = node.isConnected;
    if (isThere && node.nodeType === 1 && isOwnFurniture(node as Element)) return false;
    const walker = (node.ownerDocument ?? this.document).createTreeWalker(node, NodeFilter.SHOW_TEXT);
    let text: Node | null = node.nodeType === 3 ? node : walker.nextNode();
    for (let count = 0; text; text = walker.nextNode()) {
      if (++count > MOST_TEXTS) return true;
      const isKnown = this.known.has(text);
      if (isThere ? !isKnown && NOT_WHITE.test((text as Text).data) && isShown(text) : isKnown) return true;
    }
    return false;
  }
}

/** What we hide ourselves counts as shown: it is read. */
function isShown(text: Node): boolean {
  const element = text.parentElement;
  if (!element) return text.parentNode !== null;
  return isVisible(element) || !!element.closest(`[${OWN_ATTRIBUTE}]`);
}

/** Where the page says that it is. */
const placeOf = (document: Document): string =>
  `${document.location?.href} ${document.querySelector("link[rel~=canonical]")?.getAttribute("href")}`;
