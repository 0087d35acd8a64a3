// Finds a quotation's words again where the page repeats them without marks.

import type { AnalysedBlock, FoundQuote, Occurrence, Span } from "../model.ts";
import { normalMap } from "../text/normal-map.ts";
import { spansWithin } from "../text/spans-within.ts";
import type { Wording } from "./copy-relation.ts";
import { foldedText } from "./folded-text.ts";

/** Units by which a wording is looked up; shorter ones are not looked for, since chance repeats them. */
const PROBE = 14;
/** Comparisons allowed for each unit of the page. */
const STEPS_A_UNIT = 4;

/** For each wording, the places outside all found quotations that give it whole. Linear in the page. */
export function unmarkedCopies(
  wordings: Wording[],
  found: FoundQuote[],
  blocks: AnalysedBlock[],
): Occurrence[][] {
  const copies: Occurrence[][] = wordings.map(() => []);
  const byProbe = new Map<string, number[]>();
  for (const [index, { normal }] of wordings.entries()) {
    if (normal.units.length < PROBE) continue;
    const probe = String.fromCharCode(...normal.units.subarray(0, PROBE));
    const same = byProbe.get(probe);
    if (same) same.push(index);
    else byProbe.set(probe, [index]);
  }
  if (byProbe.size === 0) return copies;
  const beginnings = new Set<number>();
  for (const { normal } of wordings) beginnings.add(pair(normal.units, 0));
  const marked = markedStretches(found.filter((quote) => quote.kind === "direct"));
  for (const { source } of blocks) {
    const { units, starts, ends } = normalMap(source.text);
    const folded = foldedText(units);
    let steps = STEPS_A_UNIT * units.length;
    for (let at = 0; at + PROBE <= units.length && steps > 0; at++) {
      if (!beginnings.has(pair(units, at))) continue;
      const candidates = byProbe.get(folded.slice(at, at + PROBE));
      for (const index of candidates ?? []) {
        const wanted = wordings[index]!.normal.units;
        steps -= wanted.length;
        if (!standsAt(units, at, wanted)) continue;
        const start = starts[at]!;
        const end = ends[at + wanted.length - 1]!;
        if (spansWithin(marked.get(source.id) ?? [], start, end).length > 0) continue;
        const text = source.text.slice(start, end);
        copies[index]!.push({
          block: source.id,
          start,
          end,
          text,
          relation: text === wordings[index]!.text ? "same" : "cosmetic",
        });
        at += wanted.length - 1;
        break;
      }
    }
  }
  return copies;
}

/** Two units as one number: a cheap look before the probe is cut out. */
function pair(units: Uint16Array, at: number): number {
  return units[at]! * 0x10000 + units[at + 1]!;
}

function standsAt(units: Uint16Array, at: number, wanted: Uint16Array): boolean {
  if (at + wanted.length > units.length) return false;
  for (let i = 0; i < wanted.length; i++) if (units[at + i] !== wanted[i]) return false;
  return true;
}

/** For each block, the stretches that found quotations cover, merged and in order. */
function markedStretches(found: FoundQuote[]): Map<number, Span[]> {
  const byBlock = new Map<number, Span[]>();
  for (const { block, start, end } of [...found].sort((a, b) => a.block - b.block || a.start - b.start)) {
    const stretches = byBlock.get(block);
    const last = stretches?.at(-1);
    if (!stretches) byBlock.set(block, [{ start, end }]);
    else if (last && start < last.end) last.end = Math.max(last.end, end);
    else stretches.push({ start, end });
  }
  return byBlock;
}
