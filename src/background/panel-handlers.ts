// What the popup, the side panel and the options page ask of us.

import type { Answer, FromPanel } from "../messages/contract.ts";
import { Failure } from "../messages/failure.ts";
import type { Handlers } from "../messages/serve.ts";
import type { Platform, Sender } from "../platform/platform.ts";
import type { LiveTabs } from "./live-tabs.ts";
import type { PageReader } from "./page-reader.ts";
import type { Desk, ReviewKeeper } from "./review-keeper.ts";
import type { SettingsStore } from "./settings-store.ts";
import type { ReviewStore } from "./store/reviews.ts";
import type { TabShow } from "./tab-show.ts";
import type { Switch } from "./tab-switch.ts";

interface Needs {
  platform: Platform;
  store: ReviewStore;
  settings: SettingsStore;
  live: LiveTabs;
  reader: PageReader;
  keeper: ReviewKeeper;
  show: TabShow;
  power: Switch;
  /** Called after the settings have changed. */
  onSettings: () => void;
}

export function panelHandlers(needs: Needs): Handlers<FromPanel, Sender> {
  const { platform, store, settings, live, reader, keeper, show, power, onSettings } = needs;
  const deskOf = async (tabId: number | null): Promise<Desk> => {
    const tab = tabId === null ? null : await platform.tabs.get(tabId);
    return tab && { tabId: tab.id, isPrivate: tab.isPrivate };
  };
  return {
    "tab.view": ({ tabId }) => show.view(tabId),
    "tab.start": ({ tabId }) => power.start(tabId),
    async "tab.stop"({ tabId }) {
      const status = await power.stop(tabId);
      show.changed(tabId);
      return status;
    },
    async "tab.halt"({ tabId }) {
      reader.stop(tabId);
      return (await show.view(tabId)).status;
    },
    "tab.reveal": async ({ tabId, target }) => passedOn(await live.page(tabId)("page.reveal", { target })),
    "tab.folds": async ({ tabId, ...folds }) => passedOn(await live.page(tabId)("page.folds", folds)),
    async "review.put"({ review, tabId }) {
      const kept = await keeper.put(review, await deskOf(tabId));
      if (tabId !== null) show.changed(tabId);
      return kept;
    },
    async "review.remove"({ id, tabId }) {
      await keeper.remove(id, await deskOf(tabId));
      if (tabId !== null) show.changed(tabId);
      return null;
    },
    "review.all": () => store.all(),
    "reviews.import": ({ reviews }) => keeper.import(reviews),
    async "reviews.erase"() {
      await keeper.erase();
      return null;
    },
    "data.usage": () => store.usage(),
    "settings.get": () => settings.get(),
    async "settings.put"({ settings: chosen }) {
      const kept = await settings.put(chosen);
      onSettings();
      return kept;
    },
  };
}

/** The page's own answer, for the panel: a page that is gone is no success. */
function passedOn<T>(answer: Answer<T>): T {
  if (!answer.ok) throw new Failure(answer.code);
  return answer.value;
}
