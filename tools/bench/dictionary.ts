// The packed dictionary beside stock kuromoji: size, load, memory, tokens a second, in Node and in both browsers.
// Interleaved, a fresh process for each measurement, medians. `npm run bench -- dictionary [DIR]`: on the Japanese lines
// of all texts under DIR, else our tests' as often as makes a text of the length of field measurements.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { packDictionary } from "../pack-dictionary.ts";
import { measureInBrowser, serveTokenisers } from "./measure-in-browser.ts";
import type { Measurement } from "./measure-in-node.ts";
import { pageLength, type Rates, type Variant } from "./tokeniser-rates.ts";

const nodeRounds = 7;
const browserRounds = 5;
const leastCharacters = 150_000;
const variants: Variant[] = ["packed", "stock"];
const here = path.dirname(fileURLToPath(import.meta.url));

type Results<T> = Record<Variant, T[]>;

export async function benchDictionary([directory = path.join(here, "../../tests")]: string[]): Promise<void> {
  const lines = repeatToLength(await readJapaneseLines(directory));
  const node = await benchInNode(lines);
  console.log(
    `dictionary: ${lines.length} lines, ${lines.join("").length} characters, ${node.packed[0]!.tokens} tokens ` +
      `(stock ${node.stock[0]!.tokens}); medians of ${nodeRounds} processes each, ${browserRounds} in browsers`,
  );
  console.table({
    "files, MB": less((await stat(await packDictionary())).size, await stockSize(), 1e6),
    "memory, MB": less(median(node.packed, "memory"), median(node.stock, "memory"), 1e6),
    ...compareRates("Node", node),
  });
  await benchInBrowsers(lines);
}

async function benchInNode(lines: string[]): Promise<Results<Measurement>> {
  const scratch = await mkdtemp(path.join(tmpdir(), "firsthand-bench-"));
  try {
    const file = path.join(scratch, "lines.json");
    await writeFile(file, JSON.stringify(lines));
    await packDictionary();
    return await interleave(nodeRounds, (variant) => measureInNode(variant, file));
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function benchInBrowsers(lines: string[]): Promise<void> {
  const site = await serveTokenisers(JSON.stringify(lines));
  try {
    for (const [kind, name] of [["chrome", "Chromium"] as const, ["firefox", "Firefox"] as const]) {
      const measure = (variant: Variant) => measureInBrowser(kind, variant, site.origin);
      console.table(compareRates(name, await interleave(browserRounds, measure)));
    }
  } finally {
    site.close();
  }
}

async function interleave<T>(rounds: number, measure: (variant: Variant) => Promise<T>): Promise<Results<T>> {
  const results: Results<T> = { packed: [], stock: [] };
  for (let round = 0; round < rounds; round++)
    for (const variant of variants) results[variant].push(await measure(variant));
  return results;
}

async function readJapaneseLines(directory: string): Promise<string[]> {
  const lines = new Set<string>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(path.join(entry.parentPath, entry.name), "utf8");
    for (const line of text.split(/\r?\n/)) if (/[\u3041-\u30fa]/.test(line)) lines.add(line);
  }
  return [...lines];
}

function repeatToLength(lines: string[]): string[] {
  const { length } = lines.join("");
  if (length === 0) throw new Error("no Japanese lines there");
  return Array.from({ length: Math.ceil(leastCharacters / length) }, () => lines).flat();
}

async function measureInNode(variant: Variant, lines: string): Promise<Measurement> {
  const script = path.join(here, "measure-in-node.ts");
  const { stdout } = await promisify(execFile)(process.execPath, [
    "--expose-gc",
    "--import",
    "tsx",
    script,
    variant,
    lines,
  ]);
  return JSON.parse(stdout);
}

/** Bytes of the files that stock's package needs beside its code. */
async function stockSize(): Promise<number> {
  const dict = path.join(
    path.dirname(createRequire(import.meta.url).resolve("kuromoji/package.json")),
    "dict",
  );
  const sizes = (await readdir(dict)).map(async (name) => (await stat(path.join(dict, name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

interface Comparison {
  packed: number;
  stock: number;
  "times better": number;
}

function compareRates(engine: string, { packed, stock }: Results<Rates>): Record<string, Comparison> {
  const both = (field: keyof Rates) => [median(packed, field), median(stock, field)] as const;
  return {
    [`${engine}: load, ms`]: less(...both("load"), 1),
    [`${engine}: first ${pageLength} characters, ms`]: less(...both("page"), 1),
    [`${engine}: cold, thousand tokens/s`]: more(...both("cold"), 1e3),
    [`${engine}: warm, thousand tokens/s`]: more(...both("warm"), 1e3),
  };
}

function median<K extends string>(measurements: Record<K, number>[], field: K): number {
  const values = measurements.map((it) => it[field]).sort((a, b) => a - b);
  return values[values.length >> 1]!;
}

function less(packed: number, stock: number, unit: number): Comparison {
  return row(packed, stock, unit, stock / packed);
}

function more(packed: number, stock: number, unit: number): Comparison {
  return row(packed, stock, unit, packed / stock);
}

function row(packed: number, stock: number, unit: number, ratio: number): Comparison {
  return {
    packed: Number((packed / unit).toPrecision(4)),
    stock: Number((stock / unit).toPrecision(4)),
    "times better": Number(ratio.toFixed(1)),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await benchDictionary(process.argv.slice(2));
