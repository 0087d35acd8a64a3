// What a repeat changes of what it repeats: the edits, each graded, from the runs that the index found.

import type { BlockId, Place, Span } from "../model.ts";
import { foldUnit, unitWeight } from "../text/normal-form.ts";
import { normalMap } from "../text/normal-map.ts";
import { sharedEnd, sharedStart } from "../text/shared-ends.ts";
import type { ReuseIndex } from "./reuse-index.ts";
import type { ReuseSpan } from "./reuse-spans.ts";
import { sameEnding } from "./same-ending.ts";

/**
 * Cosmetic: width, spacing, punctuation, letter case, polite or plain ending. Material: anything that may change what
 * is said.
 */
type Grade = "cosmetic" | "material";

/**
 * One difference between a block and the earlier text. An empty stretch of the block: words were left out. An empty
 * stretch of the earlier text, or none (`of` null): words were added.
 */
export interface Edit extends Span {
  of: Place | null;
  grade: Grade;
}

type TextOf = (block: BlockId) => string;

/** More than this between two runs is a passage left out or moved, not an edit of the sentence. */
const CUT = 1000;
/** Letters of a word that an edit is widened by on either side. */
const LONG_WORD = 20;

/**
 * Edits of a repeat, in the order of the block; none where it equals its source character for character. Linear in
 * the texts involved. Runs stand aligned as they are; what lies between two runs of one source is an exchange; what
 * lies between runs of two sources is an addition.
 */
export function alignRepeat(index: ReuseIndex, id: BlockId, textOf: TextOf): Edit[] {
  const text = textOf(id);
  const spans = index.spans(id);
  const edits: Edit[] = [];
  let last: ReuseSpan | null = null;
  for (const span of spans) {
    const source = last === null ? headOfSource(index, id, span) : between(last, span);
    pushGap(edits, text, { start: last?.end ?? 0, end: span.start }, source, textOf);
    pushMarks(edits, text, span, textOf(span.of.block));
    last = span;
  }
  if (last !== null) {
    pushGap(
      edits,
      text,
      { start: last.end, end: text.length },
      tailOfSource(index, id, last, textOf),
      textOf,
    );
  }
  return edits;
}

/** The source between two spans, or null where they come from different places. */
function between(last: ReuseSpan, next: ReuseSpan): Place | null {
  const { block, end } = last.of;
  const { start } = next.of;
  return block === next.of.block && start >= end && start - end <= CUT
    ? { block, start: end, end: start }
    : null;
}

/** What the source has before the first span, unless the block before this one repeats it: a paragraph split in two loses nothing. */
function headOfSource(index: ReuseIndex, id: BlockId, first: ReuseSpan): Place | null {
  const { block, start } = first.of;
  const head = { block, start: 0, end: start };
  return start > CUT || repeats(index, id - 1, head) ? null : head;
}

function tailOfSource(index: ReuseIndex, id: BlockId, last: ReuseSpan, textOf: TextOf): Place | null {
  const { block, end } = last.of;
  const tail = { block, start: end, end: textOf(block).length };
  return tail.end - end > CUT || repeats(index, id + 1, tail) ? null : tail;
}

/** Whether a block repeats words of this place, and of this place only: another copy of the whole source does not stand in for it. */
function repeats(index: ReuseIndex, id: BlockId, { block, start, end }: Place): boolean {
  if (start === end) return false;
  return index.spans(id).some(({ of }) => of.block === block && of.start >= start && of.end <= end);
}

/** Adds the edit between two runs. */
function pushGap(edits: Edit[], text: string, gap: Span, source: Place | null, textOf: TextOf): void {
  const after = text.slice(gap.start, gap.end);
  if (source === null) {
    if (hasWords(after)) edits.push({ ...gap, of: null, grade: "material" });
    return;
  }
  const sourceText = textOf(source.block);
  const before = sourceText.slice(source.start, source.end);
  const head = sharedStart(before, after);
  const tail = sharedEnd(before.slice(head), after.slice(head));
  const start = gap.start + head;
  const end = gap.end - tail;
  const of = { block: source.block, start: source.start + head, end: source.end - tail };
  if (start === end && of.start === of.end) return;
  const worded = hasWords(before) || hasWords(after);
  if (!worded || sameEnding(text, start, end, sourceText, of.start, of.end)) {
    edits.push({ start, end, of, grade: "cosmetic" });
  } else {
    edits.push(widened({ start, end, of, grade: "material" }, text, sourceText, edits.at(-1)?.end ?? 0));
  }
}

