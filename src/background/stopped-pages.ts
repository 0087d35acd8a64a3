// Pages that the reader has switched off by hand: the popup does not start them again by being opened.

import type { Platform, TabFacts } from "../platform/platform.ts";

const KEY = "stopped";
const MOST_TABS = 100;

export interface StoppedPages {
  /** Whether the tab still shows the page that was switched off in it. */
  holds(tab: TabFacts): Promise<boolean>;
  add(tab: TabFacts): Promise<void>;
  remove(tabId: number): Promise<void>;
}

/** Kept in the session, since this context may be stopped before the popup is opened again. */
export function stoppedPages(session: Platform["session"]): StoppedPages {
  type Stops = [tabId: number, url: string][];
  const read = async (): Promise<Stops> => ((await session.get(KEY)) as Stops | undefined) ?? [];
  const without = async (tabId: number) => (await read()).filter(([id]) => id !== tabId);
  return {
    holds: async ({ id, url }) => (await read()).some(([tabId, at]) => tabId === id && at === url),
    async add({ id, url }) {
      if (url !== null) await session.set(KEY, [...(await without(id)), [id, url]].slice(-MOST_TABS));
    },
    async remove(tabId) {
      await session.set(KEY, await without(tabId));
    },
  };
}
