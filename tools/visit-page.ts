// One visit of one page by the built extension: switched on by the toolbar button and off again by the popup's switch,
// with what a careful reader would ask afterwards: did anything break, is the page as it was, was it held up?

import type { Page } from "puppeteer-core";
import { callSource, type DrivenBrowser, type Popup } from "./drive/driven-browser.ts";
import { pause } from "./drive-browsers.ts";

export interface Visit {
  /** What became of the page: "ready", "failed", "unsupported", or "no answer" when the time was up. */
  state: string;
  folds: number;
  /** Of the page's characters, 0 to 1. */
  foldedShare: number;
  quotes: number;
  /** Exceptions of ours, and in Chrome what we wrote to a console as an error. */
  problems: string[];
  /** What of the page is not as it was after switching off; empty when all is. A page that changes by itself is not judged. */
  notRestored: string[];
  movesByItself: boolean;
  /** From the button to the end of the reading, popup included, in milliseconds. */
  milliseconds: number;
  /** Longest time that the page's main thread was held, in milliseconds, as a 4 ms timer of the page felt it. */
  longestSlice: number;
  /** JavaScript heap of the page after switching off, in MB; null where the browser does not tell. */
  heap: number | null;
}

/** Everything of a page that we could have changed, and its longest pause. Functions run in the page itself. */
type Print = Record<"html" | "shadows" | "texts" | "sheets" | "highlights", string | number>;

export async function visitPage(browser: DrivenBrowser, url: string, patience = 120_000): Promise<Visit> {
  await browser.takeProblems();
  const page = await browser.open(url);
  try {
    const first = await printOf(page);
    await pause(300);
    const before = await printOf(page);
    await page.evaluate(startFeelingPauses);
    const started = performance.now();
    const popup = await browser.pressButton(page);
    const state = await settled(popup, patience);
    const milliseconds = performance.now() - started;
    const longestSlice = await page.evaluate(takeLongestPause);
    const found = await popup.evaluate(readFigures);
    await switchOff(popup, page, before);
    await popup.close();
    const metrics = browser.kind === "chrome" ? await page.metrics() : {};
    const movesByItself = differing(first, before).length > 0;
    return {
      state,
      ...found,
      problems: await browser.takeProblems(),
      notRestored: movesByItself ? [] : differing(before, await printOf(page)),
      movesByItself,
      milliseconds,
      longestSlice,
      heap: metrics.JSHeapUsedSize === undefined ? null : metrics.JSHeapUsedSize / 1e6,
    };
  } finally {
    await page.close();
  }
}

async function settled(popup: Popup, patience: number): Promise<string> {
  for (const end = Date.now() + patience; Date.now() < end; await pause(50)) {
    const state = await popup.evaluate((document) => document.documentElement.dataset.state ?? "");
    if (["ready", "failed", "unsupported", "stopped"].includes(state)) return state;
  }
  return "no answer";
}

/** By the switch, where there is anything to switch; then until the page is as it was, for a few seconds at most. */
async function switchOff(popup: Popup, page: Page, before: Print): Promise<void> {
  await popup.evaluate((document) => {
    const button = document.querySelector<HTMLButtonElement>("[role=switch]");
    if (button?.getAttribute("aria-checked") === "true") button.click();
  });
  for (let i = 0; i < 50 && differing(before, await printOf(page)).length > 0; i++) await pause(100);
}

const differing = (before: Print, after: Print): string[] =>
  Object.keys(before).filter((key) => before[key as keyof Print] !== after[key as keyof Print]);

const readFigures = (document: Document) => {
  const [folds = 0, quotes = 0] = [...document.querySelectorAll(".figures b")].map((it) =>
    Number(it.textContent?.replace(/\D/g, "")),
  );
  const share = /(\d+)\s*%/.exec(document.querySelector(".figures")?.textContent ?? "")?.[1];
  return { folds, quotes, foldedShare: Number(share ?? 0) / 100 };
};

/** The document, every open shadow root and same-origin frame, how its text is cut up, and what is lent to it. */
const printOf = (page: Page) => page.evaluate(callSource(takePrint, "document", [])) as Promise<Print>;

function takePrint(document: Document): Print {
  let [shadows, texts, sheets, highlights] = ["", 0, 0, 0];
  const html: string[] = [];
  const look = (root: Document | ShadowRoot) => {
    sheets += root.adoptedStyleSheets.length;
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      if (node.nodeType === Node.TEXT_NODE) texts++;
      const { shadowRoot, localName } = node as Element;
      if (shadowRoot) {
        shadows += shadowRoot.innerHTML;
        look(shadowRoot);
      }
      const inner = localName === "iframe" || localName === "frame" ? frameOf(node) : null;
      if (inner) lookAtDocument(inner);
    }
  };
  const frameOf = (node: Node) => {
    try {
      return (node as HTMLIFrameElement).contentDocument;
    } catch {
      return null;
    }
  };
  const lookAtDocument = (it: Document) => {
    html.push(it.documentElement?.outerHTML ?? "");
    highlights += (it.defaultView as { CSS?: typeof CSS } | null)?.CSS?.highlights.size ?? 0;
    look(it);
  };
  lookAtDocument(document);
  return { html: html.join(""), shadows, texts, sheets, highlights };
}

interface Felt {
  longest: number;
  timer: number;
}

function startFeelingPauses(): void {
  const felt: Felt = { longest: 0, timer: 0 };
  let last = performance.now();
  felt.timer = window.setInterval(() => {
    const now = performance.now();
    felt.longest = Math.max(felt.longest, now - last - 4);
    last = now;
  }, 4);
  (window as unknown as { feltPauses: Felt }).feltPauses = felt;
}

function takeLongestPause(): number {
  const { longest, timer } = (window as unknown as { feltPauses: Felt }).feltPauses;
  clearInterval(timer);
  return longest;
}
