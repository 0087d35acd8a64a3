// The English cue of a quotation: "…," she said / she said, "…" / said that the plan was "…".

import type { AnalysedBlock, Cue, Stance } from "../../model.ts";
import { sentenceAt } from "../../text/sentences.ts";
import type { MarkedSpan } from "../marked-spans.ts";
import { ENGLISH_CUES } from "./cue-words.data.ts";

export interface EnglishCue {
  cue: Cue;
  stance: Stance;
  place: "after" | "before" | "around";
}

/** Characters on either side within which a cue must stand. */
const REACH = 140;
const WORD = /[A-Za-z][A-Za-z’'-]{0,30}/g;

export function readEnglishCue(block: AnalysedBlock, span: MarkedSpan): EnglishCue | null {
  const { text } = block.source;
  const sentence = sentenceAt(block.sentences, span.outerStart);
  const from = Math.max(sentence?.start ?? 0, span.outerStart - REACH);
  const after = cueWithin(text, span.outerEnd, clauseEnd(text, span.outerEnd), "first");
  const before = cueWithin(text, from, span.outerStart, "last");
  if (before && /^[^A-Za-z]{0,3}$/.test(text.slice(before.cue.end, span.outerStart)))
    return { ...before, place: "before" };
  const isFragment = !/[.,!?…—-]\s*$/.test(text.slice(span.start, span.end));
  if (before && isFragment) return { ...before, place: "around" };
  if (after) return { ...after, place: "after" };
  return before ? { ...before, place: "around" } : null;
}

/** The clause that takes a quotation up ends with a full stop, or where the next quotation opens. */
function clauseEnd(text: string, from: number): number {
  const stop = Math.min(text.length, from + REACH);
  for (let at = from; at < stop; at++) {
    const char = text[at]!;
    if (char === "“" || char === '"') return at;
    if (/[.!?]/.test(char) && /^(?:\s|$)/.test(text.slice(at + 1, at + 2)) && !endsInInitial(text, at))
      return at;
  }
  return stop;
}

/** "Mr.", "J.": a stop that ends no sentence. */
function endsInInitial(text: string, stop: number): boolean {
  return /(?:\bMr|\bMrs|\bMs|\bDr|\b[A-Z])$/.test(text.slice(Math.max(0, stop - 4), stop));
}

function cueWithin(
  text: string,
  from: number,
  to: number,
  which: "first" | "last",
): Omit<EnglishCue, "place"> | null {
  let found: Omit<EnglishCue, "place"> | null = null;
  let previous = "";
  for (const match of text.slice(from, to).matchAll(WORD)) {
    const word = match[0];
    const stance = ENGLISH_CUES.get(word.toLowerCase());
    const negated = /^(?:not|never)$|n[’']t$/.test(previous);
    previous = word.toLowerCase();
    if (!stance) continue;
    const start = from + match.index;
    found = { cue: { text: word, start, end: start + word.length }, stance: negated ? "denied" : stance };
    if (which === "first") return found;
  }
  return found;
}
