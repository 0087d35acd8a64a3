// `npm start [-- [--firefox] [FILE_OR_URL]]`: builds, opens a browser with the extension on our demo page (or the page
// named), folded. Without a display it runs headless, saves screenshots of the page and the popup, prints the report.

import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { buildTargets } from "./build.ts";
import type { Popup } from "./drive/driven-browser.ts";
import { launch, pause } from "./drive-browsers.ts";
import { requireBrowsers } from "./find-browsers.ts";
import { serveFile } from "./serve-file.ts";

const root = path.resolve(import.meta.dirname, "..");
const SCREENSHOTS = path.join(root, "screenshots");
/** A long page on a slow machine; after this something is wrong. */
const MOST_WAIT_MS = 60_000;

async function start(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { firefox: { type: "boolean", default: false }, headless: { type: "boolean", default: false } },
  });
  const kind = values.firefox ? "firefox" : "chrome";
  const headless = values.headless || !hasDisplay();
  requireBrowsers([kind]);
  console.log("Building …");
  await buildTargets([kind, "cli"]);

  const served = await serveFile(positionals[0] ?? path.join(root, "tests/pages/demo.html"));
  const browser = await launch(kind, { headless });
  try {
    const page = await browser.open(served.url);
    const popup = await browser.pressButton(page);
    await settled(popup);
    if (!headless) {
      console.log(`Opened ${served.url} in ${kind}, folded. Close the browser to end.`);
      await new Promise<void>((resolve) => browser.puppeteer.once("disconnected", () => resolve()));
      return;
    }
    mkdirSync(SCREENSHOTS, { recursive: true });
    const picture = (name: string) => path.join(SCREENSHOTS, name);
    await popup.screenshot(picture("popup.png"));
    await popup.close();
    await page.screenshot({ path: picture("page.png"), fullPage: true });
    console.log(report((await page.evaluate("document.documentElement.outerHTML")) as string, served.url));
    console.log(`Saved ${picture("page.png")} and ${picture("popup.png")}`);
  } finally {
    await browser.close().catch(() => {});
    served.close();
  }
}

const hasDisplay = () =>
  process.platform !== "linux" || !!process.env.DISPLAY || !!process.env.WAYLAND_DISPLAY;

/** Until the popup shows what became of the page. */
async function settled(popup: Popup): Promise<void> {
  const end = Date.now() + MOST_WAIT_MS;
  while (Date.now() < end) {
    const state = await popup.evaluate((document) => document.documentElement.dataset.state ?? "");
    if (["ready", "failed", "unsupported", "stopped"].includes(state)) return;
    await pause(50);
  }
  throw new Error("the page was not read within a minute");
}

const report = (html: string, url: string) =>
  execFileSync(
    process.execPath,
    ["dist/cli/firsthand.js", "analyze", "--format", "text", "--url", url, "-"],
    {
      cwd: root,
      input: html,
      encoding: "utf8",
    },
  );

await start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
