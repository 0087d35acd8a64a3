// Drives a real Chromium or Firefox with the built extension in it: pages, the toolbar button, the popup, our own pages.

import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { type BrowserKind, requireBrowsers } from "./find-browsers.ts";

const root = path.resolve(import.meta.dirname, "..");

/** Opens by itself on installation; `launch` waits for it and closes it. */
const WELCOME = "src/options/welcome.html";
const GECKO_ID = "firsthand@firsthand.example";
/** Firefox gives each install a random host; a fixed one makes our own pages' addresses known. */
const GECKO_HOST = "3f1f2b2e-5a44-4c4e-9d0e-1f1f5a7e0c11";

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
  evaluate<A extends unknown[], R>(
    run: (document: Document, ...args: A) => R,
    ...args: A
  ): Promise<Awaited<R>>;
  /** A PNG of what the popup shows, twice as dense as CSS pixels. */
  screenshot(file: string): Promise<void>;
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
  close(): Promise<void>;
}

export const launch = (kind: BrowserKind, options: LaunchOptions = {}): Promise<DrivenBrowser> =>
  kind === "chrome" ? launchChrome(options) : launchFirefox(options);

async function launchChrome(options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    headless = true,
    extension = path.join(root, "dist/chrome"),
    profile,
    privateWindows = false,
    args = [],
  } = options;
  const isKnownProfile = profile !== undefined && existsSync(path.join(profile, "Default"));
  const browser = await puppeteer.launch({
    executablePath: requireBrowsers(["chrome"]).chrome,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: [
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      // The default headless screen is too low for a popup.
      ...(headless ? ["--screen-info={3200x2400 devicePixelRatio=2}", "--window-size=1280,1000"] : []),
      ...args,
    ],
  });
  const id = await browser.installExtension(extension);
  const extensionRoot = `chrome-extension://${id}/`;
  // The first-run page comes to the front by itself, over whatever is opened meanwhile; once for a profile.
  if (!isKnownProfile) {
    const welcome = await browser.waitForTarget((it) => it.url() === extensionRoot + WELCOME);
    await (await welcome.asPage()).close();
  }
  if (privateWindows) await allowPrivateWindows(browser, id);
  let scheme: "light" | "dark" = "light";

  const worker = async () => {
    const target = await browser.waitForTarget(
      (it) => it.type() === "service_worker" && it.url().startsWith(extensionRoot),
    );
    const found = (await target.worker())!;
    // The worker is listed before its module has run.
    while (!(await found.evaluate(() => "__ready" in globalThis).catch(() => false))) await pause(20);
    return found;
  };
  /** An event of the tab in front, as the browser would report it: keys and menus of headless Chrome cannot be had. */
  const dispatch = async (event: string, detail: unknown) =>
    (await worker()).evaluate(
      `chrome.tabs.query({ active: true, lastFocusedWindow: true })
        .then(([tab]) => chrome.${event}.dispatch(${JSON.stringify(detail)}, tab))`,
    );
  const open = async (url: string) => {
    const page = await browser.newPage();
    await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
    await page.goto(url, { waitUntil: "load" });
    return page;
  };

  return {
    kind: "chrome",
    puppeteer: browser,
    extensionRoot,
    open,
    openOwn: (file) => open(extensionRoot + file),
    async pressButton(page) {
      const installed = (await browser.extensions()).get(id);
      if (!installed) throw new Error("the extension is not installed");
      await page.bringToFront();
      const opened = browser.waitForTarget((target) => target.url().includes("/popup.html"));
      await installed.triggerAction(page);
      const popup = await (await opened).asPage();
      await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await popup.waitForFunction(HAS_STATE);
      return {
        evaluate: (run, ...given) => popup.evaluate(callSource(run, "document", given)) as Promise<never>,
        screenshot: async (file) => void (await popup.screenshot({ path: file as `${string}.png` })),
        close: () => popup.close().catch(() => {}),
      };
    },
    async pressShortcut(command, page) {
      await page.bringToFront();
      await dispatch("commands.onCommand", command);
    },
    async chooseMenu(menuItemId, selectionText, page) {
      await page.bringToFront();
      await dispatch("contextMenus.onClicked", { menuItemId, selectionText });
    },
    inBackground: async (run, ...given) =>
      (await (await worker()).evaluate(callSource(run, "globalThis", given))) as never,
    async killBackground() {
      await (await worker()).close();
    },
    async setScheme(next, ...pages) {
      scheme = next;
      for (const page of pages)
        await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: next }]);
    },
    close: () => browser.close(),
  };
}

