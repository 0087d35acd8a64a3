// Finds the venues of an English sentence: according to the Aoba Times, told Reuters, at a news conference, in a blog post.

import type { Medium } from "../model.ts";
import {
  ENGLISH_NAME_ENDINGS,
  ENGLISH_OUTLETS,
  ENGLISH_VENUE_NOUNS,
  PLACE_CUES,
  RELAY_CUES,
  REPORTING_VERBS,
} from "./english-words.data.ts";
import type { Venue } from "./find-venues.ts";
import { indexWords, longestAt } from "./longest-match.ts";
import type { VenueUse } from "./venue-use.ts";
import type { Reach } from "./venue-words.data.ts";

const KNOWN = indexWords(ENGLISH_OUTLETS);
const ENDINGS = new Map(
  ENGLISH_NAME_ENDINGS.flatMap(([medium, words]) => words.map((word) => [word, medium] as const)),
);
const NOUNS = indexWords(
  ENGLISH_VENUE_NOUNS.map(([noun, medium, reach]) => [{ medium, reach }, noun] as const),
);
const LONGEST_NAME = 60;
const WINDOW = 32;
const PERSONAL: readonly Medium[] = ["social", "blog", "book"];

/** The venues of `text`, in order. Words inside quotations must have been masked with U+FFFC. */
export function findEnglishVenues(text: string): Venue[] {
  const venues: Venue[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLetter(text, at - 1)) continue;
    const venue = namedAt(text, at) ?? nounAt(text, at);
    if (!venue) continue;
    venues.push(venue);
    at = venue.end - 1;
  }
  return venues;
}

function namedAt(text: string, at: number): Venue | null {
  const name = nameAt(text, at);
  const use = name && useOf(text, at, name.end);
  if (!name || !use) return null;
  const { end, medium } = name;
  const talk = /interview (?:with|on|in)$|told$/.test(before(text, at));
  const reach: Reach = talk || PERSONAL.includes(medium) ? "personal" : "all";
  const plain = { named: true, meaning: "itself", media: [] } as const;
  return { start: at, end, outlet: text.slice(at, end), medium, reach, use, ...plain };
}

/** A listed outlet, or capitalised words of which the last shows one. */
function nameAt(text: string, at: number): { end: number; medium: Medium } | null {
  const known = longestAt(KNOWN, text, at);
  if (known && !isLetter(text, at + known.word.length))
    return { end: at + known.word.length, medium: known.value };
  const phrase = /^[A-Z][\w'’-]*(?: (?:of |the )?[A-Z][\w'’-]*){1,4}/.exec(
    text.slice(at, at + LONGEST_NAME),
  )?.[0];
  const medium = phrase && ENDINGS.get(phrase.slice(phrase.lastIndexOf(" ") + 1));
  return phrase && medium ? { end: at + phrase.length, medium } : null;
}

function useOf(text: string, start: number, end: number): VenueUse | null {
  const head = before(text, start);
  if (RELAY_CUES.some((cue) => head.endsWith(cue))) return "relay";
  if (PLACE_CUES.some((cue) => head.endsWith(cue))) return "place";
  const tail = text.slice(end, end + WINDOW).replace(/^,? /, "");
  return REPORTING_VERBS.some((verb) => tail.startsWith(verb)) ? "relay" : null;
}

/** The words before a place, lower case, without an article. */
function before(text: string, at: number): string {
  return text
    .slice(Math.max(0, at - WINDOW), at)
    .toLowerCase()
    .trimEnd()
    .replace(/ (?:the|a|an|news agency|newspaper|magazine|broadcaster)$/, "");
}

function nounAt(text: string, at: number): Venue | null {
  const noun = longestAt(NOUNS, text, at);
  if (!noun || isLetter(text, at + noun.word.length)) return null;
  const head = text.slice(Math.max(0, at - WINDOW), at).toLowerCase();
  if (
    !/\b(?:in|at|during|on|issued|via) (?:a|an|the|his|her|their|its|a joint|an earlier)(?: [a-z]+)? $/.test(
      head,
    )
  )
    return null;
  // An interview with the BBC is the BBC's.
  if (/^ (?:with|to|published) /.test(text.slice(at + noun.word.length, at + noun.word.length + WINDOW)))
    return null;
  const { medium, reach } = noun.value;
  const plain = { named: false, meaning: "again", media: [], use: "place" } as const;
  return { start: at, end: at + noun.word.length, outlet: noun.word, medium, reach, ...plain };
}

function isLetter(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at));
}
