// Quotations of a Japanese page, in page order: words in marks, in lines that name their speaker, in posts, and in reported clauses.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";
import { findForumPosts } from "./forum-posts.ts";
import { findIndirectSpeech } from "./indirect-speech.ts";
import { findLabelledLines } from "./labelled-lines.ts";
import { findMarkedQuotations } from "./marked-quotations.ts";
import { findQuotedBlocks } from "./quoted-blocks.ts";

export function findJapaneseQuotations(blocks: AnalysedBlock[]): FoundQuote[] {
  const marked = findMarkedQuotations(blocks);
  const unmarked = [...findLabelledLines(blocks), ...findForumPosts(blocks), ...findQuotedBlocks(blocks)];
  const direct = byBlock(marked);
  const indirect = blocks
    .filter(({ source }) => source.role !== "heading")
    .flatMap((block) => findIndirectSpeech(block, direct.get(block.source.id) ?? []));
  return [...marked, ...unmarked, ...indirect].sort(
    (a, b) => a.block - b.block || a.start - b.start || b.end - a.end,
  );
}

function byBlock(quotes: FoundQuote[]): Map<number, FoundQuote[]> {
  const blocks = new Map<number, FoundQuote[]>();
  for (const quote of quotes) {
    const known = blocks.get(quote.block);
    if (known) known.push(quote);
    else blocks.set(quote.block, [quote]);
  }
  return blocks;
}
