// Chromium or Chrome, driven by puppeteer over the DevTools protocol.

import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import puppeteer, {
  type Browser,
  type CDPSession,
  type KeyInput,
  type Protocol,
  type Target,
} from "puppeteer-core";
import { requireBrowsers } from "../find-browsers.ts";
import {
  builtFor,
  callSource,
  type DrivenBrowser,
  FIRST_RUN_PAGE,
  type LaunchOptions,
  PANEL_HAS_STATE,
} from "./driven-browser.ts";

export async function launchChrome(options: LaunchOptions): Promise<DrivenBrowser> {
  const {
    headless = true,
    extension = builtFor("chrome"),
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
  const takeProblems = watchProblems(browser);
  const id = await browser.installExtension(extension);
  const extensionRoot = `chrome-extension://${id}/`;
  // The first-run page comes to the front by itself, over whatever is opened meanwhile; once for a profile.
  if (!isKnownProfile) {
    const welcome = await browser.waitForTarget((it) => it.url() === extensionRoot + FIRST_RUN_PAGE);
    await (await welcome.asPage()).close();
  }
  if (privateWindows) await allowPrivateWindows(browser, id);
  let scheme: "light" | "dark" = "light";

  const isOurs = (it: Target) => it.type() === "service_worker" && it.url().startsWith(extensionRoot);
  /** The worker that runs now: one that has ended may stay listed for a while, and then answers nothing at all. */
  const worker = async () => {
    for (const giveUp = Date.now() + 30_000; Date.now() < giveUp; await pause(20)) {
      await browser.waitForTarget(isOurs);
      for (const target of browser.targets().filter(isOurs)) {
        const found = await Promise.race([target.worker(), pause(1_000, null)]);
        const asking = found?.evaluate(() => "__ready" in globalThis).catch(() => false);
        if (found && (await Promise.race([asking, pause(1_000, false)]))) return found;
      }
    }
    throw new Error("the background context does not start");
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
      const pressedAt = Date.now();
      await installed.triggerAction(page);
      const popup = await (await opened).asPage();
      await popup.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
      await popup.waitForFunction(PANEL_HAS_STATE);
      return {
        pressedAt,
        evaluate: (run, ...given) => popup.evaluate(callSource(run, "document", given)) as Promise<never>,
        screenshot: async (file) => void (await popup.screenshot({ path: file as `${string}.png` })),
        press: (key) =>
          key.length > 1 || key.charCodeAt(0) < 128
            ? popup.keyboard.press(key as KeyInput)
            : popup.keyboard.sendCharacter(key),
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
    takeProblems,
    close: () => browser.close(),
  };
}

/** As a reader would on chrome://extensions, where developers alone may; Chrome then loads the extension anew. */
async function allowPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  const isOurs = (it: Target) => it.type() === "service_worker" && it.url().includes(extensionId);
  const worker = await browser.waitForTarget(isOurs);
  const page = await browser.newPage();
  await page.goto("chrome://extensions/");
  const id = JSON.stringify(extensionId);
  const isReloaded = await page.evaluate(`(async () => {
    const { developerPrivate } = chrome;
    if ((await developerPrivate.getExtensionInfo(${id})).incognitoAccess.isActive) return false;
    await developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
    await developerPrivate.updateExtensionConfiguration({ extensionId: ${id}, incognitoAccess: true });
    return true;
  })()`);
  await page.close();
  if (isReloaded) await browser.waitForTarget((it) => isOurs(it) && it !== worker);
}

/** Listens to every context of every page and panel; what is not of an extension is left out. */
function watchProblems(browser: Browser): () => Promise<string[]> {
  let problems: string[] = [];
  const note = (frames: Protocol.Runtime.CallFrame[] | undefined, text: string) => {
    if (frames?.some(({ url }) => url.startsWith("chrome-extension://"))) problems.push(text);
  };
  const listen = (session: CDPSession) => {
    session.on("Runtime.exceptionThrown", ({ exceptionDetails: { exception, stackTrace, text, url } }) =>
      note(
        stackTrace?.callFrames ?? [{ url: url ?? "" } as Protocol.Runtime.CallFrame],
        exception?.description ?? text,
      ),
    );
    session.on("Runtime.consoleAPICalled", ({ type, args, stackTrace }) => {
      if (type === "error")
        note(stackTrace?.callFrames, args.map((it) => it.description ?? String(it.value)).join(" "));
    });
    return session.send("Runtime.enable");
  };
  browser.on("targetcreated", async (target: Target) => {
    try {
      // Not to the worker: whoever listens to it keeps it from ending and starting as it does for readers.
      if (["page", "other"].includes(target.type())) await listen(await target.createCDPSession());
    } catch {
      // It was gone as soon as it had come.
    }
  });
  return async () => {
    const taken = problems;
    problems = [];
    return taken;
  };
}
