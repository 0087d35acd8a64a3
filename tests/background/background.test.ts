// The background context as pages, panels and the browser meet it, stopped and started at every step.

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { startBackground } from "../../src/background/background.ts";
import { databaseOpener } from "../../src/background/store/open.ts";
import { reviewStore } from "../../src/background/store/reviews.ts";
import type { Review, Tokenise } from "../../src/engine/model.ts";
import type { TabView } from "../../src/messages/contract.ts";
import { wrap } from "../../src/messages/envelope.ts";
import { makePanelCall } from "../../src/messages/from-panel.ts";
import { FakeBrowser, ROOT } from "../support/fake-browser.ts";
import { FakePage } from "../support/fake-page.ts";
import { samplePage, sampleReview } from "../support/sample-page.ts";
import { tokenise } from "../support/tokenise.ts";

const ADDRESS = "https://news.example/1";

let browser: FakeBrowser;
let time: number;
let loads: number;
let loadTokeniser: () => Promise<Tokenise>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  time = 10_000;
  loads = 0;
  loadTokeniser = async () => tokenise;
  browser = new FakeBrowser();
  browser.wake = () =>
    startBackground({
      platform: browser.platform,
      store: reviewStore(databaseOpener(), () => time),
      tokeniser: async () => {
        loads++;
        return loadTokeniser();
      },
      pageScript: "page.js",
      now: () => time,
    });
  browser.wake();
});

const panel = () =>
  makePanelCall({ ...browser.platform.runtime, send: (message) => browser.sendFromPanel(message) });

async function view(tabId: number): Promise<TabView> {
  const answer = await panel()("tab.view", { tabId });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
}

/** A page that has been read, in a tab of its own. */
async function readPage(tabId: number, address = ADDRESS, isPrivate = false): Promise<FakePage> {
  browser.addTab(tabId, { url: address, isPrivate });
  const page = new FakePage(browser, tabId, address);
  expect(await page.read(samplePage())).toBeNull();
  return page;
}

const put = async (review: Review, tabId: number | null) => {
  const answer = await panel()("review.put", { review, tabId });
  if (!answer.ok) throw new Error(answer.code);
  return answer.value;
};

/** The dictionary is loaded when the answer is called, and not before. */
function holdTokeniser(): () => void {
  let release: (value: Tokenise) => void = () => {};
  loadTokeniser = () =>
    new Promise((resolve) => {
      release = resolve;
    });
  return () => release(tokenise);
}

describe("reading a page", () => {
  it("brings its quotations to the page and to the panel", async () => {
    await readPage(1);
    const { status, report, address } = await view(1);
    expect([status, address]).toEqual([{ state: "ready" }, ADDRESS]);
    expect(report?.quotes.map(({ text }) => text)).toEqual([
      "来年の春までに必ず終わらせる",
      "費用は倍になるだろう",
    ]);
  });

  it("does not fetch from the page what it has read itself, and does after a stop", async () => {
    const page = await readPage(1);
    const { report } = await view(1);
    expect([page.reportsSent, report]).toEqual([0, page.report]);
    browser.stopBackground();
    expect(await view(1)).toMatchObject({ report: page.report! });
    await view(1);
    expect(page.reportsSent).toBe(1);
  });

  it("shows what is folded until the quotations are read", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    const release = holdTokeniser();
    const reading = page.read(samplePage());
    await vi.waitFor(async () =>
      expect((await view(1)).report).toMatchObject({ quotes: [], blocks: { length: 3 } }),
    );
    release();
    await reading;
    expect((await view(1)).report?.quotes).toHaveLength(2);
  });

  it("shows the whole report after one who asked just before it was there", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    const release = holdTokeniser();
    const reading = page.read(samplePage());
    await vi.waitFor(() => expect(loads).toBe(1));
    const early = page.view(null);
    let deliver = () => {};
    page.view = () =>
      new Promise((resolve) => {
        deliver = () => resolve(early);
      });
    const asking = view(1);
    release();
    await reading;
    deliver();
    await asking;
    page.view = () => early;
    expect((await view(1)).report?.quotes).toHaveLength(2);
  });

  it("has the dictionary ready for a page that says it is Japanese", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    expect(await page.background("page.enter", { language: "en-GB" })).toMatchObject({
      value: { language: "auto" },
    });
    expect(loads).toBe(0);
    await page.background("page.enter", { language: "ja-JP" });
    expect(loads).toBe(1);
  });

  it("tells nobody when no panel is open, until one asks", async () => {
    const page = await readPage(1);
    await vi.waitFor(() => expect(browser.toPanels).toHaveLength(1));
    await page.tell({ state: "stopped" });
    await vi.waitFor(() => expect(browser.tabs.get(1)!.shown).toBe(2));
    expect(browser.toPanels).toHaveLength(1);
    await view(1);
    await page.tell({ state: "ready" });
    await vi.waitFor(() => expect(browser.toPanels).toHaveLength(2));
  });

  it("tells open panels and the badge", async () => {
    await readPage(1);
    await vi.waitFor(() =>
      expect(browser.toPanels.at(-1)).toMatchObject({
        verb: "tab.changed",
        params: { tabId: 1, status: { state: "ready" } },
      }),
    );
    const { report } = await view(1);
    const flagged = report!.quotes.filter(({ flags }) => flags.length > 0).length;
    expect(browser.tabs.get(1)!.badge).toBe(flagged === 0 ? "" : String(flagged));
  });

  it("does not load the dictionary for a page without a word of Japanese", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    expect(await page.read(samplePage(["The harbour works are a year late."], "en"))).toBeNull();
    expect(loads).toBe(0);
  });

  it("says that the dictionary failed, and can be tried again", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    loadTokeniser = async () => Promise.reject(new Error("404"));
    expect(await page.read(samplePage())).toBe("dictionary");
    loadTokeniser = async () => tokenise;
    expect(await page.read(samplePage())).toBeNull();
  });

  it("is done again by itself when the background is stopped in the middle", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    loadTokeniser = async () => {
      loadTokeniser = async () => tokenise;
      setTimeout(() => browser.stopBackground());
      return new Promise(() => {}); // Never comes: the context that loads it is gone.
    };
    expect(await page.read(samplePage())).toBeNull();
    expect(page.report?.quotes).toHaveLength(2);
  });

  it("is stopped by the reader, and says how far it is until then", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    const release = holdTokeniser();
    const reading = page.read(samplePage());
    await vi.waitFor(async () =>
      expect((await view(1)).status).toEqual({ state: "reading", done: 0, total: 3 }),
    );
    await panel()("tab.halt", { tabId: 1 });
    release();
    expect(await reading).toBe("stopped");
  });

  it("gives way to a newer reading of the same tab", async () => {
    browser.addTab(1);
    const page = new FakePage(browser, 1, ADDRESS);
    const [older, newer] = await Promise.all([page.read(samplePage()), page.read(samplePage())]);
    expect([older, newer]).toEqual(["superseded", null]);
  });
});

