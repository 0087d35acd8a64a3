// What we use of the browser, in our own shapes: the one seam between the code and the two browsers.
// Everything takes it as a parameter, so that tests pass their own.

/** Who sent a message, as the browser (not the message) says. */
export interface Sender {
  /** Id of the sending extension. */
  extension: string | null;
  /** Address of the sending document. */
  url: string | null;
  /** The tab that the sending document stands in, if it stands in one. */
  tab: { id: number; isPrivate: boolean } | null;
  /** 0 for a tab's top document. */
  frame: number | null;
}

export interface TabFacts {
  id: number;
  windowId: number;
  /** Null where we have no right to know it: no permission, or a page of the browser. */
  url: string | null;
  isPrivate: boolean;
}

/** Answers a message with a promise, or leaves it to others with undefined; never an async function. */
export type OnMessage = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

export interface Runtime {
  /** Our own id; undefined in a page script that has outlived its extension. */
  readonly id: string | undefined;
  /** To every other context of the extension. Rejects when none listens. */
  send(message: unknown): Promise<unknown>;
  onMessage(listener: OnMessage): void;
}

export interface RegisteredScript {
  id: string;
  file: string;
  matches: string[];
  excludeMatches: string[];
}

interface KeptValues {
  get(key: string): Promise<unknown>;
  set(key: string, value: unknown): Promise<void>;
}

interface ButtonLook {
  /** In colour; grey where nothing is being read. */
  isOn: boolean;
  badge: string;
  badgeColour: string;
}

export interface Platform {
  runtime: Runtime & {
    /** "chrome-extension://…/" or "moz-extension://…/", with the slash. */
    readonly root: string;
    onInstalled(listener: (reason: "install" | "update" | "other") => void): void;
    onStartup(listener: () => void): void;
  };
  tabs: {
    /** Null when there is no such tab any more. */
    get(tabId: number): Promise<TabFacts | null>;
    /** The tab in front, in the window that the caller stands in. */
    active(): Promise<TabFacts | null>;
    all(): Promise<TabFacts[]>;
    /** To the page script of a tab's top document. Rejects when none listens. */
    send(tabId: number, message: unknown): Promise<unknown>;
    open(url: string): Promise<void>;
    /** Another tab came to the front, or a tab began or ended loading. For open panels only: it would wake a sleeping background. */
    onChanged(listener: (tabId: number) => void): void;
  };
  scripts: {
    /** Runs a file of ours in a tab's top document. Rejects where the browser does not let us in. */
    run(tabId: number, file: string): Promise<void>;
    /** Replaces what is registered under the same id, for this and later sessions. */
    register(script: RegisteredScript): Promise<void>;
    unregister(id: string): Promise<void>;
  };
  /** On disk, until the extension is removed. */
  storage: KeptValues;
  /** In memory, until the browser is closed. */
  session: KeptValues;
  action: {
    /** How the button looks on one tab, until that tab goes to another page. */
    show(tabId: number, look: ButtonLook): Promise<void>;
  };
  /** Never heard on Firefox for Android, which has no keys for us. */
  commands: {
    onCommand(listener: (name: string, tab: TabFacts | null) => void): void;
    all(): Promise<{ name: string; description: string; shortcut: string }[]>;
    /** Opens the browser's own page for changing them. False where it can only be reached by hand. */
    change(): Promise<boolean>;
  };
  /** Null on Firefox for Android, which has no context menus. */
  menus: {
    /** Our one item, on selected text; instead of what an earlier version has put there. */
    set(item: { id: string; title: string }): Promise<void>;
    onChosen(listener: (id: string, selection: string, tab: TabFacts | null) => void): void;
  } | null;
  permissions: {
    /** Match patterns of the sites the reader has allowed. */
    origins(): Promise<string[]>;
    /** Asks the reader for one host; to be called at once in his click. */
    request(host: string): Promise<boolean>;
    remove(host: string): Promise<boolean>;
    onChanged(listener: () => void): void;
  };
  beside: {
    /** Opens the side panel or the sidebar; to be called at once in the reader's click. False where there is none. */
    open(windowId: number): Promise<boolean>;
  };
  words(key: string): string;
}
