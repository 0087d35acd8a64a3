// Lines two wordings up, character by character, preferring unbroken runs to scattered letters.

/** A stretch where the wordings differ, in units of each; one side may be empty. */
interface Difference {
  a: { start: number; end: number };
  b: { start: number; end: number };
}

export interface WordingAlignment {
  differences: Difference[];
  /** Units of either wording that stand in shared runs of two units or more. */
  shared: number;
}

/** Work that `alignWordings` does for these lengths, in table cells. */
export function alignmentCost(a: Uint16Array, b: Uint16Array): number {
  return a.length * b.length;
}

/** One more for a pair that goes on a run: "abc" shared as a run beats a, b and c shared apart. */
const MATCH = 1;
const RUN = 2;

/** Global alignment by dynamic programming (Needleman and Wunsch 1970, with a bonus for runs): O(a · b) time and memory. */
export function alignWordings(a: Uint16Array, b: Uint16Array): WordingAlignment {
  const width = b.length + 1;
  const best = new Uint16Array((a.length + 1) * width);
  const run = new Uint16Array((a.length + 1) * width);
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      const at = i * width + j;
      const diagonal = at - width - 1;
      let score = Math.max(best[at - 1]!, best[at - width]!);
      if (a[i - 1] === b[j - 1]) {
        const going = run[diagonal]! > 0 ? run[diagonal]! + MATCH + RUN : 0;
        run[at] = Math.max(best[diagonal]! + MATCH, going);
        score = Math.max(score, run[at]!);
      }
      best[at] = score;
    }
  }
  return readBack(a, b, best, run, width);
}

function readBack(
  a: Uint16Array,
  b: Uint16Array,
  best: Uint16Array,
  run: Uint16Array,
  width: number,
): WordingAlignment {
  const runs: { a: number; b: number; length: number }[] = [];
  let i = a.length;
  let j = b.length;
  let inRun = false;
  while (i > 0 && j > 0) {
    const at = i * width + j;
    if (run[at]! > 0 && (inRun || run[at] === best[at])) {
      const last = runs[runs.length - 1];
      i--;
      j--;
      if (inRun && last) {
        last.a = i;
        last.b = j;
        last.length++;
      } else runs.push({ a: i, b: j, length: 1 });
      inRun = run[at - width - 1]! > 0 && run[at] === run[at - width - 1]! + MATCH + RUN;
    } else if (best[at] === best[at - 1]) j--;
    else i--;
  }
  return betweenRuns(
    runs.reverse().filter((it) => it.length > 1),
    a.length,
    b.length,
  );
}

/** A single shared unit between two differences is chance: only runs part them. */
function betweenRuns(
  runs: { a: number; b: number; length: number }[],
  aLength: number,
  bLength: number,
): WordingAlignment {
  const differences: Difference[] = [];
  let shared = 0;
  let a = 0;
  let b = 0;
  for (const next of [...runs, { a: aLength, b: bLength, length: 0 }]) {
    if (next.a > a || next.b > b)
      differences.push({ a: { start: a, end: next.a }, b: { start: b, end: next.b } });
    shared += next.length;
    a = next.a + next.length;
    b = next.b + next.length;
  }
  return { differences, shared };
}
