// A marked span with what stands inside, before and after it, in tokens: what every rule of this room looks at.

import type { AnalysedBlock, SourceBlock, Span, Token } from "../../model.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { MarkedSpan } from "../marked-spans.ts";

export interface WordsInContext {
  block: AnalysedBlock;
  span: MarkedSpan;
  /** Tokens of the words, without the marks. */
  inside: Token[];
  /** Index in `block.tokens` of the last token before the opening mark; -1 at the block's start. */
  before: number;
  /** Index of the first token after the closing mark; the number of tokens at the block's end. */
  after: number;
  sentence: Span;
  /** The other quotations of a row such as 「狭い」「暗い」「怖い」, this one included, in order. */
  row: MarkedSpan[];
}

export function placeInContext(block: AnalysedBlock, span: MarkedSpan, row: MarkedSpan[]): WordsInContext {
  const { tokens, sentences } = block;
  const first = firstTokenFrom(tokens, span.start);
  const after = firstTokenFrom(tokens, span.outerEnd);
  const before = firstTokenFrom(tokens, span.outerStart) - 1;
  const inside = tokens.slice(first, firstTokenFrom(tokens, span.end));
  const sentence = sentenceAt(sentences, span.outerStart) ?? { start: 0, end: block.source.text.length };
  return { block, span, inside, before, after, sentence, row };
}

/** Index of the first token that starts at or after `offset`: binary search. */
export function firstTokenFrom(tokens: Token[], offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Groups neighbouring spans that only commas, conjunctions or white space part: 「A」「B」や「C」. */
export function rowsOf(text: string, spans: MarkedSpan[]): MarkedSpan[][] {
  const rows: MarkedSpan[][] = [];
  let row: MarkedSpan[] = [];
  for (const span of spans) {
    const last = row[row.length - 1];
    if (last && !isRowGap(text, last.outerEnd, span.outerStart)) {
      rows.push(row);
      row = [];
    }
    row.push(span);
  }
  if (row.length > 0) rows.push(row);
  return rows;
}

const LONGEST_ROW_GAP = 4;

function isRowGap(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_ROW_GAP) return false;
  const gap = text.slice(from, to).replace(/[\s、,，・／/]/g, "");
  return gap === "" || gap === "や" || gap === "とか" || gap === "に" || gap === "と";
}

/** Of so few characters, most bracketed words are names and terms. */
const SHORT = 8;

export function isShort({ start, end }: Span): boolean {
  return end - start < SHORT;
}

const LONGEST_HEADLINE = 70;

/** A heading, or a line that reads as one: the titles of other articles in a list of links. */
export function isHeadline({ role, text }: SourceBlock): boolean {
  return (
    role === "heading" ||
    (text.length <= LONGEST_HEADLINE && /^[・●■◆◇▼▽※]/.test(text) && !text.includes("。"))
  );
}
