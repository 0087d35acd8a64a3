// Every screen of the panel, the settings and the first-run page, in real Chromium and Firefox, over a background of
// our own: nothing for axe to find, nothing that overflows, and the whole review by keyboard alone.

import axe from "axe-core/axe.min.js?raw";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { requireBrowsers } from "../../tools/find-browsers.ts";
import { type ViewName, views } from "../panel/fixtures/views.ts";
import { type Harness, serveHarness } from "../panel/harness/serve.ts";

const kinds = ["chrome", "firefox"] as const;
const looks = [
  ["ja", "light"],
  ["en", "dark"],
] as const;

interface Violation {
  id: string;
  nodes: { html: string }[];
}

let harness: Harness;
const browsers = new Map<string, { browser: Browser; tab: Page }>();

beforeAll(async () => {
  harness = await serveHarness();
  const paths = requireBrowsers(kinds);
  for (const kind of kinds) {
    const browser = await puppeteer.launch({
      browser: kind,
      executablePath: paths[kind],
      args: kind === "chrome" ? ["--no-sandbox"] : [],
    });
    browsers.set(kind, { browser, tab: await browser.newPage() });
  }
});

afterAll(async () => {
  for (const { browser } of browsers.values()) await browser.close();
  await harness?.close();
});

async function open(
  kind: string,
  page: Parameters<Harness["address"]>[0],
  asked: Record<string, string>,
  [width, height]: [number, number] = [380, 560],
): Promise<Page> {
  const { tab } = browsers.get(kind)!;
  await tab.setViewport({ width, height });
  await tab.goto(harness.address(page, asked));
  // Both browsers settle light-dark() by it.
  await tab.evaluate((scheme) => {
    document.documentElement.style.colorScheme = scheme;
  }, asked.scheme ?? "light");
  await tab.waitForSelector("h1");
  return tab;
}

