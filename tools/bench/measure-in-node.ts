// One measurement in a fresh process: node --expose-gc --import tsx measure-in-node.ts VARIANT LINES.json
// Prints a `Measurement` as JSON. The variant's code is in memory before the clock starts, the dictionary is not.

import { readFile } from "node:fs/promises";
import { openDictionary } from "../../src/dictionary/dictionary.ts";
import { createTokenise } from "../../src/dictionary/tokenise.ts";
import type { Tokenise } from "../../src/engine/model.ts";
import { packDictionary } from "../pack-dictionary.ts";
import { loadStockTokenizer } from "../stock-kuromoji.ts";
import { measureRates, type Rates } from "./tokeniser-rates.ts";

export interface Measurement extends Rates {
  /** What loading adds to the process and keeps, after garbage collection, in bytes. */
  memory: number;
}

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
console.log(JSON.stringify({ load, memory, ...measureRates(tokenise, lines) } satisfies Measurement));

async function loadPacked(): Promise<Tokenise> {
  return createTokenise(openDictionary(new Uint8Array(await readFile(packed)).buffer));
}

async function loadAsStock(): Promise<(text: string) => unknown[]> {
  const stock = await loadStockTokenizer();
  return (text) => stock.tokenize(text);
}
