// A review from end to end on the built extension: by the popup's keys alone, found again when the page has changed, taken
// out as a file, erased, and brought in again.

import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { ElementHandle } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch } from "../../tools/drive-browsers.ts";
import { paragraphs, quotingSentence } from "./pages/sentences.ts";
import { PopupPage } from "./popup-page.ts";
import { type Site, servePages } from "./serve-pages.ts";

const PATIENCE = { timeout: 20_000, interval: 50 };
const article = (start: number) =>
  `<!doctype html><html lang="ja"><title>会合の記録</title><article>${paragraphs(6, quotingSentence, start)}</article>`;

let site: Site;
let body = article(0);

beforeAll(async () => {
  site = await servePages(() => ({ body }));
});

afterAll(() => site.close());

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;
  let downloads: string;

  beforeAll(async () => {
    downloads = mkdtempSync(path.join(tmpdir(), "firsthand-downloads-"));
    body = article(0);
    browser = await launch(kind, {
      preferences: {
        "browser.download.folderList": 2,
        "browser.download.dir": downloads,
        "browser.download.alwaysOpenPanel": false,
      },
    });
  });

  afterAll(async () => {
    await browser?.close();
    rmSync(downloads, { recursive: true, force: true });
  });

  /** Opens the article with the popup over it, every quotation listed. */
  const review = async () => {
    const page = await browser.open(`${site.origin}/meeting`);
    const popup = new PopupPage(await browser.pressButton(page));
    await popup.until("ready");
    await popup.quotes();
    return { page, popup };
  };

  it("goes by keys alone, each verdict kept before the next", async () => {
    const { page, popup } = await review();
    await popup.press("1");
    await popup.eventually(".card.keep", (kept) => expect(kept).toHaveLength(1));
    await popup.press("2");
    await popup.eventually(".card.doubt", (doubted) => expect(doubted).toHaveLength(1));
    await popup.press("3");
    await popup.eventually(".card.dismiss", (dismissed) => expect(dismissed).toHaveLength(1));
    await popup.press("u");
    await popup.eventually(".card.dismiss", (dismissed) => expect(dismissed).toEqual([]));
    await popup.press("3");
    await popup.eventually(".card.dismiss", (dismissed) => expect(dismissed).toHaveLength(1));
    await popup.close();
    await page.close();
  });

  it("is found again at its words when the page has changed, and orphaned when they are gone", async () => {
    body = article(1); // The first quotation is gone, another has come at the end.
    const { page, popup } = await review();
    await popup.eventually(".card.doubt .words", (words) => {
      expect(words).toEqual([expect.stringContaining("第2案")]);
    });
    expect(await popup.texts(".card.dismiss .words")).toEqual([expect.stringContaining("第3案")]);
    expect(await popup.texts(".card.keep")).toEqual([]);
    expect(await popup.texts(".orphans .lost")).toEqual([expect.stringContaining("第1案")]);
    await popup.close();
    await page.close();
  });

  it("goes out as a file and comes in again after everything was erased", async () => {
    const settings = await browser.openOwn("src/options/options.html");
    if (kind === "chrome") {
      const session = await settings.createCDPSession();
      await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: downloads });
    }
    const stored = () =>
      settings.evaluate(() => document.querySelector("[aria-labelledby=data] > p")?.textContent ?? "");
    await vi.waitFor(async () => expect(await stored()).toMatch(/\b3\b/), PATIENCE);

    await settings.click("[aria-labelledby=data] .actions button");
    const file = await vi.waitFor(async () => {
      const [name] = (await readdir(downloads)).filter((it) => it.endsWith(".json"));
      expect(name).toBeDefined();
      return path.join(downloads, name!);
    }, PATIENCE);
    await vi.waitFor(() => expect(JSON.parse(readFileSync(file, "utf8")).reviews).toHaveLength(3), PATIENCE);

    await settings.click("[aria-labelledby=data] .danger");
    await settings.click("dialog[open] .primary");
    await vi.waitFor(async () => expect(await stored()).not.toMatch(/\b3\b/), PATIENCE);

    const input = (await settings.$("input[type=file]")) as ElementHandle<HTMLInputElement>;
    await input.uploadFile(file);
    await vi.waitFor(async () => expect(await stored()).toMatch(/\b3\b/), PATIENCE);
    await settings.close();
    const { popup } = await review();
    await popup.eventually(".card.doubt", (doubted) => expect(doubted).toHaveLength(1));
    await popup.close();
  });
});
