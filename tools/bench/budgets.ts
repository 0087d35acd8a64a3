// What Firsthand may cost, and what it does cost, in Chromium on the built extension: `npm run bench -- budgets`.
// Sizes, the time from a click to what is seen by the page's own clock, and how long a page is held up. Medians.

import { readFileSync } from "node:fs";
import path from "node:path";
import type { Page } from "puppeteer-core";
import { servePages } from "../../tests/browser/serve-pages.ts";
import { buildTargets } from "../build.ts";
import { callSource, type DrivenBrowser, type Popup } from "../drive/driven-browser.ts";
import { launch, pause } from "../drive-browsers.ts";
import { printBudgets } from "../print-budgets.ts";
import { watchMainThread } from "./main-thread.ts";
import { makePage } from "./reuse-pages.ts";

const WARM_RUNS = 15;
const COLD_RUNS = 5;
const DEMO = path.resolve(import.meta.dirname, "../../tests/pages/demo.html");
/** About a megabyte of article text, as UTF-8; and as many blocks as design.md asks of the index. */
const MEGABYTE_BLOCKS = 4_500;
const MANY_BLOCKS = 50_000;

/** Times since the click, in milliseconds. */
interface Seen {
  folded: number;
  marked: number;
}

interface Row {
  median: string;
  range: string;
  goal: string;
}

export async function benchBudgets(): Promise<void> {
  await buildTargets(["chrome", "firefox"]);
  printBudgets();
  const site = await servePages((at) => {
    if (at === "/demo") return { body: readFileSync(DEMO) };
    const blocks = Number(at.slice(1));
    return blocks > 0 ? { body: longPage(blocks) } : null;
  });
  try {
    console.table({ ...(await timeWarm(`${site.origin}/demo`)), ...(await timeCold(`${site.origin}/demo`)) });
    console.table({
      ...(await holdUps(
        "1 MB of articles, until marked",
        `${site.origin}/${MEGABYTE_BLOCKS}`,
        ["ready"],
        3,
        50,
      )),
      ...(await holdUps(
        "50,000 blocks, until folded",
        `${site.origin}/${MANY_BLOCKS}`,
        ["folded", "ready"],
        1,
        16,
      )),
    });
  } finally {
    site.close();
  }
}

function longPage(blocks: number): string {
  const texts = makePage(blocks, 1).texts.map((text) => `<p>${text}</p>`);
  return `<!doctype html><html lang="ja"><meta charset="utf-8"><title>長い一日</title><article>${texts.join("\n")}</article>`;
}

/** The shortcut on a page that was read before: no popup, worker and dictionary at hand. */
async function timeWarm(url: string): Promise<Record<string, Row>> {
  const browser = await launch("chrome");
  try {
    const page = await browser.open(url);
    await readByButton(browser, page);
    const runs: Seen[] = [];
    for (let run = 0; run < WARM_RUNS; run++) {
      await toggle(browser);
      await page.waitForFunction(
        () => !document.querySelector("firsthand-fold") && CSS.highlights.size === 0,
      );
      await startWatching(page);
      runs.push(await seenSince(page, await toggle(browser)));
      await pause(200);
    }
    return {
      "warm: shortcut to folded, ms": row(
        runs.map(({ folded }) => folded),
        50,
      ),
      "warm: shortcut to marked, ms": row(
        runs.map(({ marked }) => marked),
        100,
      ),
    };
  } finally {
    await browser.close();
  }
}

/** The button in a browser that was just started, its background stopped; the popup opens first, as it does for a reader. */
async function timeCold(url: string): Promise<Record<string, Row>> {
  const runs: (Seen & { usable: number })[] = [];
  for (let run = 0; run < COLD_RUNS; run++) {
    const browser = await launch("chrome");
    try {
      const page = await browser.open(url);
      await browser.killBackground();
      await pause(1_000);
      await startWatching(page);
      const popup = await browser.pressButton(page);
      const seen = await seenSince(page, popup.pressedAt);
      runs.push({ ...seen, usable: (await painted(popup)) - popup.pressedAt });
    } finally {
      await browser.close();
    }
  }
  return {
    "cold: button to popup painted, ms": row(
      runs.map(({ usable }) => usable),
      150,
    ),
    "cold: button to folded, ms": row(
      runs.map(({ folded }) => folded),
      50,
    ),
    "cold: button to marked, ms": row(
      runs.map(({ marked }) => marked),
      150,
    ),
  };
}

