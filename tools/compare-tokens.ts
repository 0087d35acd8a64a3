// npm run compare-tokens -- DIR: do all UTF-8 texts under DIR, line by line, give the same tokens as stock kuromoji?
// Prints what differs and ends with status 1 if anything does, but for lines on which stock is known to be wrong.

import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { openDictionary } from "../src/dictionary/dictionary.ts";
import { createTokenise } from "../src/dictionary/tokenise.ts";
import { packDictionary } from "./pack-dictionary.ts";
import { loadStock, type PlacelessToken } from "./stock-kuromoji.ts";

const shownDifferences = 20;
/** NUL and lone surrogates, on which stock throws; two characters beyond the basic plane, after which it loses text. */
const stockIsWrong = /\0|\p{Surrogate}|[\u{10000}-\u{10ffff}]{2}/u;
/** Stock's time grows with the square of a sentence's length. */
const longestLine = 20_000;

const directory = process.argv[2];
if (!directory) {
  console.error("usage: npm run compare-tokens -- DIR");
  process.exit(2);
}

const stock = await loadStock();
const bytes = await readFile(await packDictionary());
const tokenise = createTokenise(openDictionary(new Uint8Array(bytes).buffer));
const seen = { files: 0, lines: 0, characters: 0, tokens: 0, different: 0, skipped: 0 };

const entries = await readdir(directory, { recursive: true, withFileTypes: true });
for (const entry of entries.filter((it) => it.isFile())) {
  const file = path.join(entry.parentPath, entry.name);
  const text = new TextDecoder().decode(await readFile(file));
  seen.files++;
  text.split(/\r?\n/).forEach((line, index) => {
    compareLine(line, `${file}:${index + 1}`);
  });
}
console.log(
  `${seen.files} files, ${seen.lines} lines, ${seen.characters} characters: ` +
    `${seen.tokens} tokens, ${seen.different} different; ${seen.skipped} lines left out, where stock is wrong or too slow`,
);
process.exitCode = seen.different === 0 ? 0 : 1;

function compareLine(line: string, place: string): void {
  if (stockIsWrong.test(line) || line.length > longestLine) {
    seen.skipped++;
    return;
  }
  const expected = stock(line);
  const actual = tokenise(line);
  seen.lines++;
  seen.characters += line.length;
  seen.tokens += expected.length;
  for (let i = 0; i < Math.max(expected.length, actual.length); i++) {
    const [theirs, ours] = [describe(expected[i]), describe(actual[i])];
    if (theirs === ours) continue;
    if (++seen.different <= shownDifferences)
      console.log(`${place}: token ${i}: stock ${theirs}, ours ${ours}`);
  }
}

function describe(token: PlacelessToken | undefined): string {
  if (!token) return "none";
  const { surface, pos, pos1, pos2, pos3, conjugationType, conjugationForm, base, known } = token;
  return [
    surface,
    pos,
    pos1,
    pos2,
    pos3,
    conjugationType,
    conjugationForm,
    base,
    known ? "known" : "unknown",
  ].join(",");
}
