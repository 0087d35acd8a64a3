// What page scripts ask of us.

import type { FromPage } from "../messages/contract.ts";
import type { PageSender } from "../messages/guards.ts";
import type { Handlers } from "../messages/serve.ts";
import type { ReviewKeeper } from "./keep-reviews.ts";
import type { LiveTabs } from "./live-tabs.ts";
import type { PageReader } from "./read-pages.ts";
import type { SettingsStore } from "./settings.ts";
import type { TabShow } from "./show-tabs.ts";

/** How often panels are told how far a reading is. */
const PROGRESS_MS = 250;

export function pageHandlers(
  reader: PageReader,
  live: LiveTabs,
  show: TabShow,
  keeper: ReviewKeeper,
  settings: SettingsStore,
  now: () => number,
): Handlers<FromPage, PageSender> {
  return {
    async "page.read"({ page, reuse, revision, address }, { tabId }) {
      let told = now();
      const total = page.blocks.length;
      live.note(tabId, { address, progress: { done: 0, total } });
      try {
        const report = await reader.read(tabId, page, reuse, (done) => {
          if (Math.abs(now() - told) < PROGRESS_MS) return;
          told = now();
          live.note(tabId, { progress: { done, total } });
          show.changed(tabId);
        });
        live.note(tabId, { report });
        return { report, revision };
      } finally {
        live.note(tabId, { progress: null });
      }
    },
    "page.status"({ status, open }, { tabId }) {
      if (status.state === "off") {
        reader.stop(tabId);
        live.forget(tabId);
      } else live.note(tabId, { status, open });
      show.changed(tabId);
      return null;
    },
    "page.waiting": () => null,
    "page.reviews": ({ address }, desk) => keeper.of(address, desk),
    async "review.put"({ review }, desk) {
      const kept = await keeper.put(review, desk);
      show.changed(desk.tabId);
      return kept;
    },
    async "review.remove"({ id }, desk) {
      await keeper.remove(id, desk);
      show.changed(desk.tabId);
      return null;
    },
    "settings.get": () => settings.get(),
  };
}
