// Firefox, driven by puppeteer over WebDriver BiDi; its own window, where popups are, by privileged scripts.

import { setTimeout as pause } from "node:timers/promises";
import puppeteer from "puppeteer-core";
import { requireBrowsers } from "../find-browsers.ts";
import {
  builtFor,
  callSource,
  type DrivenBrowser,
  FIRST_RUN_PAGE,
  type LaunchOptions,
} from "./driven-browser.ts";
import { openPopup } from "./firefox-popup.ts";
import { type Bidi, bidiOf, privilegedIn } from "./firefox-window.ts";

const GECKO_ID = "firsthand@firsthand.example";
/** Firefox gives each install a random host; a fixed one makes our own pages' addresses known. */
const GECKO_HOST = "3f1f2b2e-5a44-4c4e-9d0e-1f1f5a7e0c11";

export async function launchFirefox(options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    headless = true,
    extension = builtFor("firefox"),
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
  const privileged = privilegedIn(bidi);
  await bidi("webExtension.install", {
    extensionData: { type: "path", path: extension },
    "moz:allowPrivateBrowsing": privateWindows,
  });
  const extensionRoot = `moz-extension://${GECKO_HOST}/`;
  await closeFirefoxTab(bidi, extensionRoot + FIRST_RUN_PAGE);

  // `page.goto` never settles on extension pages, so navigation goes by BiDi for all.
  const open = async (url: string) => {
    const page = await browser.newPage();
    const { _id: context } = page.mainFrame() as unknown as { _id: string };
    await bidi("browsingContext.navigate", { context, url, wait: "complete" });
    return page;
  };

  return {
    kind: "firefox",
    puppeteer: browser,
    extensionRoot,
    open,
    openOwn: (file) => open(extensionRoot + file),
    async pressButton(page) {
      await page.bringToFront();
      const pressedAt = Date.now();
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
      return openPopup(privileged, pressedAt);
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
    takeProblems: () =>
      privileged<string[]>(
        `(root) => {
          const errors = Services.console.getMessageArray().filter((it) => it instanceof Ci.nsIScriptError);
          Services.console.reset();
          return errors
            .filter(({ sourceName, flags }) => sourceName.startsWith(root) && !(flags & Ci.nsIScriptError.warningFlag))
            // Firefox's own remarks on a page or popup that was left before its answer came.
            .filter(({ errorMessage }) => !/^Promise (?:resolved|rejected) (?:while|after) context/.test(errorMessage))
            .map(({ errorMessage, sourceName, lineNumber }) => errorMessage + " at " + sourceName + ":" + lineNumber);
        }`,
        extensionRoot,
      ),
    close: () => browser.close(),
  };
}

/** Waits for a tab that opens by itself. */
async function closeFirefoxTab(bidi: Bidi, address: string): Promise<void> {
  for (let end = Date.now() + 30_000; Date.now() < end; await pause(50)) {
    const { result } = await bidi("browsingContext.getTree", {});
    const contexts = result.contexts as { url: string; context: string }[];
    const tab = contexts.find(({ url }) => url === address);
    if (tab) return void (await bidi("browsingContext.close", { context: tab.context }));
  }
  throw new Error(`${address} did not open`);
}
