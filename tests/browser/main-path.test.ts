// The main job on the built extension in both browsers: the button is pressed, the page is folded and marked, the popup
// tells who said what and where first, and the page is given back as it was.

import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import axe from "axe-core/axe.min.js?raw";
import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Report } from "../../src/engine/model.ts";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch } from "../../tools/drive-browsers.ts";
import { repeatedArticle } from "./pages/sentences.ts";
import { PopupPage } from "./popup-page.ts";
import { type Site, servePages } from "./serve-pages.ts";

const demo = readFileSync(path.resolve(import.meta.dirname, "../pages/demo.html"));
const TOGGLE = "firsthand-fold >>> .toggle";

let site: Site;
let report: Report;

beforeAll(async () => {
  const linked = repeatedArticle().replace(/(.*)<p>/s, '$1<p id="target">');
  site = await servePages((path) => ({ body: path === "/linked" ? `<html lang="ja">${linked}` : demo }));
  const args = ["dist/cli/firsthand.js", "analyze", "--url", `${site.origin}/demo`, "-"];
  report = JSON.parse(spawnSync(process.execPath, args, { input: demo, encoding: "utf8" }).stdout);
});

afterAll(() => site.close());

const htmlOf = (page: Page) => page.evaluate(() => document.documentElement.outerHTML);

