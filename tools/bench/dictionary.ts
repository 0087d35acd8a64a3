// The packed dictionary beside stock kuromoji: size, load, memory, tokens a second. Interleaved, a fresh process for each
// measurement, medians. `npm run bench -- dictionary [DIR]`: on the Japanese lines of all texts under DIR, else our tests'
// as often as makes a text of the length of field measurements.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { packDictionary } from "../pack-dictionary.ts";
import type { Measurement, Variant } from "./measure-tokeniser.ts";

const rounds = 7;
const leastCharacters = 150_000;
const variants: Variant[] = ["packed", "stock"];
const here = path.dirname(fileURLToPath(import.meta.url));

export async function benchDictionary([directory = path.join(here, "../../tests")]: string[]): Promise<void> {
  const lines = repeatToLength(await readJapaneseLines(directory));
  const scratch = await mkdtemp(path.join(tmpdir(), "firsthand-bench-"));
  try {
    const file = path.join(scratch, "lines.json");
    await writeFile(file, JSON.stringify(lines));
    const results: Record<Variant, Measurement[]> = { packed: [], stock: [] };
    const packed = await packDictionary();
    for (let round = 0; round < rounds; round++)
      for (const variant of variants) results[variant].push(await measure(variant, file));
    console.log(
      `dictionary: ${lines.length} lines, ${lines.join("").length} characters, ${results.packed[0]!.tokens} tokens ` +
        `(stock ${results.stock[0]!.tokens}); medians of ${rounds} processes each`,
    );
    console.table(compare(results, (await stat(packed)).size, await stockSize()));
  } finally {
    await rm(scratch, { recursive: true });
  }
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

async function measure(variant: Variant, lines: string): Promise<Measurement> {
  const script = path.join(here, "measure-tokeniser.ts");
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

function compare(results: Record<Variant, Measurement[]>, packedSize: number, stockSize: number) {
  const median = (variant: Variant, field: keyof Measurement) =>
    results[variant].map((it) => it[field]).sort((a, b) => a - b)[rounds >> 1]!;
  const row = (packed: number, stock: number, unit: number, ratio: number) => ({
    packed: Number((packed / unit).toPrecision(4)),
    stock: Number((stock / unit).toPrecision(4)),
    "times better": Number(ratio.toFixed(1)),
  });
  const less = (packed: number, stock: number, unit: number) => row(packed, stock, unit, stock / packed);
  const more = (packed: number, stock: number, unit: number) => row(packed, stock, unit, packed / stock);
  return {
    "files, MB": less(packedSize, stockSize, 1e6),
    "load, ms": less(median("packed", "load"), median("stock", "load"), 1),
    "memory, MB": less(median("packed", "memory"), median("stock", "memory"), 1e6),
    "cold, thousand tokens/s": more(median("packed", "cold"), median("stock", "cold"), 1e3),
    "warm, thousand tokens/s": more(median("packed", "warm"), median("stock", "warm"), 1e3),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href)
  await benchDictionary(process.argv.slice(2));
