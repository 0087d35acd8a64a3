// The background context, whole: every listener is there before this returns, as a browser that wakes us up for one
// event asks. Nothing is known at that moment; all that lasts is on disk or in the pages.

import type { Tokenise } from "../engine/model.ts";
import { pageGate, panelGate } from "../messages/guards.ts";
import { serve } from "../messages/serve.ts";
import type { Platform } from "../platform/platform.ts";
import { registerAlwaysSites } from "./always-sites.ts";
import { askedWords } from "./asked-words.ts";
import { liveTabs } from "./live-tabs.ts";
import { pageHandlers } from "./page-handlers.ts";
import { pageReader } from "./page-reader.ts";
import { panelHandlers } from "./panel-handlers.ts";
import { reviewKeeper } from "./review-keeper.ts";
import { settingsStore } from "./settings-store.ts";
import { stoppedPages } from "./stopped-pages.ts";
import type { ReviewStore } from "./store/reviews.ts";
import { tabShow } from "./tab-show.ts";
import { tabSwitch } from "./tab-switch.ts";

export interface World {
  platform: Platform;
  store: ReviewStore;
  tokeniser: () => Promise<Tokenise>;
  /** The page script's file, from the extension's root. */
  pageScript: string;
  /** Epoch milliseconds. */
  now: () => number;
}

const ASK_MENU = "ask";

export function startBackground({ platform, store, tokeniser, pageScript, now }: World): void {
  const settings = settingsStore(platform);
  const live = liveTabs(platform.tabs);
  const reader = pageReader(tokeniser);
  const keeper = reviewKeeper({ store, tabs: platform.tabs, live, now });
  const asked = askedWords(live);
  const stopped = stoppedPages(platform.session);
  const show = tabShow({ platform, live, reader, keeper, asked, settings, stopped });
  const power = tabSwitch({ platform, live, reader, settings, stopped, pageScript });

  /** One after the other: two at once would both register what is not there yet. */
  let registering = Promise.resolve();
  const registerSites = () => {
    registering = registering
      .then(async () => registerAlwaysSites(platform, pageScript, (await settings.get()).never))
      .catch(logFailure);
  };
  const tellSettings = async () => {
    const chosen = await settings.get();
    for (const { id } of await platform.tabs.all()) void live.page(id)("page.settings", { settings: chosen });
  };
  const onSettings = () => {
    registerSites();
    unattended(tellSettings());
  };
  const toggle = async (tabId: number) => {
    await power.toggle(tabId);
    show.changed(tabId);
  };
  const ask = async (tabId: number, selection: string) => {
    asked.set(tabId, selection);
    await power.start(tabId);
    show.changed(tabId);
    await asked.reveal(tabId);
  };

  const { runtime } = platform;
  const fromPage = pageHandlers({ live, reader, keeper, asked, show, settings, now });
  const fromPanel = panelHandlers({
    platform,
    store,
    settings,
    live,
    reader,
    keeper,
    show,
    power,
    onSettings,
  });
  runtime.onMessage(serve("from-page", pageGate(runtime), fromPage));
  runtime.onMessage(serve("from-panel", panelGate(runtime), fromPanel));
  runtime.onInstalled((reason) => {
    unattended(platform.menus?.set({ id: ASK_MENU, title: platform.words("menuAsk") }));
    registerSites();
    if (reason === "install") unattended(platform.tabs.open(`${runtime.root}src/options/welcome.html`));
  });
  runtime.onStartup(() => registerSites());
  platform.permissions.onChanged(() => registerSites());
  platform.commands.onCommand((name, tab) => {
    if (name === "toggle" && tab) unattended(toggle(tab.id));
  });
  platform.menus?.onChosen((id, selection, tab) => {
    if (id !== ASK_MENU || tab === null) return;
    // At once: the browser opens a panel only within the reader's click.
    unattended(platform.beside.open(tab.windowId));
    unattended(ask(tab.id, selection));
  });
}

/** For the extension's own console. */
function logFailure(error: unknown): void {
  console.error("firsthand:", error);
}

/** Work that nobody waits for. */
function unattended(work: Promise<unknown> | undefined): void {
  work?.catch(logFailure);
}
