// A page of the extension's own, from which tests ask what panels ask and call what the browser gives to us alone.

import type { Page } from "puppeteer-core";
import { expect, vi } from "vitest";
import { type Answer, type FromPanel, PROTOCOL } from "../../src/messages/contract.ts";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch, pause } from "../../tools/drive-browsers.ts";
import type { BrowserKind } from "../../tools/find-browsers.ts";

/** Where tests serve their pages, as the browser's permissions name it. */
export const LOCAL_SITE = JSON.stringify(["http://127.0.0.1/*", "https://127.0.0.1/*"]);

/** A page of ours that asks what panels ask. */
export class Desk {
  constructor(private readonly page: Page) {}

  async ask<V extends keyof FromPanel>(
    verb: V,
    params: FromPanel[V]["params"],
  ): Promise<FromPanel[V]["result"]> {
    const message = JSON.stringify({ firsthand: PROTOCOL, route: "from-panel", verb, params });
    const answer = await this.run<Answer<FromPanel[V]["result"]>>(`runtime.sendMessage(${message})`);
    if (!answer?.ok) throw new Error(`${verb}: ${answer?.code}`);
    return answer.value;
  }

  /** Calls an API of the browser. */
  run<T>(call: string): Promise<T> {
    return this.page.evaluate(`(globalThis.browser ?? chrome).${call}`) as Promise<T>;
  }

  tabs(): Promise<{ id: number; url?: string }[]> {
    return this.run("tabs.query({})");
  }

  async tabOf(url: string): Promise<number> {
    const tab = (await this.tabs()).find((it) => it.url === url);
    if (!tab) throw new Error(`no tab shows ${url}`);
    return tab.id;
  }

  async until(tabId: number, state: string) {
    return vi.waitFor(
      async () => {
        const view = await this.ask("tab.view", { tabId });
        expect(view.status.state).toBe(state);
        return view;
      },
      { timeout: 15_000, interval: 50 },
    );
  }

  /** Calls an API that the browser gives to a real click alone. */
  async click(call: string): Promise<void> {
    await this.page.bringToFront();
    await this.page.evaluate(`(() => {
      const button = document.createElement("button");
      button.id = "to-click";
      button.style.cssText = "position: fixed; inset: 0; z-index: 99";
      button.onclick = () => { button.remove(); (globalThis.browser ?? chrome).${call}; };
      document.body.append(button);
    })()`);
    await this.page.click("#to-click");
  }
}

/** A browser that reads the pages of this machine by itself, and a desk in it. */
export async function launchReading(kind: BrowserKind): Promise<{ browser: DrivenBrowser; desk: Desk }> {
  const browser = await launch(kind, {
    preferences: { "extensions.webextOptionalPermissionPrompts": false },
  });
  const desk = new Desk(await browser.openOwn("src/options/options.html"));
  await allowLocalSite(browser, desk);
  return { browser, desk };
}

/** Opens a page that is read by itself, and waits until it is. */
export async function openRead(
  browser: DrivenBrowser,
  desk: Desk,
  address: string,
): Promise<{ page: Page; tabId: number }> {
  const page = await browser.open(address);
  const tabId = await desk.tabOf(address);
  await desk.until(tabId, "ready");
  await page.bringToFront();
  return { page, tabId };
}

/** Lets the extension read the pages of this machine by itself. */
export async function allowLocalSite(browser: DrivenBrowser, desk: Desk): Promise<void> {
  if (browser.kind === "chrome") await grantInAdvance(browser, "*://127.0.0.1/*");
  await desk.click(`permissions.request({ origins: ${LOCAL_SITE} })`);
  await vi.waitFor(async () => expect((await desk.ask("settings.get", null)).always).toEqual(["127.0.0.1"]));
  await pause(300); // The script is registered a moment after.
}

/** Chrome's prompt cannot be pressed without a screen; what has been granted before is granted without one. */
async function grantInAdvance(browser: DrivenBrowser, pattern: string): Promise<void> {
  const page = await browser.puppeteer.newPage();
  await page.goto("chrome://extensions/");
  const id = new URL(browser.extensionRoot).host;
  await page.evaluate(
    `chrome.developerPrivate.addHostPermission(${JSON.stringify(id)}, ${JSON.stringify(pattern)})`,
  );
  await page.close();
}
