// What is known of the tabs that are being read. A cache: the page itself is the truth of a live page, and is asked
// whenever this context was stopped in between.

import { type Call, makeCall } from "../messages/call.ts";
import type { PageView, ToPage } from "../messages/contract.ts";
import type { Platform } from "../platform/platform.ts";

/** Tabs remembered at once. A closed tab is not reported to us: hearing of it would mean being woken up for every tab. */
const MOST_TABS = 50;

export interface LiveTabs {
  /** Asks a tab's page script. */
  page(tabId: number): Call<ToPage>;
  /** The tab as its page says it is now; null when no page script lives there. */
  ask(tabId: number): Promise<PageView | null>;
  /** What was last heard of the tab, or else what its page says. */
  recall(tabId: number): Promise<PageView | null>;
  /** Takes down what a page has sent, so that it need not be asked for it. */
  learn(tabId: number, view: PageView): void;
  /** Takes down news of a tab that is known; of another the page will tell all when it is asked. */
  note(tabId: number, news: Partial<PageView>): void;
  forget(tabId: number): void;
}

export function liveTabs(tabs: Platform["tabs"]): LiveTabs {
  const known = new Map<number, PageView>();
  const page = (tabId: number) => makeCall<ToPage>("to-page", (message) => tabs.send(tabId, message), 1);

  const learn = (tabId: number, view: PageView) => {
    known.delete(tabId); // The latest stands last, the oldest is forgotten first.
    known.set(tabId, view);
    const [oldest] = known.keys();
    if (known.size > MOST_TABS && oldest !== undefined) known.delete(oldest);
  };

  const ask = async (tabId: number) => {
    const have = known.get(tabId);
    const answer = await page(tabId)("page.view", { have: have?.report ? have.revision : null });
    if (!answer.ok) {
      known.delete(tabId);
      return null;
    }
    const view = answer.value;
    // Ours is the fuller one where both are of one reading: the page may not have taken it in yet.
    const report = have?.revision === view.revision ? have.report : view.report;
    learn(tabId, { ...view, report });
    return { ...view, report };
  };

  return {
    page,
    ask,
    recall: async (tabId) => known.get(tabId) ?? (await ask(tabId)),
    learn,
    note(tabId, news) {
      const tab = known.get(tabId);
      if (tab) known.set(tabId, { ...tab, ...news });
    },
    forget: (tabId) => void known.delete(tabId),
  };
}
