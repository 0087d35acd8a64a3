// Quotations over several paragraphs: each paragraph opens anew, or only the last one closes.

import type { AnalysedBlock } from "../../model.ts";
import type { MarkReading } from "../marked-spans.ts";
import { SPEECH_MARKS } from "./marks.data.ts";

export interface RunEnd {
  block: number;
  /** The block begins with an opening mark of its own, which is read by itself. */
  reopens: boolean;
}

/** Paragraphs that one quotation may run over. */
const LONGEST_RUN = 12;

/** Where a quotation that block `at` leaves open ends: with a stray closing mark, or in a paragraph that reopens it. */
export function runEnd(blocks: AnalysedBlock[], readings: MarkReading[], at: number): RunEnd | null {
  for (let next = at + 1; next < blocks.length && next <= at + LONGEST_RUN; next++) {
    const { role, text } = blocks[next]!.source;
    const { spans, strayClose } = readings[next]!;
    if (role === "heading") return null;
    if (next === at + 1 && spans[0]?.outerStart === 0 && SPEECH_MARKS.has(spans[0].mark))
      return { block: next, reopens: true };
    if (strayClose >= 0 && (spans[0]?.outerStart ?? text.length) > strayClose)
      return { block: next, reopens: false };
    if (spans.length > 0) return null;
  }
  return null;
}
