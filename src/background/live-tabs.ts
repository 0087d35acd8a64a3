// What is known of the tabs that are being read. A cache: the page itself is the truth of a live page, and is asked
// whenever this context was stopped in between.

import { type Call, makeCall } from "../messages/call.ts";
import type { PageView, ToPage } from "../messages/contract.ts";
import type { Platform } from "../platform/platform.ts";

/** Tabs remembered at once. A closed tab is not reported to us: hearing of it would mean being woken up for every tab. */
const MOST_TABS = 50;

/** A page's view of itself, as far as we have it. */
interface KnownTab extends PageView {
  /** The report holds the quotations too; until then it is of folds alone. */
  isWhole: boolean;
}

export interface LiveTabs {
  /** Asks a tab's page script. */
  page(tabId: number): Call<ToPage>;
  /** The tab as its page says it is now; null when no page script lives there. */
  ask(tabId: number): Promise<PageView | null>;
  /** What was last heard of the tab, or else what its page says. */
  recall(tabId: number): Promise<PageView | null>;
  /** Takes down what a page has sent, so that it need not be asked for it. */
  learn(tabId: number, tab: KnownTab): void;
  /** Takes down news of a tab that is known; of another the page will tell all when it is asked. */
  note(tabId: number, news: Partial<KnownTab>): void;
  forget(tabId: number): void;
}

export function liveTabs(tabs: Platform["tabs"]): LiveTabs {
  const known = new Map<number, KnownTab>();
  const page = (tabId: number) => makeCall<ToPage>("to-page", (message) => tabs.send(tabId, message), 1);
  const whole = (tabId: number) => {
    const tab = known.get(tabId);
    return tab?.isWhole ? tab : null;
  };

  const learn = (tabId: number, tab: KnownTab) => {
    known.delete(tabId); // The latest stands last, the oldest is forgotten first.
    known.set(tabId, tab);
    const [oldest] = known.keys();
    if (known.size > MOST_TABS && oldest !== undefined) known.delete(oldest);
  };

  const ask = async (tabId: number) => {
    const answer = await page(tabId)("page.view", { have: whole(tabId)?.revision ?? null });
    if (!answer.ok) {
      known.delete(tabId);
      return null;
    }
    const view = answer.value;
    // Looked up anew: the report may have been finished while the page was asked.
    const have = whole(tabId);
    if (have?.revision === view.revision) learn(tabId, { ...view, report: have.report, isWhole: true });
    else learn(tabId, { ...view, isWhole: view.status.state === "ready" });
    return known.get(tabId) ?? null;
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
