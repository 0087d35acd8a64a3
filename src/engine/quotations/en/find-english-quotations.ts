// Quotations of English text: words in double marks that a cue or their own form shows to be somebody's, and reported clauses.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";
import { type MarkedSpan, type MarkPairs, readMarkedSpans } from "../marked-spans.ts";
import { readEnglishCue } from "./cues.ts";
import { findEnglishIndirectSpeech } from "./indirect-speech.ts";
import { judgeEnglishWords } from "./judge-words.ts";

const ENGLISH_MARKS: MarkPairs = new Map([
  ["“", "”"],
  ['"', '"'],
  ["«", "»"],
]);

export function findEnglishQuotations(blocks: AnalysedBlock[]): FoundQuote[] {
  const readings = blocks.map(({ source }) => readMarkedSpans(source.text, ENGLISH_MARKS).spans);
  return blocks.flatMap((block, at) => {
    const before = readings[at - 1]?.at(-1);
    const reopened = before !== undefined && !before.closed && startsMarked(readings[at]);
    const direct: FoundQuote[] = [];
    for (const [index, span] of readings[at]!.entries()) {
      const continues = reopened && index === 0;
      const runsOn = !span.closed && startsMarked(readings[at + 1]);
      const quote = directQuote(block, span, runsOn || continues);
      if (quote) direct.push({ ...quote, closed: span.closed || runsOn, continues });
    }
    return [...direct, ...findEnglishIndirectSpeech(block, direct)];
  });
}

/** In English each paragraph of a long quotation opens anew, and only the last one closes. */
function startsMarked(spans: MarkedSpan[] | undefined): boolean {
  return spans?.[0]?.outerStart === 0;
}

function directQuote(block: AnalysedBlock, span: MarkedSpan, overParagraphs: boolean): FoundQuote | null {
  const { text, id } = block.source;
  const cue = readEnglishCue(block, span);
  const judged = overParagraphs ? 0.9 : judgeEnglishWords(text, span, cue);
  if (judged < 0.5) return null;
  return {
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
    form: overParagraphs ? "several-paragraphs" : cue ? `cue-${cue.place}` : "marked",
    confidence: span.closed || overParagraphs ? judged : Math.min(judged, 0.6),
  };
}
