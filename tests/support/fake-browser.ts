// A browser for tests: tabs with page scripts, panels, storage and permissions, behind the same seam as the real one.

import type { OnMessage, Platform, RegisteredScript, Sender, TabFacts } from "../../src/platform/platform.ts";

export const EXTENSION = "firsthand@test";
export const ROOT = "moz-extension://firsthand/";

type Answerer = (message: unknown) => unknown;

interface FakeTab extends TabFacts {
  /** The page script of its top document, once one runs there. */
  page: Answerer | null;
  badge: string;
  /** How often the button was given its look. */
  shown: number;
}

/** What one life of the background context has registered. */
interface Listeners {
  message: OnMessage[];
  installed: ((reason: "install" | "update" | "other") => void)[];
  startup: (() => void)[];
  command: ((name: string, tab: TabFacts | null) => void)[];
  menu: ((id: string, selection: string, tab: TabFacts | null) => void)[];
  permissions: (() => void)[];
}

const noListeners = (): Listeners => ({
  message: [],
  installed: [],
  startup: [],
  command: [],
  menu: [],
  permissions: [],
});

export class FakeBrowser {
  readonly tabs = new Map<number, FakeTab>();
  readonly stored = new Map<string, unknown>();
  readonly session = new Map<string, unknown>();
  readonly registered = new Map<string, RegisteredScript>();
  readonly menuItems: string[] = [];
  readonly opened: string[] = [];
  readonly besideOpened: number[] = [];
  origins: string[] = [];
  /** Everything said to open panels. */
  readonly toPanels: unknown[] = [];
  /** Runs when a script is injected; throws where the browser would refuse. */
  onRun: (tabId: number, file: string) => void = () => {};
  storageIsFull = false;
  /** Starts the background context's code: registers its listeners. */
  wake: () => void = () => {};
  private listeners = noListeners();
  private die: (reason: Error) => void = () => {};
  private life = this.newLife();

  private newLife(): Promise<never> {
    const life = new Promise<never>((_resolve, reject) => {
      this.die = reject;
    });
    life.catch(() => {}); // Nobody may be waiting when it ends.
    return life;
  }

  addTab(id: number, facts: Partial<FakeTab> = {}): FakeTab {
    const tab = {
      id,
      windowId: 1,
      url: `https://news.example/${id}`,
      isPrivate: false,
      page: null,
      badge: "",
      shown: 0,
      ...facts,
    };
    this.tabs.set(id, tab);
    return tab;
  }

  /** Ends the background context: all it knew and listened to is gone, and whoever waits for it hears so. */
  stopBackground(): void {
    this.listeners = noListeners();
    this.die(new Error("The message port closed before a response was received."));
    this.life = this.newLife();
  }

  /** What a page script (or whoever) sends: wakes the background up; undefined when nothing there answers. */
  async send(message: unknown, sender: Partial<Sender>): Promise<unknown> {
    if (this.listeners.message.length === 0) this.wake();
    const from: Sender = { extension: EXTENSION, url: null, tab: null, frame: null, ...sender };
    const answers = this.listeners.message.map((listener) => listener(structuredClone(message), from));
    return structuredClone(await Promise.race([this.life, answers.find((answer) => answer !== undefined)]));
  }

  sendFromTab(tabId: number, message: unknown): Promise<unknown> {
    const { url, isPrivate } = this.tabs.get(tabId)!;
    return this.send(message, { url, tab: { id: tabId, isPrivate }, frame: 0 });
  }

  sendFromPanel(message: unknown): Promise<unknown> {
    return this.send(message, { url: `${ROOT}src/panel/popup.html` });
  }

  install(reason: "install" | "update"): void {
    for (const listener of this.listeners.installed) listener(reason);
  }

  start(): void {
    for (const listener of this.listeners.startup) listener();
  }

  press(command: string, tabId: number): void {
    for (const listener of this.listeners.command) listener(command, this.tabs.get(tabId)!);
  }

  choose(item: string, selection: string, tabId: number): void {
    for (const listener of this.listeners.menu) listener(item, selection, this.tabs.get(tabId)!);
  }

  grant(origins: string[]): void {
    this.origins = origins;
    for (const listener of this.listeners.permissions) listener();
  }

  readonly platform: Platform = {
    runtime: {
      id: EXTENSION,
      root: ROOT,
      send: async (message) => {
        this.toPanels.push(structuredClone(message));
        throw new Error("Receiving end does not exist.");
      },
      onMessage: (listener) => this.listeners.message.push(listener),
      onInstalled: (listener) => this.listeners.installed.push(listener),
      onStartup: (listener) => this.listeners.startup.push(listener),
    },
    tabs: {
      get: async (tabId) => this.tabs.get(tabId) ?? null,
      active: async () => [...this.tabs.values()][0] ?? null,
      all: async () => [...this.tabs.values()],
      send: async (tabId, message) => {
        const page = this.tabs.get(tabId)?.page;
        if (!page) throw new Error("Receiving end does not exist.");
        return structuredClone(await page(structuredClone(message)));
      },
      open: async (url) => void this.opened.push(url),
      onChanged: () => {},
    },
    scripts: {
      run: async (tabId, file) => this.onRun(tabId, file),
      register: async (script) => void this.registered.set(script.id, script),
      unregister: async (id) => void this.registered.delete(id),
    },
    storage: {
      get: async (key) => structuredClone(this.stored.get(key)),
      set: async (key, value) => {
        if (this.storageIsFull) throw new Error("QUOTA_BYTES quota exceeded");
        this.stored.set(key, structuredClone(value));
      },
    },
    session: {
      get: async (key) => structuredClone(this.session.get(key)),
      set: async (key, value) => void this.session.set(key, structuredClone(value)),
    },
    action: {
      show: async (tabId, { badge }) => {
        const tab = this.tabs.get(tabId);
        if (!tab) return;
        tab.badge = badge;
        tab.shown++;
      },
    },
    commands: {
      onCommand: (listener) => this.listeners.command.push(listener),
      all: async () => [],
      change: async () => true,
    },
    menus: {
      set: async ({ id }) => void this.menuItems.splice(0, 1, id),
      onChosen: (listener) => this.listeners.menu.push(listener),
    },
    permissions: {
      origins: async () => this.origins,
      request: async () => true,
      remove: async () => true,
      onChanged: (listener) => this.listeners.permissions.push(listener),
    },
    beside: {
      open: async (windowId) => {
        this.besideOpened.push(windowId);
        return true;
      },
    },
    words: (key) => key,
  };
}
