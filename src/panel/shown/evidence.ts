// The sentences of the page that an attribution rests on, with the words that decided.

import type { Block, Place, Quote } from "../../engine/model.ts";

export interface Excerpt {
  block: number;
  pieces: { text: string; isEvidence: boolean }[];
}

/** Letters shown before and after the evidence, unless a sentence ends sooner. */
const CONTEXT = 60;
const SENTENCE_ENDS = "。．！？!?\n";

/** Excerpts for the speaker, for the wording that introduces the words, and for each step of the path; no place twice. */
export function evidenceOf(quote: Quote, blocks: Block[]): Record<"speaker" | "cue" | "path", Excerpt[]> {
  const { mention } = quote.speaker;
  const cue = quote.cue && { ...quote.cue, block: quote.block };
  const isTogether = mention !== null && cue !== null && mention.block === cue.block;
  return {
    speaker: mention ? [excerpt(isTogether ? [mention, cue] : [mention], blocks)] : [],
    cue: cue && !isTogether ? [excerpt([cue], blocks)] : [],
    path: distinct(quote.provenance.map(({ mention: place }) => place)).map((place) =>
      excerpt([place], blocks),
    ),
  };
}

function excerpt(places: Place[], blocks: Block[]): Excerpt {
  const block = places[0]?.block ?? 0;
  const text = blocks[block]?.text ?? "";
  const inOrder = places.toSorted((a, b) => a.start - b.start);
  const from = startOfContext(text, inOrder[0]?.start ?? 0);
  const to = endOfContext(text, Math.max(...inOrder.map(({ end }) => end)));
  const pieces: Excerpt["pieces"] = [
    { text: from > 0 && !endsSentence(text, from - 1) ? "…" : "", isEvidence: false },
  ];
  let at = from;
  for (const { start, end } of inOrder) {
    if (start < at) continue;
    pieces.push(
      { text: text.slice(at, start), isEvidence: false },
      { text: text.slice(start, end), isEvidence: true },
    );
    at = end;
  }
  pieces.push({ text: text.slice(at, to), isEvidence: false });
  pieces.push({ text: to < text.length && !endsSentence(text, to - 1) ? "…" : "", isEvidence: false });
  return { block, pieces: pieces.filter((piece) => piece.text !== "") };
}

function startOfContext(text: string, start: number): number {
  const earliest = Math.max(0, start - CONTEXT);
  for (let at = start - 1; at >= earliest; at--) if (endsSentence(text, at)) return at + 1;
  return earliest;
}

function endOfContext(text: string, end: number): number {
  const latest = Math.min(text.length, end + CONTEXT);
  for (let at = end; at < latest; at++) if (endsSentence(text, at)) return at + 1;
  return latest;
}

function endsSentence(text: string, at: number): boolean {
  return SENTENCE_ENDS.includes(text[at] ?? "");
}

function distinct(places: Place[]): Place[] {
  const seen = new Set<string>();
  return places.filter(({ block, start }) => {
    const key = `${block}:${start}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
