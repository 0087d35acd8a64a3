// Polite and plain endings: whether two sentences part only in how they end.

import { ENDING_FORMS } from "./ending-forms.data.ts";

const isHiragana = (char: string | undefined): boolean => char !== undefined && char >= "ぁ" && char <= "ゟ";
const SENTENCE_ENDS = new Set([..."。．.！!？?…\n」』）)”’\"'"]);
/** Longer tails of hiragana are words, not an ending. */
const TAIL = 16;

/**
 * Whether the stretches `[aStart, aEnd)` of `a` and `[bStart, bEnd)` of `b` lie in the endings of two sentences that
 * end in forms of one tense and polarity, on one stem: 語った and 語りました, 可能性だ and 可能性です. The stem may change by one
 * letter with the form.
 */
export function sameEnding(
  a: string,
  aStart: number,
  aEnd: number,
  b: string,
  bStart: number,
  bEnd: number,
): boolean {
  const first = tailAround(a, aStart, aEnd);
  const second = tailAround(b, bStart, bEnd);
  if (first === null || second === null) return false;
  return ENDING_FORMS.some((forms) =>
    stems(first, forms).some((stem) => stems(second, forms).some((other) => oneStem(stem, other))),
  );
}

/** The hiragana at the end of a sentence that hold the stretch; null where it lies elsewhere. */
function tailAround(text: string, start: number, end: number): string | null {
  let to = start;
  while (to < text.length && to - start <= TAIL && isHiragana(text[to])) to++;
  if (to < text.length && !SENTENCE_ENDS.has(text[to]!)) return null;
  let marks = to;
  while (marks < end && SENTENCE_ENDS.has(text[marks]!)) marks++;
  if (marks < end) return null;
  let from = start;
  while (from > 0 && start - from <= TAIL && isHiragana(text[from - 1])) from--;
  return to - from > TAIL ? null : text.slice(from, to);
}

function stems(tail: string, forms: readonly string[]): string[] {
  const found: string[] = [];
  for (const form of forms) {
    if (form === "" ? tail === "" : tail.endsWith(form)) found.push(tail.slice(0, tail.length - form.length));
  }
  return found;
}

function oneStem(a: string, b: string): boolean {
  let same = 0;
  while (same < a.length && same < b.length && a[same] === b[same]) same++;
  return a.length - same <= 1 && b.length - same <= 1;
}
