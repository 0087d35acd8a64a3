// A tokeniser for tests that run in Node, ready when the import is; it reads the packed dictionary as the app does.

import { readFile } from "node:fs/promises";
import { openDictionary } from "../../src/dictionary/dictionary.ts";
import { createTokenise } from "../../src/dictionary/tokenise.ts";
import type { Tokenise } from "../../src/engine/model.ts";
import { packDictionary } from "../../tools/pack-dictionary.ts";

export async function readDictionary(): Promise<ArrayBuffer> {
  return new Uint8Array(await readFile(await packDictionary())).buffer;
}

export const tokenise: Tokenise = createTokenise(openDictionary(await readDictionary()));
