// The background of the built extension in real browsers: started, stopped, killed and started again.

import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Review } from "../../src/engine/model.ts";
import { type FromPanel, PROTOCOL } from "../../src/messages/contract.ts";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch, pause } from "../../tools/drive-browsers.ts";
import { allowLocalSite, Desk, LOCAL_SITE } from "./desk.ts";

const demo = await readFile(path.resolve(import.meta.dirname, "../pages/demo.html"));

let server: Server;
let site: string;

beforeAll(async () => {
  server = createServer((_request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(demo);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});

afterAll(() => server.close());

const reviewOf = (view: FromPanel["tab.view"]["result"], over: Partial<Review>): Review => {
  const { text, block, start, end } = view.report!.quotes[0]!;
  const around = view.report!.blocks[block]!.text;
  const target = {
    exact: text,
    prefix: around.slice(Math.max(0, start - 32), start),
    suffix: around.slice(end, end + 32),
  };
  const fresh = { speaker: null, verdict: null, correction: null, note: "", createdAt: 0, updatedAt: 0 };
  return { id: "r1", page: view.address!, pageTitle: "", target, ordinal: 0, ...fresh, ...over };
};

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let profile: string;
  let browser: DrivenBrowser;
  let desk: Desk;

  const start = async () => {
    browser = await launch(kind, {
      profile,
      privateWindows: true,
      preferences: {
        // Firefox forgets what an add-on of this kind has stored, unless it is told not to.
        "extensions.webextensions.keepStorageOnUninstall": true,
        "extensions.webextensions.keepUuidOnUninstall": true,
        "extensions.webextOptionalPermissionPrompts": false,
      },
    });
    desk = new Desk(await browser.openOwn("src/options/options.html"));
  };

  /** A page that has been read by the toolbar button; gives its tab. */
  const read = async (address: string): Promise<{ page: Page; tabId: number }> => {
    const page = await browser.open(address);
    const popup = await browser.pressButton(page);
    const tabId = await desk.tabOf(address);
    await desk.until(tabId, "ready");
    await popup.close();
    return { page, tabId };
  };

  beforeAll(async () => {
    profile = await mkdtemp(path.join(tmpdir(), "firsthand-"));
    await start();
  });

  afterAll(async () => {
    await browser.close();
    await rm(profile, { recursive: true, force: true });
  });

  it("still has the report when it is killed after reading", async () => {
    const { tabId, page } = await read(`${site}/killed`);
    const before = await desk.ask("tab.view", { tabId });
    expect(before.report!.quotes.length).toBeGreaterThan(0);
    await browser.killBackground();
    expect(await desk.ask("tab.view", { tabId })).toEqual(before);
    await page.close();
  });

  it("brings two tabs of one page together, and loses neither's work", async () => {
    const [one, two] = [await read(`${site}/twice`), await read(`${site}/twice#part`)];
    const view = await desk.ask("tab.view", { tabId: one.tabId });
    await desk.ask("review.put", { review: reviewOf(view, { id: "a", verdict: "keep" }), tabId: one.tabId });
    await browser.killBackground();
    await desk.ask("review.put", { review: reviewOf(view, { id: "b", note: "要確認" }), tabId: two.tabId });
    for (const { tabId } of [one, two])
      expect((await desk.ask("tab.view", { tabId })).reviews).toMatchObject([
        { verdict: "keep", note: "要確認" },
      ]);
    await Promise.all([one.page.close(), two.page.close()]);
  });

  it("keeps reviews when the browser is closed and opened again", async () => {
    const { tabId } = await read(`${site}/again`);
    const view = await desk.ask("tab.view", { tabId });
    await desk.ask("review.put", { review: reviewOf(view, { verdict: "doubt" }), tabId });
    await browser.close();
    await start();
    const { tabId: later, page } = await read(`${site}/again`);
    expect((await desk.ask("tab.view", { tabId: later })).reviews).toMatchObject([{ verdict: "doubt" }]);
    await page.close();
  });

  it("starts and stops by the key, and remembers that the reader stopped it", async () => {
    const { page, tabId } = await read(`${site}/key`);
    await browser.pressShortcut("toggle", page);
    await desk.until(tabId, "off");
    await browser.killBackground();
    expect((await desk.ask("tab.view", { tabId })).status).toEqual({ state: "off", byReader: true });
    await browser.pressShortcut("toggle", page);
    await desk.until(tabId, "ready");
    await page.close();
  });

  it("answers the context menu with the quotation that holds the chosen words", async () => {
    const { page, tabId } = await read(`${site}/asked`);
    const { text, id } = (await desk.ask("tab.view", { tabId })).report!.quotes[0]!;
    await browser.chooseMenu("ask", text.slice(1, 9), page);
    await vi.waitFor(async () =>
      expect((await desk.ask("tab.view", { tabId })).asked).toEqual({ text: text.slice(1, 9), quote: id }),
    );
    await page.close();
  });

  const allow = () => allowLocalSite(browser, desk);

  const takeBack = async () => {
    await desk.click(`permissions.remove({ origins: ${LOCAL_SITE} })`);
    await vi.waitFor(async () => expect((await desk.ask("settings.get", null)).always).toEqual([]));
  };

  it("reads an allowed site by itself, until the reader takes it back", async () => {
    await allow();
    const page = await browser.open(`${site}/always`);
    const tabId = await desk.tabOf(`${site}/always`);
    await desk.until(tabId, "ready");
    await takeBack();
    await page.goto(`${site}/quiet`);
    await pause(500); // Longer than it took above.
    expect((await desk.ask("tab.view", { tabId })).status).toEqual({ state: "off" });
    await page.close();
  });

  it("writes nothing of a private window", async () => {
    const url = `${site}/private`;
    await allow();
    await desk.run(`windows.create({ incognito: true, url: ${JSON.stringify(url)} })`);
    const tabId = await vi.waitFor(() => desk.tabOf(url), { timeout: 5_000 });
    const view = await desk.until(tabId, "ready");
    expect(view).toMatchObject({ isPrivate: true, reviews: [] });
    const before = await desk.ask("data.usage", null);
    await desk.ask("review.put", { review: reviewOf(view, { id: "p", note: "要確認" }), tabId });
    await browser.killBackground();
    expect((await desk.ask("tab.view", { tabId })).reviews).toMatchObject([{ note: "要確認" }]);
    expect(await desk.ask("data.usage", null)).toEqual(before);
    await desk.run(`tabs.remove(${tabId})`);
    await takeBack();
  });

  it("lends a page neither its ear nor its files", async () => {
    const { page, tabId } = await read(`${site}/stranger`);
    const view = await desk.ask("tab.view", { tabId });
    await desk.ask("review.put", { review: reviewOf(view, { verdict: "keep" }), tabId });
    const id = new URL(browser.extensionRoot).host;
    const erase = { firsthand: PROTOCOL, route: "from-panel", verb: "reviews.erase", params: null };
    const heard = await page.evaluate(`(async () => {
      const message = ${JSON.stringify(erase)};
      const answers = [];
      for (const api of [globalThis.browser, globalThis.chrome])
        answers.push(await api?.runtime?.sendMessage?.(${JSON.stringify(id)}, message).catch(() => undefined));
      postMessage(message, "*");
      for (const file of ["manifest.json", "dictionary/ja.bin", "src/panel/popup.html", "src/page/main.iife.js"])
        answers.push(await fetch(${JSON.stringify(browser.extensionRoot)} + file).then(({ status }) => status, () => undefined));
      return answers.filter((answer) => answer !== undefined);
    })()`);
    expect(heard).toEqual([]);
    expect((await desk.ask("tab.view", { tabId })).reviews).toMatchObject([{ verdict: "keep" }]);
    await page.close();
  });

  it("says why it cannot read the browser's own pages", async () => {
    const page = await browser.open("about:blank");
    const own = await desk.tabOf(`${browser.extensionRoot}src/options/options.html`);
    expect(await desk.ask("tab.start", { tabId: own })).toEqual({
      state: "unsupported",
      reason: "browser-page",
    });
    await page.close();
  });

  // The last one: Firefox opens no popup for an extension that has been loaded anew.
  it("goes on where the reader was when it is updated in the middle", async () => {
    await allow();
    const address = `${site}/updated`;
    const page = await browser.open(address);
    const tabId = await desk.tabOf(address);
    const view = await desk.until(tabId, "ready");
    expect(view.isPrivate).toBe(false);
    await desk.ask("review.put", { review: reviewOf(view, { verdict: "keep" }), tabId });
    await desk.run("runtime.reload()").catch(() => {}); // Its own page goes with it.
    await pause(1_000);
    desk = new Desk(await browser.openOwn("src/options/options.html"));
    expect(await desk.ask("tab.start", { tabId })).toMatchObject({ state: "reading" });
    expect((await desk.until(tabId, "ready")).reviews).toMatchObject([{ verdict: "keep" }]);
    // What the script from before the update had put there is gone as well.
    await desk.ask("tab.stop", { tabId });
    await vi.waitFor(async () => {
      const left = await page.evaluate(
        "document.querySelectorAll('[data-firsthand], [hidden=until-found]').length",
      );
      expect(left).toBe(0);
    });
    await page.close();
    await takeBack();
  });
});
