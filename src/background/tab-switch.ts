// Brings the page script into a tab and sends it away again.

import type { Settings } from "../engine/model.ts";
import type { TabStatus } from "../messages/contract.ts";
import type { Platform, TabFacts } from "../platform/platform.ts";
import { isOnHosts } from "./always-sites.ts";
import type { LiveTabs } from "./live-tabs.ts";
import type { PageReader } from "./page-reader.ts";
import type { SettingsStore } from "./settings-store.ts";
import { whyShut } from "./shut-pages.ts";
import type { StoppedPages } from "./stopped-pages.ts";

/** States after which the reader may start anew. */
const ENDED: TabStatus["state"][] = ["off", "stopped", "failed"];

export interface Switch {
  /** Starts a reading, unless one is there; what follows is told by the page itself. */
  start(tabId: number): Promise<TabStatus>;
  /** Takes everything off the page. */
  stop(tabId: number): Promise<TabStatus>;
  toggle(tabId: number): Promise<TabStatus>;
}

interface Needs {
  platform: Platform;
  live: LiveTabs;
  reader: PageReader;
  settings: SettingsStore;
  stopped: StoppedPages;
  /** The page script's file, from the extension's root. */
  pageScript: string;
}

export function tabSwitch({ platform, live, reader, settings, stopped, pageScript }: Needs): Switch {
  const enter = async (tab: TabFacts | null, { never }: Settings): Promise<TabStatus> => {
    if (tab === null) return { state: "unsupported", reason: "no-document" };
    if (isOnHosts(tab.url, never)) return { state: "unsupported", reason: "never-site" };
    try {
      await platform.scripts.run(tab.id, pageScript);
    } catch (refusal) {
      return { state: "unsupported", reason: whyShut(tab.url, refusal) };
    }
    await stopped.remove(tab.id);
    return { state: "reading", done: 0, total: 0 };
  };
  const stop = async (tabId: number): Promise<TabStatus> => {
    reader.stop(tabId);
    const tab = await platform.tabs.get(tabId);
    if (tab) await stopped.add(tab);
    await live.page(tabId)("page.stop", null);
    live.forget(tabId);
    return { state: "off", byReader: true };
  };
  const start = async (tabId: number): Promise<TabStatus> => {
    const [view, tab, chosen] = await Promise.all([
      live.ask(tabId),
      platform.tabs.get(tabId),
      settings.get(),
    ]);
    if (view && !ENDED.includes(view.status.state)) return view.status;
    if (view) await stop(tabId);
    return enter(tab, chosen);
  };
  return {
    start,
    stop,
    async toggle(tabId) {
      const status = (await live.ask(tabId))?.status;
      return status && status.state !== "off" ? stop(tabId) : start(tabId);
    },
  };
}