describe("the whole review path", () => {
  const verdicts = async (tabId: number) =>
    (await view(tabId)).reviews.map(({ verdict, note }) => [verdict, note]);

  const steps: [string, (page: FakePage) => Promise<unknown>][] = [
    ["the panel opens", () => view(1)],
    ["a verdict", () => put(sampleReview({ verdict: "keep" }), 1)],
    ["a look at it", async () => expect(await verdicts(1)).toEqual([["keep", ""]])],
    [
      "a note from the page",
      async (page) => {
        const [review] = (await view(1)).reviews;
        expect(await page.background("review.put", { review: { ...review!, note: "要確認" } })).toMatchObject(
          { ok: true },
        );
      },
    ],
    ["a look at both", async () => expect(await verdicts(1)).toEqual([["keep", "要確認"]])],
    [
      "taking the verdict back",
      async () => {
        const [review] = (await view(1)).reviews;
        await put({ ...review!, verdict: null }, 1);
      },
    ],
    ["a last look", async () => expect(await verdicts(1)).toEqual([[null, "要確認"]])],
  ];

  it.each(steps.map(([name], at) => [name, at] as const))("survives a stop before %s", async (_name, at) => {
    const page = await readPage(1);
    for (const [i, [, step]] of steps.entries()) {
      if (i === at) browser.stopBackground();
      await step(page);
    }
  });

  it("survives a stop before every step", async () => {
    const page = await readPage(1);
    for (const [, step] of steps) {
      browser.stopBackground();
      time -= 5_000; // The clock is set back, too.
      await step(page);
    }
  });

  it("survives a restart of the browser", async () => {
    await readPage(1);
    await put(sampleReview({ note: "要確認" }), 1);
    browser.stopBackground();
    browser.tabs.clear();
    const page = await readPage(7);
    expect((await view(7)).reviews).toMatchObject([{ note: "要確認" }]);
    expect(await page.background("page.reviews", { address: ADDRESS })).toMatchObject({
      value: [{ note: "要確認" }],
    });
  });
});

