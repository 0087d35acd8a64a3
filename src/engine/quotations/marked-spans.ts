// Reads the quotation marks of a block into spans: nested, unbalanced or unclosed, it never throws.

import type { Span } from "../model.ts";

/** Pairs of marks; a symmetric pair (" and ") closes what it opened. */
export type MarkPairs = ReadonlyMap<string, string>;

/** Words between marks. `start` and `end` hold the words, `outerStart` and `outerEnd` the marks as well. */
export interface MarkedSpan extends Span {
  mark: string;
  outerStart: number;
  outerEnd: number;
  closed: boolean;
}

/** An opening mark that still waits for its partner, and the whole spans that were closed since. */
interface Open {
  mark: string;
  at: number;
  within: MarkedSpan[];
}

/** Half-width marks close full-width ones, and the other way round. */
const FULL_FORM: ReadonlyMap<string, string> = new Map([
  ["｢", "「"],
  ["｣", "」"],
  ["＂", '"'],
]);

export interface MarkReading {
  /** Outermost spans in order; they do not overlap. */
  spans: MarkedSpan[];
  /** Offset of the first closing mark that nothing in the block opened; -1 if there is none. */
  strayClose: number;
}

/** Outermost marked spans of `text`. Each character is looked at once and each span moved at most once a level. */
export function readMarkedSpans(text: string, pairs: MarkPairs): MarkReading {
  const closers = new Map<string, string>();
  for (const [open, close] of pairs) closers.set(close, open);
  const stack: Open[] = [];
  const waiting = new Map<string, number>();
  const spans: MarkedSpan[] = [];
  let strayClose = -1;
  for (let at = 0; at < text.length; at++) {
    const char = FULL_FORM.get(text[at]!) ?? text[at]!;
    const opensWith = closers.get(char);
    if (opensWith !== undefined && (waiting.get(opensWith) ?? 0) > 0) {
      closeNearest(opensWith, at);
    } else if (pairs.has(char)) {
      stack.push({ mark: char, at, within: [] });
      waiting.set(char, (waiting.get(char) ?? 0) + 1);
    } else if (opensWith !== undefined && strayClose < 0 && stack.length === 0) {
      strayClose = at;
    }
  }
  if (stack.length > 0) closeAtEnd();
  return { spans, strayClose };

  function closeNearest(mark: string, at: number): void {
    for (let open = stack.pop(); open; open = stack.pop()) {
      waiting.set(open.mark, waiting.get(open.mark)! - 1);
      if (open.mark !== mark) continue; // a mark that was never closed inside a pair that was
      emit({ mark, start: open.at + 1, end: at, outerStart: open.at, outerEnd: at + 1, closed: true });
      return;
    }
  }

  function emit(span: MarkedSpan): void {
    const parent = stack[stack.length - 1];
    if (parent) parent.within.push(span);
    else spans.push(span);
  }

  /** What was never closed ends with its sentence if a further quotation follows, else with the block. */
  function closeAtEnd(): void {
    for (const [level, open] of stack.entries()) {
      const next = open.within[0]?.outerStart ?? stack[level + 1]?.at ?? text.length;
      const end = next === text.length ? text.length : lastSentenceEnd(text, open.at + 1, next);
      if (end > open.at + 1) {
        spans.push({
          mark: open.mark,
          start: open.at + 1,
          end,
          outerStart: open.at,
          outerEnd: end,
          closed: false,
        });
      }
      spans.push(...open.within);
    }
  }
}

function lastSentenceEnd(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if ("。！？!?".includes(text[at]!)) return at + 1;
  return to;
}
