// What panels and the toolbar button show of a tab, told to them whenever it changes.

import type { Review, Settings } from "../engine/model.ts";
import { makeCall } from "../messages/call.ts";
import type { PageView, TabStatus, TabView, ToPanel } from "../messages/contract.ts";
import type { Platform, TabFacts } from "../platform/platform.ts";
import { isOnHosts } from "./always-sites.ts";
import type { AskedWords } from "./asked-words.ts";
import { BADGE_COLOUR, badgeText } from "./badge.ts";
import type { LiveTabs } from "./live-tabs.ts";
import type { PageReader, Progress } from "./page-reader.ts";
import type { Desk, ReviewKeeper } from "./review-keeper.ts";
import type { SettingsStore } from "./settings-store.ts";
import { isBrowserPage } from "./shut-pages.ts";
import type { StoppedPages } from "./stopped-pages.ts";

/** Changes that come closer together are told once. */
const GATHER_MS = 40;

export interface TabShow {
  /** The tab as its page says it is now. */
  view(tabId: number): Promise<TabView>;
  /** Tells panels and badge, soon. */
  changed(tabId: number): void;
}

interface Needs {
  platform: Platform;
  live: LiveTabs;
  reader: PageReader;
  keeper: ReviewKeeper;
  asked: AskedWords;
  settings: SettingsStore;
  stopped: StoppedPages;
}

export function tabShow({ platform, live, reader, keeper, asked, settings, stopped }: Needs): TabShow {
  const tellPanels = makeCall<ToPanel>("to-panel", (message) => platform.runtime.send(message), 1);
  const waiting = new Set<number>();
  /** A panel asks for a view when it opens. Until the next one asks, there is nobody to tell after an unheard telling. */
  let views = 1;
  let viewsAtLastUnheard = 0;

  const viewOf = async (tabId: number, find: LiveTabs["ask"]): Promise<TabView> => {
    const [facts, tab, chosen] = await Promise.all([platform.tabs.get(tabId), find(tabId), settings.get()]);
    const isPrivate = facts?.isPrivate ?? false;
    const { address = null, report = null, open = [] } = tab ?? {};
    return {
      tabId,
      address,
      isPrivate,
      status: tab ? statusOf(tab, reader.progress(tabId)) : await statusWithoutPage(facts, chosen),
      report,
      reviews: tab ? await reviewsOf(tab, { tabId, isPrivate }) : [],
      asked: asked.of(tabId, report),
      settings: chosen,
      open,
    };
  };

  /** Reviews that cannot be read do not cost the reader the report: what the page holds of them is shown. */
  const reviewsOf = (tab: PageView, desk: Desk): Promise<Review[]> =>
    keeper.of(tab.address, desk).catch(() => tab.reviews);

  const statusWithoutPage = async (facts: TabFacts | null, { never }: Settings): Promise<TabStatus> => {
    if (facts === null) return { state: "unsupported", reason: "no-document" };
    if (isOnHosts(facts.url, never)) return { state: "unsupported", reason: "never-site" };
    if (facts.url !== null && isBrowserPage(facts.url))
      return { state: "unsupported", reason: "browser-page" };
    return (await stopped.holds(facts)) ? { state: "off", byReader: true } : { state: "off" };
  };

  const tell = async (tabId: number) => {
    const view = await viewOf(tabId, live.recall);
    if (views > viewsAtLastUnheard) {
      const viewsSoFar = views;
      if (!(await tellPanels("tab.changed", view)).ok) viewsAtLastUnheard = viewsSoFar;
    }
    await platform.action.show(tabId, {
      isOn: ["reading", "folded", "ready", "stopped"].includes(view.status.state),
      badge: badgeText(view.report, view.reviews),
      badgeColour: BADGE_COLOUR,
    });
  };

  return {
    view(tabId) {
      views++;
      return viewOf(tabId, live.ask);
    },
    changed(tabId) {
      if (waiting.has(tabId)) return;
      waiting.add(tabId);
      setTimeout(() => {
        waiting.delete(tabId);
        // A tab may close at any moment, and a panel may not be there: nothing is lost.
        tell(tabId).catch(() => {});
      }, GATHER_MS);
    },
  };
}

function statusOf({ status }: PageView, progress: Progress | null): TabStatus {
  const isWaiting = status.state === "reading" || status.state === "folded";
  return progress && isWaiting ? { state: "reading", ...progress } : status;
}
