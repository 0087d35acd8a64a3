// Reads random and mutated pages as the command line does: `npm run fuzz -- [INPUTS] [--seed N]`. Fails on anything
// thrown, on an unsound report, and on an input that takes over 20 times the median a character. What fails is kept in
// tests/fuzz/kept, where a unit test replays it.

import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { readInput } from "../src/cli/read-input.ts";
import type { Tokenise } from "../src/engine/model.ts";
import { readReport } from "../src/engine/read.ts";
import { sampleArticles } from "../src/options/sample-articles.data.ts";
import { Chance } from "./bench/invented-text.ts";
import { type FuzzInput, makeInput } from "./fuzz/make-input.ts";
import { reportFaults } from "./fuzz/report-faults.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const KEPT = path.join(ROOT, "tests/fuzz/kept");
const SLOWEST_TIMES_MEDIAN = 20;
/** An input costs something before its first character: shorter ones are counted as this long. */
const LEAST_CHARACTERS = 250;
/** A slow input is tried again so often: only the best time is its own, in the others memory was cleared as well. */
const RETRIALS = 20;

/** What is wrong with how an input is read; nothing, if all is well. */
export function faultsOf({ name, text }: FuzzInput, tokenise: Tokenise): string[] {
  try {
    const page = readInput(name, Buffer.from(text), { url: null, published: null, lang: null });
    return reportFaults(page, readReport(page, tokenise));
  } catch (error) {
    // Refused as no text: a NUL early in the file.
    if (error instanceof Error && error.message === "neither HTML nor text") return [];
    return [error instanceof Error ? (error.stack ?? error.message) : String(error)];
  }
}

/** Inputs by number: each has a seed of its own, so that any can be made again. */
export function inputMaker(seed: number): (index: number) => FuzzInput {
  const pages = readdirSync(path.join(ROOT, "tests/pages"))
    .filter((file) => file.endsWith(".html"))
    .sort()
    .map((file) => readFileSync(path.join(ROOT, "tests/pages", file), "utf8"));
  for (const { blocks } of Object.values(sampleArticles))
    pages.push(blocks.map(([, text]) => text).join("\n"), blocks.map(([, text]) => `<p>${text}`).join(""));
  return (index) => makeInput(new Chance(Math.imul(seed, 1_000_003) + index), pages);
}

function fuzz(inputs: number, seed: number, tokenise: Tokenise): number {
  const inputAt = inputMaker(seed);
  const costs = new Float64Array(inputs);
  let failed = 0;
  let characters = 0;
  const keep = (index: number, faults: string[]) => {
    const { name, text } = inputAt(index);
    const file = path.join(KEPT, `${seed}-${index}${path.extname(name)}`);
    writeFileSync(file, text);
    console.log(`input ${index}, kept as ${path.relative(ROOT, file)}:\n  ${faults.join("\n  ")}`);
    failed++;
  };
  /** Microseconds of this process a character: what else the machine does meanwhile does not count. */
  const cost = (input: FuzzInput) => {
    const start = process.cpuUsage();
    const faults = faultsOf(input, tokenise);
    const { user, system } = process.cpuUsage(start);
    return { faults, each: (user + system) / Math.max(LEAST_CHARACTERS, input.text.length) };
  };
  for (let index = 0; index < inputs; index++) {
    const input = inputAt(index);
    const { faults, each } = cost(input);
    costs[index] = each;
    characters += input.text.length;
    if (faults.length > 0) keep(index, faults);
    if ((index + 1) % 10_000 === 0) console.log(`${index + 1} inputs, ${failed} failed`);
  }
  const median = Float64Array.from(costs).sort()[inputs >> 1]!;
  let slowest = 0;
  for (const [index, first] of costs.entries()) {
    if (first <= median * SLOWEST_TIMES_MEDIAN) {
      slowest = Math.max(slowest, first);
      continue;
    }
    const input = inputAt(index);
    const best = Math.min(first, ...Array.from({ length: RETRIALS }, () => cost(input).each));
    slowest = Math.max(slowest, best);
    if (best > median * SLOWEST_TIMES_MEDIAN)
      keep(index, [`${(best / median).toFixed(1)} times the median a character`]);
  }
  console.log(
    `${inputs} inputs (seed ${seed}), ${characters} characters: ${failed} failed; ` +
      `slowest ${(slowest / median).toFixed(1)} times the median of ${median.toFixed(2)} µs a character`,
  );
  return failed;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: "string", default: "1" } },
  });
  const { tokenise } = await import("../tests/support/tokenise.ts");
  process.exitCode = fuzz(Number(positionals[0] ?? 10_000), Number(values.seed), tokenise) > 0 ? 1 : 0;
}
