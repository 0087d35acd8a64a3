// `npm run pages -- [DIR] [--browser chrome|firefox]`: visits every saved HTML page under DIR with the built extension, or
// our own hard pages where no folder is named, and prints a line for each. Ends with status 1 if anything of ours
// failed, or a page was not given back as it was.

import { existsSync, readFileSync, statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { parseArgs } from "node:util";
import { enormousPages, everydayPages, hardPages } from "../tests/browser/pages/hard-pages.ts";
import { type ServedPage, servePages } from "../tests/browser/serve-pages.ts";
import { launch } from "./drive-browsers.ts";
import type { BrowserKind } from "./find-browsers.ts";
import { type Visit, visitPage } from "./visit-page.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: "string" } },
});
const pages = positionals[0] === undefined ? ownPages() : await savedPages(path.resolve(positionals[0]));
const site = await servePages(pages.at);

let bad = 0;
for (const kind of values.browser ? [values.browser as BrowserKind] : (["chrome", "firefox"] as const)) {
  const browser = await launch(kind);
  for (const name of pages.names) {
    const visit = await visitPage(
      browser,
      `${site.origin}/${name.split("/").map(encodeURIComponent).join("/")}`,
    );
    if (isBad(visit)) bad++;
    console.log(`${kind}\t${name}\t${lineOf(visit)}`);
  }
  await browser.close();
}
site.close();
console.log(`${pages.names.length} pages, ${bad} visits that failed`);
process.exitCode = bad === 0 ? 0 : 1;

interface Pages {
  names: string[];
  /** By the path of an address. */
  at(path: string): ServedPage | null;
}

function ownPages(): Pages {
  const own = { ...hardPages, ...everydayPages, ...enormousPages };
  return { names: Object.keys(own), at: (path) => own[decodeURIComponent(path.slice(1))]?.() ?? null };
}

async function savedPages(root: string): Promise<Pages> {
  const isPage = (file: string) => /\.x?html?$/.test(file);
  const files = await readdir(root, { recursive: true });
  return {
    names: files
      .filter(isPage)
      .map((it) => it.split(path.sep).join("/"))
      .sort(),
    at(address) {
      const file = path.join(root, decodeURIComponent(address));
      if (!existsSync(file) || !statSync(file).isFile()) return null;
      // No charset: the file's own declaration decides.
      return { body: readFileSync(file), type: isPage(file) ? "text/html" : "" };
    },
  };
}

function isBad({ state, problems, notRestored }: Visit): boolean {
  return state === "no answer" || problems.length > 0 || notRestored.length > 0;
}

function lineOf(visit: Visit): string {
  const { state, folds, foldedShare, quotes, milliseconds, longestSlice, heap, problems, notRestored } =
    visit;
  return [
    state,
    `${folds} folds (${Math.round(foldedShare * 100)} %)`,
    `${quotes} quotations`,
    `${Math.round(milliseconds)} ms`,
    `slice ${Math.round(longestSlice)} ms`,
    heap === null ? "" : `${heap.toFixed(1)} MB`,
    visit.movesByItself
      ? "changes by itself"
      : notRestored.length > 0
        ? `NOT RESTORED: ${notRestored}`
        : "restored",
    ...problems.map((it) => `PROBLEM: ${it.replaceAll("\n", " ").slice(0, 300)}`),
  ].join("\t");
}
