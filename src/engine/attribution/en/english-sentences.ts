// English text as words and whole quotations, in sentences: what the rules of this folder read.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";
import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";

/** A word, a mark, or all that stands between quotation marks. */
export interface EnglishItem {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: "word" | "mark" | "quote" | "title";
  /** Index into the direct quotations; -1 for what is none. */
  quote: number;
}

export interface EnglishSentence {
  /** Id of its block. */
  block: number;
  heading: boolean;
  /** The block's whole text: items give places in it. */
  text: string;
  items: EnglishItem[];
}

interface IndexedQuote {
  quote: FoundQuote;
  index: number;
}

const WORD = /[@#]?[\p{L}\p{N}_$£€%]+(?:[.&/-][\p{L}\p{N}_]+|[’'][\p{L}]+)*/uy;
const CLITIC = /^(.+?)([’'](?:s|m|re|ve|d|ll))$/u;
const ABBREVIATION =
  /^(?:Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Reps|Sens|Gov|Gen|Lt|Col|Sgt|Capt|Maj|Rev|St|Jr|Sr|vs|No|Coun|Jan|Feb|Aug|Sept|Oct|Nov|Dec|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])$/u;
/** A clause that takes a question up is found within so many items. */
const TAKE_UP = 10;
const LONGEST_TITLE = 300;
/** Items; a longer one is no sentence, and is cut. */
const LONGEST_SENTENCE = 400;

/** Sentences of one block; `direct` are its quotations in marks, in order, with their indices among all. */
export function englishSentences(
  { source }: AnalysedBlock,
  direct: readonly IndexedQuote[],
): EnglishSentence[] {
  const items = itemsOf(source.text, direct);
  const sentences: EnglishSentence[] = [];
  let start = 0;
  const heading = source.role === "heading";
  for (let at = 0; at < items.length; at++) {
    if (at - start < LONGEST_SENTENCE && !endsSentence(source.text, items, at)) continue;
    sentences.push({ block: source.id, heading, text: source.text, items: items.slice(start, at + 1) });
    start = at + 1;
  }
  if (start < items.length)
    sentences.push({ block: source.id, heading, text: source.text, items: items.slice(start) });
  return sentences;
}

function itemsOf(text: string, direct: readonly IndexedQuote[]): EnglishItem[] {
  const items: EnglishItem[] = [];
  let next = 0;
  const add = (start: number, end: number, kind: EnglishItem["kind"], quote = -1): void => {
    const part = text.slice(start, end);
    items.push({ start, end, text: part, lower: part.toLowerCase(), kind, quote });
  };
  for (let at = 0; at < text.length; ) {
    const quote = direct[next]?.quote;
    if (quote !== undefined && at >= quote.start - 1) {
      const end = Math.max(at + 1, quote.closed ? quote.end + 1 : quote.end);
      add(at, Math.min(text.length, end), "quote", direct[next]!.index);
      next++;
      at = end;
      continue;
    }
    const title = titleEnd(text, at, quote?.start ?? text.length);
    if (title > at) {
      add(at, title, "title");
      at = title;
      continue;
    }
    WORD.lastIndex = at;
    const word = WORD.exec(text)?.[0];
    if (word !== undefined) {
      at = addWord(text, at, word, add);
      continue;
    }
    if (!/\s/u.test(text[at]!)) add(at, at + 1, "mark");
    at++;
  }
  return items;
}

function addWord(
  text: string,
  at: number,
  word: string,
  add: (start: number, end: number, kind: EnglishItem["kind"]) => void,
): number {
  const clitic = CLITIC.exec(word);
  const end = at + word.length;
  if (clitic) {
    add(at, at + clitic[1]!.length, "word");
    add(at + clitic[1]!.length, end, "word");
    return end;
  }
  const stop = text[end] === "." && ABBREVIATION.test(word) && /\s/u.test(text[end + 1] ?? "") ? 1 : 0;
  add(at, end + stop, "word");
  return end + stop;
}

/** The end of a title or term in marks, which is nobody's words. */
function titleEnd(text: string, at: number, before: number): number {
  const close = text[at] === "“" ? "”" : text[at] === '"' ? '"' : null;
  if (close === null) return at;
  const end = text.slice(at + 1, Math.min(before, at + LONGEST_TITLE)).indexOf(close);
  return end < 0 ? at : at + end + 2;
}

function endsSentence(text: string, items: readonly EnglishItem[], at: number): boolean {
  const item = items[at]!;
  const next = items[at + 1];
  if (item.kind === "mark") {
    if (!/[.!?…;]/u.test(item.text)) return false;
    return next === undefined || item.text === ";" || /\s/u.test(text[item.end] ?? " ");
  }
  if (item.kind !== "quote" && item.kind !== "title") return false;
  const stop = /([.!?…])["”’')]*$/u.exec(text.slice(Math.max(item.start, item.end - 6), item.end))?.[1];
  if (stop === undefined || next === undefined) return false;
  if (next.kind === "mark") return false;
  if (next.kind !== "word") return true;
  if (!/^[\p{Lu}@\p{N}]/u.test(next.text)) return false;
  return stop === "." || !isTakenUp(items, at + 1);
}

/** “Why?” Smith asked. */
function isTakenUp(items: readonly EnglishItem[], from: number): boolean {
  for (let at = from; at < Math.min(items.length, from + TAKE_UP); at++) {
    const item = items[at]!;
    if (item.kind === "quote" || (item.kind === "mark" && /[.!?:]/u.test(item.text))) return false;
    if (ENGLISH_CUES.has(item.lower)) return true;
  }
  return false;
}
