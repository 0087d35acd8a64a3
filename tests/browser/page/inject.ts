// Runs parts of the page script in real pages, before and apart from the extension: bundled as the content script is.

import path from "node:path";
import puppeteer, { type Browser, type Page } from "puppeteer-core";
import { build } from "vite";
import { type BrowserKind, requireBrowsers } from "../../../tools/find-browsers.ts";

/** The bundle of `in-page.ts` as one classic script, which leaves its exports at `firsthand`. */
export async function bundlePageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "silent",
    publicDir: false,
    define: { "process.env.NODE_ENV": '"production"' },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.join(import.meta.dirname, "in-page.ts"), formats: ["iife"], name: "firsthand" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !("output" in output)) throw new Error("nothing was built");
  return output.output[0].code;
}

export async function openBrowser(kind: BrowserKind, dark = false): Promise<Browser> {
  const executablePath = requireBrowsers([kind])[kind];
  return kind === "chrome"
    ? puppeteer.launch({
        executablePath,
        defaultViewport: { width: 900, height: 800 },
        args: [
          "--no-sandbox",
          "--disable-background-networking",
          ...(dark ? ["--blink-settings=preferredColorScheme=0"] : []),
        ],
      })
    : puppeteer.launch({
        browser: "firefox",
        executablePath,
        defaultViewport: { width: 900, height: 800 },
        extraPrefsFirefox: { "ui.systemUsesDarkTheme": dark ? 1 : 0 },
      });
}

/** A page of the given HTML, with the bundle in it. */
export async function openPage(browser: Browser, html: string, bundle: string): Promise<Page> {
  const page = await browser.newPage();
  await page.setContent(html);
  await page.evaluate(bundle.replace(/^(?:var|const|let) firsthand/m, "globalThis.firsthand"));
  return page;
}