describe("two tabs of one page", () => {
  it("do not lose each other's work, and hear of it", async () => {
    const [one, two] = [await readPage(1), await readPage(2)];
    const other = await readPage(3, "https://news.example/3");
    await one.background("review.put", { review: sampleReview({ id: "a", verdict: "keep" }) });
    await two.background("review.put", { review: sampleReview({ id: "b", verdict: null, note: "要確認" }) });
    await vi.waitFor(() => {
      expect(one.reviews).toMatchObject([{ id: "a", verdict: "keep", note: "要確認" }]);
      expect(two.reviews).toEqual(one.reviews);
    });
    expect(other.reviews).toEqual([]);
  });

  it("hear of an import and of an erasure", async () => {
    const page = await readPage(1);
    expect(await panel()("reviews.import", { reviews: [sampleReview(), "junk"] })).toEqual({
      ok: true,
      value: { added: 1, updated: 0, refused: 1 },
    });
    await vi.waitFor(() => expect(page.reviews).toHaveLength(1));
    await panel()("reviews.erase", null);
    await vi.waitFor(() => expect(page.reviews).toEqual([]));
    expect(await panel()("data.usage", null)).toEqual({ ok: true, value: { reviews: 0, bytes: 0 } });
  });
});

describe("a private window", () => {
  it("keeps reviews in its page, across stops, and writes nothing", async () => {
    const page = await readPage(1, ADDRESS, true);
    const kept = await put(sampleReview({ verdict: "keep" }), 1);
    browser.stopBackground();
    await page.background("review.put", { review: { ...kept, note: "要確認" } });
    expect(await view(1)).toMatchObject({ isPrivate: true, reviews: [{ verdict: "keep", note: "要確認" }] });
    await page.background("review.remove", { id: kept.id });
    expect((await view(1)).reviews).toEqual([]);
    await page.background("review.put", { review: kept });
    await page.read(samplePage()); // Anew: more has been loaded.
    expect((await view(1)).reviews).toMatchObject([{ id: kept.id }]);
    expect(await panel()("review.all", null)).toEqual({ ok: true, value: [] });
    expect(browser.stored.size).toBe(0);
  });

  it("loses none of two reviews that are written at once", async () => {
    await readPage(1, ADDRESS, true);
    await Promise.all([put(sampleReview({ id: "a" }), 1), put(sampleReview({ id: "b", ordinal: 1 }), 1)]);
    expect((await view(1)).reviews.map(({ id }) => id)).toEqual(["a", "b"]);
  });

  it("sees nothing of what other windows keep of the same page, and they nothing of it", async () => {
    const open = await readPage(1);
    const hidden = await readPage(2, ADDRESS, true);
    await put(sampleReview({ verdict: "keep" }), 1);
    await vi.waitFor(() => expect(open.reviews).toHaveLength(1));
    expect(hidden.reviews).toEqual([]);
    expect((await view(2)).reviews).toEqual([]);
  });
});

describe("a disk that fails", () => {
  it("says so to the writer, and costs nobody the report", async () => {
    await readPage(1);
    vi.spyOn(indexedDB, "open").mockImplementation(() => {
      throw new DOMException("broken", "UnknownError");
    });
    browser.stopBackground();
    expect(await panel()("review.put", { review: sampleReview(), tabId: 1 })).toEqual({
      ok: false,
      code: "storage-broken",
    });
    expect(await view(1)).toMatchObject({ status: { state: "ready" }, reviews: [] });
    vi.restoreAllMocks();
    expect(await panel()("review.put", { review: sampleReview(), tabId: 1 })).toMatchObject({ ok: true });
  });
});

