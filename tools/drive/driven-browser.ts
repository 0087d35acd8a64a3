// What tests and tools can do to a real browser with the built extension in it, whichever browser it is.

import path from "node:path";
import type { Browser, Page } from "puppeteer-core";
import type { BrowserKind } from "../find-browsers.ts";

export interface LaunchOptions {
  headless?: boolean;
  /** Folder of the unpacked build; `dist/<kind>` unless said. */
  extension?: string;
  /** A profile to keep, for tests that restart the browser. */
  profile?: string;
  /** Lets the extension into private windows, as a reader may. */
  privateWindows?: boolean;
  /** Firefox preferences. */
  preferences?: Record<string, unknown>;
  /** Arguments for the browser's program. */
  args?: string[];
}

/** The extension's popup, open over a page. Functions run in it see its `document` first, then their arguments. */
export interface Popup {
  /** When the toolbar button was pressed, in milliseconds since 1970. */
  pressedAt: number;
  evaluate<A extends unknown[], R>(
    run: (document: Document, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** A PNG of what the popup shows, twice as dense as CSS pixels. */
  screenshot(file: string): Promise<void>;
  /** Presses a key as a reader would ("Enter", "j", "Escape"), or gives a character that has no key. */
  press(key: string): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenBrowser {
  kind: BrowserKind;
  puppeteer: Browser;
  /** "chrome-extension://…/" or "moz-extension://…/". */
  extensionRoot: string;
  open(url: string): Promise<Page>;
  /** One of our own pages, as a tab. */
  openOwn(path: string): Promise<Page>;
  /** Presses the toolbar button over a page, which grants activeTab and opens the popup. */
  pressButton(page: Page): Promise<Popup>;
  /** Presses a shortcut of ours over a page; in Chrome as the browser reports it, without the grant of activeTab. */
  pressShortcut(command: string, page: Page): Promise<void>;
  /** Chooses our item of the context menu over the page's selected words; in Chrome as above. */
  chooseMenu(item: string, selection: string, page: Page): Promise<void>;
  /** Runs `run` with the background context's global object, then its arguments. */
  inBackground<A extends unknown[], R>(
    run: (background: typeof globalThis, ...args: A) => R | Promise<R>,
    ...args: A
  ): Promise<R>;
  /** Ends the background context, as browsers do to an idle one. */
  killBackground(): Promise<void>;
  /** Light or dark, for pages and popup alike. */
  setScheme(scheme: "light" | "dark", ...pages: Page[]): Promise<void>;
  /** What of ours went wrong in any context since the last time: uncaught exceptions, in Chrome errors on the console too. */
  takeProblems(): Promise<string[]>;
  close(): Promise<void>;
}

/** The build that is driven unless another is named. */
export const builtFor = (kind: BrowserKind): string => path.resolve(import.meta.dirname, "../../dist", kind);

/** Opens by itself on installation; launching waits for it and closes it, lest it come to the front later. */
export const FIRST_RUN_PAGE = "src/options/welcome.html";

/** Source of the question whether a panel knows what it shows. */
export const PANEL_HAS_STATE = "document.documentElement.dataset.state !== undefined";

/** Source of a call that can run anywhere: compilers of tests may have wrapped functions in their own `__name`. */
export const callSource = (run: (...args: never[]) => unknown, first: string, given: unknown[]): string =>
  `(async () => { const __name = (it) => it; return (${run})(${[first, ...given.map((it) => JSON.stringify(it))].join(", ")}); })()`;
