// Posts of a forum log: "12: 名無しさん 2026/03/04(水) 10:11:12.34 ID:ab1" and the words after it.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";

/** Number, name, date, time, perhaps an ID. Every part is bounded, so that the match cannot run on. */
const HEADER =
  /^\s{0,4}\d{1,5}\s?[:：.]?\s?.{1,60}?\d{2,4}\/\d{1,2}\/\d{1,2}(?:[(（].[)）])?\s?\d{1,2}:\d{2}(?::\d{2})?(?:\.\d{1,3})?(?:\s{1,3}ID:[^\s]{1,20})?/;

/** Blocks that one post may run over. */
const LONGEST_POST = 8;

export function findForumPosts(blocks: AnalysedBlock[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  const headers = blocks.map(({ source }) => HEADER.exec(source.text.slice(0, 160))?.[0].length ?? -1);
  for (const [at, header] of headers.entries()) {
    if (header < 0) continue;
    const first = post(blocks[at]!, header, false);
    if (first) found.push(first);
    const end = postEnd(headers, at);
    let continues = first !== null;
    for (let next = at + 1; next < end; next++) {
      if (blocks[next]!.source.role === "heading") break;
      const quote = post(blocks[next]!, 0, continues);
      if (quote) found.push(quote);
      continues ||= quote !== null;
    }
  }
  return found;
}

/** A post ends with the next header; the last one holds the rest of its own block, or the block after a bare header. */
function postEnd(headers: number[], at: number): number {
  for (let next = at + 1; next < headers.length && next <= at + LONGEST_POST; next++) {
    if (headers[next]! >= 0) return next;
  }
  return Math.min(at + 2, headers.length);
}

/** The words of a post after replies (>>3); lines with ＞ are somebody else's. */
function post({ source }: AnalysedBlock, from: number, continues: boolean): FoundQuote | null {
  const rest = source.text.slice(from);
  const lead = /^(?:\s|(?:>>|＞＞)\d{1,5}(?:-\d{1,5})?)*/.exec(rest)![0].length;
  const words = rest.slice(lead).trimEnd();
  if (words.length < 2 || /^[>＞]/.test(words)) return null;
  const start = from + lead;
  return {
    kind: "direct",
    block: source.id,
    start,
    end: start + words.length,
    text: words,
    mark: "",
    closed: true,
    continues,
    cue: null,
    stance: "wrote",
    form: "forum-post",
    confidence: 0.75,
  };
}
