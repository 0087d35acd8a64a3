// Joins the wordings that are copies of one quotation: near copies, cut copies, copies with a word changed.

import type { FoundQuote, QuoteSpeaker, Relation } from "../model.ts";
import { alignmentCost } from "./align-wordings.ts";
import { type Comparison, compareWording, type Wording } from "./copy-relation.ts";
import { createShingleIndex } from "./shingle-index.ts";

/** Who said it, as far as anybody knows. */
export type Mouth = Pick<QuoteSpeaker, "name" | "kind">;

/** A wording and everybody who gives exactly these units. */
export interface Distinct extends Wording {
  members: FoundQuote[];
  kind: FoundQuote["kind"];
  speaker: Mouth;
}

export interface CopyFamily {
  /** The fullest wording. */
  own: Distinct;
  copies: { wording: Distinct; relation: Relation }[];
}

/** Table cells that all close comparisons of a page may cost. */
const CELLS = 24_000_000;
/** Units of a wording beyond which only equal copies are looked for. */
const LONGEST = 1500;
/** Share of the shorter wording that must stand in the fuller one. */
const ALIKE = 0.75;

/** Two people with names seldom say the same; between them only as much counts as a copy. */
const ALIKE_OF_TWO = 0.95;

/**
 * Units, and among them kanji, katakana, letters and digits, that a copy must have: what is shorter or emptier, a greeting, is said
 * twice by chance. One speaker repeats himself sooner.
 */
const LEAST = { units: 8, content: 5 };
const LEAST_OF_ONE_SPEAKER = { units: 5, content: 2 };

/** Longest first, so that the first member of each family is its fullest wording. Costs at most `CELLS` beyond linear time. */
export function copyFamilies(wordings: readonly Distinct[]): CopyFamily[] {
  const families: CopyFamily[] = [];
  const index = createShingleIndex();
  let cells = 0;
  const byLength = [...wordings].sort((a, b) => b.normal.units.length - a.normal.units.length);
  for (const wording of byLength) {
    const { units } = wording.normal;
    const found = isComparable(wording) ? closest(wording) : null;
    if (found) found.family.copies.push({ wording, relation: found.relation });
    else index.add(families.push({ own: wording, copies: [] }) - 1, units);
  }
  return families;

  function closest(wording: Distinct): ({ family: CopyFamily } & Comparison) | null {
    let best: ({ family: CopyFamily } & Comparison) | null = null;
    for (const id of index.likely(wording.normal.units)) {
      const family = families[id]!;
      const cost = alignmentCost(family.own.normal.units, wording.normal.units);
      if (!mayBeCopy(family.own, wording) || cells + cost > CELLS) continue;
      cells += cost;
      const comparison = compareWording(family.own, wording);
      if (!isCopy(family.own, wording, comparison)) continue;
      if (!best || comparison.similarity > best.similarity) best = { family, ...comparison };
    }
    return best;
  }
}

function isComparable({ normal }: Distinct): boolean {
  return normal.units.length >= LEAST_OF_ONE_SPEAKER.units && normal.units.length <= LONGEST;
}

function mayBeCopy(own: Distinct, copy: Distinct): boolean {
  if (own.kind !== copy.kind || own.normal.units.length > LONGEST) return false;
  const isOnes = copy.speaker.name !== null && copy.speaker.name === own.speaker.name;
  const least = isOnes ? LEAST_OF_ONE_SPEAKER : LEAST;
  return copy.normal.units.length >= least.units && contentOf(copy.text) >= least.content;
}

/** Statements of two named people that differ in a word are two statements: 「続ける」 and 「続けない」. */
function isCopy(own: Distinct, copy: Distinct, { relation, similarity }: Comparison): boolean {
  const both = own.speaker.kind === "named" && copy.speaker.kind === "named";
  if (!both || own.speaker.name === copy.speaker.name) return similarity >= ALIKE;
  return relation !== "altered" && similarity >= ALIKE_OF_TWO;
}

function contentOf(text: string): number {
  return text.match(/[\p{Script=Han}ァ-ヺA-Za-z0-9０-９]/gu)?.length ?? 0;
}
