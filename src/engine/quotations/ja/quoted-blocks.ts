// Paragraphs that a page announces as copied words: 以下引用 … 引用終わり.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";

const BEGIN = /^.{0,20}(?:以下|ここから)(?:、|は)?(?:引用|転載|抜粋)/;
const END =
  /^.{0,6}(?:(?:引用|転載|抜粋)(?:、)?(?:終わり|おわり|ここまで|以上|終了)|(?:ここまで|以上)(?:、|が)?(?:引用|転載|抜粋))/;
/** A line that announces says little else. */
const LONGEST_ANNOUNCEMENT = 40;
/** More than this is a whole article copied, which has quotations of its own. */
const LONGEST_QUOTATION = 6;

export function findQuotedBlocks(blocks: AnalysedBlock[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  for (let at = 0; at < blocks.length; at++) {
    if (!announces(blocks[at]!, BEGIN)) continue;
    const end = endOf(blocks, at);
    if (end < 0) continue;
    for (let next = at + 1; next < end; next++) found.push(quotedBlock(blocks[next]!, next > at + 1));
    at = end;
  }
  return found;
}

function announces({ source }: AnalysedBlock, pattern: RegExp): boolean {
  return source.text.length <= LONGEST_ANNOUNCEMENT && pattern.test(source.text);
}

/** Index of the line that ends the quotation; -1 where none does within reach, so that nobody can tell where it ends. */
function endOf(blocks: AnalysedBlock[], begin: number): number {
  for (let at = begin + 1; at < blocks.length && at <= begin + LONGEST_QUOTATION + 1; at++) {
    if (announces(blocks[at]!, END)) return at;
  }
  return -1;
}

function quotedBlock({ source }: AnalysedBlock, continues: boolean): FoundQuote {
  return {
    kind: "direct",
    block: source.id,
    start: 0,
    end: source.text.length,
    text: source.text,
    mark: "",
    closed: true,
    continues,
    cue: null,
    stance: "wrote",
    form: "quoted-block",
    confidence: 0.75,
  };
}