/** As a reader would on chrome://extensions. The extension is loaded anew, which Chrome allows developers alone. */
async function allowPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  const page = await browser.newPage();
  await page.goto("chrome://extensions/");
  const access = JSON.stringify({ extensionId, incognitoAccess: true });
  await page.evaluate(`(async () => {
    await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await chrome.developerPrivate.updateExtensionConfiguration(${access});
  })()`);
  await page.close();
  await pause(1_000);
}

async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    headless = true,
    extension = path.join(root, "dist/firefox"),
    profile,
    privateWindows = false,
    preferences,
    args = [],
  } = options;
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: requireBrowsers(["firefox"]).firefox,
    headless,
    defaultViewport: null,
    ...(profile === undefined ? {} : { userDataDir: profile }),
    args: ["--remote-allow-system-access", ...(headless ? ["--width=1280", "--height=1000"] : []), ...args],
    extraPrefsFirefox: {
      "extensions.webextensions.uuids": JSON.stringify({ [GECKO_ID]: GECKO_HOST }),
      "layout.css.devPixelsPerPx": "2.0",
      ...preferences,
    },
  });
  const bidi = bidiOf(browser);
  await bidi("webExtension.install", {
    extensionData: { type: "path", path: extension },
    "moz:allowPrivateBrowsing": privateWindows,
  });
  const extensionRoot = `moz-extension://${GECKO_HOST}/`;
  await closeFirefoxTab(bidi, extensionRoot + WELCOME);

  /** Runs a function in Firefox's own window, where its chrome can be reached. */
  const privileged = async <R>(body: string, ...given: unknown[]): Promise<R> => {
    const { result: tree } = await bidi("browsingContext.getTree", { "moz:scope": "chrome" });
    const contexts = tree.contexts as { url: string; context: string }[];
    const window = contexts.find(({ url }) => url === "chrome://browser/content/browser.xhtml");
    if (!window) throw new Error("Firefox has no window");
    const { result } = await bidi("script.evaluate", {
      expression: `(async () => JSON.stringify(await (${body})(...${JSON.stringify(given)})) ?? "null")()`,
      target: { context: window.context },
      awaitPromise: true,
    });
    if (result.type === "exception") throw new Error(JSON.stringify(result.exceptionDetails));
    return JSON.parse((result.result as { value: string }).value) as R;
  };

  // `page.goto` never settles on extension pages, so navigation goes by BiDi for all.
  const open = async (url: string) => {
    const page = await browser.newPage();
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await bidi("browsingContext.navigate", { context, url, wait: "complete" });
    return page;
  };

  const inPopup = <R>(source: string) =>
    privileged<R>(
      `async (source) => {
        const { messageManager } = document.querySelector(".webextension-popup-browser");
        const name = "firsthand-test-" + Math.random();
        const answer = new Promise((resolve) => messageManager.addMessageListener(name, ({ data }) => resolve(data)));
        const script = "(async () => { let answer; try { answer = { value: await (" + source + ") }; } catch (error) { answer = { error: String(error) }; }" +
          " sendAsyncMessage(" + JSON.stringify(name) + ", JSON.stringify(answer)); })()";
        messageManager.loadFrameScript("data:text/javascript;charset=utf-8," + encodeURIComponent(script), false);
        const closed = (async () => {
          while (document.querySelector(".webextension-popup-browser"))
            await new Promise((resolve) => setTimeout(resolve, 100));
          return JSON.stringify({ error: "the popup has closed" });
        })();
        const { value, error } = JSON.parse(await Promise.race([answer, closed]));
        if (error) throw new Error(error);
        return value;
      }`,
      source,
    );

  return {
    kind: "firefox",
    puppeteer: browser,
    extensionRoot,
    open,
    openOwn: (file) => open(extensionRoot + file),
    async pressButton(page) {
      await page.bringToFront();
      await privileged(
        `async (id) => {
          const { ExtensionParent } = ChromeUtils.importESModule("resource://gre/modules/ExtensionParent.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(id);
          await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
          for (let i = 0; i < 200 && !document.querySelector(".webextension-popup-browser")?.messageManager; i++)
            await new Promise((resolve) => setTimeout(resolve, 25));
        }`,
        GECKO_ID,
      );
      await popupSettled(() => inPopup<boolean>(`content.${HAS_STATE}`));
      return {
        evaluate: (run, ...given) => inPopup(callSource(run, "content.document", given)),
        async screenshot(file) {
          const url = await privileged<string>(
            `async () => {
              const browser = document.querySelector(".webextension-popup-browser");
              const image = await browser.browsingContext.currentWindowGlobal.drawSnapshot(null, 2, "white");
              const canvas = document.createElementNS("http://www.w3.org/1999/xhtml", "canvas");
              canvas.width = image.width;
              canvas.height = image.height;
              canvas.getContext("2d").drawImage(image, 0, 0);
              return canvas.toDataURL();
            }`,
          );
          await writeFile(file, Buffer.from(url.slice(url.indexOf(",") + 1), "base64"));
        },
        close: () =>
          privileged(
            `() => { document.querySelector(".webextension-popup-browser")?.closest("panel").hidePopup(); }`,
          ),
      };
    },
    async pressShortcut(command, page) {
      await page.bringToFront();
      await privileged(
        `async (id, command) => {
          const { shortcuts } = WebExtensionPolicy.getByID(id).extension;
          const { shortcut } = (await shortcuts.allCommands()).find(({ name }) => name === command);
          const key = [...document.querySelectorAll("keyset[id*=ext-keyset] key")].find((it) =>
            shortcut.endsWith("+" + it.getAttribute("key")));
          key.doCommand();
        }`,
        GECKO_ID,
        command,
      );
    },
    async chooseMenu(item, selection, page) {
      await page.bringToFront();
      await page.evaluate((words) => {
        const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        while (walk.nextNode() && !walk.currentNode.textContent?.includes(words));
        const start = walk.currentNode.textContent?.indexOf(words) ?? 0;
        getSelection()?.setBaseAndExtent(walk.currentNode, start, walk.currentNode, start + words.length);
        walk.currentNode.parentElement?.setAttribute("data-chosen", "");
      }, selection);
      await page.click("[data-chosen]", { button: "right" });
      await page.evaluate(() => document.querySelector("[data-chosen]")?.removeAttribute("data-chosen"));
      await privileged(
        `async (item) => {
          const menu = document.getElementById("contentAreaContextMenu");
          for (let i = 0; i < 200 && menu.state !== "open"; i++) await new Promise((resolve) => setTimeout(resolve, 25));
          menu.activateItem(menu.querySelector("[id$=_" + item + "], [id*=firsthand]"));
        }`,
        item,
      );
    },
    async inBackground(run, ...given) {
      const own = await open(`${extensionRoot}src/options/options.html`);
      try {
        return (await own.evaluate(
          callSource(run, "await browser.runtime.getBackgroundPage()", given),
        )) as never;
      } finally {
        await own.close();
      }
    },
    async killBackground() {
      await privileged(
        `async (id) => { await WebExtensionPolicy.getByID(id).extension.terminateBackground(); }`,
        GECKO_ID,
      );
    },
    async setScheme(next) {
      await privileged(
        `(dark) => Services.prefs.setIntPref("ui.systemUsesDarkTheme", dark)`,
        next === "dark" ? 1 : 0,
      );
      await pause(500); // Firefox tells its documents a moment later.
    },
    close: () => browser.close(),
  };
}