async function violationsOn(tab: Page): Promise<string[]> {
  await tab.evaluate(axe);
  const found = await tab.evaluate(
    async () =>
      (await (globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }).axe.run())
        .violations,
  );
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(" | ")}`);
}

/** Width, height, and the height that would scroll. */
function sizeOf(tab: Page): Promise<number[]> {
  return tab.evaluate(() => {
    const { offsetWidth, offsetHeight, scrollHeight } = document.documentElement;
    return [offsetWidth, offsetHeight, scrollHeight];
  });
}

/** Elements that stick out of the window, or of a list that scrolls only up and down. */
function overflowOf(tab: Page): Promise<string[]> {
  return tab.evaluate(() => {
    const roots = [document.documentElement, ...document.querySelectorAll(".scroll, .sheet")];
    return roots
      .filter((root) => root.scrollWidth > root.clientWidth)
      .map((root) => `${root.tagName} ${root.scrollWidth} > ${root.clientWidth}`);
  });
}

async function press(tab: Page, ...keys: string[]): Promise<void> {
  for (const key of keys) {
    await tab.keyboard.press(key as Parameters<Page["keyboard"]["press"]>[0]);
    // Drawn anew, and the focus where it belongs.
    await tab.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  }
}

/** What a reader opens within the panel, by keyboard. */
const opened: [name: string, keys: string[]][] = [
  ["evidence", ["e"]],
  ["correction", ["c"]],
  ["help", ["?"]],
  ["speakers", ["s"]],
  ["repeats", ["r"]],
  ["search", ["/"]],
  ["kept", ["1"]],
];

describe.each(kinds)("in %s", (kind) => {
  it.each(Object.keys(views) as ViewName[])(
    "axe finds nothing on the panel when it is %s, and it is as large as a popup",
    async (view) => {
      for (const [language, scheme] of looks) {
        const tab = await open(kind, "panel", { view, language, scheme });
        expect(await violationsOn(tab), `${language} ${scheme}`).toEqual([]);
        expect(await sizeOf(tab)).toEqual([380, 560, 560]);
      }
    },
  );

  it.each(opened)("axe finds nothing with %s open", async (_, keys) => {
    for (const [language, scheme] of looks) {
      const tab = await open(kind, "panel", { view: "ready", language, scheme });
      await press(tab, ...keys);
      expect(await violationsOn(tab), `${language} ${scheme}`).toEqual([]);
    }
  });

  // Firefox has no way for tests to ask for it.
  it.runIf(kind === "chrome")(
    "leaves no text in the colour of its background in forced colours",
    async () => {
      const tab = await open(kind, "panel", { view: "ready", language: "ja" });
      const session = await tab.createCDPSession();
      const features = [
        { name: "forced-colors", value: "active" },
        { name: "prefers-color-scheme", value: "dark" },
      ];
      await session.send("Emulation.setEmulatedMedia", { features });
      await press(tab, "e");
      const unseen = await tab.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>(".panel *")]
          .filter((it) =>
            [...it.childNodes].some((child) => child.nodeType === 3 && child.textContent?.trim()),
          )
          .filter((it) => {
            let behind: HTMLElement | null = it;
            const colour = () => getComputedStyle(behind!).backgroundColor;
            while (behind.parentElement && /^transparent$|, 0\)$/.test(colour()))
              behind = behind.parentElement;
            return getComputedStyle(it).color === colour();
          })
          .map((it) => it.outerHTML.slice(0, 80)),
      );
      await session.send("Emulation.setEmulatedMedia", { features: [] });
      expect(unseen).toEqual([]);
    },
  );

  it.each(["options", "welcome"] as const)("axe finds nothing on the %s page", async (page) => {
    for (const [language, scheme] of looks) {
      const tab = await open(kind, page, { language, scheme }, [1000, 800]);
      expect(await violationsOn(tab), `${language} ${scheme}`).toEqual([]);
    }
  });

  it.each([
    [252, 700],
    [320, 480],
    [360, 740],
    [380, 560],
    [800, 900],
  ])("nothing sticks out at %i by %i", async (width, height) => {
    const place = width === 380 ? "popup" : "beside";
    for (const view of ["ready", "english", "off"] as const) {
      const tab = await open(kind, "panel", { view, language: "en", place }, [width, height]);
      expect(await overflowOf(tab), view).toEqual([]);
    }
    for (const page of ["options", "welcome"] as const) {
      const tab = await open(kind, page, { language: "ja" }, [width, height]);
      expect(await overflowOf(tab), page).toEqual([]);
    }
  });

  it("the whole review goes by keyboard alone", async () => {
    const tab = await open(kind, "panel", { view: "fresh", language: "ja" });
    const said = () => tab.$eval("[role=status]", (line) => line.textContent);
    const words = () => tab.evaluate(() => document.activeElement?.textContent);

    await press(tab, "j");
    expect(await words()).toBe("閉架の資料がどこへ行くのか、だれも答えない");
    await press(tab, "k", "1");
    expect(await said()).toContain("残しました");
    await press(tab, "2");
    await press(tab, "3");
    expect(await tab.$eval("footer", (foot) => foot.textContent)).toContain("3 / 8");
    await press(tab, "u");
    expect(await tab.$eval("footer", (foot) => foot.textContent)).toContain("2 / 8");
    expect(await words()).toBe("契約はもう結んだも同然だ");

    await press(tab, "Enter");
    const revealed = await tab.evaluate(() =>
      (globalThis as unknown as { link: { asked: [string, unknown][] } }).link.asked.at(-1),
    );
    expect(revealed).toEqual([
      "tab.reveal",
      { tabId: 7, target: { kind: "quote", id: "q4", occurrence: 0 } },
    ]);

    await press(tab, "c");
    await tab.keyboard.type("坂井 透");
    await press(tab, "Enter");
    expect(await said()).toContain("保存しました");
    expect(await tab.$eval("[aria-current=true] .who", (line) => line.textContent)).toContain("坂井 透");

    await press(tab, "/");
    await tab.keyboard.type("倉庫");
    expect(await tab.$$eval(".card", (cards) => cards.length)).toBe(1);
    await press(tab, "Escape", "?");
    expect(await tab.$eval("dialog[open]", (sheet) => sheet.textContent)).toContain("キー操作");
    await press(tab, "Escape");
    expect(await tab.$("dialog[open]")).toBeNull();
  });

  it("a list of 2,000 is drawn a page at a time, and every one can be reached", async () => {
    const tab = await open(kind, "panel", { view: "huge", language: "ja" });
    const drawn = () => tab.$$eval(".card", (cards) => cards.length);
    expect(await drawn()).toBeLessThan(200);
    for (let i = 0; i < 60; i++) await press(tab, "j");
    expect(await tab.evaluate(() => document.activeElement?.textContent)).toContain("181番の席");
    expect(await drawn()).toBeLessThan(300);
  });
});
