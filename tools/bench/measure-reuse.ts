// One method on one page in a fresh process: `node --expose-gc measure-reuse.ts METHOD PAGE.json` prints a ColdRun.

import { readFile } from "node:fs/promises";
import { METHODS, type MethodName } from "./reuse-methods.ts";

export interface ColdRun {
  milliseconds: number;
  /** What is kept afterwards: heap and typed arrays. */
  bytes: number;
}

const [name, file] = process.argv.slice(2);
const texts = JSON.parse(await readFile(file!, "utf8")) as string[];
const collect = globalThis.gc!;
const inUse = (): number => {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
};
const before = inUse();
const start = performance.now();
const found = METHODS[name as MethodName](texts);
const milliseconds = performance.now() - start;
const run: ColdRun = { milliseconds, bytes: inUse() - before };
if (found.kept !== undefined) console.log(JSON.stringify(run));
