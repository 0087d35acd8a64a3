// One measurement in a fresh process: node --expose-gc --import tsx measure-tokeniser.ts VARIANT LINES.json
// Prints a `Measurement` as JSON. The variant's code is in memory before the clock starts, the dictionary is not.

import { readFile } from "node:fs/promises";
import { openDictionary } from "../../src/dictionary/dictionary.ts";
import { createTokenise } from "../../src/dictionary/tokenise.ts";
import type { Tokenise } from "../../src/engine/model.ts";
import { packDictionary } from "../pack-dictionary.ts";
import { loadStockTokenizer } from "../stock-kuromoji.ts";

export type Variant = "packed" | "stock";

export interface Measurement {
  /** From the file (stock: files) on disk to a tokeniser, in milliseconds. */
  load: number;
  /** What loading adds to the process and keeps, after garbage collection, in bytes. */
  memory: number;
  /** Tokens a second in the first pass over the text, and the median of the later half of the passes that follow. */
  cold: number;
  warm: number;
  tokens: number;
}

const warmingMs = 1500;

const [variant, linesFile] = process.argv.slice(2);
const packed = await packDictionary();
const lines: string[] = JSON.parse(await readFile(linesFile!, "utf8"));

globalThis.gc!();
const before = process.memoryUsage.rss();
const start = performance.now();
const tokenise = variant === "stock" ? await loadAsStock() : await loadPacked();
const load = performance.now() - start;
globalThis.gc!();
const memory = process.memoryUsage.rss() - before;
const { tokens, rate: cold } = pass();
const warm = measureWarm();
console.log(JSON.stringify({ load, memory, cold, warm, tokens } satisfies Measurement));

async function loadPacked(): Promise<Tokenise> {
  return createTokenise(openDictionary(new Uint8Array(await readFile(packed)).buffer));
}

async function loadAsStock(): Promise<(text: string) => unknown[]> {
  const stock = await loadStockTokenizer();
  return (text) => stock.tokenize(text);
}

function measureWarm(): number {
  const rates: number[] = [];
  for (const until = performance.now() + warmingMs; performance.now() < until || rates.length < 6; )
    rates.push(pass().rate);
  const later = rates.slice(rates.length >> 1).sort((a, b) => a - b);
  return later[later.length >> 1]!;
}

function pass(): { tokens: number; rate: number } {
  const begin = performance.now();
  let count = 0;
  for (const line of lines) count += tokenise(line).length;
  return { tokens: count, rate: count / ((performance.now() - begin) / 1000) };
}
