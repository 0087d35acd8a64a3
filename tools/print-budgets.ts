// How large what is built is, beside what it may be: scripts as they are sent compressed, packages as stores get them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { filesIn, zipOf } from "./zip-folder.ts";

interface Budget {
  what: string;
  bytes: number;
  /** Bytes: what we want. */
  goal: number;
  /** Bytes: what no change may exceed. The goal itself, where it has been reached. */
  most: number;
}

const KB = 1024;
/** The content script has not reached its goal; it may not grow away from it. */
const CONTENT_SCRIPT = { goal: 35 * KB, most: 48 * KB };

const dist = path.resolve(import.meta.dirname, "../dist");

/** Prints a line for each budget of both builds. @returns those that exceed what no change may exceed */
export function printBudgets(): Budget[] {
  const budgets = (["chrome", "firefox"] as const).flatMap(budgetsOf);
  for (const { what, bytes, goal } of budgets)
    console.log(
      `${bytes <= goal ? "ok  " : "OVER"} ${what}: ${(bytes / KB).toFixed(1)} KB of ${goal / KB} KB`,
    );
  return budgets.filter(({ bytes, most }) => bytes > most);
}

function budgetsOf(browser: "chrome" | "firefox"): Budget[] {
  const folder = path.join(dist, browser);
  const gzipped = (files: string[]) =>
    files.reduce(
      (sum, file) => sum + gzipSync(readFileSync(path.join(folder, file)), { level: 9 }).length,
      0,
    );
  return [
    {
      what: `${browser} content script, gzipped`,
      bytes: gzipped(["src/page/main.iife.js"]),
      ...CONTENT_SCRIPT,
    },
    {
      what: `${browser} popup scripts, gzipped`,
      bytes: gzipped(scriptsOf(folder, "src/panel/popup.html")),
      ...atMost(60 * KB),
    },
    { what: `${browser} package`, bytes: zipOf(folder, filesIn(folder)).length, ...atMost(5 * KB * KB) },
  ];
}

const atMost = (bytes: number) => ({ goal: bytes, most: bytes });

/** Every script that a page of ours loads, those that its scripts import included. */
function scriptsOf(folder: string, page: string): string[] {
  const found = new Set<string>();
  const follow = (file: string, pattern: RegExp) => {
    for (const [, name = ""] of readFileSync(path.join(folder, file), "utf8").matchAll(pattern)) {
      const script = path.posix.join(name.startsWith("/") ? "." : path.posix.dirname(file), name);
      if (found.has(script)) continue;
      found.add(script);
      follow(script, /(?:from|import)\s*["'](\.[^"']+\.js)["']/g);
    }
  };
  follow(page, /<script[^>]+src="([^"]+\.js)"/g);
  return [...found];
}