/** Source of a call that can run anywhere: compilers of tests may have wrapped functions in their own `__name`. */
const callSource = (run: (...args: never[]) => unknown, first: string, given: unknown[]) =>
  `(async () => { const __name = (it) => it; return (${run})(${[first, ...given.map((it) => JSON.stringify(it))].join(", ")}); })()`;

/** Source of the question whether a panel knows what it shows. */
const HAS_STATE = `document.documentElement.dataset.state !== undefined`;

/** Firefox changes the popup's process while it loads: what is asked of it meanwhile fails, or is never answered. */
async function popupSettled(hasState: () => Promise<boolean>): Promise<void> {
  for (let end = Date.now() + 30_000; Date.now() < end; await pause(50))
    if (await Promise.race([hasState().catch(() => false), pause(1_000)])) return;
  throw new Error("the popup did not open");
}

/** Waits for a tab that opens by itself. */
async function closeFirefoxTab(bidi: ReturnType<typeof bidiOf>, address: string): Promise<void> {
  for (let end = Date.now() + 30_000; Date.now() < end; await pause(50)) {
    const { result } = await bidi("browsingContext.getTree", {});
    const contexts = result.contexts as { url: string; context: string }[];
    const tab = contexts.find(({ url }) => url === address);
    if (tab) return void (await bidi("browsingContext.close", { context: tab.context }));
  }
  throw new Error(`${address} did not open`);
}

interface BidiAnswer {
  // biome-ignore lint/suspicious/noExplicitAny: BiDi's answers are as many as its commands.
  result: any;
}

/** Puppeteer's connection to Firefox, for commands that it has no method for. */
function bidiOf(browser: Browser): (method: string, params: object) => Promise<BidiAnswer> {
  const { connection } = browser as unknown as {
    connection: { send(method: string, params: object): Promise<BidiAnswer> };
  };
  return (method, params) => connection.send(method, params);
}

export const pause = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
