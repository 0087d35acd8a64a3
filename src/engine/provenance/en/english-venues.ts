// Finds the venues of an English sentence: according to the Aoba Times, told Reuters, at a news conference, in a blog post, on X.

import type { Medium, Span } from "../../model.ts";
import { indexWords, longestAt } from "../longest-match.ts";
import {
  BACK_NOUNS,
  ENGLISH_EVENT_NOUNS,
  ENGLISH_NAME_ENDINGS,
  ENGLISH_NAME_HEADS,
  ENGLISH_OUTLETS,
  ENGLISH_TEXT_NOUNS,
  PLACE_CUES,
  PLAIN_BROADCASTERS,
  RELAY_CUES,
  REPORTING_VERBS,
  TELLING_CUES,
  TITLED_MEDIA,
} from "./english-venue-words.data.ts";

/** A venue as one sentence names it. */
export interface EnglishVenue extends Span {
  /** Null where the text goes back to an outlet of this medium: told the magazine. */
  outlet: string | null;
  medium: Medium;
  /** Words are said there, or the outlet passes them on. */
  use: "place" | "relay";
  /** A conference, a court: open to whoever speaks there. */
  event: boolean;
}

const KNOWN = indexWords(ENGLISH_OUTLETS);
const ENDINGS = new Map(
  ENGLISH_NAME_ENDINGS.flatMap(([medium, words]) => words.map((word) => [word, medium] as const)),
);
const NOUNS = indexWords<{ medium: Medium; event: boolean }>([
  [{ medium: "press-conference", event: true }, ENGLISH_EVENT_NOUNS.replaceAll("\n", "")],
  ...ENGLISH_TEXT_NOUNS.map(([medium, words]) => [{ medium, event: false }, words] as const),
]);
const PLAIN = indexWords([["broadcast" as const, PLAIN_BROADCASTERS]]);
const LONGEST_NAME = 60;
const WINDOW = 48;
const ARTICLES =
  / (?:the|a|an|official|its|his|her|their|news agency|newspaper|magazine|broadcaster|website|podcast|television program|outlet)$/;
