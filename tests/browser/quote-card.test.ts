// The card at a marked quotation on the built extension in both browsers: opened, answered and left by keys alone, shut
// to the page, and in the look of the page whatever the reader's own preference is.

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { type Desk, launchReading, openRead } from "./desk.ts";
import { paragraphs, quotingSentence } from "./pages/sentences.ts";
import { type Site, servePages } from "./serve-pages.ts";

const looks = {
  light: "background: #fff; color: #222",
  dark: "background: #15161a; color: #ddd",
};
const PATIENCE = { timeout: 15_000, interval: 50 };
let site: Site;

beforeAll(async () => {
  site = await servePages((path) => {
    const style = looks[path.slice(1) as keyof typeof looks];
    const body = `<!doctype html><html lang="ja"><title>会合の記録</title><style>html { ${style} }</style>
      <a href="#top" id="link">上へ</a><article>${paragraphs(4, quotingSentence)}</article>`;
    return style === undefined ? null : { body };
  });
});

afterAll(() => site.close());

/** Goes to the next mark. */
async function step(page: Page): Promise<void> {
  await page.keyboard.down("Alt");
  await page.keyboard.down("Shift");
  await page.keyboard.press("KeyJ");
  await page.keyboard.up("Shift");
  await page.keyboard.up("Alt");
}

const floating = (page: Page) =>
  page.$$eval("firsthand-card", (found) => found.map((it) => it.shadowRoot !== null));

/** Brightness, from 0 to 255, just inside the upper edge of the card at the first quotation. */
async function brightnessOfCard(page: Page): Promise<number> {
  const { left, bottom } = await page.$eval("article p", (paragraph) => {
    const range = document.createRange();
    range.setStart(paragraph.firstChild!, paragraph.textContent!.indexOf("「"));
    range.setEnd(paragraph.firstChild!, paragraph.textContent!.indexOf("」") + 1);
    const boxes = [...range.getClientRects()];
    return {
      left: Math.min(...boxes.map((it) => it.left)),
      bottom: Math.max(...boxes.map((it) => it.bottom)),
    };
  });
  const clip = { x: left + 40, y: bottom + 8 + 4, width: 200, height: 4 };
  const png = await page.screenshot({ clip, encoding: "base64" });
  return page.evaluate(async (source) => {
    const image = new Image();
    image.src = source;
    await image.decode();
    const canvas = document.createElement("canvas");
    const pen = canvas.getContext("2d")!;
    pen.drawImage(image, 0, 0, 1, 1);
    return pen.getImageData(0, 0, 1, 1).data[1]!;
  }, `data:image/png;base64,${png}`);
}

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;
  let desk: Desk;

  const read = (look: keyof typeof looks) => openRead(browser, desk, `${site.origin}/${look}`);

  beforeAll(async () => {
    ({ browser, desk } = await launchReading(kind));
  });

  afterAll(() => browser?.close());

  it("is opened, answered and left by keys alone", async () => {
    const { page, tabId } = await read("light");
    await page.focus("#link");
    await step(page);
    // The card alone: no outline of a jump, and nothing that the page could look into.
    await vi.waitFor(async () => expect(await floating(page)).toEqual([false]), PATIENCE);
    await page.keyboard.press("2");
    const verdicts = async () =>
      (await desk.ask("tab.view", { tabId })).reviews.map(({ verdict }) => verdict);
    await vi.waitFor(async () => expect(await verdicts()).toEqual(["doubt"]), PATIENCE);
    await page.keyboard.press("j");
    await page.keyboard.press("1");
    await vi.waitFor(async () => expect((await verdicts()).sort()).toEqual(["doubt", "keep"]), PATIENCE);
    await page.keyboard.press("Escape");
    await vi.waitFor(async () => expect(await floating(page)).toEqual([]), PATIENCE);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe("link");
    await page.close();
  });

  it("is dark on a dark page, light on a light one", async () => {
    for (const preferred of ["light", "dark"] as const) {
      await browser.setScheme(preferred);
      for (const look of ["light", "dark"] as const) {
        const { page } = await read(look);
        await step(page);
        await vi.waitFor(async () => expect(await floating(page)).toHaveLength(1), PATIENCE);
        const brightness = await brightnessOfCard(page);
        expect(brightness > 128 ? "light" : "dark", `${look} page, ${preferred} preferred`).toBe(look);
        await page.close();
      }
    }
  });
});
