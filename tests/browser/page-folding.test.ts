// Folding on the built extension in both browsers: what is hidden in each layout, and that each page is given back exactly.

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch } from "../../tools/drive-browsers.ts";
import { allowLocalSite, Desk } from "./desk.ts";
import { LAYOUTS } from "./page-layouts.ts";
import { type Site, servePages } from "./serve-pages.ts";

const names = Object.keys(LAYOUTS);
let site: Site;

beforeAll(async () => {
  site = await servePages((path) => {
    const body = LAYOUTS[names[Number(path.slice(1))] ?? ""];
    return body === undefined ? null : { body };
  });
});

afterAll(() => site.close());

/** Every document and open shadow root of the page, for functions that run in it. */
const ROOTS = `(() => {
  const roots = [document];
  for (const root of roots) for (const element of root.querySelectorAll("*")) {
    if (element.localName.startsWith("firsthand-")) continue;
    if (element.shadowRoot) roots.push(element.shadowRoot);
    if (element.contentDocument) roots.push(element.contentDocument);
  }
  return roots;
})()`;

const inRoots = <T>(page: Page, source: string) =>
  page.evaluate(`${ROOTS}.flatMap((root) => ${source})`) as Promise<T[]>;

const lines = (page: Page) =>
  inRoots<{ height: number; text: string }>(
    page,
    `[...root.querySelectorAll("firsthand-fold")].map((it) => ({ height: it.offsetHeight, text: it.shadowRoot.textContent }))`,
  );

/** Characters of text that a reader can see. */
const shownCharacters = async (page: Page) => {
  const counts = await inRoots<number>(
    page,
    `(() => {
      const isHidden = (element) => {
        const { display, contentVisibility } = getComputedStyle(element);
        return display === "none" || contentVisibility === "hidden";
      };
      let shown = 0;
      const walker = document.createTreeWalker(root.body ?? root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        let element = walker.currentNode.parentElement;
        while (element && !isHidden(element)) element = element.parentElement;
        if (element === null) shown += walker.currentNode.data.trim().length;
      }
      return shown;
    })()`,
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;
  let desk: Desk;

  const read = async (name: string) => {
    const address = `${site.origin}/${names.indexOf(name)}`;
    const page = await browser.open(address);
    const tabId = await desk.tabOf(address);
    await desk.until(tabId, "ready");
    return { page, tabId };
  };

  beforeAll(async () => {
    browser = await launch(kind, { preferences: { "extensions.webextOptionalPermissionPrompts": false } });
    desk = new Desk(await browser.openOwn("src/options/options.html"));
    await allowLocalSite(browser, desk);
  });

  afterAll(() => browser?.close());

  it.each(names)("folds and gives back %s", async (name) => {
    const { page, tabId } = await read(name);
    await page.bringToFront();
    const { report } = await desk.ask("tab.view", { tabId });
    expect(report!.folds).toHaveLength(1);
    const [line, ...others] = await lines(page);
    expect(others).toEqual([]);
    expect(line!.height).toBeGreaterThan(10);
    const all = await page.evaluate("asFound");
    const folded = await shownCharacters(page);

    await desk.ask("tab.folds", { tabId, open: true });
    const open = await shownCharacters(page);
    expect(open - folded).toBeGreaterThanOrEqual(report!.folds[0]!.characters);
    await desk.ask("tab.folds", { tabId, open: false, index: 0 });
    expect(await shownCharacters(page)).toBe(folded);

    await desk.ask("tab.stop", { tabId });
    await vi.waitFor(async () => expect(await page.evaluate("document.documentElement.outerHTML")).toBe(all));
    const left = `[...root.querySelectorAll("[data-firsthand], [hidden=until-found]"), ...root.adoptedStyleSheets].length`;
    expect(new Set(await inRoots(page, left))).toEqual(new Set([0]));
    await page.close();
  });

  it("has nothing to complain of", async () => {
    expect(await browser.takeProblems()).toEqual([]);
  });
});
