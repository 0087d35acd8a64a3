// One fuzzed input: pieces put together at random, or a page of ours cut, doubled, spliced and salted.

import { type Chance, inventParagraph } from "../bench/invented-text.ts";
import { ENGLISH, JAPANESE, MARKS, ODD_CHARACTERS, TAGS } from "./input-pieces.data.ts";

export interface FuzzInput {
  /** Ends in ".html" or ".txt", by which it is read. */
  name: string;
  text: string;
}

/** UTF-16 code units; a few inputs are as long, most are far shorter. */
const MOST_CHARACTERS = 20_000;
/** One input in so many is a short stretch repeated until it is long, which shows what grows faster than its text. */
const LONG_ONE_IN = 40;

/** The same input for the same state of `chance`. `pages` are mutated. */
export function makeInput(chance: Chance, pages: readonly string[]): FuzzInput {
  const name = chance.next() < 0.7 ? "input.html" : "input.txt";
  if (chance.between(1, LONG_ONE_IN) === 1) return { name, text: tower(chance) };
  const text = chance.next() < 0.5 ? heap(chance, chance.between(1, 150)) : mutated(chance, pages);
  return { name, text: text.slice(0, MOST_CHARACTERS) };
}

function piece(chance: Chance): string {
  const roll = chance.next();
  if (roll < 0.22) return chance.of(MARKS);
  if (roll < 0.47) return chance.of(JAPANESE);
  if (roll < 0.57) return `${chance.of(ENGLISH)} `;
  if (roll < 0.78) return chance.of(TAGS);
  if (roll < 0.86) return chance.of(ODD_CHARACTERS);
  return roll < 0.9 ? inventParagraph(chance) : "\n";
}

function heap(chance: Chance, pieces: number): string {
  return Array.from({ length: pieces }, () => piece(chance)).join("");
}

function tower(chance: Chance): string {
  const stretch = heap(chance, chance.between(1, 6)).slice(0, 400) || "「";
  const most = Math.max(1, Math.floor(MOST_CHARACTERS / stretch.length));
  return heap(chance, 3) + stretch.repeat(chance.between(Math.ceil(most / 4), most)) + heap(chance, 3);
}

function mutated(chance: Chance, pages: readonly string[]): string {
  let text = stretchOf(chance, chance.of(pages), 3_000);
  for (let rounds = chance.between(1, 12); rounds > 0; rounds--) text = mutate(chance, text, pages);
  return text;
}

function mutate(chance: Chance, text: string, pages: readonly string[]): string {
  const at = chance.between(0, text.length);
  const end = Math.min(text.length, at + chance.between(0, 300));
  const [before, middle, after] = [text.slice(0, at), text.slice(at, end), text.slice(end)];
  switch (chance.between(0, 5)) {
    case 0:
      return before + after;
    case 1:
      return before + middle.repeat(chance.between(2, 4)) + after;
    case 2:
      return before + piece(chance) + middle + piece(chance) + after;
    case 3:
      return before + stretchOf(chance, chance.of(pages), 500) + after;
    case 4:
      return after + middle + before;
    default:
      return before + [...middle].reverse().join("") + after;
  }
}

function stretchOf(chance: Chance, text: string, most: number): string {
  const at = chance.between(0, Math.max(0, text.length - 1));
  return text.slice(at, at + chance.between(1, most));
}
