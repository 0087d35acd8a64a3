// One measurement in a fresh browser, on a page of ours that serves both tokenisers from this machine.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import puppeteer from "puppeteer-core";
import { build, type Rollup } from "vite";
import { type ServedPage, type Site, servePages } from "../../tests/browser/serve-pages.ts";
import { type BrowserKind, requireBrowsers } from "../find-browsers.ts";
import { packDictionary } from "../pack-dictionary.ts";
import type { Rates, Variant } from "./tokeniser-rates.ts";

const kuromoji = path.dirname(createRequire(import.meta.url).resolve("kuromoji/package.json"));
/** Isolated pages have clocks of some microseconds, others of a millisecond. */
const isolated = {
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-embedder-policy": "require-corp",
};

/** @param lines the text, as JSON */
export async function serveTokenisers(lines: string): Promise<Site> {
  const packed = readFileSync(await packDictionary());
  const script = await bundle(path.join(import.meta.dirname, "measure-in-page.ts"));
  const served: Record<string, ServedPage> = {
    "/": {
      body: '<!doctype html><script src="/kuromoji.js"></script><script src="/measure.js"></script>',
      headers: isolated,
    },
    "/measure.js": { body: script, type: "text/javascript" },
    "/kuromoji.js": { body: readFileSync(path.join(kuromoji, "build/kuromoji.js")), type: "text/javascript" },
    "/lines.json": { body: lines, type: "application/json" },
    "/ja.bin": { body: packed, type: "application/octet-stream" },
  };
  return servePages((at) =>
    at.startsWith("/dict/")
      ? { body: readFileSync(path.join(kuromoji, "dict", path.basename(at))), type: "" }
      : (served[at] ?? null),
  );
}

/** Leaves a global `bench` with what the entry exports. */
async function bundle(entry: string): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, lib: { entry, formats: ["iife"], name: "bench" } },
  });
  const [{ output }] = built as Rollup.RollupOutput[] as [Rollup.RollupOutput];
  return output[0].code;
}

export async function measureInBrowser(kind: BrowserKind, variant: Variant, origin: string): Promise<Rates> {
  const isRoot = process.getuid?.() === 0;
  const browser = await puppeteer.launch({
    browser: kind,
    executablePath: requireBrowsers([kind])[kind],
    args: kind === "chrome" && isRoot ? ["--no-sandbox"] : [],
  });
  try {
    const page = await browser.newPage();
    await page.goto(origin);
    return (await page.evaluate(`bench.measureInPage("${variant}")`)) as Rates;
  } finally {
    await browser.close();
  }
}
