// Text reuse beside the floor and two peers: `npm run bench -- reuse [--texts DIR] [--seed N]`.
// Warm: all methods interleaved in one process, medians. Cold: a fresh process for each run, medians. Measured as
// shipped, in one file: a binding imported from another module costs a look-up that it does not cost in a bundle.

import { execFile } from "node:child_process";
import { mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { parseArgs, promisify } from "node:util";
import { build } from "vite";
import type { ColdRun } from "./measure-reuse.ts";
import type { Method, MethodName } from "./reuse-methods.ts";
import { type BenchPage, makePage } from "./reuse-pages.ts";

interface Size {
  blocks: number;
  pages: number;
  rounds: number;
  /** Peers run this many of the rounds: they are slow. */
  peerRounds: number;
  coldRounds: number;
}

const SIZES: readonly Size[] = [
  { blocks: 50, pages: 20, rounds: 101, peerRounds: 5, coldRounds: 5 },
  { blocks: 500, pages: 4, rounds: 51, peerRounds: 3, coldRounds: 5 },
  { blocks: 5_000, pages: 1, rounds: 15, peerRounds: 3, coldRounds: 3 },
  { blocks: 50_000, pages: 1, rounds: 7, peerRounds: 0, coldRounds: 3 },
];
const PEERS: readonly MethodName[] = ["dolos-core", "minhash"];
const NAMES: readonly MethodName[] = ["floor", "firsthand", ...PEERS];
const here = path.dirname(fileURLToPath(import.meta.url));
/** Inside the project, so that the peers are found. */
const BUNDLE = path.join(here, "../../dist/bench");

type Methods = Record<MethodName, Method>;

export async function benchReuse(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: { texts: { type: "string" }, seed: { type: "string", default: "1" } },
  });
  const material = values.texts === undefined ? [] : await readParagraphs(values.texts);
  const methods = await bundleMethods();
  const scratch = await mkdtemp(path.join(tmpdir(), "firsthand-bench-"));
  try {
    for (const size of SIZES) {
      const pages = Array.from({ length: size.pages }, (_, i) =>
        makePage(size.blocks, Number(values.seed) * 1000 + i, material),
      );
      const characters = pages.reduce((sum, { texts }) => sum + texts.join("").length, 0);
      console.log(
        `\nreuse: ${size.pages} x ${size.blocks} blocks, ${Math.round(characters / size.pages)} characters a page`,
      );
      const warm = measureWarm(methods, pages, size);
      const cold = await measureCold(pages[0]!, size, scratch);
      console.table(table(pages, characters, warm, cold));
    }
  } finally {
    await rm(scratch, { recursive: true });
  }
}

async function bundleMethods(): Promise<Methods> {
  const input = ["reuse-methods", "measure-reuse"].map((name) => path.join(here, `${name}.ts`));
  await build({
    configFile: false,
    logLevel: "error",
    build: { outDir: BUNDLE, emptyOutDir: true, ssr: true, minify: false, rollupOptions: { input } },
  });
  const { METHODS } = (await import(pathToFileURL(path.join(BUNDLE, "reuse-methods.js")).href)) as {
    METHODS: Methods;
  };
  return METHODS;
}

/** Every line of 25 characters or more, of all texts under a folder. */
async function readParagraphs(directory: string): Promise<string[]> {
  const lines = new Set<string>();
  for (const entry of await readdir(directory, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const text = await readFile(path.join(entry.parentPath, entry.name), "utf8");
    for (const line of text.split(/\r?\n/)) if (line.length >= 25) lines.add(line.trim());
  }
  return [...lines];
}

interface Warm {
  milliseconds: number;
  /** Flags of each page. */
  repeats: boolean[][];
}

function measureWarm(methods: Methods, pages: readonly BenchPage[], size: Size): Map<MethodName, Warm> {
  const times = new Map<MethodName, number[]>();
  const repeats = new Map<MethodName, boolean[][]>();
  const run = (name: MethodName): void => {
    const start = performance.now();
    const found = pages.map(({ texts }) => methods[name](texts).repeats);
    times.set(name, [...(times.get(name) ?? []), performance.now() - start]);
    repeats.set(name, found);
  };
  for (let round = 0; round < size.rounds; round++) {
    run("floor");
    run("firsthand");
    if (round < size.peerRounds) for (const name of PEERS) run(name);
  }
  return new Map(
    [...times].map(([name, all]) => [name, { milliseconds: median(all), repeats: repeats.get(name)! }]),
  );
}

async function measureCold(page: BenchPage, size: Size, scratch: string): Promise<Map<MethodName, ColdRun>> {
  const file = path.join(scratch, `${size.blocks}.json`);
  await writeFile(file, JSON.stringify(page.texts));
  const runs = new Map<MethodName, ColdRun[]>();
  const names: readonly MethodName[] = size.peerRounds > 0 ? ["firsthand", ...PEERS] : ["firsthand"];
  for (let round = 0; round < size.coldRounds; round++) {
    for (const name of names) {
      const script = path.join(BUNDLE, "measure-reuse.js");
      const { stdout } = await promisify(execFile)(process.execPath, ["--expose-gc", script, name, file]);
      runs.set(name, [...(runs.get(name) ?? []), JSON.parse(stdout) as ColdRun]);
    }
  }
  return new Map(
    [...runs].map(([name, all]) => [
      name,
      {
        milliseconds: median(all.map((run) => run.milliseconds)),
        bytes: median(all.map((run) => run.bytes)),
      },
    ]),
  );
}

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)]!;
}

function table(
  pages: readonly BenchPage[],
  characters: number,
  warm: ReadonlyMap<MethodName, Warm>,
  cold: ReadonlyMap<MethodName, ColdRun>,
): Record<string, Record<string, string>> {
  const floor = warm.get("floor")!.milliseconds;
  const rows: Record<string, Record<string, string>> = {};
  for (const name of NAMES) {
    const { milliseconds, repeats } = warm.get(name) ?? {};
    if (milliseconds === undefined || repeats === undefined) continue;
    const coldRun = cold.get(name);
    const { recall, precision } = score(pages, repeats);
    rows[name] = {
      "ns/character": ((milliseconds * 1e6) / characters).toFixed(2),
      "times the floor": (milliseconds / floor).toFixed(1),
      "ms/page warm": (milliseconds / pages.length).toFixed(2),
      "ms cold": coldRun?.milliseconds.toFixed(1) ?? "",
      "bytes/character":
        coldRun === undefined ? "" : ((coldRun.bytes * pages.length) / characters).toFixed(1),
      recall: name === "floor" ? "" : recall.toFixed(4),
      precision: name === "floor" ? "" : precision.toFixed(4),
    };
  }
  return rows;
}

function score(
  pages: readonly BenchPage[],
  repeats: readonly boolean[][],
): { recall: number; precision: number } {
  let found = 0;
  let copies = 0;
  let flagged = 0;
  for (const [p, { planted }] of pages.entries()) {
    for (const [i, kind] of planted.entries()) {
      const copy = kind !== "new" && kind !== "look-alike";
      const flag = repeats[p]![i] === true;
      copies += Number(copy);
      flagged += Number(flag);
      found += Number(copy && flag);
    }
  }
  return { recall: found / copies, precision: found / flagged };
}