const NAME = /^(?:The )?[A-Z][\w'’&-]*(?: (?:of (?:the )?|the |and |& )?[A-Z][\w'’-]*){0,4}/;
/** in a, at Tuesday's, in his 2022, on the annual */
const NOUN_LEAD =
  /\b(?:[Ii]n|[Aa]t|[Oo]n|[Dd]uring|via|issued|released) (?:an?|the|his|her|their|its|my|our|[A-Z][\w-]*['’]s?|last week['’]s)(?: [A-Za-z0-9'’-]+){0,2} $/;
const NETWORK_USER = /^ (?:users?|posters?|commenters?|page|account|thread|video|comment)\b/;
const CALENDAR =
  /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:January|February|March|April|May|June|July|August|September|October|November|December)\b/;

/** The venues of `text`, in order; `people` are the words of the names of those who speak on the page. Quotations are masked. */
export function findEnglishVenues(text: string, people: ReadonlySet<string> = new Set()): EnglishVenue[] {
  const venues: EnglishVenue[] = [];
  for (let at = 0; at < text.length; at++) {
    if (isLetter(text, at - 1)) continue;
    const venue = titledAt(text, at) ?? nounAt(text, at) ?? namedAt(text, at, people) ?? postedAt(text, at);
    if (!venue) continue;
    // The Late Ferry podcast holds the Late Ferry.
    while ((venues.at(-1)?.end ?? 0) > venue.start) venues.pop();
    venues.push(venue);
    at = venue.end - 1;
  }
  return venues;
}

function namedAt(text: string, at: number, people: ReadonlySet<string>): EnglishVenue | null {
  if (!/[A-Z]/.test(text.charAt(at))) return null;
  const head = before(text, at);
  const told = TELLING_CUES.some((cue) => head.endsWith(cue)) && !/\bto tell$/.test(head);
  const place = told || PLACE_CUES.some((cue) => head.endsWith(cue));
  const name = nameAt(text, at) ?? (place ? anyNameAt(text, at) : null);
  if (name === null) return null;
  const { end, medium } = name;
  const words = text.slice(at, end).split(/[ -]/);
  if (words.some((word) => people.has(word))) return null;
  const use = useOf(text, end, medium, place, head);
  return use && { start: at, end, outlet: text.slice(at, end), medium, use, event: medium === "other" };
}

/** A listed outlet, or capitalised words of which the last shows one. */
function nameAt(text: string, at: number): { end: number; medium: Medium } | null {
  const known = longestAt(KNOWN, text, at);
  const phrase = NAME.exec(text.slice(at, at + LONGEST_NAME))?.[0] ?? "";
  if (
    known &&
    !isLetter(text, at + known.word.length) &&
    (known.value === "social" ||
      !/^ [A-Z]/.test(text.slice(at + known.word.length, at + known.word.length + 2)))
  )
    return { end: at + known.word.length, medium: known.value };
  if (phrase === "X" && /\bon $/.test(text.slice(Math.max(0, at - 3), at)))
    return { end: at + 1, medium: "social" };
  if (ENGLISH_NAME_HEADS.has(phrase.split(" ")[0]!) && phrase.includes(" of "))
    return { end: at + phrase.length, medium: "magazine" };
  const words = phrase.split(/[ -]/);
  const medium = words.length > 1 ? ENDINGS.get(words.at(-1)!) : undefined;
  return medium === undefined ? null : { end: at + phrase.length, medium };
}

/** told Foothold: what is told things, and is nobody who speaks here, is an outlet. */
function anyNameAt(text: string, at: number): { end: number; medium: Medium } | null {
  const phrase = NAME.exec(text.slice(at, at + LONGEST_NAME))?.[0];
  if (
    phrase === undefined ||
    CALENDAR.test(phrase) ||
    /^(?:I|He|She|They|We|It|Mr|Mrs|Ms|Dr|Sir|Dame|Lord)\b/.test(phrase)
  )
    return null;
  const medium = ENDINGS.get(phrase.slice(phrase.lastIndexOf(" ") + 1)) ?? "site";
  return { end: at + phrase.length, medium };
}

function useOf(
  text: string,
  end: number,
  medium: Medium,
  place: boolean,
  head: string,
): EnglishVenue["use"] | null {
  if (RELAY_CUES.some((cue) => head.endsWith(cue))) return "relay";
  if (place) return "place";
  if (medium === "social" && (/\b(?:on|over|to)$/.test(head) || NETWORK_USER.test(text.slice(end, end + 12))))
    return "place";
  if (medium === "other" && /\b(?:in|at|before)$/.test(head)) return "place";
  if (medium === "magazine" && /\bin$/.test(head)) return "place";
  const tail = text.slice(end, end + WINDOW).replace(/^,? /, "");
  if (REPORTING_VERBS.some((verb) => tail.startsWith(verb))) return "relay";
  return /^[’']s? (?:[A-Z][\w-]+ ){1,3}(?:reported|wrote|writes)/.test(text.slice(end, end + WINDOW))
    ? "relay"
    : null;
}

/** The words before a place, lower case, without an article. */
function before(text: string, at: number): string {
  let head = text
    .slice(Math.max(0, at - WINDOW), at)
    .toLowerCase()
    .trimEnd();
  for (let times = 0; times < 2; times++) head = head.replace(ARTICLES, "");
  return head;
}

/** on the podcast “Field Notes”, on “The Late Desk” */
function titledAt(text: string, at: number): EnglishVenue | null {
  const close = { "“": "”", '"': '"' }[text.charAt(at)];
  if (close === undefined) return null;
  const length = text.slice(at + 1, at + LONGEST_NAME).indexOf(close);
  const outlet = text.slice(at + 1, at + 1 + length).replace(/,$/, "");
  if (length < 3 || !/^[A-Z0-9]/.test(outlet)) return null;
  const head = text.slice(Math.max(0, at - WINDOW), at).toLowerCase();
  const noun = TITLED_MEDIA.get(/([a-z]+) $/.exec(head)?.[1] ?? "");
  const cue = /\b(?:on|to|told|in|for)(?: (?:the|a|an|his|her|their))?(?: [a-z0-9-]+){0,3} $/.test(head);
  const onAir = /\bon $/.test(head);
  const written =
    /\bin $/.test(head) && /^.{0,80}\b(?:writes|wrote|argues|argued)\b/.test(text.slice(at + length));
  if (!onAir && !written && !(cue && noun !== undefined)) return null;
  const medium = noun ?? (written ? "book" : "broadcast");
  return { start: at + 1, end: at + 1 + length, outlet, medium, use: "place", event: false };
}

function nounAt(text: string, at: number): EnglishVenue | null {
  const back = backAt(text, at);
  if (back !== null) return back;
  const plain = longestAt(PLAIN, text, at);
  if (plain && /\b(?:[Oo]n|told) $/.test(text.slice(Math.max(0, at - 5), at))) {
    const end = at + plain.word.length;
    return { start: at, end, outlet: plain.word, medium: "broadcast", use: "place", event: false };
  }
  const noun = longestAt(NOUNS, text, at);
  if (!noun || isLetter(text, at + noun.word.length)) return null;
  const head = text.slice(Math.max(0, at - WINDOW), at);
  const told = /\b(?:told|tells) (?:an?|the|[A-Z][\w-]*['’]s)(?: [a-z-]+)? $/.test(head) && noun.value.event;
  if (!told && !NOUN_LEAD.test(head)) return null;
  const end = at + noun.word.length;
  // An interview with the BBC is the BBC's.
  if (/^ (?:with|published) /.test(text.slice(end, end + WINDOW))) return null;
  const start = nameBefore(head, at, noun.value.medium);
  return { start, end, outlet: text.slice(start, end), ...noun.value, use: "place" };
}

/** on the Footnote podcast */
function nameBefore(head: string, at: number, medium: Medium): number {
  if (medium !== "broadcast" && medium !== "blog") return at;
  return at - (/(?:\b[A-Z][\w-]* )+$/.exec(head)?.[0].length ?? 0);
}

/** told the magazine; told the court */
function backAt(text: string, at: number): EnglishVenue | null {
  const head = text.slice(Math.max(0, at - WINDOW), at);
  if (!/\b(?:told|tells|in|on|to) the $/.test(head)) return null;
  const word = /^[a-z]{2,12}/.exec(text.slice(at, at + 14))?.[0] ?? "";
  const isCourt = word === "court" || word === "jury" || word === "jurors";
  const told = /\b(?:told|tells) the $/.test(head);
  const medium = isCourt ? "other" : BACK_NOUNS.get(word);
  if (medium === undefined || (!told && !isCourt)) return null;
  return {
    start: at,
    end: at + word.length,
    outlet: isCourt ? word : null,
    medium,
    use: "place",
    event: isCourt,
  };
}

/** Tweeted: the verb is the venue. */
function postedAt(text: string, at: number): EnglishVenue | null {
  const verb = /^(?:re)?tweet(?:ed|s)\b/.exec(text.slice(at, at + 12))?.[0];
  if (verb === undefined) return null;
  return {
    start: at,
    end: at + verb.length,
    outlet: "Twitter",
    medium: "social",
    use: "place",
    event: false,
  };
}

function isLetter(text: string, at: number): boolean {
  return /[A-Za-z]/.test(text.charAt(at));
}
