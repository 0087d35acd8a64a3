// Cuts a block's text into sentences, never inside quotation marks or brackets.

import type { Span } from "../model.ts";

const OPENERS = "「『（(“〝【［[〔《〈｢";
const CLOSERS = "」』）)”〟】］]〕》〉｣";
/** Marks that end a sentence in any position. The Latin full stop is judged by what follows it. */
const ENDERS = "。．！？!?‼⁇⁈⁉";
/** "やった！と喜ぶ": what is exclaimed goes on as a part of its sentence. */
const QUOTING_PARTICLES = "とっ";
const NAME_MARKS = "！!";
/** A quotation that is still open after so much text has lost its closing mark. */
const LONGEST_QUOTATION = 2000;

/**
 * Sentences of `text` in order, without the white space around them. A closing mark that follows the end of a sentence
 * belongs to it. Linear in the length of the text, whatever the marks.
 */
export function cutSentences(text: string): Span[] {
  const partner = closingPartners(text);
  const sentences: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const span = trimmed(text, start, end);
    if (span.end > span.start) sentences.push(span);
    start = end;
  };
  for (let i = 0; i < text.length; i++) {
    const inside = partner[i];
    if (inside) {
      i = inside;
      continue;
    }
    const char = text[i]!;
    if (char === "\n") close(i);
    else if (isSentenceEnd(text, i)) {
      while (i + 1 < text.length && (ENDERS.includes(text[i + 1]!) || isStrayCloser(text, i + 1))) i++;
      close(i + 1);
    }
  }
  close(text.length);
  return sentences;
}

/** The sentence that holds `offset`, or the first one after it. */
export function sentenceAt(sentences: Span[], offset: number): Span | undefined {
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sentences[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return sentences[low];
}

/** For each opening mark that is closed, the offset of its closing mark; 0 elsewhere. */
function closingPartners(text: string): Int32Array {
  const partner = new Int32Array(text.length);
  const open: { at: number; kind: number }[] = [];
  const depth = new Array<number>(OPENERS.length).fill(0);
  for (let i = 0; i < text.length; i++) {
    const opens = OPENERS.indexOf(text[i]!);
    if (opens >= 0) {
      open.push({ at: i, kind: opens });
      depth[opens]!++;
      continue;
    }
    const closes = CLOSERS.indexOf(text[i]!);
    if (closes < 0 || depth[closes] === 0) continue;
    for (let top = open.pop(); top; top = open.pop()) {
      depth[top.kind]!--;
      if (top.kind !== closes) continue;
      if (i - top.at <= LONGEST_QUOTATION) partner[top.at] = i;
      break;
    }
  }
  return partner;
}

function isSentenceEnd(text: string, at: number): boolean {
  const char = text[at]!;
  const next = text[at + 1];
  if (char === "．" && next !== undefined && isDigit(next)) return false;
  if (NAME_MARKS.includes(char) && isInName(text, at)) return false;
  if (ENDERS.includes(char)) return next === undefined || !QUOTING_PARTICLES.includes(next) || char === "。";
  if (char !== ".") return false;
  return next === undefined || (isSpace(next) && !isAbbreviation(text, at));
}

/** "Yahoo!ニュース", "Yahoo!知恵袋": a mark between a Latin letter and a word without a space is a part of a name. */
function isInName(text: string, at: number): boolean {
  return (
    /[A-Za-zＡ-Ｚａ-ｚ]/.test(text.charAt(at - 1)) &&
    /[A-Za-z\u30a1-\u30fa\u4e00-\u9fff]/.test(text.charAt(at + 1))
  );
}

/** "Mr.", "U.S." and single initials: the full stop does not end the sentence. */
function isAbbreviation(text: string, stop: number): boolean {
  let start = stop;
  while (start > 0 && stop - start < 5 && /[A-Za-z.]/.test(text[start - 1]!)) start--;
  const word = text.slice(start, stop);
  return /^(?:[A-Z]|[A-Za-z](?:\.[A-Za-z])+|Mr|Mrs|Ms|Dr|Prof|Sen|Rep|Gov|Gen|Lt|Col|St|Jr|Sr|No|vs|Inc|Ltd|Co)$/.test(
    word,
  );
}

function isDigit(char: string): boolean {
  return (char >= "0" && char <= "9") || (char >= "０" && char <= "９");
}

function isStrayCloser(text: string, at: number): boolean {
  return CLOSERS.includes(text[at]!);
}

function isSpace(char: string): boolean {
  return char === " " || char === "\u3000" || char === "\t" || char === "\n" || char === "\u00a0";
}

function trimmed(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from]!)) from++;
  while (to > from && isSpace(text[to - 1]!)) to--;
  return { start: from, end: to };
}
