// The dictionary as the command line finds it: a file beside the built script.

import { readFile } from "node:fs/promises";
import { openDictionary } from "../dictionary/dictionary.ts";
import { createTokenise } from "../dictionary/tokenise.ts";
import type { Tokenise } from "../engine/model.ts";

/** @throws {Error} where the file is missing or no dictionary of this version: the build is not whole */
export async function openTokeniser(): Promise<Tokenise> {
  const bytes = await readFile(new URL("./ja.bin", import.meta.url));
  return createTokenise(
    openDictionary(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength)),
  );
}
