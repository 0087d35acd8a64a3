// Pages that change while we stay on them, on the built extension in both browsers: text that comes later, another page in
// place of this one, and pages that take, copy or rebuild what we have touched.

import type { Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { pause } from "../../tools/drive-browsers.ts";
import { type Desk, launchReading, openRead } from "./desk.ts";
import { type Site, servePages } from "./serve-pages.ts";

const FIRST = [
  "山あいの駅に残る木造の駅舎を、町は来年度から宿として使う計画をまとめ、住民に説明を始めました。",
  "駅舎は百年前に建てられ、改札口の木の柵や待合室の長椅子が、当時のままの姿で残されています。",
  "宿を営む会社の代表は、列車の本数が少ないことを逆に楽しんでもらえる場所にしたいと話しています。",
];
const SECOND = [
  "川沿いの堤防に植えられた桜の木が古くなり、県は十年かけて若い木に植えかえることを決めました。",
  "調べたところ、およそ三百本のうち半分に近い木の幹に空洞があり、強い風で倒れるおそれがあります。",
  "花見を楽しみにしてきた近くの人たちからは、一度に切らないでほしいという声が上がっています。",
];
const html = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join("");

const body = `<!doctype html><html lang="ja"><head><meta charset="utf-8"><title>町の知らせ</title></head>
<body><main>${html(FIRST)}<p>もう一度のせます。</p>${html(FIRST)}</main><section style="display: none" id="more">${html(FIRST)}</section></body></html>`;

let site: Site;

beforeAll(async () => {
  site = await servePages(() => ({ body }));
});

afterAll(() => site.close());

const lines = (page: Page) => page.$$eval("firsthand-fold", (found) => found.length);
/** Longer than a page is left alone after news. */
const SETTLED_MS = 1_200;

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;
  let desk: Desk;
  let visits = 0;

  const read = async () => {
    const opened = await openRead(browser, desk, `${site.origin}/${++visits}`);
    expect(await lines(opened.page)).toBe(1);
    return opened;
  };
  const eventually = (check: () => Promise<void>) => vi.waitFor(check, { timeout: 15_000, interval: 50 });
  const foldsOf = async (tabId: number) => (await desk.ask("tab.view", { tabId })).report!.folds;

  beforeAll(async () => {
    ({ browser, desk } = await launchReading(kind));
  });

  afterAll(() => browser?.close());

  it("folds what arrives later, and keeps what is open open", async () => {
    const { page, tabId } = await read();
    await desk.ask("tab.folds", { tabId, open: true });
    await page.evaluate(
      (more) => document.querySelector("main")!.insertAdjacentHTML("beforeend", more),
      `<p>続きです。</p>${html(SECOND)}<p>また同じ知らせです。</p>${html(SECOND)}`,
    );
    await eventually(async () => expect(await lines(page)).toBe(2));
    await eventually(async () => expect(await foldsOf(tabId)).toHaveLength(2));
    expect((await desk.ask("tab.view", { tabId })).open).toEqual([true, false]);
    await page.close();
  });

  it("folds text that the page had hidden", async () => {
    const { page, tabId } = await read();
    const [before] = await foldsOf(tabId);
    await page.evaluate(() => document.querySelector("#more")!.removeAttribute("style"));
    // It goes on from the fold above it.
    const after = { first: before!.first, last: before!.last + FIRST.length };
    await eventually(async () => expect(await foldsOf(tabId)).toMatchObject([after]));
    expect(await lines(page)).toBe(1);
    await page.close();
  });

  it("reads the page that takes this one's place", async () => {
    const { page, tabId } = await read();
    await page.evaluate(
      (next) => {
        history.pushState(null, "", "/another");
        document.querySelector("main")!.innerHTML = next;
      },
      `<h1>桜</h1>${html(SECOND)}<p>ここからは再掲です。</p>${html(SECOND)}`,
    );
    await eventually(async () => {
      const { address, report, status } = await desk.ask("tab.view", { tabId });
      expect(address).toBe(`${site.origin}/another`);
      expect(status.state).toBe("ready");
      expect(report!.blocks[1]!.text).toBe(SECOND[0]);
    });
    expect(await lines(page)).toBe(1);
    await desk.ask("tab.stop", { tabId });
    await eventually(async () => expect(await page.$("[data-firsthand], [hidden=until-found]")).toBeNull());
    await page.close();
  });

  it("shows the text whose line the page takes away, and does not put the line back", async () => {
    const { page } = await read();
    await page.evaluate(() => document.querySelector("firsthand-fold")!.remove());
    await eventually(async () => expect(await page.$("[data-firsthand^=hidden]")).toBeNull());
    await page.evaluate(() => document.querySelector("main")!.append("そのあとに足された文です。"));
    await pause(SETTLED_MS);
    expect(await lines(page)).toBe(0);
    await page.close();
  });

  it("loses no text of a page that builds itself anew", async () => {
    const { page, tabId } = await read();
    for (let i = 0; i < 3; i++) {
      await page.evaluate(
        (whole) => {
          document.querySelector("main")!.innerHTML = whole;
        },
        html([...FIRST, "もう一度のせます。", ...FIRST]),
      );
      await eventually(async () => expect(await lines(page)).toBe(1));
    }
    await desk.ask("tab.stop", { tabId });
    await eventually(async () =>
      expect(await page.$eval("main", (main) => main.innerHTML)).toBe(
        html([...FIRST, "もう一度のせます。", ...FIRST]),
      ),
    );
    await page.close();
  });

  it("rests when the page rests", async () => {
    const { page } = await read();
    await pause(SETTLED_MS);
    await page.evaluate(() => {
      const counted = { changes: 0 };
      new MutationObserver((records) => {
        counted.changes += records.length;
      }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
      Object.assign(globalThis, { counted });
    });
    await pause(SETTLED_MS);
    expect(await page.evaluate("counted.changes")).toBe(0);
    await page.close();
  });

  it("takes its traces off what the page has copied", async () => {
    const { page, tabId } = await read();
    await page.evaluate(() => {
      const copy = document.querySelector("main")!.cloneNode(true);
      document.body.append(copy);
    });
    await pause(SETTLED_MS);
    await desk.ask("tab.stop", { tabId });
    await eventually(async () =>
      expect(await page.$$eval("main", (mains) => mains.map((it) => it.innerHTML))).toEqual(
        Array(2).fill(html([...FIRST, "もう一度のせます。", ...FIRST])),
      ),
    );
    await page.close();
  });

  it("leaves loose text alone that a framework holds on to", async () => {
    const { page, tabId } = await read();
    await page.evaluate((texts) => {
      const box = document.createElement("div");
      for (const text of texts) box.append(text.slice(0, 10), text.slice(10), document.createElement("br"));
      Object.assign(globalThis, { box, held: [...box.childNodes] });
      document.body.append(box);
    }, FIRST);
    await pause(SETTLED_MS);
    await page.evaluate("held.forEach((node) => box.removeChild(node))");
    expect(await page.evaluate("box.isConnected && box.childNodes.length")).toBe(0);
    await desk.ask("tab.stop", { tabId });
    await page.close();
  });

  it("has nothing to complain of", async () => {
    expect(await browser.takeProblems()).toEqual([]);
  });
});
