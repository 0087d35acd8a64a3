// How a copy's wording stands to the quotation's own: the same, another spelling, cut short, longer, or changed in a way that matters.

import type { Relation } from "../model.ts";
import type { NormalMap } from "../text/normal-map.ts";
import { alignWordings } from "./align-wordings.ts";
import { CERTAINTY, FILLERS, NEGATIONS, POLITE_MARKERS } from "./wording.data.ts";

export interface Wording {
  text: string;
  normal: NormalMap;
}

export interface Comparison {
  relation: Relation;
  /** Share of the shorter wording that the other gives too, 0 to 1. */
  similarity: number;
}

/** Compares `copy` with `own`, the fuller of the two. */
export function compareWording(own: Wording, copy: Wording): Comparison {
  if (own.text === copy.text) return { relation: "same", similarity: 1 };
  const { differences, shared } = alignWordings(own.normal.units, copy.normal.units);
  const similarity = shared / Math.max(1, Math.min(own.normal.units.length, copy.normal.units.length));
  let relation: Relation = "cosmetic";
  for (const { a, b } of differences) {
    const where = a.start === 0 ? "start" : a.end === own.normal.units.length ? "end" : "middle";
    const graded = gradeDifference(slice(own, a), slice(copy, b), where);
    if (SEVERITY[graded] > SEVERITY[relation]) relation = graded;
  }
  return { relation, similarity };
}

const SEVERITY: Record<Relation, number> = { same: 0, cosmetic: 1, extended: 2, truncated: 3, altered: 4 };

/** Left-out words of up to this length may be one telling word: not, about, perhaps, a number. */
const ONE_WORD = 8;

function gradeDifference(own: string, copy: string, where: "start" | "middle" | "end"): Relation {
  if (own !== "" && copy !== "") {
    return isSameNumber(own, copy) || isPoliteness(own, copy) ? "cosmetic" : "altered";
  }
  const words = own === "" ? copy : own;
  if (FILLERS.has(words) || isRemark(words) || isPoliteness(own, copy)) return "cosmetic";
  if (
    words.length <= ONE_WORD &&
    isTelling(words) &&
    (where === "middle" || (where === "end" && isEnding(words)))
  ) {
    return "altered";
  }
  return own === "" ? "extended" : "truncated";
}

/** 終わります / 終わる, しました / した, だ / です: kana only, one side polite, neither negation, tense nor certainty differing. */
function isPoliteness(own: string, copy: string): boolean {
  if (!/^[ぁ-ん]{0,7}$/.test(own) || !/^[ぁ-ん]{0,7}$/.test(copy)) return false;
  if (!POLITE_MARKERS.some((marker) => own.includes(marker) || copy.includes(marker))) return false;
  return (
    includesAny(own, NEGATIONS) === includesAny(copy, NEGATIONS) &&
    includesAny(own, CERTAINTY) === includesAny(copy, CERTAINTY) &&
    /[ただ]$/.test(own.replace(/だ$/, "")) === /[ただ]$/.test(copy.replace(/だ$/, ""))
  );
}

/** What is conjugated onto the last word: かもしれない, たい, なかった. */
function isEnding(words: string): boolean {
  return /^[ぁ-ん]+$/.test(words);
}

function isTelling(words: string): boolean {
  return (
    includesAny(words, NEGATIONS) ||
    includesAny(words, CERTAINTY) ||
    /[0-9０-９一二三四五六七八九十百千万億兆]/.test(words)
  );
}

const KANJI_DIGITS = "〇一二三四五六七八九";

function isSameNumber(own: string, copy: string): boolean {
  const digits = (text: string) =>
    text.normalize("NFKC").replace(/[〇一二三四五六七八九]/g, (digit) => String(KANJI_DIGITS.indexOf(digit)));
  return /^\d+$/.test(digits(own)) && digits(own) === digits(copy);
}

/** （笑）, （工事は）, 〔市長〕: put in by whoever wrote the copy down. */
function isRemark(words: string): boolean {
  return /^[（(〔［[][^）)〕］\]]*[）)〕］\]]$/.test(words.trim());
}

function includesAny(words: string, list: readonly string[]): boolean {
  return list.some((word) => words.includes(word));
}

/** The text behind a stretch of units, with a bracket that embraces it. */
function slice({ text, normal }: Wording, { start, end }: { start: number; end: number }): string {
  if (start === end) return "";
  const from = normal.starts[start]!;
  const to = normal.ends[end - 1]!;
  const embraced = /[（(〔［[]/.test(text[from - 1] ?? "") && /[）)〕］\]]/.test(text[to] ?? "");
  return embraced ? text.slice(from - 1, to + 1) : text.slice(from, to);
}
