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
  /** Takes down news of a tab that is known; of another the page will tell all when it is asked. */
  note(tabId: number, news: Partial<PageView>): void;
  forget(tabId: number): void;
}

export function liveTabs(tabs: Platform["tabs"]): LiveTabs {
  const known = new Map<number, PageView>();
  const page = (tabId: number) => makeCall<ToPage>("to-page", (message) => tabs.send(tabId, message), 1);

  const ask = async (tabId: number) => {
    const answer = await page(tabId)("page.view", null);
    known.delete(tabId); // The latest stands last, the oldest is forgotten first.
    if (!answer.ok) return null;
    known.set(tabId, answer.value);
    const [oldest] = known.keys();
    if (known.size > MOST_TABS && oldest !== undefined) known.delete(oldest);
    return answer.value;
  };

  return {
    page,
    ask,
    recall: async (tabId) => known.get(tabId) ?? (await ask(tabId)),
    note(tabId, news) {
      const tab = known.get(tabId);
      if (tab) known.set(tabId, { ...tab, ...news });
    },
    forget: (tabId) => void known.delete(tabId),
  };
}
