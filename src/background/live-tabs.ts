// What is known of the tabs that are being read. A cache: the page itself is the truth of a live page, and is asked
// whenever this context was stopped in between.

import type { Report, Review } from "../engine/model.ts";
import { type Call, makeCall } from "../messages/call.ts";
import type { PageView, TabStatus, ToPage } from "../messages/contract.ts";
import type { Platform } from "../platform/platform.ts";

export interface LiveTab extends PageView {
  /** Blocks read and to be read, while quotations are being looked for. */
  progress: { done: number; total: number } | null;
  /** The words the reader asked about through the context menu. */
  asked: string | null;
}

/** Tabs remembered at once; a closed tab is not reported to us, so that idle tabs need not wake us. */
const MOST_TABS = 50;

export interface LiveTabs {
  /** Asks a tab's page script. */
  page(tabId: number): Call<ToPage>;
  /** The tab as its page says it is now; null when no page script lives there. */
  ask(tabId: number): Promise<LiveTab | null>;
  /** What was last heard of the tab, or else what its page says. */
  recall(tabId: number): Promise<LiveTab | null>;
  /** Takes down news of a tab. */
  note(tabId: number, news: Partial<LiveTab>): void;
  forget(tabId: number): void;
}

export function liveTabs(tabs: Platform["tabs"]): LiveTabs {
  const known = new Map<number, LiveTab>();
  const page = (tabId: number) => makeCall<ToPage>("to-page", (message) => tabs.send(tabId, message), 1);

  const note = (tabId: number, news: Partial<LiveTab>) => {
    const tab = { ...(known.get(tabId) ?? unread()), ...news };
    known.delete(tabId); // The latest stands last, the oldest is forgotten first.
    known.set(tabId, tab);
    for (const oldest of known.keys()) {
      if (known.size <= MOST_TABS) break;
      known.delete(oldest);
    }
    return tab;
  };

  const ask = async (tabId: number) => {
    const answer = await page(tabId)("page.view", null);
    if (answer.ok) return note(tabId, answer.value);
    known.delete(tabId);
    return null;
  };

  return {
    page,
    ask,
    note,
    recall: async (tabId) => known.get(tabId) ?? (await ask(tabId)),
    forget: (tabId) => void known.delete(tabId),
  };
}

function unread(): LiveTab {
  const [status, report, reviews]: [TabStatus, Report | null, Review[]] = [{ state: "off" }, null, []];
  return { address: "", status, report, open: [], reviews, progress: null, asked: null };
}