async function holdUps(
  what: string,
  url: string,
  until: string[],
  rounds: number,
  goal: number,
): Promise<Record<string, Row>> {
  const browser = await launch("chrome");
  try {
    const tasks: number[] = [];
    const scripts: number[] = [];
    for (let run = 0; run < rounds; run++) {
      const page = await browser.open(url);
      const { longestTask, longestScript } = await watchMainThread(page, () =>
        readByButton(browser, page, until),
      );
      tasks.push(longestTask);
      scripts.push(longestScript);
      await page.close();
    }
    return {
      [`${what}: longest script, ms`]: row(scripts, goal),
      [`${what}: longest task, layout included, ms`]: row(tasks, goal),
    };
  } finally {
    await browser.close();
  }
}

async function readByButton(browser: DrivenBrowser, page: Page, until = ["ready"]): Promise<void> {
  const popup = await browser.pressButton(page);
  const state = () => popup.evaluate((document) => document.documentElement.dataset.state ?? "");
  while (!until.includes(await state())) await pause(50);
  await popup.close();
}

/** Presses the shortcut. @returns when, in milliseconds since 1970 */
const toggle = (browser: DrivenBrowser): Promise<number> =>
  browser.inBackground(async (background) => {
    const { chrome } = background as unknown as { chrome: Chrome };
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const pressedAt = performance.timeOrigin + performance.now();
    chrome.commands.onCommand.dispatch("toggle", tab);
    return pressedAt;
  });

interface Chrome {
  tabs: { query(filter: object): Promise<object[]> };
  commands: { onCommand: { dispatch(command: string, tab: object | undefined): void } };
}

/** Has the page note when the first fold and the first mark are there. */
const startWatching = (page: Page) => page.evaluate(callSource(watch, "document", []));

function watch(document: Document): void {
  const seen = { folded: 0, marked: 0 };
  const now = () => performance.timeOrigin + performance.now();
  new MutationObserver((_changes, observer) => {
    if (!document.querySelector("firsthand-fold")) return;
    seen.folded = now();
    observer.disconnect();
  }).observe(document, { childList: true, subtree: true });
  const look = () => {
    if (CSS.highlights.size > 0) seen.marked = now();
    else setTimeout(look);
  };
  look();
  Object.assign(window, { seen });
}

async function seenSince(page: Page, pressedAt: number): Promise<Seen> {
  const handle = await page.waitForFunction(() => {
    const { seen } = window as unknown as { seen: Seen };
    return seen.folded > 0 && seen.marked > 0 && seen;
  });
  const { folded, marked } = (await handle.jsonValue()) as Seen;
  return { folded: folded - pressedAt, marked: marked - pressedAt };
}

/** When the popup first showed anything, in milliseconds since 1970. */
async function painted(popup: Popup): Promise<number> {
  for (;;) {
    const at = await popup.evaluate((document) => {
      const { performance } = document.defaultView!;
      const [paint] = performance.getEntriesByName("first-contentful-paint");
      return paint ? performance.timeOrigin + paint.startTime : null;
    });
    if (at !== null) return at;
    await pause(20);
  }
}

function row(values: number[], goal: number): Row {
  const sorted = [...values].sort((a, b) => a - b);
  return {
    median: sorted[sorted.length >> 1]!.toFixed(1),
    range: `${sorted[0]!.toFixed(1)} to ${sorted.at(-1)!.toFixed(1)}`,
    goal: `<= ${goal}`,
  };
}
