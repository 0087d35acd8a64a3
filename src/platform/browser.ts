// The real browser behind the seam; the only file that imports webextension-polyfill.

import browser, { type Menus, type Runtime, type Storage, type Tabs } from "webextension-polyfill";
import type { Platform, Sender, TabFacts } from "./platform.ts";

/** Chrome's own; the polyfill knows only Firefox's sidebar. */
interface SidePanel {
  open(options: { windowId: number }): Promise<void>;
}

/** Looked up when called: Chrome has `sidePanel`, Firefox `sidebarAction`, Firefox for Android neither. */
const sidePanel = () => (globalThis as { chrome?: { sidePanel?: SidePanel } }).chrome?.sidePanel;
const sidebar = () => browser.sidebarAction as typeof browser.sidebarAction | undefined;

/** Firefox for Android has neither keys nor context menus. */
const commands = browser.commands as typeof browser.commands | undefined;
const contextMenus = browser.contextMenus as typeof browser.contextMenus | undefined;

export const platform: Platform = {
  runtime: {
    get id() {
      return browser.runtime.id;
    },
    root: browser.runtime.getURL(""),
    send: (message) => browser.runtime.sendMessage(message),
    onMessage(listener) {
      browser.runtime.onMessage.addListener(((message: unknown, sender: Runtime.MessageSender) =>
        listener(message, senderFacts(sender))) as Runtime.OnMessageListener);
    },
    onInstalled(listener) {
      browser.runtime.onInstalled.addListener(({ reason }) =>
        listener(reason === "install" || reason === "update" ? reason : "other"),
      );
    },
    onStartup: (listener) => browser.runtime.onStartup.addListener(listener),
  },
  tabs: {
    get: (tabId) => browser.tabs.get(tabId).then(tabFacts, () => null),
    async active() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab ? tabFacts(tab) : null;
    },
    async all() {
      return (await browser.tabs.query({})).map(tabFacts).filter((tab) => tab !== null);
    },
    send: (tabId, message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }),
    async open(url) {
      await browser.tabs.create({ url });
    },
    onChanged(listener) {
      browser.tabs.onActivated.addListener(({ tabId }) => listener(tabId));
      browser.tabs.onUpdated.addListener((tabId, { status }) => {
        if (status !== undefined) listener(tabId);
      });
    },
  },
  scripts: {
    async run(tabId, file) {
      await browser.scripting.executeScript({
        target: { tabId },
        files: [rooted(file)],
        injectImmediately: true,
      });
    },
    async register({ id, file, matches, excludeMatches }) {
      const script = {
        id,
        js: [rooted(file)],
        matches,
        excludeMatches,
        runAt: "document_idle" as const,
        persistAcrossSessions: true,
      };
      const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
      await (registered.length > 0
        ? browser.scripting.updateContentScripts([script])
        : browser.scripting.registerContentScripts([script]));
    },
    async unregister(id) {
      const registered = await browser.scripting.getRegisteredContentScripts({ ids: [id] });
      if (registered.length > 0) await browser.scripting.unregisterContentScripts({ ids: [id] });
    },
  },
  storage: keptIn(browser.storage.local),
  session: keptIn(browser.storage.session),
  action: {
    async show(tabId, { isOn, badge, badgeColour }) {
      const name = isOn ? "seal" : "seal-off";
      await Promise.all([
        browser.action.setBadgeText({ tabId, text: badge }),
        browser.action.setBadgeBackgroundColor({ tabId, color: badgeColour }),
        browser.action.setIcon({ tabId, path: { 16: `/icons/${name}-16.png`, 32: `/icons/${name}-32.png` } }),
      ]);
    },
  },
  commands: {
    onCommand(listener) {
      commands?.onCommand.addListener((name, tab) => listener(name, tab ? tabFacts(tab) : null));
    },
    async all() {
      const known = (await commands?.getAll()) ?? [];
      return known.map(({ name = "", description = "", shortcut = "" }) => ({
        name,
        description,
        shortcut,
      }));
    },
    async change() {
      const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };
      if (openShortcutSettings) await openShortcutSettings();
      else if (sidePanel()) await browser.tabs.create({ url: "chrome://extensions/shortcuts" });
      else return false;
      return true;
    },
  },
  menus: contextMenus
    ? {
        async set({ id, title }) {
          await contextMenus.removeAll();
          contextMenus.create({ id, title, contexts: ["selection"] });
        },
        onChosen(listener) {
          contextMenus.onClicked.addListener((info: Menus.OnClickData, tab?: Tabs.Tab) =>
            listener(String(info.menuItemId), info.selectionText ?? "", tab ? tabFacts(tab) : null),
          );
        },
      }
    : null,
  permissions: {
    origins: async () => (await browser.permissions.getAll()).origins ?? [],
    request: (host) => browser.permissions.request({ origins: originsOf(host) }),
    remove: (host) => browser.permissions.remove({ origins: originsOf(host) }),
    onChanged(listener) {
      browser.permissions.onAdded.addListener(() => listener());
      browser.permissions.onRemoved.addListener(() => listener());
    },
  },
  beside: {
    async open(windowId) {
      const [chrome, firefox] = [sidePanel(), sidebar()];
      if (chrome) await chrome.open({ windowId });
      else if (firefox) await firefox.open();
      return Boolean(chrome || firefox);
    },
  },
  words: (key) => browser.i18n.getMessage(key),
};

function keptIn(area: Storage.StorageArea): Platform["storage"] {
  return {
    async get(key) {
      return (await area.get(key))[key];
    },
    set: (key, value) => area.set({ [key]: value }),
  };
}

function senderFacts({ id, url, tab, frameId }: Runtime.MessageSender): Sender {
  return {
    extension: id ?? null,
    url: url ?? null,
    tab: tab?.id === undefined ? null : { id: tab.id, isPrivate: tab.incognito },
    frame: frameId ?? null,
  };
}

function tabFacts({ id, windowId, url, incognito }: Tabs.Tab): TabFacts | null {
  if (id === undefined || windowId === undefined) return null;
  return { id, windowId, url: url || null, isPrivate: incognito };
}

/** Only what falls under a pattern of the manifest's may be asked for, and "*://" falls under neither of its two. */
function originsOf(host: string): string[] {
  return [`http://${host}/*`, `https://${host}/*`];
}

/** From the extension's root, whichever form the build gave the path. */
function rooted(file: string): string {
  return file.startsWith("/") ? file : `/${file}`;
}
