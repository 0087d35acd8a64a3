// Text made up from a seed: Japanese and English paragraphs that differ as much as those of real articles do.

import { FUNCTION_WORDS, KANA, KANJI, OPENERS, PARTICLES, SYLLABLES, VERBS } from "./invented-words.data.ts";

/** Numbers from a seed (mulberry32), the same on every machine. */
export class Chance {
  constructor(private state: number) {}

  /** From 0 to below 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let t = Math.imul(this.state ^ (this.state >>> 15), this.state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  of<T>(items: ArrayLike<T>): T {
    return items[Math.floor(this.next() * items.length)]!;
  }
}

function times(count: number, make: () => string): string {
  let made = "";
  for (let i = 0; i < count; i++) made += make();
  return made;
}

function noun(chance: Chance): string {
  const roll = chance.next();
  if (roll < 0.08) return `${chance.between(1, 999)}${chance.of("人回年日件")}`;
  if (roll < 0.25) return times(chance.between(2, 5), () => chance.of(KANA));
  return times(chance.between(1, 3), () => chance.of(KANJI));
}

function japaneseSentence(chance: Chance): string {
  let sentence = chance.next() < 0.25 ? chance.of(OPENERS) : "";
  const phrases = chance.between(2, 8);
  for (let i = 0; i < phrases; i++) {
    sentence += noun(chance) + chance.of(PARTICLES);
    if (i > 0 && chance.next() < 0.15) sentence += "、";
  }
  return `${sentence}${chance.of(VERBS)}。`;
}

/** A Latin word. */
export function inventWord(chance: Chance): string {
  return times(chance.between(2, 4), () => chance.of(SYLLABLES));
}

/** A kanji or kana. */
export function inventCharacter(chance: Chance): string {
  return chance.of(
    chance.next() < 0.5
      ? KANJI
      : "あいうえおかがきくけこさしすせそただちつてでとなにのはひへまみめもやよらりるれろわをん",
  );
}

function englishSentence(chance: Chance): string {
  const words: string[] = [];
  const length = chance.between(6, 24);
  for (let i = 0; i < length; i++) {
    const roll = chance.next();
    if (roll < 0.42) words.push(chance.of(FUNCTION_WORDS));
    else if (roll < 0.46) words.push(String(chance.between(2, 2000)));
    else words.push(inventWord(chance));
  }
  const sentence = words.join(" ");
  return `${sentence[0]!.toUpperCase()}${sentence.slice(1)}. `;
}

/** A paragraph of one to six sentences, seven in ten of them Japanese. */
export function inventParagraph(chance: Chance): string {
  const sentences = Math.min(chance.between(1, 6), chance.between(1, 6));
  const make = chance.next() < 0.7 ? japaneseSentence : englishSentence;
  return times(sentences, () => make(chance)).trim();
}
