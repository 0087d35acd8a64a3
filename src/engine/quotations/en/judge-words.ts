// English marked words: somebody's, or a title, a nickname, a raised eyebrow?

import type { MarkedSpan } from "../marked-spans.ts";
import { NAMING_WORDS, TERM_LEADS, WORD_NOUNS } from "./cue-words.data.ts";
import type { EnglishCue } from "./cues.ts";

/** Small words that titles leave in lower case. */
const TITLE_SMALL = new Set("a an the of in on at to for and or but nor by with from as is".split(" "));
/** So many words are seldom a mere name. */
const SENTENCE_WORDS = 5;
/** A title is taken up by a cue only where the cue stands this near: "Get Out," she said. */
const NEAR = 24;
const LEAD = 40;
/** In “The Long Way Home,” he writes … */
const IN_A_WORK = /\b(?:on|in|from|of|for|directed|wrote|reads?|reading) $/i;
const ENTITLED = /\b(?:titled|entitled|named|nicknamed|dubbed) $/;

/** Probability that the span holds somebody's words, 0 to 1. */
export function judgeEnglishWords(text: string, span: MarkedSpan, cue: EnglishCue | null): number {
  const inner = text.slice(span.start, span.end).trim();
  const words = inner.split(/\s+/).filter((word) => /[A-Za-z0-9]/.test(word));
  if (words.length === 0) return 0;
  const stopsInside = /[.,!?…—-][’']?$/.test(inner);
  const lead = text.slice(Math.max(0, span.outerStart - LEAD), span.outerStart);
  const title = isTitle(words);
  if (isNamed(lead, inner) && (cue?.place !== "after" || ENTITLED.test(lead))) return 0.1;
  if (title && cue?.place === "after" && (cue.cue.start - span.outerEnd > NEAR || IN_A_WORK.test(lead)))
    return 0.1;
  if (cue?.place === "before" || (cue?.place === "after" && stopsInside)) return 0.96;
  if (title && !/[.!?]$/.test(inner)) return 0.1;
  if (isWholeSentence(text, span, inner, lead)) return 0.85;
  const word = lastWord(lead);
  if (words.length < SENTENCE_WORDS && TERM_LEADS.has(word)) return 0.2;
  if (WORD_NOUNS.has(word) || (/:\s*$/.test(lead) && words.length > 2)) return 0.8;
  if (cue) return words.length > 1 ? 0.85 : 0.6;
  if (words.length >= SENTENCE_WORDS && stopsInside) return 0.8;
  return words.length >= SENTENCE_WORDS + 3 ? 0.65 : 0.2;
}

/** The film “…”, a band called “…”; but not what she called “…”. */
function isNamed(lead: string, inner: string): boolean {
  if (!NAMING_WORDS.has(lastWord(lead))) return false;
  if (/^[a-z]/.test(inner) && !/ed [\s,:]*$/.test(lead)) return false;
  return !/(?:\b(?:he|she|they|it|who)|[a-z] [A-Z][A-Za-z’'-]{1,20})(?: has| have| had)? (?:called|dubbed|termed|labell?ed) $/.test(
    lead,
  );
}

/** “It was cold.” between two other sentences: nobody gives a title a full stop of its own. */
function isWholeSentence(text: string, span: MarkedSpan, inner: string, lead: string): boolean {
  if (!/^[A-Z]/.test(inner) || !/[.!?][’']?$/.test(inner)) return false;
  const after = text.slice(span.outerEnd, span.outerEnd + 2);
  return /(?:^|[.!?]["”]?\s+)$/.test(lead) && /^(?:$|\s)/.test(after) && inner.includes(" ");
}

function lastWord(lead: string): string {
  return (/([A-Za-z-]{1,20})[\s,:]{0,3}$/.exec(lead)?.[1] ?? "").toLowerCase();
}

function isTitle(words: string[]): boolean {
  return words.length > 1 && words.every((word) => /^[^a-z]/.test(word) || TITLE_SMALL.has(word));
}
