// One measurement in a fresh page, which `measure-in-browser.ts` serves with what this fetches.

import type kuromoji from "kuromoji";
import { openDictionary } from "../../src/dictionary/dictionary.ts";
import { createTokenise } from "../../src/dictionary/tokenise.ts";
import { measureRates, type Rates, type Variant } from "./tokeniser-rates.ts";

/** kuromoji's own build for browsers is a script that leaves this. */
declare const window: { kuromoji: typeof kuromoji };

export async function measureInPage(variant: Variant): Promise<Rates> {
  const lines: string[] = await (await fetch("/lines.json")).json();
  const start = performance.now();
  const tokenise = variant === "stock" ? await loadStock() : await loadPacked();
  const load = performance.now() - start;
  return { load, ...measureRates(tokenise, lines) };
}

async function loadPacked() {
  return createTokenise(openDictionary(await (await fetch("/ja.bin")).arrayBuffer()));
}

function loadStock() {
  return new Promise<(text: string) => unknown[]>((resolve, reject) =>
    window.kuromoji
      .builder({ dicPath: "/dict" })
      .build((error, tokenizer) => (error ? reject(error) : resolve((text) => tokenizer.tokenize(text)))),
  );
}
