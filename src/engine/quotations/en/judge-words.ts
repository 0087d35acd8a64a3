// English marked words: somebody's, or a title, a nickname, a raised eyebrow?

import type { MarkedSpan } from "../marked-spans.ts";
import { NAMING_WORDS } from "./cue-words.data.ts";
import type { EnglishCue } from "./cues.ts";

/** Small words that titles leave in lower case. */
const TITLE_SMALL = new Set("a an the of in on at to for and or but nor by with from as is".split(" "));
/** So many words are seldom a mere name. */
const SENTENCE_WORDS = 5;

/** Probability that the span holds somebody's words, 0 to 1. */
export function judgeEnglishWords(text: string, span: MarkedSpan, cue: EnglishCue | null): number {
  const inner = text.slice(span.start, span.end).trim();
  const words = inner.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
  if (words.length === 0) return 0;
  const stopsInside = /[.,!?…—-]$/.test(inner);
  const lead = text.slice(Math.max(0, span.outerStart - 24), span.outerStart);
  const before = /([A-Za-z]{1,20})[\s,:]{0,3}$/.exec(lead)?.[1] ?? "";
  if (NAMING_WORDS.has(before.toLowerCase()) && cue?.place !== "after") return 0.1;
  if (cue?.place === "before" || (cue?.place === "after" && stopsInside)) return 0.96;
  if (isTitle(words) && !stopsInside) return 0.1;
  if (cue) return words.length > 1 ? 0.85 : 0.6;
  if (words.length >= SENTENCE_WORDS && stopsInside) return 0.8;
  return words.length >= SENTENCE_WORDS + 3 ? 0.65 : 0.2;
}

function isTitle(words: string[]): boolean {
  return words.length > 1 && words.every((word) => /^[^a-z]/.test(word) || TITLE_SMALL.has(word));
}
