// The page in the tab before the reader: what is known of it, and what can be asked of it.

import { computed, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Report, Settings } from "../engine/model.ts";
import type { Answer, RevealTarget, TabView } from "../messages/contract.ts";
import { languageFor, type Words } from "../words/speak.ts";
import { wordsIn } from "../words/words.ts";
import type { Link } from "./link.ts";
import type { Notice } from "./notice.ts";

export interface TabDesk {
  link: Link;
  /** Null while the panel opens. */
  view: Signal<TabView | null>;
  /** Null where the page's address is not ours to know. */
  host: ReadonlySignal<string | null>;
  words: ReadonlySignal<Words>;
  report: ReadonlySignal<Report | null>;
  notice: Signal<Notice | null>;
  reveal(target: RevealTarget): Promise<void>;
  /** These three are true when the page did so. */
  start(): Promise<boolean>;
  /** Switches the page off and gives it back as it was. */
  stop(): Promise<boolean>;
  /** Ends a reading under way; what was found is kept. */
  halt(): Promise<boolean>;
  /** One fold, or all of them. */
  setFolds(open: boolean, index?: number): Promise<void>;
  openBeside(): Promise<void>;
  /** Asks for the settings anew, after something else than the panel may have changed them. */
  refreshSettings(): Promise<void>;
  saveSettings(settings: Settings): Promise<void>;
}

/** `startsByItself`: reads a page that is off, where the reader has not switched it off and has it so in the settings. */
export function openTabDesk(link: Link, startsByItself: boolean): TabDesk {
  const view = signal<TabView | null>(null);
  const notice = signal<Notice | null>(null);
  const url = signal<string | null>(null);
  let windowId: number | null = null;
  /** Counts looks at tabs: an answer about a tab that was left meanwhile is dropped. */
  let looks = 0;

  const words = computed(() =>
    wordsIn(languageFor(view.value?.settings.language ?? "auto", link.browserLanguage)),
  );

  async function lookAt(mayStart: boolean): Promise<void> {
    const look = ++looks;
    const active = await link.activeTab();
    if (look !== looks || !active) return;
    windowId = active.windowId;
    url.value = active.url;
    const answer = await link.call("tab.view", { tabId: active.id });
    if (look !== looks) return;
    if (!answer.ok) return fail();
    const { status, settings } = answer.value;
    const starts = mayStart && status.state === "off" && !status.byReader && settings.readOnClick;
    // Shown as begun at once: an offer to read would only flash up.
    view.value = starts ? { ...answer.value, status: { state: "reading", done: 0, total: 0 } } : answer.value;
    if (starts && !(await ask("tab.start"))) view.value = answer.value;
  }

  function fail(): void {
    notice.value = { text: words.value.t("notReached"), undo: false };
  }

  /** True when the page did so. */
  async function ask(verb: "tab.start" | "tab.stop" | "tab.halt"): Promise<boolean> {
    const before = view.value;
    if (!before) return false;
    const answer = await link.call(verb, { tabId: before.tabId });
    if (!answer.ok) {
      fail();
      return false;
    }
    // Unless `tab.changed` was quicker: it knows better.
    if (view.value === before) view.value = { ...before, status: answer.value };
    return true;
  }

  async function takeSettings(asking: Promise<Answer<Settings>>): Promise<void> {
    const answer = await asking;
    if (!answer.ok) return fail();
    if (view.value) view.value = { ...view.value, settings: answer.value };
  }

  link.onTabChanged((next) => {
    if (next.tabId === view.value?.tabId) view.value = next;
  });
  link.onTabSwitched(() => void lookAt(false));
  void lookAt(startsByItself);

  return {
    link,
    view,
    host: computed(() => hostOf(view.value?.address ?? url.value)),
    words,
    report: computed(() => view.value?.report ?? null),
    notice,
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
      if (windowId === null) return;
      const isOpen = await link.openBeside(windowId);
      if (!isOpen) notice.value = { text: words.value.t("noBeside"), undo: false };
    },
    refreshSettings: () => takeSettings(link.call("settings.get", null)),
    saveSettings: (settings) => takeSettings(link.call("settings.put", { settings })),
  };
}

function hostOf(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  return new URL(url).hostname || null;
}
