// Builds analysed pages for the tests of this room: one block a line, "# " before a heading.

import type { AnalysedBlock, FoundQuote, PageFacts } from "../../../src/engine/model.ts";
import { findQuotations } from "../../../src/engine/quotations/find-quotations.ts";
import { cutSentences } from "../../../src/engine/text/sentences.ts";
import { sourceBlock } from "../../support/source-blocks.ts";
import { tokenise } from "../../support/tokenise.ts";

export function analysedPage(page: string): AnalysedBlock[] {
  return page.split("\n").map((line, id) => {
    const isHeading = line.startsWith("# ");
    const text = isHeading ? line.slice(2) : line;
    return {
      source: sourceBlock({
        id,
        text,
        role: isHeading ? "heading" : "paragraph",
        level: isHeading ? 1 : 0,
      }),
      tokens: tokenise(text),
      sentences: cutSentences(text),
    };
  });
}

const FACTS: PageFacts = { url: null, title: "", language: "ja", published: null, site: null, author: null };

export function quotesOf(page: string): FoundQuote[] {
  return findQuotations(analysedPage(page), FACTS);
}

export function directOf(page: string): string[] {
  return quotesOf(page)
    .filter(({ kind }) => kind === "direct")
    .map(({ text }) => text);
}

export function indirectOf(page: string): string[] {
  return quotesOf(page)
    .filter(({ kind }) => kind === "indirect")
    .map(({ text }) => text);
}
