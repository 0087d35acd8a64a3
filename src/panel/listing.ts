// Which quotations are listed, which of them is before the reader, and the way through them.

import {
  batch,
  computed,
  effect,
  type ReadonlySignal,
  type Signal,
  signal,
  untracked,
} from "@preact/signals";
import type { QuoteId, Verdict } from "../engine/model.ts";
import type { TabView } from "../messages/contract.ts";
import { type Reviewing, reviewing } from "./reviewing.ts";
import { type Entries, type Entry, entriesOf, entryById } from "./shown/entries.ts";
import { type Filter, filterEntries, isFlagged } from "./shown/filter.ts";
import type { TabDesk } from "./tab-desk.ts";

export type Tab = "quotes" | "speakers" | "repeats";

export interface Listing {
  entries: ReadonlySignal<Entries>;
  tab: Signal<Tab>;
  filter: Signal<Filter>;
  /** What the filter leaves, in page order. */
  listed: ReadonlySignal<Entry[]>;
  selected: ReadonlySignal<Entry | null>;
  /** The quotation whose correction form is open. */
  correcting: Signal<QuoteId | null>;
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
}

const noEntries: Entries = { all: [], orphans: [] };
export const wholeList: Filter = { show: "all", speaker: null, flag: null, query: "" };

/** The list of what `page` holds; follows it to other pages and readings. */
export function openListing(page: TabDesk): Listing {
  const { view } = page;
  const tab = signal<Tab>("quotes");
  const filter = signal<Filter>(wholeList);
  const correcting = signal<QuoteId | null>(null);
  const shownCopy = signal<{ id: QuoteId; occurrence: number } | null>(null);
  const selectedId = signal<QuoteId | null>(null);

  const entries = computed(() =>
    view.value?.report
      ? entriesOf(view.value.report, view.value.reviews, view.value.settings.sureness)
      : noEntries,
  );
  const listed = computed(() => filterEntries(entries.value.all, filter.value));
  const selected = computed(() => entryById(listed.value, selectedId.value) ?? listed.value[0] ?? null);
  const reviews = reviewing(page);

  /** The reading whose filter was chosen by us: another page, or quotations that come in, are chosen for anew. */
  let chosenFor: string | null = null;
  /** What the context menu asked for last, so that it is brought up once. */
  let askedFor: string | null = null;

  function follow({ tabId, address, report, asked }: TabView): void {
    const reading = report && `${tabId} ${address} ${report.quotes.length > 0}`;
    if (reading !== null && reading !== chosenFor) {
      chosenFor = reading;
      filter.value = { ...wholeList, show: entries.value.all.some(isFlagged) ? "flagged" : "all" };
      selectedId.value = null;
      correcting.value = null;
    }
    const asking = asked && `${reading} ${asked.text} ${asked.quote}`;
    if (asking !== askedFor && asked?.quote) {
      filter.value = wholeList;
      tab.value = "quotes";
      selectedId.value = asked.quote;
    }
    askedFor = asking;
  }

  effect(() => {
    const { value } = view;
    if (value) untracked(() => batch(() => follow(value)));
  });

  function select(id: QuoteId | null): void {
    batch(() => {
      if (id !== selected.value?.quote.id) correcting.value = null;
      selectedId.value = id;
    });
  }

  return {
    entries,
    tab,
    filter,
    listed,
    selected,
    correcting,
    shownCopy,
    reviewing: reviews,
    select,
    move(by) {
      const list = listed.value;
      const at = selected.value ? list.indexOf(selected.value) : -1;
      const next = list[Math.min(list.length - 1, Math.max(0, at + by))];
      if (next) select(next.quote.id);
    },
    async judge(entry, verdict, advances) {
      const list = listed.value;
      const at = list.indexOf(entry);
      const next = list[at + 1] ?? list[at - 1] ?? null;
      select(entry.quote.id);
      if (!(await reviews.judge(entry, verdict))) return;
      const now = entryById(listed.value, entry.quote.id);
      if (!now || (advances && now.review?.verdict === verdict)) select(next?.quote.id ?? null);
    },
    async undo() {
      const quote = await reviews.undo();
      if (quote !== null) select(quote);
    },
    showCopy({ quote }, by) {
      const total = Math.max(1, quote.occurrences.length);
      const shown = shownCopy.value?.id === quote.id ? shownCopy.value.occurrence : null;
      const occurrence = shown === null ? 0 : (shown + by + total) % total;
      shownCopy.value = { id: quote.id, occurrence };
      void page.reveal({ kind: "quote", id: quote.id, occurrence });
    },
  };
}
