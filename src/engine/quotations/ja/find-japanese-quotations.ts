// Quotations of a Japanese page: marked words that are somebody's, with their cues.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";
import { readMarkedSpans } from "../marked-spans.ts";
import { readCue } from "./cues.ts";
import { findIndirectSpeech } from "./indirect-speech.ts";
import { judgeWords, probability } from "./judge-words.ts";
import { JAPANESE_MARKS } from "./marks.data.ts";
import { placeInContext, rowsOf } from "./words-in-context.ts";

export function findJapaneseQuotations(blocks: AnalysedBlock[]): FoundQuote[] {
  return blocks.flatMap((block) => {
    const direct = markedQuotations(block);
    const indirect = block.source.role === "heading" ? [] : findIndirectSpeech(block, direct);
    return [...direct, ...indirect].sort((a, b) => a.start - b.start || b.end - a.end);
  });
}

function markedQuotations(block: AnalysedBlock): FoundQuote[] {
  const { text, id } = block.source;
  const { spans } = readMarkedSpans(text, JAPANESE_MARKS);
  const found: FoundQuote[] = [];
  for (const row of rowsOf(text, spans)) {
    for (const span of row) {
      const words = placeInContext(block, span, row);
      const cue = readCue(words);
      const { score } = judgeWords(words, cue);
      if (score <= 0) continue;
      found.push({
        kind: "direct",
        block: id,
        start: span.start,
        end: span.end,
        text: text.slice(span.start, span.end),
        mark: span.mark,
        closed: span.closed,
        continues: false,
        cue: cue?.cue ?? null,
        stance: cue?.stance ?? "said",
        form: cue ? `cue-${cue.family}` : "marked",
        confidence: probability(score),
      });
    }
  }
  return found;
}
