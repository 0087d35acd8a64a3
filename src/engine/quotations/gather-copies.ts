// Finds the quotations that are copies of one another, so that words repeated all over a page are one quotation with many places.

import type { AnalysedBlock, FoundQuote, Occurrence, Relation } from "../model.ts";
import { normalMap } from "../text/normal-map.ts";
import { alignmentCost } from "./align-wordings.ts";
import { compareWording, type Wording } from "./copy-relation.ts";
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

/** A wording as it is compared, with everybody who gives exactly these units. */
interface Distinct extends Wording {
  members: FoundQuote[];
  kind: FoundQuote["kind"];
}

/** Whose words a found quotation is, as far as anybody knows. */
type SpeakerName = (quote: FoundQuote) => string | null;

interface Family {
  own: Distinct;
  copies: { wording: Distinct; relation: Relation }[];
}

/** Length in units of the shingles by which candidates are found. */
const SHINGLE = 3;
/** A shingle that so many quotations share tells nothing. */
const CROWDED = 40;
/** Candidates that are compared closely, for each wording. */
const CANDIDATES = 3;
/** Table cells that all close comparisons of a page may cost. */
const CELLS = 24_000_000;
/** Units of one wording beyond which only equal copies are looked for. */
const LONGEST = 1500;
/** Shorter wordings are copies only if equal: too much is said twice by chance. */
const SHORTEST = 8;
/** Share of the shorter wording that must stand in the fuller one. */
const ALIKE = 0.75;
/** Kanji, katakana, letters and digits that a partial copy must share: greetings are no copies of each other. */
const CONTENT = 5;

/** Quotations in the order in which the page first gives them. Near-linear: every comparison beyond equality is capped. */
export function gatherCopies(
  found: FoundQuote[],
  blocks: AnalysedBlock[],
  speakerOf: SpeakerName,
): GatheredQuote[] {
  const families = gatherFamilies(distinctWordings(found, speakerOf));
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
function distinctWordings(found: FoundQuote[], speakerOf: SpeakerName): Distinct[] {
  const byUnits = new Map<string, Map<string | null, Distinct>>();
  for (const quote of found) {
    const normal = normalMap(quote.text);
    const key = `${quote.kind} ${foldedText(normal.units)}`;
    const speaker = normal.units.length < SHORTEST ? speakerOf(quote) : null;
    const equal = byUnits.get(key) ?? new Map<string | null, Distinct>();
    const same = equal.get(speaker);
    if (same) same.members.push(quote);
    else equal.set(speaker, { text: quote.text, normal, members: [quote], kind: quote.kind });
    byUnits.set(key, equal);
  }
  return [...byUnits.values()].flatMap(joinUnknown);
}

function joinUnknown(equal: Map<string | null, Distinct>): Distinct[] {
  const unknown = equal.get(null);
  const [one, other] = equal.values();
  if (!unknown || !one || !other || equal.size > 2) return [...equal.values()];
  return [{ ...one, members: [...one.members, ...other.members].sort(inPageOrder) }];
}

/** Longest first, so that the first member of each family is its fullest wording. */
function gatherFamilies(wordings: Distinct[]): Family[] {
  const families: Family[] = [];
  const owners = new Map<string, number[]>();
  let cells = 0;
  const byLength = [...wordings].sort((a, b) => b.normal.units.length - a.normal.units.length);
  for (const wording of byLength) {
    const shingles = shinglesOf(wording.normal.units);
    const family = bestFamily(wording, shingles);
    if (family) continue;
    const index = families.push({ own: wording, copies: [] }) - 1;
    for (const shingle of shingles) {
      const holders = owners.get(shingle);
      if (!holders) owners.set(shingle, [index]);
      else if (holders.length < CROWDED) holders.push(index);
    }
  }
  return families;

  function bestFamily(wording: Distinct, shingles: Set<string>): Family | null {
    if (wording.normal.units.length < SHORTEST || wording.normal.units.length > LONGEST) return null;
    const hits = new Map<number, number>();
    for (const shingle of shingles) {
      const holders = owners.get(shingle);
      if (holders && holders.length < CROWDED)
        for (const owner of holders) hits.set(owner, (hits.get(owner) ?? 0) + 1);
    }
    const likely = [...hits].filter(([, count]) => count >= shingles.size * 0.4).sort((a, b) => b[1] - a[1]);
    let best: { family: Family; relation: Relation; similarity: number } | null = null;
    for (const [owner] of likely.slice(0, CANDIDATES)) {
      const family = families[owner]!;
      const cost = alignmentCost(family.own.normal.units, wording.normal.units);
      if (
        family.own.kind !== wording.kind ||
        family.own.normal.units.length > LONGEST ||
        cells + cost > CELLS
      )
        continue;
      cells += cost;
      const { relation, similarity } = compareWording(family.own, wording);
      if (similarity >= ALIKE && contentOf(wording.text) >= CONTENT && similarity > (best?.similarity ?? 0)) {
        best = { family, relation, similarity };
      }
    }
    best?.family.copies.push({ wording, relation: best.relation });
    return best?.family ?? null;
  }
}

function shinglesOf(units: Uint16Array): Set<string> {
  const shingles = new Set<string>();
  for (let at = 0; at + SHINGLE <= units.length && at < LONGEST; at++) {
    shingles.add(String.fromCharCode(units[at]!, units[at + 1]!, units[at + 2]!));
  }
  return shingles;
}

function contentOf(text: string): number {
  return text.match(/[\p{Script=Han}ァ-ヺA-Za-z0-9０-９]/gu)?.length ?? 0;
}

function gathered(family: Family, unmarked: Occurrence[]): GatheredQuote {
  const own = family.own.members[0]!;
  const occurrences: Occurrence[] = [...unmarked];
  for (const quote of family.own.members)
    occurrences.push(occurrenceOf(quote, quote.text === own.text ? "same" : "cosmetic"));
  for (const { wording, relation } of family.copies) {
    for (const quote of wording.members) occurrences.push(occurrenceOf(quote, relation));
  }
  const members = [...family.own.members, ...family.copies.flatMap(({ wording }) => wording.members)];
  return { own, members: members.sort(inPageOrder), occurrences: occurrences.sort(inPageOrder) };
}

function occurrenceOf({ text, block, start, end }: FoundQuote, relation: Relation): Occurrence {
  return { text, block, start, end, relation };
}

function inPageOrder(a: { block: number; start: number }, b: { block: number; start: number }): number {
  return a.block - b.block || a.start - b.start;
}