/** Whether the reader sees the last copy of these words. */
const showsLast = (page: Page, words: string) =>
  page.evaluate((words) => {
    const holders = [...document.querySelectorAll("article p")].filter((it) => it.textContent === words);
    return (
      holders.at(-1)!.checkVisibility({ contentVisibilityAuto: true }) && holders.at(-1)!.clientHeight > 0
    );
  }, words);

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;
  let page: Page;
  let popup: PopupPage;
  let before: string;
  const hidden = () => report.blocks[report.folds.at(-1)!.first]!.text;

  beforeAll(async () => {
    browser = await launch(kind);
    page = await browser.open(`${site.origin}/demo`);
    before = await htmlOf(page);
    popup = new PopupPage(await browser.pressButton(page));
    await popup.until("ready");
  });

  afterAll(() => browser?.close());

  it("folds what the page repeats, and leaves its words in the page", async () => {
    expect(report.folds.length).toBeGreaterThan(0);
    expect(await page.$$eval("firsthand-fold", (lines) => lines.length)).toBe(report.folds.length);
    expect(await showsLast(page, hidden())).toBe(false);
    expect(await page.evaluate(() => document.body.textContent)).toContain(hidden());
  });

  it("says in the popup what the command line finds", async () => {
    expect((await popup.texts(".figures b")).map(Number)).toEqual([
      report.folds.length,
      report.quotes.length,
      report.quotes.filter(({ flags }) => flags.length > 0).length,
    ]);
    const shown = await popup.quotes();
    expect(shown.map(({ words }) => words)).toEqual(report.quotes.map(({ text }) => text));
    shown.forEach(({ who, first, flags }, i) => {
      const { speaker, firstReported, flags: raised } = report.quotes[i]!;
      if (speaker.name !== null) expect(who).toBe(speaker.name);
      if (firstReported?.outlet) expect(first).toContain(firstReported.outlet);
      expect(flags).toBe(raised.length);
    });
  });

  it("brings the page to a quotation that is chosen", async () => {
    const below = () => page.evaluate(() => scrollY);
    const from = await below();
    const { block } = report.quotes.at(-1)!;
    const text = report.blocks[block]!.text;
    await popup.click(".card .words", report.quotes.length - 1);
    await vi.waitFor(
      async () => {
        expect(await below()).toBeGreaterThan(from);
        const isSeen = await page.evaluate((text) => {
          const holder = [...document.querySelectorAll("article p")].find((it) => it.textContent === text)!;
          const { top, bottom } = holder.getBoundingClientRect();
          return bottom > 0 && top < innerHeight;
        }, text);
        expect(isSeen).toBe(true);
      },
      { timeout: 15_000, interval: 50 },
    );
  });

  // Firefox lets tests run no library in a popup.
  it.runIf(kind === "chrome")("shows a popup in which axe finds nothing", async () => {
    const target = browser.puppeteer.targets().find((it) => it.url().includes("/popup.html"))!;
    const opened = await target.asPage();
    await opened.evaluate(axe);
    const found = (await opened.evaluate("axe.run()")) as { violations: { id: string; nodes: unknown[] }[] };
    expect(found.violations.map(({ id, nodes }) => [id, nodes])).toEqual([]);
  });

  // Firefox opens its sidebar to a press in its own window alone.
  it.runIf(kind === "chrome")("opens beside the page, and follows the reader from tab to tab", async () => {
    const target = browser.puppeteer.targets().find((it) => it.url().includes("/popup.html"))!;
    await (await (await target.asPage()).$("footer button:last-child"))!.click();
    const opened = await browser.puppeteer.waitForTarget((it) => it.url().includes("/side-panel.html"));
    const beside = await opened.asPage();
    const figures = () => beside.$$eval(".figures b", (found) => found.map((it) => Number(it.textContent)));
    const shown = [report.folds.length, report.quotes.length];
    await vi.waitFor(async () => expect((await figures()).slice(0, 2)).toEqual(shown));
    const other = await browser.open(`${site.origin}/linked`);
    await vi.waitFor(async () => expect(await beside.$(".condition .primary")).not.toBeNull());
    await other.close();
    await page.bringToFront();
    await vi.waitFor(async () => expect((await figures()).slice(0, 2)).toEqual(shown));
    await beside.close();
  });

  it("opens and closes a fold by keyboard", async () => {
    await popup.close();
    await page.bringToFront();
    const last = (await page.$$(TOGGLE)).at(-1)!;
    const isOpen = () => last.evaluate((it) => it.getAttribute("aria-expanded"));
    await last.focus();
    expect(await isOpen()).toBe("false");
    await page.keyboard.press("Enter");
    await vi.waitFor(async () =>
      expect([await isOpen(), await showsLast(page, hidden())]).toEqual(["true", true]),
    );
    await page.keyboard.press(" ");
    await vi.waitFor(async () =>
      expect([await isOpen(), await showsLast(page, hidden())]).toEqual(["false", false]),
    );
  });

  it("gives the page back exactly as it was", async () => {
    expect(await htmlOf(page)).not.toBe(before);
    popup = new PopupPage(await browser.pressButton(page));
    await popup.until("ready");
    await popup.switchOff();
    await vi.waitFor(async () => expect(await htmlOf(page)).toBe(before));
    expect(await page.evaluate(() => [document.adoptedStyleSheets.length, CSS.highlights.size])).toEqual([
      0, 0,
    ]);
    await popup.close();
  });

  it("stays off on this page, as the reader asked, until it is asked anew", async () => {
    popup = new PopupPage(await browser.pressButton(page));
    await popup.until("off");
    expect(await htmlOf(page)).toBe(before);
    await popup.click("[role=switch]");
    await popup.until("ready");
    expect(await page.$("firsthand-fold")).not.toBeNull();
    await popup.close();
  });

  it("opens a fold whose words the browser is sent to", async () => {
    page = await browser.open(`${site.origin}/linked`);
    popup = new PopupPage(await browser.pressButton(page));
    await popup.until("ready");
    await popup.close();
    const isSeen = () => page.$eval("#target", (it) => it.clientHeight > 0);
    expect(await isSeen()).toBe(false);
    await page.evaluate(() => {
      location.hash = "target";
    });
    await vi.waitFor(async () => expect(await isSeen()).toBe(true));
  });

  it("hides nothing for good when the page takes away what we put there", async () => {
    await page.goto(`${site.origin}/demo`).catch(() => {}); // Firefox goes there without saying so.
    popup = new PopupPage(await browser.pressButton(page));
    await popup.until("ready");
    await page.evaluate(() => {
      for (const line of document.querySelectorAll("firsthand-fold")) line.remove();
    });
    await vi.waitFor(async () => {
      const lines = await page.$$eval("firsthand-fold", (found) => found.length);
      const hidden = await page.$$eval("[hidden=until-found]", (found) => found.length);
      expect(lines > 0 || hidden === 0).toBe(true);
    });
    await popup.switchOff();
    await vi.waitFor(async () => expect(await htmlOf(page)).toBe(before));
    await popup.close();
  });

  it("has nothing to complain of", async () => {
    expect(await browser.takeProblems()).toEqual([]);
  });
});
