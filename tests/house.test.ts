// The walls of the house (README, "Where a change belongs"): who may import whom, over real import closures.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const src = path.resolve(import.meta.dirname, "../src");

/** What each room may import, besides itself: a room, a file of one, or a package. Longest prefix decides. */
const RIGHTS: Record<string, string[]> = {
  engine: [],
  dictionary: ["engine/model.ts"],
  platform: ["webextension-polyfill"],
  words: ["../public/_locales", "engine/model.ts"],
  export: ["engine/model.ts", "engine/reviews"],
  messages: ["engine/model.ts", "platform", "valibot"],
  page: ["engine", "messages", "platform/content.ts", "platform/next-task.ts", "words"],
  background: ["engine", "dictionary", "messages", "platform", "words", "page/main.iife.ts?script"],
  "background/store": ["engine/model.ts", "messages/failure.ts", "messages/shapes.ts", "idb"],
  panel: [
    "engine/model.ts",
    "engine/reviews",
    "export",
    "messages",
    "platform",
    "words",
    "preact",
    "@preact/signals",
    "diff",
  ],
  options: [
    "engine/model.ts",
    "engine/usual-settings.ts",
    "export",
    "messages",
    "panel",
    "platform",
    "words",
    "preact",
    "@preact/signals",
  ],
  cli: [
    "engine",
    "export",
    "dictionary",
    "page/read-page.ts",
    "page/read-facts.ts",
    "page/read-tree.data.ts",
    "page/tree.ts",
    "node:",
    "parse5",
    "html-encoding-sniffer",
  ],
};

/** Aim below 150 lines, argue above 250; word lists are exempt. */
const MOST_LINES = 350;

const files = readdirSync(src, { recursive: true, encoding: "utf8" })
  .map((file) => file.replaceAll(path.sep, "/"))
  .filter((file) => /\.tsx?$/.test(file));

const sourceOf = (file: string) => readFileSync(path.join(src, file), "utf8");

/** Every static, dynamic, re-exporting and type import: a wall that types may climb is no wall. */
function importsOf(file: string): string[] {
  const specifiers = sourceOf(file).matchAll(
    /^(?:import|export)\s[\w$*{},\s]*?\bfrom\s+"([^"]+)"|^import\s+"([^"]+)"|\bimport\(\s*"([^"]+)"/gm,
  );
  return [...specifiers].map(([, from, bare, lazy]) => {
    const specifier = (from ?? bare ?? lazy)!;
    return specifier.startsWith(".") ? path.posix.join(path.posix.dirname(file), specifier) : specifier;
  });
}

const roomOf = (file: string) =>
  Object.keys(RIGHTS)
    .filter((room) => file.startsWith(`${room}/`))
    .sort((a, b) => b.length - a.length)[0];

const within = (target: string, right: string) =>
  target === right || target.startsWith(`${right}/`) || (right.endsWith(":") && target.startsWith(right));

describe("the house", () => {
  it("has a room for every file", () => {
    expect(files.filter((file) => roomOf(file) === undefined)).toEqual([]);
  });

  it("lets each room import only what it may", () => {
    const climbed = files.flatMap((file) => {
      const room = roomOf(file) ?? "";
      return importsOf(file)
        .map((target) =>
          target.replace(/\?(?:script|iife|inline|raw|url).*$/, (query) =>
            query.startsWith("?script") ? "?script" : "",
          ),
        )
        .filter(
          (target) => !within(target, room) && !(RIGHTS[room] ?? []).some((right) => within(target, right)),
        )
        .map((target) => `${file} -> ${target}`);
    });
    expect(climbed).toEqual([]);
  });

  it("keeps webextension-polyfill in platform and IndexedDB in the store", () => {
    const outside = (pattern: RegExp, room: string) =>
      files.filter((file) => !file.startsWith(`${room}/`) && pattern.test(sourceOf(file)));
    expect(outside(/["']webextension-polyfill["']/, "platform")).toEqual([]);
    expect(outside(/\bindexedDB\b|["']idb["']/, "background/store")).toEqual([]);
  });

  it("imports in one direction only", () => {
    const edges = new Map(
      files.map((file) => [file, importsOf(file).filter((target) => files.includes(target))]),
    );
    const state = new Map<string, "open" | "done">();
    const cycles: string[] = [];
    const visit = (file: string, trail: string[]) => {
      if (state.get(file) === "done") return;
      if (state.get(file) === "open") {
        cycles.push([...trail.slice(trail.indexOf(file)), file].join(" -> "));
        return;
      }
      state.set(file, "open");
      for (const target of edges.get(file) ?? []) visit(target, [...trail, file]);
      state.set(file, "done");
    };
    for (const file of files) visit(file, []);
    expect(cycles).toEqual([]);
  });

  it("writes no HTML from text", () => {
    const sinks =
      /\b(?:innerHTML|outerHTML\s*=|insertAdjacentHTML|dangerouslySetInnerHTML|document\.write)\b|\beval\(|new Function\(/;
    expect(files.filter((file) => sinks.test(sourceOf(file)))).toEqual([]);
  });

  it("asks nothing of the network", () => {
    const network = /\b(?:XMLHttpRequest|WebSocket|EventSource|sendBeacon|RTCPeerConnection)\b/;
    expect(files.filter((file) => network.test(sourceOf(file)))).toEqual([]);
  });

  it("has no drawers, and files that can be read in one sitting", () => {
    expect(
      files.filter((file) => /(?:^|\/)(?:utils?|helpers?|common|shared|managers?)(?:\/|\.)/.test(file)),
    ).toEqual([]);
    const long = files
      .filter((file) => !file.endsWith(".data.ts"))
      .filter((file) => sourceOf(file).split("\n").length > MOST_LINES);
    expect(long).toEqual([]);
  });

  it("says at the head of each file what it is for", () => {
    expect(files.filter((file) => !/^(?:#!.*\n)?\/\/ \S/.test(sourceOf(file)))).toEqual([]);
  });

  it("names files in kebab-case", () => {
    expect(
      files.filter((file) => !/^(?:[a-z0-9-]+\/)*[a-z0-9-]+(?:\.(?:data|iife|d))?\.tsx?$/.test(file)),
    ).toEqual([]);
  });
});
