// Brings the page script into a tab and sends it away again.

import type { Settings } from "../engine/model.ts";
import type { TabStatus } from "../messages/contract.ts";
import type { Platform } from "../platform/platform.ts";
import type { LiveTabs } from "./live-tabs.ts";
import type { PageReader } from "./read-pages.ts";
import { whyShut } from "./show-tabs.ts";
import { isOnHosts } from "./sites.ts";

export interface Switch {
  /** Starts a reading, unless one is there; what follows is told by the page itself. */
  start(tabId: number): Promise<TabStatus>;
  /** Takes everything off the page. */
  stop(tabId: number): Promise<TabStatus>;
  toggle(tabId: number): Promise<TabStatus>;
}

export function tabSwitch(
  platform: Platform,
  live: LiveTabs,
  reader: PageReader,
  settings: () => Promise<Settings>,
  pageScript: string,
): Switch {
  const livingStatus = async (tabId: number): Promise<TabStatus | null> => {
    const tab = await live.ask(tabId);
    return tab === null || tab.status.state === "off" ? null : tab.status;
  };
  const enter = async (tabId: number): Promise<TabStatus> => {
    const [tab, { never }] = await Promise.all([platform.tabs.get(tabId), settings()]);
    if (tab === null) return { state: "unsupported", reason: "no-document" };
    if (isOnHosts(tab.url, never)) return { state: "unsupported", reason: "never-site" };
    try {
      await platform.scripts.run(tabId, pageScript);
    } catch {
      return { state: "unsupported", reason: whyShut(tab.url) };
    }
    return { state: "reading", done: 0, total: 0 };
  };
  const start = async (tabId: number) => (await livingStatus(tabId)) ?? (await enter(tabId));
  const stop = async (tabId: number): Promise<TabStatus> => {
    reader.stop(tabId);
    await live.page(tabId)("page.stop", null);
    live.forget(tabId);
    return { state: "off" };
  };
  return {
    start,
    stop,
    toggle: async (tabId) => ((await livingStatus(tabId)) === null ? enter(tabId) : stop(tabId)),
  };
}
