// Reads a few lines of text the way the pipeline does, for tests of attribution alone.

import { attributeQuotes } from "../../../src/engine/attribution/attribute-quotes.ts";
import type { AnalysedBlock, FoundQuote, PageFacts, QuoteSpeaker } from "../../../src/engine/model.ts";
import { sourceBlock } from "../../support/source-blocks.ts";
import { tokenise } from "../../support/tokenise.ts";

export const FACTS: PageFacts = {
  url: null,
  title: "",
  language: "ja",
  published: null,
  site: null,
  author: null,
};

/** Speakers of every 「…」 by their words. A line that begins with "# " is a heading. */
export function readSpeakers(...lines: string[]): Record<string, QuoteSpeaker> {
  const blocks = lines.map(toBlock);
  const quotes = blocks.flatMap(marked);
  const { speakers } = attributeQuotes({ facts: FACTS, blocks }, quotes);
  return Object.fromEntries(quotes.map((quote, index) => [quote.text, speakers[index]!]));
}

export function toBlock(line: string, id: number): AnalysedBlock {
  const heading = line.startsWith("# ");
  const text = heading ? line.slice(2) : line;
  return {
    source: sourceBlock({
      id,
      text,
      role: heading ? "heading" : "paragraph",
      level: heading ? 1 : 0,
    }),
    tokens: tokenise(text),
    sentences: [{ start: 0, end: text.length }],
  };
}

export function marked(block: AnalysedBlock): FoundQuote[] {
  const text = block.source.text;
  const found: FoundQuote[] = [];
  for (let open = text.indexOf("「"); open >= 0; open = text.indexOf("「", open + 1)) {
    const close = text.indexOf("」", open);
    if (close < 0) break;
    found.push({
      block: block.source.id,
      start: open + 1,
      end: close,
      kind: "direct",
      text: text.slice(open + 1, close),
      mark: "「",
      closed: true,
      continues: false,
      cue: null,
      stance: "said",
      form: "test",
      confidence: 1,
    });
    open = close;
  }
  return found;
}
