// How large what is built is, beside what it may be: scripts as they are sent compressed, packages as stores get them.

import { readFileSync } from "node:fs";
import path from "node:path";
import { gzipSync } from "node:zlib";
import { filesIn, zipOf } from "./zip-folder.ts";

interface Budget {
  what: string;
  bytes: number;
  /** Bytes. */
  most: number;
}

const dist = path.resolve(import.meta.dirname, "../dist");

/** Prints a line for each budget of both builds. @returns the budgets that are exceeded */
export function printBudgets(): Budget[] {
  const budgets = (["chrome", "firefox"] as const).flatMap(budgetsOf);
  for (const { what, bytes, most } of budgets)
    console.log(
      `${bytes <= most ? "ok  " : "OVER"} ${what}: ${(bytes / 1024).toFixed(1)} KB of ${most / 1024} KB`,
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
      most: 35 * 1024,
    },
    {
      what: `${browser} popup scripts, gzipped`,
      bytes: gzipped(scriptsOf(folder, "src/panel/popup.html")),
      most: 60 * 1024,
    },
    { what: `${browser} package`, bytes: zipOf(folder, filesIn(folder)).length, most: 5 * 1024 * 1024 },
  ];
}

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