/**
 * The edit with the rest of the numbers and spaced words that it cuts into: "three" for "there", not "re" for "er".
 * `floor`: where the last edit ends. Scripts that set no spaces, such as Thai, are taken in up to a long word's length.
 */
function widened(edit: Edit & { of: Place }, text: string, sourceText: string, floor: number): Edit {
  const { start, end, of } = edit;
  let left = 0;
  if (isLetter(text, start) || isLetter(sourceText, of.start)) {
    while (
      left < LONG_WORD &&
      start - left > floor &&
      isLetter(text, start - left - 1) &&
      text[start - left - 1] === sourceText[of.start - left - 1]
    )
      left++;
  }
  let right = 0;
  if (isLetter(text, end - 1) || isLetter(sourceText, of.end - 1)) {
    while (
      right < LONG_WORD &&
      isLetter(text, end + right) &&
      text[end + right] === sourceText[of.end + right]
    )
      right++;
  }
  return {
    ...edit,
    start: start - left,
    end: end + right,
    of: { ...of, start: of.start - left, end: of.end + right },
  };
}

/** A letter of a script that spaces its words, or a digit. */
function isLetter(text: string, at: number): boolean {
  if (at < 0 || at >= text.length) return false;
  const unit = foldUnit(text.charCodeAt(at));
  return unit !== 0 && unitWeight(unit) === 1;
}

/** Adds the edits inside a run: letters that differ in width or case, and the marks and spaces between them. */
function pushMarks(edits: Edit[], text: string, span: ReuseSpan, sourceText: string): void {
  const { of } = span;
  const after = text.slice(span.start, span.end);
  const before = sourceText.slice(of.start, of.end);
  if (after === before) return;
  const a = normalMap(after);
  const b = normalMap(before);
  const count = Math.min(a.units.length, b.units.length);
  for (let i = 0; i < count; i++) {
    const start = a.starts[i]!;
    const sourceStart = b.starts[i]!;
    const piece = after.slice(start, a.starts[i + 1]!);
    const sourcePiece = before.slice(sourceStart, b.starts[i + 1]!);
    if (piece === sourcePiece) continue;
    const inNumber = isDigit(a.units[i]!) && i + 1 < count && isDigit(a.units[i + 1]!);
    const grade = inNumber && numberMarks(piece) !== numberMarks(sourcePiece) ? "material" : "cosmetic";
    const same = sharedStart(piece, sourcePiece);
    pushJoined(edits, {
      start: span.start + start + same,
      end: span.start + start + piece.length,
      of: {
        block: of.block,
        start: of.start + sourceStart + same,
        end: of.start + sourceStart + sourcePiece.length,
      },
      grade,
    });
  }
}

/** Adds an edit, joined to the last one where they touch and are of one grade. */
function pushJoined(edits: Edit[], edit: Edit): void {
  const last = edits.at(-1);
  const touches =
    last !== undefined &&
    last.grade === edit.grade &&
    last.end === edit.start &&
    last.of !== null &&
    edit.of !== null &&
    last.of.block === edit.of.block &&
    last.of.end === edit.of.start;
  if (touches) {
    last.end = edit.end;
    last.of!.end = edit.of!.end;
  } else {
    edits.push(edit);
  }
}

const isDigit = (unit: number): boolean => unit >= 0x30 && unit <= 0x39;

/**
 * Marks that make another number of the same digits: 1.5 and 15, 3-4 and 34; not the comma of thousands, nor spaces.
 */
function numberMarks(piece: string): string {
  return piece
    .normalize("NFKC")
    .replace(/[\d\s,]/gu, "")
    .replace(/[‐-―−]/gu, "-")
    .replace(/[〜∼]/gu, "~");
}

function hasWords(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (foldUnit(text.charCodeAt(i)) !== 0) return true;
  return false;
}
