// Packs kuromoji's dictionary into one file, once for each version of kuromoji and of the packing code.

import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import { type KuromojiFiles, readIpadic } from "../src/dictionary/pack/ipadic.ts";
import { packIpadic } from "../src/dictionary/pack/pack-ipadic.ts";

/** No garbage collector: the search lays out its memory by hand. */
const compilerOptions = ["-O3", "--runtime", "stub", "--noAssert"];
const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
const kuromoji = path.dirname(require.resolve("kuromoji/package.json"));

/** @returns the packed file's path; it is written on the first call (some 10 s) and then kept under node_modules/.cache */
export async function packDictionary(): Promise<string> {
  const directory = path.join(root, "node_modules/.cache/firsthand");
  const file = path.join(directory, `ja-${await cacheKey()}.bin`);
  if (
    await readFile(file).then(
      () => true,
      () => false,
    )
  )
    return file;
  const packed = packIpadic(readIpadic(await readKuromoji()), await compileSearch());
  await mkdir(directory, { recursive: true });
  const unfinished = `${file}.${process.pid}`;
  await writeFile(unfinished, packed);
  await rename(unfinished, file);
  return file;
}

/** Changes with the versions of kuromoji and the compiler, and with every source that decides what the file holds. */
async function cacheKey(): Promise<string> {
  const sources = path.join(root, "src/dictionary");
  const packing = (await readdir(path.join(sources, "pack"))).sort().map((name) => `pack/${name}`);
  const deciding = ["format.ts", "bit-fields.ts", "search/lattice.ts", ...packing];
  const hash = createHash("sha256").update(compilerOptions.join(" "));
  for (const name of ["kuromoji", "assemblyscript"])
    hash.update(await readFile(require.resolve(`${name}/package.json`)));
  for (const name of deciding) hash.update(await readFile(path.join(sources, name)));
  return hash.digest("hex").slice(0, 16);
}

/** @throws {Error} what the compiler says where it cannot */
async function compileSearch(): Promise<Uint8Array> {
  const { default: asc } = await import("assemblyscript/asc"); // takes 100 MB, which whoever finds the file packed is spared
  let compiled: Uint8Array | null = null;
  const { error, stderr } = await asc.main(
    ["src/dictionary/search/lattice.ts", "--baseDir", root, "--outFile", "search.wasm", ...compilerOptions],
    {
      writeFile: (_name, contents) => {
        compiled = contents as Uint8Array;
      },
    },
  );
  if (error || compiled === null) throw new Error(`the search does not compile:\n${stderr.toString()}`);
  return compiled;
}

async function readKuromoji(): Promise<KuromojiFiles> {
  const read = async (name: string) =>
    promisify(gunzip)(await readFile(path.join(kuromoji, `dict/${name}.dat.gz`))).then(
      (bytes) => new Uint8Array(bytes),
    );
  return {
    tid: await read("tid"),
    tidPos: await read("tid_pos"),
    tidMap: await read("tid_map"),
    unk: await read("unk"),
    unkPos: await read("unk_pos"),
    unkMap: await read("unk_map"),
    unkChar: await read("unk_char"),
    unkInvoke: await read("unk_invoke"),
    cc: await read("cc"),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href)
  console.log(await packDictionary());
