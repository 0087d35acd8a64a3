// The reader's desk: what the panel knows of the tab, what the reader has chosen to see, and what they can do.

import { batch, computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { QuoteId, Report, Settings, Verdict } from "../engine/model.ts";
import type { Answer, RevealTarget, TabView } from "../messages/contract.ts";
import { languageFor, type Words } from "../words/speak.ts";
import { wordsIn } from "../words/words.ts";
import type { Link } from "./link.ts";
import type { Notice } from "./notice.ts";
import { type Reviewing, reviewing } from "./reviewing.ts";
import { type Entries, type Entry, entriesOf, entryById } from "./shown/entries.ts";
import { type Filter, filterEntries, isFlagged } from "./shown/filter.ts";

export type Tab = "quotes" | "speakers" | "repeats";
type Sheet = "export" | "help" | "more" | { bulk: "keep" | "dismiss" } | null;

export interface Desk {
  link: Link;
  view: ReadonlySignal<TabView | null>;
  /** Null while the panel opens, and where no page is open. */
  host: ReadonlySignal<string | null>;
  words: ReadonlySignal<Words>;
  report: ReadonlySignal<Report | null>;
  entries: ReadonlySignal<Entries>;
  /** What the filter leaves, in page order. */
  listed: ReadonlySignal<Entry[]>;
  selected: ReadonlySignal<Entry | null>;
  tab: Signal<Tab>;
  filter: Signal<Filter>;
  sheet: Signal<Sheet>;
  notice: Signal<Notice | null>;
  /** The quotation whose correction form is open. */
  correcting: Signal<QuoteId | null>;
  showsEvidence: Signal<boolean>;
  isSearching: Signal<boolean>;
  isNarrowing: Signal<boolean>;
  /** The place of a quotation that the page was last asked to show, from 0. */
  shownCopy: ReadonlySignal<{ id: QuoteId; occurrence: number } | null>;
  reviewing: Reviewing;
  select(id: QuoteId | null): void;
  /** To the next (1) or previous (-1) quotation listed. */
  move(by: 1 | -1): void;
  /** Gives a verdict; `advances`: goes on to the next quotation. It does so too when this one leaves the list. */
  judge(entry: Entry, verdict: Verdict, advances: boolean): Promise<void>;
  undo(): Promise<void>;
  /** Shows the next (1) or previous (-1) place of the quotation on the page, round and round; 0: the present one. */
  showCopy(entry: Entry, by: 1 | 0 | -1): void;
  reveal(target: RevealTarget): void;
  start(): void;
  stop(): void;
  halt(): void;
  /** One fold, or all of them. */
  setFolds(open: boolean, index?: number): void;
  openBeside(): void;
  /** Asks for the settings anew, after something else than the panel may have changed them. */
  refreshSettings(): Promise<void>;
  saveSettings(settings: Settings): Promise<void>;
}

const noEntries: Entries = { all: [], orphans: [] };
export const wholeList: Filter = { show: "all", speaker: null, flag: null, query: "" };

/** Opens on the tab before the reader; `startsByItself` where pressing the toolbar button brought the panel up. */
export function openDesk(link: Link, startsByItself: boolean): Desk {
  const view = signal<TabView | null>(null);
  const windowId = signal<number | null>(null);
  const tabUrl = signal<string | null>(null);
  const tab = signal<Tab>("quotes");
  const filter = signal<Filter>(wholeList);
  const sheet = signal<Sheet>(null);
  const notice = signal<Notice | null>(null);
  const correcting = signal<QuoteId | null>(null);
  const showsEvidence = signal(false);
  const isSearching = signal(false);
  const isNarrowing = signal(false);
  const shownCopy = signal<{ id: QuoteId; occurrence: number } | null>(null);
  const selectedId = signal<QuoteId | null>(null);
  /** The reading whose filter was chosen by us; another page, or a report that comes in, is chosen for anew. */
  let chosenFor: string | null = null;
  /** What the context menu asked for last, so that it is brought up once. */
  let asked: string | null = null;
  /** Counts looks at tabs: an answer about a tab that was left meanwhile is dropped. */
  let looks = 0;

  const words = computed(() =>
    wordsIn(languageFor(view.value?.settings.language ?? "auto", link.browserLanguage)),
  );
  const report = computed(() => view.value?.report ?? null);
  const entries = computed(() =>
    view.value?.report
      ? entriesOf(view.value.report, view.value.reviews, view.value.settings.sureness)
      : noEntries,
  );
  const listed = computed(() => filterEntries(entries.value.all, filter.value));
  const selected = computed(() => entryById(listed.value, selectedId.value) ?? listed.value[0] ?? null);
  const host = computed(() => hostOf(view.value?.address ?? tabUrl.value));

  function receive(next: TabView): void {
    batch(() => {
      view.value = next;
      const reading = next.report && `${next.tabId} ${next.address} ${next.report.quotes.length > 0}`;
      if (reading !== null && reading !== chosenFor) {
        chosenFor = reading;
        filter.value = { ...wholeList, show: entries.value.all.some(isFlagged) ? "flagged" : "all" };
        selectedId.value = null;
        correcting.value = null;
      }
      const asking = next.asked && `${reading} ${next.asked.text} ${next.asked.quote}`;
      if (asking !== asked && next.asked?.quote) {
        filter.value = wholeList;
        tab.value = "quotes";
        selectedId.value = next.asked.quote;
      }
      asked = asking;
    });
  }

  async function lookAt(mayStart: boolean): Promise<void> {
    const look = ++looks;
    const active = await link.activeTab();
    if (look !== looks) return;
    windowId.value = active?.windowId ?? null;
    tabUrl.value = active?.url ?? null;
    if (!active) return;
    const answer = await link.call("tab.view", { tabId: active.id });
    if (look !== looks) return;
    if (!answer.ok) return fail();
    receive(answer.value);
    const { status, settings } = answer.value;
    if (mayStart && status.state === "off" && !status.byReader && settings.readOnClick) desk.start();
  }

  function fail(): void {
    notice.value = { text: words.value.t("notReached"), undo: false };
  }

  async function ask(verb: "tab.start" | "tab.stop" | "tab.halt"): Promise<void> {
    const { value } = view;
    if (!value) return;
    const answer = await link.call(verb, { tabId: value.tabId });
    if (!answer.ok) return fail();
    // What the page has found by now is on its way as `tab.changed`; the state is shown at once.
    if (view.value) view.value = { ...view.value, status: answer.value };
  }

  async function takeSettings(asking: Promise<Answer<Settings>>): Promise<void> {
    const answer = await asking;
    if (!answer.ok) return fail();
    if (view.value) view.value = { ...view.value, settings: answer.value };
  }

  const desk: Desk = {
    link,
    view,
    host,
    words,
    report,
    entries,
    listed,
    selected,
    tab,
    filter,
    sheet,
    notice,
    correcting,
    showsEvidence,
    isSearching,
    isNarrowing,
    shownCopy,
    reviewing: reviewing({ link, view, words, notice }),
    select(id) {
      batch(() => {
        if (id !== selected.value?.quote.id) correcting.value = null;
        selectedId.value = id;
      });
    },
    move(by) {
      const list = listed.value;
      const at = selected.value ? list.indexOf(selected.value) : -1;
      const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
      if (next) desk.select(next.quote.id);
    },
    async judge(entry, verdict, advances) {
      const list = listed.value;
      const at = list.indexOf(entry);
      const next = list[at + 1] ?? list[at - 1] ?? null;
      desk.select(entry.quote.id);
      if (!(await desk.reviewing.judge(entry, verdict))) return;
      const now = entryById(listed.value, entry.quote.id);
      if (!now || (advances && now.review?.verdict === verdict)) desk.select(next?.quote.id ?? null);
    },
    async undo() {
      const quote = await desk.reviewing.undo();
      if (quote !== null) desk.select(quote);
    },
    showCopy({ quote }, by) {
      const total = Math.max(1, quote.occurrences.length);
      const shown = shownCopy.value?.id === quote.id ? shownCopy.value.occurrence : null;
      const occurrence = shown === null ? 0 : (shown + by + total) % total;
      shownCopy.value = { id: quote.id, occurrence };
      desk.reveal({ kind: "quote", id: quote.id, occurrence });
    },
    async reveal(target) {
      if (!view.value) return;
      const answer = await link.call("tab.reveal", { tabId: view.value.tabId, target });
      if (!answer.ok) fail();
    },
    start: () => ask("tab.start"),
    stop: () => ask("tab.stop"),
    halt: () => ask("tab.halt"),
    async setFolds(open, index) {
      if (!view.value) return;
      const which = index === undefined ? {} : { index };
      const answer = await link.call("tab.folds", { tabId: view.value.tabId, open, ...which });
      if (!answer.ok) fail();
    },
    async openBeside() {
      if (windowId.value === null) return;
      const isOpen = await link.openBeside(windowId.value);
      if (!isOpen) notice.value = { text: words.value.t("noBeside"), undo: false };
    },
    refreshSettings: () => takeSettings(link.call("settings.get", null)),
    saveSettings: (settings) => takeSettings(link.call("settings.put", { settings })),
  };

  link.onTabChanged((next) => {
    if (next.tabId === view.value?.tabId) receive(next);
  });
  link.onTabSwitched(() => void lookAt(false));
  void lookAt(startsByItself);
  return desk;
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}
