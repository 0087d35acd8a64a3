// Finds the words of a text that can name a venue: outlets, bracketed titles, common nouns, and words that point back.

import type { Medium, Span } from "../model.ts";
import { type BracketedTitle, findBracketedTitles } from "./bracketed-titles.ts";
import { eventStart, isWordCharacter, readEventName } from "./event-names.ts";
import { indexWords, longestAt } from "./longest-match.ts";
import { findOutletNames, type OutletName } from "./outlet-names.ts";
import { type Meaning, OWN_OUTLETS, POINTING_BACK, type Reach, VENUE_NOUNS } from "./venue-words.data.ts";

export interface VenueCandidate extends Span {
  /** The most specific name; null when the words only point back or mean the page's own outlet. */
  outlet: string | null;
  medium: Medium;
  reach: Reach;
  /** Has a name of its own, rather than a common noun. */
  named: boolean;
  meaning: Meaning;
  /** For "back": the media of what it can stand for. */
  media: readonly Medium[];
}

const NOUNS = indexWords(VENUE_NOUNS);
const BACK = indexWords(POINTING_BACK);
const OWN = indexWords([[true, OWN_OUTLETS]]);
const REPORTING: readonly Medium[] = [
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
/** One letter is a name only between characters that no word is made of, and with words for posts beside it. */
const STANDS_ALONE = /^[^A-Za-z0-9０-９Ａ-Ｚ・ー]?[XＸ][にでのを上]?$/;
const POSTS = /投稿|ポスト|更新|つぶや|書き込|発信|拡散|アカウント|フォロワー|コメント/;
/** Parts of the names of forums, where many write without their names. */
const FORUMS: readonly string[] = ["ちゃんねる", "2ch", "知恵袋", "小町"];

/** The candidates of `text` in order, none inside another. */
export function findVenueCandidates(text: string): VenueCandidate[] {
  const names = findOutletNames(text);
  const titles = findBracketedTitles(text, names);
  const titleAt = new Map(titles.map((title) => [title.start, title]));
  const nameAt = new Map(names.map((name) => [name.start, name]));
  const found: VenueCandidate[] = [];
  let nextTitle = 0;
  for (let at = 0; at < text.length; at++) {
    const title = titleAt.get(at);
    const name = nameAt.get(at);
    const plain = title
      ? fromTitle(title)
      : (readPointing(text, at) ??
        (name
          ? fromName(name)
          : (readNoun(text, at, found.at(-1)?.end ?? 0) ??
            readEvent(text, at, found.at(-1)?.end ?? 0) ??
            readLetterX(text, at))));
    if (!plain) continue;
    // スポーツ番組「…」: the noun is the title's own.
    while (nextTitle < titles.length && titles[nextTitle]!.start <= at) nextTitle++;
    const overlapping = titles[nextTitle];
    const candidate =
      !title && overlapping && overlapping.start < plain.end
        ? fromTitle({ ...overlapping, start: plain.start })
        : plain;
    found.push(candidate);
    at = candidate.end - 1;
  }
  return found;
}

function fromTitle({ start, end, title, medium }: BracketedTitle): VenueCandidate {
  return { start, end, outlet: title, medium, reach: REACH[medium] ?? "all", ...NAMED };
}

function fromName({ start, end, name, medium }: OutletName): VenueCandidate {
  const crowd = medium === "social" && FORUMS.some((part) => name.includes(part));
  return { start, end, outlet: name, medium, reach: crowd ? "crowd" : (REACH[medium] ?? "all"), ...NAMED };
}

const NAMED = { named: true, meaning: "itself", media: [] } as const;

/** 本紙, 同誌. */
function readPointing(text: string, start: number): VenueCandidate | null {
  const plain = { start, outlet: null, reach: "all", named: false } as const;
  const own = longestAt(OWN, text, start);
  if (own) return { ...plain, end: start + own.word.length, medium: "other", meaning: "own", media: [] };
  const back = longestAt(BACK, text, start);
  if (!back) return null;
  const media = back.value;
  return { ...plain, end: start + back.word.length, medium: media[0] ?? "other", meaning: "back", media };
}

/** 29日、Xに…と投稿した: one letter is the network's name only where a sentence speaks of posts. */
function readLetterX(text: string, start: number): VenueCandidate | null {
  if (
    !"XＸ".includes(text.charAt(start) || " ") ||
    !STANDS_ALONE.test(text.slice(Math.max(0, start - 1), start + 2))
  )
    return null;
  if (!POSTS.test(text)) return null;
  const end = start + 1;
  return { start, end, outlet: text.slice(start, end), medium: "social", reach: "personal", ...NAMED };
}

/** An event on no list. A ceremony is theirs who are named with it. */
function readEvent(text: string, at: number, floor: number): VenueCandidate | null {
  const name = readEventName(text, at, floor);
  if (!name) return null;
  const outlet = text.slice(name.start, name.end);
  const reach = outlet.endsWith("式") ? "personal" : "all";
  return { ...name, outlet, medium: "press-conference", reach, named: false, meaning: "again", media: [] };
}

function readNoun(text: string, at: number, floor: number): VenueCandidate | null {
  const noun = longestAt(NOUNS, text, at);
  if (!noun || (text.charAt(at + noun.word.length) === "見" && noun.word.endsWith("会"))) return null;
  const end = at + noun.word.length;
  const { medium, reach, meaning } = noun.value;
  if (meaning === "back") {
    // 新番組 and 署名記事 are no words for what was named before.
    if (isWordCharacter(text.charAt(at - 1))) return null;
    const media = medium === "other" ? REPORTING : [medium];
    return { start: at, end, outlet: null, medium, reach, named: false, meaning, media };
  }
  const start = medium === "press-conference" ? eventStart(text, at, floor) : at;
  return { start, end, outlet: text.slice(start, end), medium, reach, named: false, meaning, media: [] };
}
