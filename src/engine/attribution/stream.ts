// The page as one line of words in which every quotation is a single item, cut into sentences.

import type { AnalysedBlock, FoundQuote, Token } from "../model.ts";
import type { Item, Sentence } from "./item.ts";
import { sentencesOfStream } from "./sentences-of-stream.ts";

export interface Stream {
  blocks: readonly AnalysedBlock[];
  quotes: readonly FoundQuote[];
  items: Item[];
  sentences: Sentence[];
  /** Sentence of each item. */
  sentenceOf: Int32Array;
  /** Item of each quotation; -1 for one that stands inside another. */
  itemOf: Int32Array;
}

/** `kinds`: which quotations become items; the words of others stay words. */
export function streamOf(
  blocks: readonly AnalysedBlock[],
  quotes: readonly FoundQuote[],
  kinds: readonly FoundQuote["kind"][],
): Stream {
  const items: Item[] = [];
  const itemOf = new Int32Array(quotes.length).fill(-1);
  const byBlock = outermostByBlock(blocks, quotes, kinds);
  const blockEnds = blocks.map((block, index) => {
    layBlock(block, index, byBlock.get(index) ?? [], quotes, items, itemOf);
    return items.length;
  });
  const sentences = sentencesOfStream(blocks, quotes, items, blockEnds);
  const sentenceOf = new Int32Array(items.length);
  sentences.forEach((it, index) => {
    sentenceOf.fill(index, it.from, it.to);
  });
  return { blocks, quotes, items, sentences, sentenceOf, itemOf };
}

/** The word at an item, or the whole quotation with its marks. "" outside the stream. */
export function surfaceAt(stream: Stream, item: number): string {
  const it = stream.items[item];
  if (it === undefined) return "";
  return it.token?.surface ?? stream.blocks[it.block]!.source.text.slice(it.start, it.end);
}

/** The page's text from the first to the last of these items, within the first one's block. */
export function textBetween(stream: Stream, first: number, last: number): string {
  const from = stream.items[first];
  const to = stream.items[last];
  if (from === undefined || to === undefined || from.block !== to.block) return "";
  return stream.blocks[from.block]!.source.text.slice(from.start, to.end);
}

/** Direct quotations first, then indirect ones where no direct one stands; nested ones left out. In text order. */
function outermostByBlock(
  blocks: readonly AnalysedBlock[],
  quotes: readonly FoundQuote[],
  kinds: readonly FoundQuote["kind"][],
): Map<number, number[]> {
  const indexOf = new Map(blocks.map((block, index) => [block.source.id, index]));
  const found = new Map<number, number[]>();
  quotes.forEach((quote, index) => {
    const block = indexOf.get(quote.block);
    if (block === undefined || quote.end <= quote.start || !kinds.includes(quote.kind)) return;
    const list = found.get(block);
    if (list === undefined) found.set(block, [index]);
    else list.push(index);
  });
  for (const [block, list] of found) {
    const direct = withoutNested(
      list.filter((it) => quotes[it]!.kind === "direct"),
      quotes,
    );
    const indirect = withoutNested(
      list.filter((it) => quotes[it]!.kind === "indirect"),
      quotes,
    );
    found.set(block, mergeApart(direct, indirect, quotes));
  }
  return found;
}

function withoutNested(list: number[], quotes: readonly FoundQuote[]): number[] {
  list.sort((a, b) => quotes[a]!.start - quotes[b]!.start || quotes[b]!.end - quotes[a]!.end);
  let reached = -1;
  return list.filter((it) => {
    if (quotes[it]!.start < reached) return false;
    reached = quotes[it]!.end;
    return true;
  });
}

/** Both lists in text order, without the indirect ones that touch a direct one. */
function mergeApart(direct: number[], indirect: number[], quotes: readonly FoundQuote[]): number[] {
  const merged: number[] = [];
  let next = 0;
  for (const it of indirect) {
    while (next < direct.length && quotes[direct[next]!]!.end <= quotes[it]!.start)
      merged.push(direct[next++]!);
    const ahead = direct[next];
    if (ahead === undefined || quotes[ahead]!.start >= quotes[it]!.end) merged.push(it);
  }
  return merged.concat(direct.slice(next));
}

function layBlock(
  block: AnalysedBlock,
  index: number,
  inBlock: readonly number[],
  quotes: readonly FoundQuote[],
  items: Item[],
  itemOf: Int32Array,
): void {
  let next = 0;
  let covered = 0;
  const layQuotesUpTo = (offset: number): void => {
    while (next < inBlock.length) {
      const span = spanWithMarks(quotes[inBlock[next]!]!, block);
      if (span.start > offset) return;
      itemOf[inBlock[next]!] = items.length;
      items.push({ block: index, ...span, token: null, quote: inBlock[next]! });
      covered = span.end;
      next++;
    }
  };
  for (const token of block.tokens) {
    for (const part of partsOf(token)) {
      layQuotesUpTo(part.start);
      if (part.start >= covered)
        items.push({ block: index, start: part.start, end: part.end, token: part, quote: -1 });
    }
  }
  layQuotesUpTo(block.source.text.length);
}

function spanWithMarks(quote: FoundQuote, block: AnalysedBlock): { start: number; end: number } {
  if (quote.mark === "") return { start: quote.start, end: quote.end };
  const start = Math.max(0, quote.start - quote.mark.length);
  return {
    start,
    end: quote.closed ? Math.min(block.source.text.length, quote.end + quote.mark.length) : quote.end,
  };
}

const MARKS_ONLY = /^[\p{P}\p{S}\s]+$/u;

/** IPADIC takes ASCII marks and runs of marks for nouns (")。"): each mark becomes a word of its own. White space goes. */
function partsOf(token: Token): Token[] {
  if (token.surface.trim() === "") return [];
  if (!MARKS_ONLY.test(token.surface) || (token.surface.length === 1 && token.pos === "記号")) return [token];
  const parts: Token[] = [];
  for (let at = 0; at < token.surface.length; at++) {
    const surface = token.surface[at]!;
    if (surface.trim() === "") continue;
    const start = token.start + at;
    parts.push({
      ...token,
      surface,
      base: surface,
      start,
      end: start + 1,
      pos: "記号",
      pos1: "一般",
      pos2: "*",
      pos3: "*",
    });
  }
  return parts;
}
