// kuromoji as npm has it: the referee of our tokeniser. Nothing of it ships.

import { createRequire } from "node:module";
import path from "node:path";
import kuromoji, { type IpadicFeatures, type Tokenizer } from "kuromoji";
import type { Token } from "../src/engine/model.ts";

/** A token but for its place: stock's own positions drift after a token such as 「！。」. */
export type PlacelessToken = Omit<Token, "start" | "end">;

/** @returns stock's tokeniser; it throws on NUL and some lone surrogates, and loses text after neighbouring emoji */
export async function loadStock(): Promise<(text: string) => PlacelessToken[]> {
  const stock = await loadStockTokenizer();
  return (text) => stock.tokenize(text).map(toToken);
}

/** Stock as it comes, for measuring it without our conversion. */
export function loadStockTokenizer(): Promise<Tokenizer<IpadicFeatures>> {
  const dicPath = path.join(
    path.dirname(createRequire(import.meta.url).resolve("kuromoji/package.json")),
    "dict",
  );
  return new Promise((resolve, reject) =>
    kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer))),
  );
}

function toToken(it: IpadicFeatures): PlacelessToken {
  return {
    surface: it.surface_form,
    pos: it.pos,
    pos1: it.pos_detail_1,
    pos2: it.pos_detail_2,
    pos3: it.pos_detail_3,
    conjugationType: it.conjugated_type,
    conjugationForm: it.conjugated_form,
    base: it.basic_form === "*" ? it.surface_form : it.basic_form, // as `Token` says of unknown words
    known: it.word_type === "KNOWN",
  };
}
