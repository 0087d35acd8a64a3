// Folding on the built extension in both browsers: what is hidden in each layout, and that each page is given back exactly.

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { type Desk, launchReading, openRead } from "./desk.ts";
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

  const read = (name: string) => openRead(browser, desk, `${site.origin}/${names.indexOf(name)}`);

  beforeAll(async () => {
    ({ browser, desk } = await launchReading(kind));
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

  const settle = async (modes: Record<"exact" | "near" | "partial", "off" | "mark" | "fold">) => {
    const settings = await desk.ask("settings.get", null);
    await desk.ask("settings.put", { settings: { ...settings, modes } });
  };

  it("marks or leaves what the reader does not want folded, at once", async () => {
    const { page, tabId } = await read("paragraphs");
    const shown = () =>
      page.evaluate(() => [
        document.querySelectorAll("firsthand-fold").length,
        document.querySelectorAll("firsthand-note").length,
      ]);
    await settle({ exact: "mark", near: "mark", partial: "mark" });
    await vi.waitFor(async () => expect(await shown()).toEqual([0, 4]));
    const note = await page.$("firsthand-note >>> button");
    expect(await note!.evaluate((it) => it.ariaLabel)).toMatch(/./);
    await settle({ exact: "off", near: "off", partial: "off" });
    await vi.waitFor(async () => expect(await shown()).toEqual([0, 0]));
    await settle({ exact: "fold", near: "fold", partial: "mark" });
    await vi.waitFor(async () => expect(await shown()).toEqual([1, 0]));
    await desk.until(tabId, "ready");
    await desk.ask("tab.stop", { tabId });
    await page.close();
  });

  it("opens for what the browser finds in it", async () => {
    const { page, tabId } = await read("elements with attributes of their own");
    await page.evaluate(() => {
      const hidden = document.querySelector("[hidden=until-found]")!;
      hidden.id = "found";
      location.hash = "#found";
    });
    await vi.waitFor(async () => {
      expect(await page.$("[data-firsthand^=hidden]")).toBeNull();
      expect((await desk.ask("tab.view", { tabId })).open).toEqual([true]);
    });
    await page.close();
  });

  it("is worked by keyboard, and says what it does", async () => {
    const { page } = await read("lines with a word changed");
    const toggle = (await page.$("firsthand-fold >>> .toggle"))!;
    await toggle.focus();
    await page.keyboard.press("Enter");
    await vi.waitFor(async () => expect(await toggle.evaluate((it) => it.ariaExpanded)).toBe("true"));
    const said = () => page.$eval("firsthand-voice >>> [role=status]", (it) => it.textContent);
    await vi.waitFor(async () => expect(await said()).toMatch(/4/));
    expect(await page.$$("[data-firsthand^=hidden]")).toHaveLength(0);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await vi.waitFor(async () => expect(await page.$("firsthand-fold >>> [role=group] .own")).not.toBeNull());
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    const back = await vi.waitFor(async () => {
      const button = await page.$("firsthand-card >>> .back");
      expect(button).not.toBeNull();
      return button!;
    });
    await page.keyboard.press("Enter");
    await vi.waitFor(async () => expect(await back.evaluate((it) => it.isConnected)).toBe(false));
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe("firsthand-fold");
    await page.close();
  });

  it("offers no comparison where nothing differs", async () => {
    const { page } = await read("lines and breaks");
    const offers = await page.$$eval("firsthand-fold >>> button", (found) => found.map((it) => it.className));
    expect(offers).toEqual(["toggle", "first"]);
    await page.close();
  });

  it("obeys no click of the page's own making", async () => {
    const { page } = await read("divisions");
    const before = await shownCharacters(page);
    await page.$eval("firsthand-fold >>> .toggle", (it) => (it as HTMLElement).click());
    await page.$eval("firsthand-fold >>> .toggle", (it) => it.dispatchEvent(new MouseEvent("click")));
    expect(await shownCharacters(page)).toBe(before);
    await page.close();
  });

  // Firefox cannot be told to lay a page out for print.
  it
    .runIf(kind === "chrome")
    .each(["paragraphs", "lines and breaks", "an ordered list", "a hidden reset", "a table"])(
    "prints all of %s",
    async (name) => {
      const { page } = await read(name);
      await page.emulateMediaType("print");
      const print = () => page.evaluate(() => document.body.getBoundingClientRect().height);
      const [folded, lineShown] = [
        await print(),
        await page.$eval("firsthand-fold", (it) => it.checkVisibility()),
      ];
      const tabId = await desk.tabOf(`${site.origin}/${names.indexOf(name)}`);
      await desk.ask("tab.stop", { tabId });
      expect(folded).toBe(await print());
      expect(lineShown).toBe(false);
      await page.close();
    },
  );

  it("has nothing to complain of", async () => {
    expect(await browser.takeProblems()).toEqual([]);
  });
});
