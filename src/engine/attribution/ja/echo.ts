// A heading gives in short what the text below gives in full, with its speaker.

import { confidenceOf } from "../confidence.ts";
import type { Decision } from "../situation.ts";
import type { Stream } from "../stream.ts";

const RULE = "echo";
/** Headings that are compared with the text, and quotations of the text that they are compared with. */
const MOST_HEADINGS = 30;
const MOST_WORDS = 200;
const LONGEST = 600;
const SHORTEST = 4;
/** Share of a heading's pairs of characters that the full words must hold. */
const ENOUGH = 0.65;

/** Gives a heading's words to whoever says them in the text. Bounded work for each page. */
export function settleEchoes(stream: Stream, decisions: readonly Decision[]): Decision[] {
  const texts: { decision: Decision; pairs: Set<string> }[] = [];
  for (const decision of decisions) {
    if (isHeading(stream, decision) || decision.party === null || texts.length >= MOST_WORDS) continue;
    texts.push({ decision, pairs: pairsOf(stream.quotes[decision.quote]!.text) });
  }
  let left = MOST_HEADINGS;
  return decisions.map((decision) => {
    const words = stream.quotes[decision.quote]!.text;
    if (!isHeading(stream, decision) || words.length < SHORTEST || left-- <= 0) return decision;
    const pairs = pairsOf(words);
    let best = ENOUGH;
    let source: Decision | null = null;
    for (const text of texts) {
      const share = shareOf(pairs, text.pairs);
      if (share > best || (share === best && source === null)) {
        best = share;
        source = text.decision;
      }
    }
    if (source === null || (decision.party !== null && !isNamed(source))) return decision;
    const { party, topic } = source;
    return { ...decision, party, topic, rule: RULE, confidence: confidenceOf(RULE, source.confidence) };
  });
}

export function isHeading(stream: Stream, { quote }: Decision): boolean {
  const item = stream.items[stream.itemOf[quote]!]!;
  return stream.blocks[item.block]!.source.role === "heading";
}

function isNamed({ party }: Decision): boolean {
  return party?.nature === "person" || party?.nature === "people";
}

function pairsOf(words: string): Set<string> {
  const letters = words.slice(0, LONGEST).replace(/[\p{P}\p{S}\s]/gu, "");
  const pairs = new Set<string>();
  for (let at = 0; at + 1 < letters.length; at++) pairs.add(letters.slice(at, at + 2));
  return pairs;
}

function shareOf(some: ReadonlySet<string>, all: ReadonlySet<string>): number {
  if (some.size === 0) return 0;
  let both = 0;
  for (const pair of some) if (all.has(pair)) both++;
  return both / some.size;
}
