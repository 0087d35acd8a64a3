// Finds the quotations that are copies of one another, so that words repeated all over a page are one quotation with many places.

import type { AnalysedBlock, FoundQuote, Occurrence, Relation } from "../model.ts";
import { normalMap } from "../text/normal-map.ts";
import { type CopyFamily, copyFamilies, type Distinct, type Mouth } from "./copy-families.ts";
import { foldedText } from "./folded-text.ts";
import { unmarkedCopies } from "./unmarked-copies.ts";

/** One quotation with all its places. */
export interface GatheredQuote {
  /** The found quotation whose text is the quotation's own: the fullest wording, the first place that gives it. */
  own: FoundQuote;
  /** Every found quotation that is a copy of it, `own` included, in page order. */
  members: FoundQuote[];
  /** Every place, unmarked repetitions included, in page order. */
  occurrences: Occurrence[];
}

/** A shorter wording is said by many: it is told apart by its speaker. Units. */
const SHORT = 8;

/** Quotations in the order in which the page first gives them. Near-linear: every comparison beyond equality is capped. */
export function gatherCopies(
  found: FoundQuote[],
  blocks: AnalysedBlock[],
  speakerOf: (quote: FoundQuote) => Mouth,
): GatheredQuote[] {
  const families = copyFamilies(distinctWordings(found, speakerOf));
  const unmarked = unmarkedCopies(
    families.map((family) => family.own),
    found,
    blocks,
  );
  return families
    .map((family, index) => gathered(family, unmarked[index] ?? []))
    .sort((a, b) => inPageOrder(a.occurrences[0]!, b.occurrences[0]!));
}

/**
 * Groups equal wordings. A short one ("賛成だ") is said by many: it is the same quotation only from the same mouth, or from nobody
 * known where only one speaker of it is.
 */
function distinctWordings(found: FoundQuote[], speakerOf: (quote: FoundQuote) => Mouth): Distinct[] {
  const byUnits = new Map<string, Map<string | null, Distinct>>();
  for (const quote of found) {
    const normal = normalMap(quote.text);
    const key = `${quote.kind} ${foldedText(normal.units)}`;
    const speaker = speakerOf(quote);
    const mouth = normal.units.length < SHORT ? speaker.name : null;
    const equal = byUnits.get(key) ?? new Map<string | null, Distinct>();
    const same = equal.get(mouth);
    const { text, kind } = quote;
    if (same) same.members.push(quote);
    else equal.set(mouth, { text, normal, kind, members: [quote], speaker });
    byUnits.set(key, equal);
  }
  return [...byUnits.values()].flatMap(joinUnknown);
}

function joinUnknown(equal: Map<string | null, Distinct>): Distinct[] {
  const unknown = equal.get(null);
  const [one, other] = equal.values();
  if (!unknown || !one || !other || equal.size > 2) return [...equal.values()];
  const { speaker } = one === unknown ? other : one;
  return [{ ...one, speaker, members: [...one.members, ...other.members].sort(inPageOrder) }];
}

function gathered(family: CopyFamily, unmarked: Occurrence[]): GatheredQuote {
  const own = family.own.members[0]!;
  const occurrences = family.own.members.map((quote) =>
    occurrenceOf(quote, quote.text === own.text ? "same" : "cosmetic"),
  );
  for (const { wording, relation } of family.copies) {
    for (const quote of wording.members) occurrences.push(occurrenceOf(quote, relation));
  }
  const members = [...family.own.members, ...family.copies.flatMap(({ wording }) => wording.members)];
  occurrences.push(...placesBeside(members, unmarked));
  return { own, members: members.sort(inPageOrder), occurrences: occurrences.sort(inPageOrder) };
}

/** The unmarked places that are not a member's own: indirect words are found again where they stand. */
function placesBeside(members: readonly FoundQuote[], unmarked: Occurrence[]): Occurrence[] {
  if (unmarked.length === 0) return unmarked;
  const starts = new Set(members.map(({ block, start }) => `${block}:${start}`));
  return unmarked.filter(({ block, start }) => !starts.has(`${block}:${start}`));
}

function occurrenceOf({ text, block, start, end }: FoundQuote, relation: Relation): Occurrence {
  return { text, block, start, end, relation };
}

function inPageOrder(a: { block: number; start: number }, b: { block: number; start: number }): number {
  return a.block - b.block || a.start - b.start;
}
