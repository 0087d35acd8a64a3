// Which of many ordered spans touch a stretch of text: binary search.

import type { Span } from "../model.ts";

/** The spans that share a character with [start, end). `spans` are in order and do not overlap one another. */
export function spansWithin<T extends Span>(spans: readonly T[], start: number, end: number): T[] {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (spans[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  let stop = low;
  while (stop < spans.length && spans[stop]!.start < end) stop++;
  return spans.slice(low, stop);
}
