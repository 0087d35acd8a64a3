// Words in quotation marks that are somebody's, those included whose marks are broken or run over several paragraphs.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";
import { type MarkedSpan, type MarkReading, readMarkedSpans } from "../marked-spans.ts";
import { lostClose, lostOpen } from "./broken-marks.ts";
import type { CueReading } from "./cue-reading.ts";
import { readCue } from "./cues.ts";
import { judgeWords, probability } from "./judge-words.ts";
import { JAPANESE_MARKS, SPEECH_MARKS } from "./marks.data.ts";
import { runEnd } from "./paragraph-runs.ts";
import { placeInContext, rowsOf } from "./words-in-context.ts";

const RUN_CONFIDENCE = 0.9;
const LOST_MARK_CONFIDENCE = 0.55;
/** The most that is given to words without a closing mark. */
const UNCLOSED_CONFIDENCE = 0.7;

export function findMarkedQuotations(blocks: AnalysedBlock[]): FoundQuote[] {
  const readings = blocks.map((block) => readMarkedSpans(block.source.text, JAPANESE_MARKS));
  const found: FoundQuote[] = [];
  /** Blocks whose words up to a stray closing mark are accounted for. */
  let runsUntil = -1;
  let reopened = -1;
  for (const [at, block] of blocks.entries()) {
    const reading = readings[at]!;
    const { text } = block.source;
    if (reading.strayClose >= 0 && at > runsUntil) addLostOpen(block, reading);
    for (const row of rowsOf(text, reading.spans)) {
      const closed = row.filter((span) => span.closed);
      for (const quote of judgedRow(block, closed)) {
        const continues = at === reopened && quote.start === reading.spans[0]?.start;
        found.push({ ...quote, continues });
      }
      for (const span of row) if (!span.closed && SPEECH_MARKS.has(span.mark)) addOpen(at, span);
    }
  }
  return found;

  /** An opening mark without its partner: the words go on in the next paragraphs, or the mark was lost. */
  function addOpen(at: number, span: MarkedSpan): void {
    const block = blocks[at]!;
    const { text } = block.source;
    const continues = at === reopened && span === readings[at]!.spans[0];
    const end = span.end === text.length ? runEnd(blocks, readings, at) : null;
    if (end === null) {
      const cut = lostClose(block, span);
      const [quote] = judgedRow(block, [cut.span]);
      if (quote) found.push({ ...quote, cue: cut.cue ?? quote.cue, continues });
      return;
    }
    const words = { ...span, closed: true };
    const first = quoteOf(block, words, null, "several-paragraphs", RUN_CONFIDENCE);
    found.push({ ...first, continues });
    if (end.reopens) {
      reopened = end.block;
      return;
    }
    for (let next = at + 1; next <= end.block; next++) {
      const stop = next === end.block ? readings[next]!.strayClose : blocks[next]!.source.text.length;
      found.push(restOfRun(blocks[next]!, span.mark, stop));
    }
    runsUntil = end.block;
  }

  function addLostOpen(block: AnalysedBlock, reading: MarkReading): void {
    const span = lostOpen(block, reading);
    if (!span) return;
    const words = placeInContext(block, span, [span]);
    const cue = readCue(words);
    if (cue && cue.family !== "call")
      found.push(quoteOf(block, span, cue, "lost-opening-mark", LOST_MARK_CONFIDENCE));
  }
}

/** A paragraph of a run up to `stop`, where its closing mark or its end stands. */
function restOfRun(block: AnalysedBlock, mark: string, stop: number): FoundQuote {
  const outerEnd = Math.min(stop + 1, block.source.text.length);
  const span = { mark, start: 0, end: stop, outerStart: 0, outerEnd, closed: true };
  const cue = outerEnd > stop ? readCue(placeInContext(block, span, [span])) : null;
  return { ...quoteOf(block, span, cue, "several-paragraphs", RUN_CONFIDENCE), continues: true };
}

/** What the others of a row are, its members tend to be: that much of their mean score is added, within bounds. */
const COHERENCE = 0.5;
const MOST_COHERENCE = 1.5;

function judgedRow(block: AnalysedBlock, row: MarkedSpan[]): FoundQuote[] {
  const judged = row.map((span) => {
    const words = placeInContext(block, span, row);
    const cue = readCue(words);
    return { span, cue, ...judgeWords(words, cue) };
  });
  const total = judged.reduce((sum, { score }) => sum + score, 0);
  return judged.flatMap(({ span, cue, score, form }) => {
    const others = row.length > 1 ? (total - score) / (row.length - 1) : 0;
    const shared = Math.max(-MOST_COHERENCE, Math.min(MOST_COHERENCE, COHERENCE * others));
    return score + shared > 0 ? [quoteOf(block, span, cue, form, probability(score + shared))] : [];
  });
}

function quoteOf(
  { source }: AnalysedBlock,
  span: MarkedSpan,
  cue: CueReading | null,
  form: string,
  confidence: number,
): FoundQuote {
  return {
    kind: "direct",
    block: source.id,
    start: span.start,
    end: span.end,
    text: source.text.slice(span.start, span.end),
    mark: span.mark,
    closed: span.closed,
    continues: false,
    cue: cue?.cue ?? null,
    stance: cue?.stance ?? "said",
    form,
    confidence: span.closed ? confidence : Math.min(confidence, UNCLOSED_CONFIDENCE),
  };
}
