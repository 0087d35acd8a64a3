// The normal form of one text, with the way back to the offsets of the text as it stands. For the few texts that are
// shown or compared closely.

import { foldUnit, HARD, NORMAL } from "./normal-form.ts";

export interface NormalMap {
  /** Folded units, dropped characters left out. */
  units: Uint16Array;
  /** Where unit `i` begins in the text; `starts[units.length]` is the text's length. */
  starts: Uint32Array;
  /** Where the characters behind unit `i` end. */
  ends: Uint32Array;
}

/**
 * A base character with the marks that may compose with it: combining marks, half-width voicing marks, conjoining
 * Hangul. Stacks of marks are cut, because composing sorts them.
 */
const CLUSTER = /[\u1100-\u115f][\u1160-\u11ff]{0,2}|[\s\S][\u0300-\u036f\u3099\u309a\uff9e\uff9f]{0,8}/gu;

/** Whether a text must be composed (NFKC) before its units are compared. */
function needsComposition(text: string): boolean {
  for (let i = 0; i < text.length; i++) if ((NORMAL[text.charCodeAt(i)]! & HARD) !== 0) return true;
  return false;
}

/**
 * The text with compatibility characters composed cluster by cluster, so that every unit can be traced to its
 * cluster.
 */
export function compose(text: string): string {
  return text.replace(CLUSTER, (cluster) => cluster.normalize("NFKC"));
}

/** Units and offsets of a text. Linear; throws nothing. */
export function normalMap(text: string): NormalMap {
  const hard = needsComposition(text);
  const capacity = hard ? compose(text).length : text.length;
  const units = new Uint16Array(capacity);
  const starts = new Uint32Array(capacity + 1);
  const ends = new Uint32Array(capacity);
  let count = 0;
  const put = (code: number, start: number, end: number): void => {
    const unit = foldUnit(code);
    if (unit === 0) return;
    units[count] = unit;
    starts[count] = start;
    ends[count++] = end;
  };
  if (hard) {
    for (const match of text.matchAll(CLUSTER)) {
      const composed = match[0].normalize("NFKC");
      const end = match.index + match[0].length;
      for (let i = 0; i < composed.length; i++) put(composed.charCodeAt(i), match.index, end);
    }
  } else {
    for (let i = 0; i < text.length; i++) put(text.charCodeAt(i), i, i + 1);
  }
  starts[count] = text.length;
  return {
    units: units.subarray(0, count),
    starts: starts.subarray(0, count + 1),
    ends: ends.subarray(0, count),
  };
}
