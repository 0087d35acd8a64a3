// Reviews as the panels and the pages know them: on disk, or, in a private window, in the page alone.

import type { Review } from "../engine/model.ts";
import { Failure } from "../messages/failure.ts";
import type { Platform } from "../platform/platform.ts";
import type { LiveTabs } from "./live-tabs.ts";
import { isSamePlace, mergeReview } from "./store/merge.ts";
import type { ReviewStore } from "./store/reviews.ts";

/** Where a review is made: nowhere (the options page), or in a tab. */
export type Desk = { tabId: number; isPrivate: boolean } | null;

export interface ReviewKeeper {
  of(address: string, desk: Desk): Promise<Review[]>;
  /** The address that a review is of; null where none bears the id. */
  pageOf(id: string): Promise<string | null>;
  /** Kept when it resolves; every page of the same address is told. */
  put(review: Review, desk: Desk): Promise<Review>;
  remove(id: string, desk: Desk): Promise<void>;
  import(values: unknown[]): Promise<{ added: number; updated: number; refused: number }>;
  erase(): Promise<void>;
}

interface Needs {
  store: ReviewStore;
  tabs: Platform["tabs"];
  live: LiveTabs;
  now: () => number;
}

export function reviewKeeper({ store, tabs, live, now }: Needs): ReviewKeeper {
  const changeInPage = async (tabId: number, change: (reviews: Review[]) => Review[]) => {
    const tab = await live.ask(tabId);
    if (tab === null) throw new Failure("gone");
    const reviews = change(tab.reviews);
    const told = await live.page(tabId)("page.reviewed", { address: tab.address, reviews });
    if (!told.ok) throw new Failure("gone");
    live.note(tabId, { reviews });
  };

  /** One after the other: two at once would both start from the same reviews. */
  let changing = Promise.resolve();
  const inPrivate = (tabId: number, change: (reviews: Review[]) => Review[]): Promise<void> => {
    const changed = changing.then(() => changeInPage(tabId, change));
    changing = changed.catch(() => {});
    return changed;
  };

  const openTabs = async () => (await tabs.all()).filter(({ isPrivate }) => !isPrivate);

  /** Every page hears of it, since after this context was stopped nobody knows which tab shows what. */
  const tell = async (address: string) => {
    const reviews = await store.ofPage(address);
    for (const { id } of await openTabs()) void live.page(id)("page.reviewed", { address, reviews });
  };

  const tellEach = async () => {
    for (const { id } of await openTabs()) {
      const tab = await live.ask(id);
      if (tab === null) continue;
      const { address } = tab;
      void live.page(id)("page.reviewed", { address, reviews: await store.ofPage(address) });
    }
  };

  return {
    async of(address, desk) {
      if (desk?.isPrivate) return (await live.ask(desk.tabId))?.reviews ?? [];
      return store.ofPage(address);
    },
    pageOf: async (id) => (await store.get(id))?.page ?? null,
    async put(review, desk) {
      if (!desk?.isPrivate) {
        const kept = await store.put(review);
        unawaited(tell(kept.page));
        return kept;
      }
      let kept = review;
      await inPrivate(desk.tabId, (reviews) => {
        const old = reviews.find((other) => other.id === review.id || isSamePlace(other, review));
        kept = mergeReview(old, review, now());
        return [...reviews.filter((other) => other !== old), kept];
      });
      return kept;
    },
    async remove(id, desk) {
      if (desk?.isPrivate) {
        await inPrivate(desk.tabId, (reviews) => reviews.filter((review) => review.id !== id));
        return;
      }
      const address = await store.remove(id);
      if (address !== null) unawaited(tell(address));
    },
    async import(values) {
      const count = await store.import(values);
      unawaited(tellEach());
      return count;
    },
    async erase() {
      await store.erase();
      unawaited(tellEach());
    },
  };
}

/** The review is kept whether or not the other pages hear of it: they ask again when they are next looked at. */
function unawaited(telling: Promise<void>): void {
  telling.catch(() => {});
}
