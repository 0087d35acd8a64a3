// Finds the places of a text that say where words are said, printed, posted or passed on.

import type { Medium, Span } from "../model.ts";
import { type BracketedTitle, findBracketedTitles } from "./bracketed-titles.ts";
import { indexWords, longestAt } from "./longest-match.ts";
import { findOutletNames } from "./outlet-names.ts";
import { readVenueUse, type VenueUse } from "./venue-use.ts";
import {
  OWN_OUTLETS,
  PART_LEADS,
  PART_NOUNS,
  POINTING_BACK,
  type Reach,
  VENUE_NOUNS,
} from "./venue-words.data.ts";

/** A venue as one sentence names it. */
export interface Venue extends Span {
  /** The most specific name; null when the words only point back or mean the page's own outlet. */
  outlet: string | null;
  medium: Medium;
  reach: Reach;
  /** Has a name of its own, rather than a common noun. */
  named: boolean;
  /** Points back to the last outlet of one of these media; empty when it stands for itself. */
  back: readonly Medium[];
  /** The page's own outlet: 本紙. */
  own: boolean;
  /** Words are said there ("place"), or the outlet passes them on ("relay"). */
  use: VenueUse;
}

type Candidate = Omit<Venue, "use">;

const NOUNS = indexWords(VENUE_NOUNS);
const BACK = indexWords(POINTING_BACK);
const OWN = indexWords([[true, OWN_OUTLETS]]);
const ANY: readonly Medium[] = [
  "newspaper",
  "agency",
  "broadcast",
  "magazine",
  "site",
  "blog",
  "book",
  "other",
];
const REACH: Partial<Record<Medium, Reach>> = { blog: "personal", social: "personal", book: "personal" };

/** The venues of `text`, in order. Words inside quotations must have been masked with U+FFFC. */
export function findVenues(text: string): Venue[] {
  const venues: Venue[] = [];
  for (const candidate of joinParts(text, findCandidates(text))) {
    const use = readVenueUse(text, candidate);
    if (use) venues.push({ ...candidate, use });
  }
  return venues;
}

function findCandidates(text: string): Candidate[] {
  const names = findOutletNames(text);
  const titles = findBracketedTitles(text, names);
  const found: Candidate[] = titles.map(fromTitle);
  let nextTitle = 0;
  let nextName = 0;
  for (let at = 0; at < text.length; at++) {
    while (nextTitle < titles.length && titles[nextTitle]!.end <= at) nextTitle++;
    const title = titles[nextTitle];
    if (title && at >= title.start) {
      at = title.end - 1;
      continue;
    }
    while (nextName < names.length && names[nextName]!.start < at) nextName++;
    const name = names[nextName];
    const pointing = readPointing(text, at);
    if (pointing) {
      found.push(pointing);
      at = pointing.end - 1;
      continue;
    }
    if (name?.start === at) {
      found.push({
        ...name,
        outlet: name.name,
        reach: REACH[name.medium] ?? "all",
        named: true,
        back: [],
        own: false,
      });
      at = name.end - 1;
      continue;
    }
    const noun = readNoun(text, at);
    if (!noun) continue;
    found.push(noun);
    at = noun.end - 1;
  }
  return found.sort((a, b) => a.start - b.start);
}

function fromTitle({ start, end, title, medium }: BracketedTitle): Candidate {
  return {
    start,
    end,
    outlet: title,
    medium,
    reach: REACH[medium] ?? "all",
    named: true,
    back: [],
    own: false,
  };
}

const plainAt = (start: number) => ({ start, outlet: null, reach: "all" as const, named: false, own: false });

/** 本紙, 同誌. */
function readPointing(text: string, at: number): Candidate | null {
  const own = longestAt(OWN, text, at);
  if (own) return { ...plainAt(at), end: at + own.word.length, medium: "other", back: [], own: true };
  const back = longestAt(BACK, text, at);
  return back && { ...plainAt(at), end: at + back.word.length, medium: back.value[0]!, back: back.value };
}

function readNoun(text: string, at: number): Candidate | null {
  const noun = longestAt(NOUNS, text, at);
  if (!noun) return null;
  const end = at + noun.word.length;
  const { medium, reach } = noun.value;
  if (noun.value.back)
    return { ...plainAt(at), end, medium, reach, back: medium === "broadcast" ? ["broadcast"] : ANY };
  const start = medium === "press-conference" ? eventStart(text, at) : at;
  return { start, end, outlet: text.slice(start, end), medium, reach, named: false, back: [], own: false };
}

/** An event's name reaches left over kanji, katakana and Latin letters: アフレコ会見, 完成披露試写会. */
function eventStart(text: string, at: number): number {
  let start = at;
  while (
    start > 0 &&
    at - start < 16 &&
    /[\u30a1-\u30fa\u30fc\u4e00-\u9fffA-Za-z・]/.test(text.charAt(start - 1))
  ) {
    // The 日 of 8日会見 belongs to the date.
    if ("日月年時分夜".includes(text.charAt(start - 1)) && /[\d０-９]/.test(text.charAt(start - 2))) break;
    start--;
  }
  if (text.charAt(start) === "・") start++;
  const dated = /^(?:同日|翌日|昨日|今日|本日|前日|当日|日|午前|午後)/.exec(text.slice(start, at));
  return start + (dated?.[0].length ?? 0);
}

/** Joins a name with the part of it that follows (CNNのコメント欄, 青葉新聞の取材), so that they are one venue. */
function joinParts(text: string, candidates: Candidate[]): Candidate[] {
  const joined: Candidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const between = last ? text.slice(last.end, candidate.start) : "";
    if (last?.named && !candidate.named && (between === "の" || between === "との" || between === "")) {
      const own = candidate.reach === "crowd" || candidate.medium === "site" || candidate.medium === "blog";
      joined[joined.length - 1] = {
        ...last,
        end: candidate.end,
        outlet: own ? text.slice(last.start, candidate.end) : last.outlet,
        medium: own ? candidate.medium : last.medium,
        reach: candidate.reach === "all" ? last.reach : candidate.reach,
      };
    } else joined.push(candidate);
  }
  return joined.map((candidate) => withPart(text, candidate));
}

/** Takes in の取材, の現地特設スタジオ and the like, so that what follows them shows the use. */
function withPart(text: string, candidate: Candidate): Candidate {
  const after = ["との", "の"].find((link) => text.startsWith(link, candidate.end));
  if (!after) return candidate;
  const start = candidate.end + after.length;
  const phrase = /^[^、。「」『』（）()\sはがをにで]{1,16}/.exec(text.slice(start, start + 16))?.[0] ?? "";
  const part = PART_NOUNS.find((noun) => phrase.endsWith(noun));
  const lead = PART_LEADS.find((words) => text.startsWith(words, start));
  if (!part && !lead) return candidate;
  const personal = phrase.includes("インタビュー") || phrase.includes("取材");
  return {
    ...candidate,
    end: start + (part ? phrase : (lead ?? "")).length,
    reach:
      personal && candidate.reach === "all" && candidate.medium !== "broadcast"
        ? "personal"
        : candidate.reach,
  };
}
