// Which noun an English phrase is about, and whether that noun is somebody: "a source close to the talks", "the beekeeper, who …".

import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";
import type { EnglishItem } from "./english-sentences.ts";
import {
  BETWEEN_SUBJECT_AND_VERB,
  DETERMINERS,
  ENGLISH_BODIES,
  ENGLISH_CROWDS,
  ENGLISH_DOCUMENTS,
  ENGLISH_ROLES,
  IRREGULAR_PASTS,
  NO_AGENTS,
  PHRASE_STOPS,
  PREPOSITIONS,
} from "./english-words.data.ts";

/** What a common noun stands for. */
export type NounKind = "role" | "crowd" | "body" | "document" | "thing";

/** Items looked over for the verb or the "who" of a noun. */
const REACH = 10;
/** Nouns for those who do something: beekeeper, harpist, attendant. */
const AGENT_NOUN = /[a-z]{3}(?:er|or|ist|ant|ian|ess|man|woman|person)$/u;

export function nounOf(
  items: readonly EnglishItem[],
  head: number,
  end: number,
): { noun: string; kind: NounKind; at: number } {
  const last = items[end]!.lower;
  if (/\d-year-old$/u.test(last)) return { noun: "year-old", kind: "role", at: end };
  const after = items[head + 1];
  const isWhole = head === end || looksAdjectival(items, head, end);
  const isVerb =
    !isWhole && head >= 0 && (isVerbForm(after!.lower) || isPresent(items[head]!.lower, after!.lower));
  if (head >= 0 && (isWhole || isVerb || isAdverb(after!)))
    return { noun: items[head]!.lower, kind: kindOf(items[head]!.lower), at: head };
  const isAgent = AGENT_NOUN.test(last) && !NO_AGENTS.has(last) && actsHere(items, end);
  return { noun: last, kind: isAgent ? "role" : "thing", at: end };
}

/** My neighbor pays: after one person, a word in -s is a verb. */
function isPresent(head: string, word: string): boolean {
  return ENGLISH_ROLES.has(head) && /[^s]s$/u.test(word) && !isHead(word);
}

/** "a source close to the couple", "a nurse responsible for …" */
function looksAdjectival(items: readonly EnglishItem[], head: number, end: number): boolean {
  return (
    end === head + 1 &&
    /^(?:close|familiar|responsible|present|involved|named|called|known)$/u.test(items[end]!.lower)
  );
}

/** "the beekeeper said", "a beekeeper in Leeds, who": what speaks or is a "who" is no boiler. */
function actsHere(items: readonly EnglishItem[], end: number): boolean {
  if (ENGLISH_CUES.has(items[end - 1]?.lower ?? "")) return true;
  for (let at = end + 1; at < Math.min(items.length, end + REACH); at++) {
    const { lower, kind } = items[at]!;
    if (lower === "who") return true;
    if (ENGLISH_CUES.has(lower)) return at === end + 1 || isAdverb(items[at - 1]!);
    if (kind !== "word" ? lower !== "," : isVerbForm(lower)) return false;
  }
  return false;
}

function kindOf(noun: string): NounKind {
  if (ENGLISH_ROLES.has(noun)) return "role";
  if (ENGLISH_CROWDS.has(noun)) return "crowd";
  return ENGLISH_BODIES.has(noun) ? "body" : "document";
}

export function isHead(word: string): boolean {
  return (
    ENGLISH_ROLES.has(word) ||
    ENGLISH_CROWDS.has(word) ||
    ENGLISH_BODIES.has(word) ||
    ENGLISH_DOCUMENTS.has(word)
  );
}

export function isPhraseWord(item: EnglishItem | undefined): boolean {
  return (
    item !== undefined &&
    item.kind === "word" &&
    !/^[’']/u.test(item.text) &&
    !PHRASE_STOPS.has(item.lower) &&
    !PREPOSITIONS.has(item.lower) &&
    !DETERMINERS.has(item.lower) &&
    !BETWEEN_SUBJECT_AND_VERB.has(item.lower)
  );
}

export function isVerbForm(word: string): boolean {
  return IRREGULAR_PASTS.has(word) || /(?:ed|ing)$/u.test(word) || ENGLISH_CUES.has(word);
}

export function isAdverb({ lower }: EnglishItem): boolean {
  return BETWEEN_SUBJECT_AND_VERB.has(lower) || lower.endsWith("ly");
}
