// `npm run pages -- DIR [--browser chrome|firefox]`: visits every saved HTML page under DIR with the built extension and
// prints a line for each. Ends with status 1 if anything of ours failed, or a page was not given back as it was.

import { readdir, readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import path from "node:path";
import { parseArgs } from "node:util";
import { launch } from "./drive-browsers.ts";
import type { BrowserKind } from "./find-browsers.ts";
import { type Visit, visitPage } from "./visit-page.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { browser: { type: "string" } },
});
const directory = positionals[0];
if (!directory) {
  console.error("usage: npm run pages -- DIR [--browser chrome|firefox]");
  process.exit(2);
}

const root = path.resolve(directory);
const files = (await readdir(root, { recursive: true })).filter((it) => /\.x?html?$/.test(it)).sort();
const server = createServer(async (request, response) => {
  const file = path.join(root, decodeURIComponent(new URL(request.url ?? "/", "http://here").pathname));
  try {
    // No charset: the file's own declaration decides.
    if (/\.x?html?$/.test(file)) response.setHeader("content-type", "text/html");
    response.end(await readFile(file));
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = server.address() as AddressInfo;

let bad = 0;
for (const kind of values.browser ? [values.browser as BrowserKind] : (["chrome", "firefox"] as const)) {
  const browser = await launch(kind);
  for (const file of files) {
    const url = `http://127.0.0.1:${port}/${file.split(path.sep).map(encodeURIComponent).join("/")}`;
    const visit = await visitPage(browser, url);
    if (isBad(visit)) bad++;
    console.log(`${kind}\t${file}\t${lineOf(visit)}`);
  }
  await browser.close();
}
server.close();
console.log(`${files.length} pages, ${bad} visits that failed`);
process.exitCode = bad === 0 ? 0 : 1;

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