describe("starting and stopping", () => {
  beforeEach(() => {
    browser.onRun = (tabId) => void new FakePage(browser, tabId, ADDRESS);
  });

  it("brings the page script in once, and takes it off", async () => {
    browser.addTab(1);
    const runs = vi.fn(browser.onRun);
    browser.onRun = runs;
    expect(await panel()("tab.start", { tabId: 1 })).toMatchObject({ value: { state: "reading" } });
    expect(await panel()("tab.start", { tabId: 1 })).toMatchObject({ value: { state: "folded" } });
    expect(runs.mock.calls).toEqual([[1, "page.js"]]);
    expect(await panel()("tab.stop", { tabId: 1 })).toMatchObject({ value: { state: "off" } });
    expect((await view(1)).status).toEqual({ state: "off", byReader: true });
  });

  it("remembers what the reader has switched off, until he goes elsewhere or starts it again", async () => {
    const tab = browser.addTab(1);
    await panel()("tab.start", { tabId: 1 });
    await panel()("tab.stop", { tabId: 1 });
    browser.stopBackground();
    expect((await view(1)).status).toEqual({ state: "off", byReader: true });
    tab.url = "https://news.example/next";
    expect((await view(1)).status).toEqual({ state: "off" });
    tab.url = ADDRESS;
    await panel()("tab.start", { tabId: 1 });
    tab.page = null; // Loaded anew.
    expect((await view(1)).status).toEqual({ state: "off" });
  });

  it("follows the key, also after a stop of the background", async () => {
    browser.addTab(1);
    browser.press("toggle", 1);
    await vi.waitFor(() => expect(browser.tabs.get(1)!.page).not.toBeNull());
    browser.stopBackground();
    browser.wake();
    browser.press("toggle", 1);
    await vi.waitFor(() => expect(browser.tabs.get(1)!.page).toBeNull());
  });

  it("starts anew what failed", async () => {
    browser.addTab(1);
    const failed = new FakePage(browser, 1, ADDRESS);
    await failed.tell({ state: "failed", reason: "dictionary" });
    expect(await panel()("tab.start", { tabId: 1 })).toMatchObject({ value: { state: "reading" } });
    expect(failed.isStopped).toBe(true);
  });

  it.each([
    ["chrome://settings/", "browser-page"],
    ["about:config", "browser-page"],
    ["https://addons.mozilla.org/ja/firefox/", "browser-page"],
    ["https://paper.example/a.pdf?page=2", "pdf"],
    ["https://news.example/a", "no-permission"],
    [null, "no-permission"],
  ])("says of %s that it is shut: %s", async (url, reason) => {
    browser.addTab(1, { url });
    browser.onRun = () => {
      throw new Error("Cannot access contents of the page.");
    };
    expect(await panel()("tab.start", { tabId: 1 })).toEqual({
      ok: true,
      value: { state: "unsupported", reason },
    });
  });

  it("says so of a tab that has been closed meanwhile", async () => {
    expect(await panel()("tab.start", { tabId: 99 })).toMatchObject({ value: { reason: "no-document" } });
    expect((await view(99)).status).toEqual({ state: "unsupported", reason: "no-document" });
  });

  it("leaves alone the sites that the reader wants left alone", async () => {
    browser.addTab(1);
    const answer = await panel()("settings.get", null);
    await panel()("settings.put", {
      settings: { ...(answer.ok && answer.value), never: ["news.example"] } as never,
    });
    expect(await panel()("tab.start", { tabId: 1 })).toMatchObject({ value: { reason: "never-site" } });
    expect(browser.tabs.get(1)!.page).toBeNull();
  });
});

describe("asking about chosen words", () => {
  it("opens the panel at once, reads the page, and goes to the quotation", async () => {
    browser.addTab(1, { windowId: 5 });
    let page: FakePage | undefined;
    browser.onRun = (tabId) => {
      page = new FakePage(browser, tabId, ADDRESS);
    };
    browser.choose("ask", "費用は倍に\nなる", 1);
    expect(browser.besideOpened).toEqual([5]);
    await vi.waitFor(() => expect(page).toBeDefined());
    await page!.read(samplePage());
    await vi.waitFor(() => expect(page!.revealed).toEqual([{ kind: "quote", id: "q2", occurrence: 0 }]));
    expect((await view(1)).asked).toEqual({ text: "費用は倍に\nなる", quote: "q2" });
  });
});

describe("the browser's own events", () => {
  it("show the first page at installation, not at an update", async () => {
    browser.install("update");
    browser.install("install");
    await vi.waitFor(() => expect(browser.menuItems).toEqual(["ask"]));
    expect(browser.opened).toEqual([`${ROOT}src/options/welcome.html`]);
  });

  it("register the sites that the reader allows, and no others, until he takes it back", async () => {
    browser.grant(["*://news.example/*", "https://*/*"]);
    await vi.waitFor(() =>
      expect([...browser.registered.values()]).toMatchObject([
        { file: "page.js", matches: ["*://news.example/*"] },
      ]),
    );
    expect(await panel()("settings.get", null)).toMatchObject({ value: { always: ["news.example"] } });
    browser.grant([]);
    await vi.waitFor(() => expect(browser.registered.size).toBe(0));
  });
});

describe("a page that has been taken over", () => {
  it("neither reads nor changes what is of another site", async () => {
    await put(sampleReview({ verdict: "keep" }), null);
    browser.addTab(1, { url: "https://evil.example/" });
    const { background } = new FakePage(browser, 1, "https://evil.example/");
    const refused = { ok: false, code: "refused" };
    expect(await background("page.reviews", { address: ADDRESS })).toEqual(refused);
    expect(await background("review.put", { review: sampleReview({ note: "嘘" }) })).toEqual(refused);
    expect(await background("review.remove", { id: "r1" })).toEqual(refused);
    expect(await panel()("review.all", null)).toMatchObject({ value: [{ verdict: "keep", note: "" }] });
  });
});

describe("nobody else", () => {
  const ask = wrap("from-panel", "reviews.erase", null);

  it.each([
    ["another extension", { extension: "them@else", url: "moz-extension://them/" }],
    ["a page script", { url: ADDRESS, tab: { id: 1, isPrivate: false }, frame: 0 }],
  ])("is answered when %s speaks as a panel", async (_name, sender) => {
    await put(sampleReview(), null);
    expect(await browser.send(ask, sender)).toBeUndefined();
    expect(await panel()("review.all", null)).toMatchObject({ value: [{ id: "r1" }] });
  });
});
