// A tokeniser for tests that run in Node, ready when the import is.

import { createRequire } from "node:module";
import path from "node:path";
import kuromoji, { type IpadicFeatures, type Tokenizer } from "kuromoji";
import type { Token, Tokenise } from "../../src/engine/model.ts";

const dicPath = path.join(
  path.dirname(createRequire(import.meta.url).resolve("kuromoji/package.json")),
  "dict",
);

const stock = await new Promise<Tokenizer<IpadicFeatures>>((resolve, reject) =>
  kuromoji.builder({ dicPath }).build((error, tokenizer) => (error ? reject(error) : resolve(tokenizer))),
);

export const tokenise: Tokenise = (text) => {
  const tokens: Token[] = [];
  let at = 0;
  for (const it of stock.tokenize(text)) {
    const start = text.indexOf(it.surface_form, at); // stock's own positions drift
    at = start + it.surface_form.length;
    tokens.push({
      start,
      end: at,
      surface: it.surface_form,
      pos: it.pos,
      pos1: it.pos_detail_1,
      pos2: it.pos_detail_2,
      pos3: it.pos_detail_3,
      conjugationType: it.conjugated_type,
      conjugationForm: it.conjugated_form,
      base: it.basic_form === "*" ? it.surface_form : it.basic_form,
      known: it.word_type === "KNOWN",
    });
  }
  return tokens;
};
