// What page scripts ask of us.

import { findCitations } from "../engine/provenance/citations.ts";
import { reportOfFolds } from "../engine/report-of-folds.ts";
import type { FromPage } from "../messages/contract.ts";
import { Failure } from "../messages/failure.ts";
import type { PageSender } from "../messages/guards.ts";
import { mayBeAddressOf } from "../messages/page-address.ts";
import type { Handlers } from "../messages/serve.ts";
import type { AskedWords } from "./asked-words.ts";
import type { LiveTabs } from "./live-tabs.ts";
import type { PageReader } from "./page-reader.ts";
import type { ReviewKeeper } from "./review-keeper.ts";
import type { SettingsStore } from "./settings-store.ts";
import type { TabShow } from "./tab-show.ts";

/** How often panels are told how far a reading is. */
const PROGRESS_MS = 250;

interface Needs {
  live: LiveTabs;
  reader: PageReader;
  keeper: ReviewKeeper;
  asked: AskedWords;
  show: TabShow;
  settings: SettingsStore;
  now: () => number;
}

export function pageHandlers(needs: Needs): Handlers<FromPage, PageSender> {
  const { live, reader, keeper, asked, show, settings, now } = needs;
  return {
    async "page.enter"({ language }) {
      if (/^ja\b/i.test(language)) reader.prepare();
      return settings.get();
    },
    "page.cited": ({ facts, blocks }) => findCitations(blocks, facts).map(({ block }) => block),
    async "page.read"({ page, reuse, revision, address }, { tabId, url }) {
      hold(mayBeAddressOf(address, url));
      let told = now();
      live.learn(tabId, {
        address,
        revision,
        status: { state: "folded" },
        report: reportOfFolds(page, reuse),
        isWhole: false,
        open: reuse.folds.map(() => false),
        reviews: [],
      });
      show.changed(tabId);
      const report = await reader.read(tabId, page, reuse, () => {
        // The clock may be set back meanwhile.
        if (Math.abs(now() - told) < PROGRESS_MS) return;
        told = now();
        show.changed(tabId);
      });
      live.note(tabId, { report, isWhole: true });
      return { report, revision };
    },
    async "page.status"({ status, open }, { tabId }) {
      if (status.state === "off") {
        reader.stop(tabId);
        asked.forget(tabId);
      }
      // A new reading, or none: what was known is of another.
      if (status.state === "off" || status.state === "reading") live.forget(tabId);
      else live.note(tabId, { status, open });
      show.changed(tabId);
      if (status.state === "ready") await asked.reveal(tabId);
      return null;
    },
    "page.waiting": () => null,
    "page.reviews"({ address }, desk) {
      hold(mayBeAddressOf(address, desk.url));
      return keeper.of(address, desk);
    },
    async "review.put"({ review }, desk) {
      hold(mayBeAddressOf(review.page, desk.url));
      const kept = await keeper.put(review, desk);
      show.changed(desk.tabId);
      return kept;
    },
    async "review.remove"({ id }, desk) {
      const address = await keeper.pageOf(id);
      hold(address === null || mayBeAddressOf(address, desk.url));
      await keeper.remove(id, desk);
      show.changed(desk.tabId);
      return null;
    },
  };
}

/** A page whose process has been taken over speaks in our script's name: it gets and changes what is of its site alone. */
function hold(isOwn: boolean): void {
  if (!isOwn) throw new Failure("refused");
}
