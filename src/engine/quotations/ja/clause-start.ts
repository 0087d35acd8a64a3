// Where a reported clause begins: after who is said to have said it.

import type { AnalysedBlock, Token } from "../../model.ts";
import { SENTENCE_OPENERS, SOURCE_ENDINGS } from "./indirect-speech.data.ts";
import { type IndirectTail, isParticle, isSpeakerLike } from "./indirect-tails.ts";
import { firstTokenFrom } from "./words-in-context.ts";

/** Tokens in which the source of a sentence, or its topic, must stand. */
const LONGEST_SOURCE = 40;
const LONGEST_TOPIC = 25;

/**
 * The clause begins after its source (Aによると、) or after the topic that speaks (市は、). What else is marked with は or が belongs to the
 * clause: 影響はない, and all of 「社長は欠席したという」.
 */
export function clauseStart(
  block: AnalysedBlock,
  partners: Int32Array,
  from: number,
  tail: IndirectTail,
): { first: number; sourced: boolean } {
  const { tokens } = block;
  const { link } = tail;
  let first = from;
  while (first < link && opensSentence(tokens[first]!)) first++;
  const source = afterSource(block, partners, first, link);
  if (source !== null) first = source;
  const topic = tail.form === "hearsay" ? null : afterTopic(block, partners, first, link);
  return { first: topic ?? first, sourced: source !== null };
}

/** Index after "Aによると、"; null where no source is given. */
function afterSource(
  { tokens, source }: AnalysedBlock,
  partners: Int32Array,
  from: number,
  link: number,
): number | null {
  for (let at = from; at < link && at < from + LONGEST_SOURCE; at++) {
    at = partners[at] || at;
    const ending = SOURCE_ENDINGS.find((it) => source.text.startsWith(it, tokens[at]!.start));
    if (!ending) continue;
    const next = firstTokenFrom(tokens, tokens[at]!.start + ending.length);
    return isPause(tokens[next]) ? next + 1 : next;
  }
  return null;
}

/** Index after "市は、"; null where no topic that could speak is given. */
function afterTopic(
  { tokens }: AnalysedBlock,
  partners: Int32Array,
  from: number,
  link: number,
): number | null {
  for (let at = from; at < link && at < from + LONGEST_TOPIC; at++) {
    at = partners[at] || at;
    if (at === from || !isParticle(tokens[at], "はも") || !isSpeakerLike(tokens[at - 1]!)) continue;
    return isPause(tokens[at + 1]) ? at + 2 : at + 1;
  }
  return null;
}

function opensSentence(token: Token): boolean {
  return token.pos === "接続詞" || isPause(token) || SENTENCE_OPENERS.has(token.surface);
}

export function isPause(token: Token | undefined): boolean {
  return token !== undefined && /^[、,，\s]+$/.test(token.surface);
}
