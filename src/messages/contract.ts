// Everything that crosses contexts: one map for each direction, each name `subject.verb` with its parameters and result.
// All of it is JSON-safe. Handlers, senders and shapes are checked at the receiving end (guards.ts).

import type { Fold, QuoteId, Report, Review, Settings, SourcePage } from "../engine/model.ts";

/** How far a tab is: what the popup, the side panel and the badge show. */
export type TabStatus =
  | { state: "off" }
  | { state: "reading"; done: number; total: number }
  | { state: "folded" } // folds are there; quotations are still being read
  | { state: "ready" }
  | { state: "stopped" } // the reader stopped it; what was found is kept
  | { state: "failed"; reason: FailureReason }
  | { state: "unsupported"; reason: UnsupportedReason };

export type FailureReason = "no-text" | "too-large" | "dictionary" | "page-changed" | "internal";
export type UnsupportedReason = "browser-page" | "pdf" | "no-permission" | "no-document";

/** What a panel shows of a tab. `report` is what has been found so far. */
export interface TabView {
  tabId: number;
  url: string | null;
  status: TabStatus;
  report: Report | null;
  reviews: Review[];
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
  /** Tokenise, attribute, trace and flag; the answer is the whole report. `revision` counts the page's readings. */
  "page.read": {
    params: { page: SourcePage; folds: Fold[]; revision: number };
    result: { report: Report; revision: number };
  };
  /** The page tells where it is, so that badge and panels can follow. */
  "page.status": { params: { status: TabStatus; open: boolean[] }; result: null };
  "page.reviews": { params: { page: string }; result: Review[] };
  "review.put": { params: { review: Review }; result: Review };
  "settings.get": { params: null; result: Settings };
}

/** Popup, side panel and options page to background. */
export interface FromPanel {
  "tab.view": { params: { tabId: number }; result: TabView };
  "tab.start": { params: { tabId: number }; result: TabStatus };
  "tab.stop": { params: { tabId: number }; result: TabStatus };
  "tab.reveal": { params: { tabId: number; target: RevealTarget }; result: null };
  "tab.folds": { params: { tabId: number; open: boolean }; result: null };
  "review.put": { params: { review: Review }; result: Review };
  "review.remove": { params: { id: string }; result: null };
  "review.all": { params: null; result: Review[] };
  "reviews.import": {
    params: { reviews: Review[] };
    result: { added: number; updated: number; refused: number };
  };
  "reviews.erase": { params: null; result: null };
  "data.usage": { params: null; result: { reviews: number; bytes: number } };
  "settings.get": { params: null; result: Settings };
  "settings.put": { params: { settings: Settings }; result: Settings };
}

/** Background to content script. */
export interface ToPage {
  "page.stop": { params: null; result: null };
  "page.reveal": { params: { target: RevealTarget }; result: null };
  "page.folds": { params: { open: boolean }; result: null };
  /** Asked after the background context was killed: the page is where a live report is kept. */
  "page.view": { params: null; result: { status: TabStatus; report: Report | null; open: boolean[] } };
  "page.reviewed": { params: { reviews: Review[] }; result: null };
  "page.settings": { params: { settings: Settings }; result: null };
}

/** Background to open panels: the whole view, whenever it changes. */
export interface ToPanel {
  "tab.changed": { params: TabView; result: null };
}
