// Everything that crosses contexts: one map for each direction, each name `subject.verb` with its parameters and result.
// All of it is JSON-safe. Handlers, senders and shapes are checked at the receiving end (guards.ts).

import type {
  BlockId,
  PageFacts,
  PageReuse,
  QuoteId,
  Report,
  Review,
  Settings,
  SourceBlock,
  SourcePage,
} from "../engine/model.ts";

/** Raised whenever a message changes its meaning: a page script from before an update is told "stale". */
export const PROTOCOL = 1;

/** Why a call brought no result. */
export type FailureCode =
  | "gone" // nobody answered: the tab has no page script, or the background went away twice
  | "stale" // the caller is older or newer than the callee: a page script then takes itself off
  | "refused" // the message is not of the agreed shape, or larger than is allowed
  | "stopped" // the reader stopped the work
  | "superseded" // the page has sent a newer revision
  | "dictionary" // the dictionary could not be loaded
  | "storage-full"
  | "storage-broken"
  | "internal";

export type Answer<T> = { ok: true; value: T } | { ok: false; code: FailureCode };

/** One verb: what it is given and what it brings. */
interface Exchange {
  params: unknown;
  result: unknown;
}

/** A direction: the verbs that one side may ask of the other. */
export type Verbs<M> = { [V in keyof M]: Exchange };

export type Route = "from-page" | "from-panel" | "to-page" | "to-panel";

/** How far a tab is: what the popup, the side panel and the badge show. */
export type TabStatus =
  | { state: "off"; byReader?: boolean } // byReader: he has switched it off on this very page
  | { state: "reading"; done: number; total: number }
  | { state: "folded" } // folds are there; quotations are still being read
  | { state: "ready" }
  | { state: "stopped" } // the reader stopped it; what was found is kept
  | { state: "failed"; reason: FailureReason }
  | { state: "unsupported"; reason: UnsupportedReason };

export type FailureReason = "no-text" | "too-large" | "dictionary" | "page-changed" | "internal";
export type UnsupportedReason = "browser-page" | "pdf" | "no-permission" | "no-document" | "never-site";

/** What a panel shows of a tab. `report` is what has been found so far. */
export interface TabView {
  tabId: number;
  /** Address that keys the page's reviews (`pageAddress`); null when the page was not read. */
  address: string | null;
  /** In a private window nothing is written: reviews last as long as the page is open. */
  isPrivate: boolean;
  status: TabStatus;
  report: Report | null;
  reviews: Review[];
  /** What the reader chose "who said this?" for, and the quotation that holds it, if one does. */
  asked: { text: string; quote: QuoteId | null } | null;
  settings: Settings;
  /** Folds as the page has them now: `open[i]` for `report.folds[i]`. */
  open: boolean[];
}

export type RevealTarget =
  | { kind: "quote"; id: QuoteId; occurrence: number }
  | { kind: "fold"; index: number }
  | { kind: "block"; block: number };

/** Content script to background. The sender's tab says which page it is. */
export interface FromPage {
  /** The page's first breath, with the language it declares: the dictionary is then ready when the page is read. */
  "page.enter": { params: { language: string }; result: Settings };
  /** Tokenise, attribute, trace and flag; the answer is the whole report. `revision` counts the page's readings. */
  "page.read": {
    params: { page: SourcePage; reuse: PageReuse; revision: number; address: string };
    result: { report: Report; revision: number };
  };
  /** The page tells where it is, so that badge and panels can follow; "off" also when it is left (pagehide). */
  "page.status": { params: { status: TabStatus; open: boolean[] }; result: null };
  /** Sent by the caller itself while it awaits an answer: Firefox stops a background context that hears nothing. */
  "page.waiting": { params: null; result: null };
  "page.reviews": { params: { address: string }; result: Review[] };
  /** `updatedAt` is that of the version the reader saw, 0 for a new one; the background gives the next. */
  "review.put": { params: { review: Review }; result: Review };
  "review.remove": { params: { id: string }; result: null };
  /** The blocks that say where copied text comes from, before the page is folded. `blocks`: from `citableBlocks`. */
  "page.cited": { params: { facts: PageFacts; blocks: SourceBlock[] }; result: BlockId[] };
}

/** Popup, side panel and options page to background. */
export interface FromPanel {
  "tab.view": { params: { tabId: number }; result: TabView };
  "tab.start": { params: { tabId: number }; result: TabStatus };
  "tab.stop": { params: { tabId: number }; result: TabStatus };
  /** Stops a reading under way; what was found is kept. */
  "tab.halt": { params: { tabId: number }; result: TabStatus };
  "tab.reveal": { params: { tabId: number; target: RevealTarget }; result: null };
  /** One fold, or all of them. */
  "tab.folds": { params: { tabId: number; open: boolean; index?: number }; result: null };
  /** As from a page; `tabId` is null where no page is open on it (the options page). */
  "review.put": { params: { review: Review; tabId: number | null }; result: Review };
  "review.remove": { params: { id: string; tabId: number | null }; result: null };
  "review.all": { params: null; result: Review[] };
  "reviews.import": {
    /** Whatever a file held: each is checked by itself, and counted as refused where it is no review. */
    params: { reviews: unknown[] };
    result: { added: number; updated: number; refused: number };
  };
  "reviews.erase": { params: null; result: null };
  "data.usage": { params: null; result: { reviews: number; bytes: number } };
  "settings.get": { params: null; result: Settings };
  "settings.put": { params: { settings: Settings }; result: Settings };
}

/** What a live page knows of itself. */
export interface PageView {
  address: string;
  /** Number of the reading that the report is of. */
  revision: number;
  status: TabStatus;
  /** Left out (null) where the asker has the report of this revision, for a report can weigh some megabytes. */
  report: Report | null;
  open: boolean[];
  reviews: Review[];
}

/** Background to content script. */
export interface ToPage {
  "page.stop": { params: null; result: null };
  "page.reveal": { params: { target: RevealTarget }; result: null };
  /** One fold, or all of them. */
  "page.folds": { params: { open: boolean; index?: number }; result: null };
  /** Asked after the background context was killed: the page is where a live report is kept. */
  "page.view": { params: { have: number | null }; result: PageView };
  /**
   * All the reviews of an address, after any of them changed; said to every tab, so a page at another address leaves
   * it. In a private window the page alone keeps them.
   */
  "page.reviewed": { params: { address: string; reviews: Review[] }; result: null };
  "page.settings": { params: { settings: Settings }; result: null };
}

/** Background to open panels: the whole view, whenever it changes. */
export interface ToPanel {
  "tab.changed": { params: TabView; result: null };
}
