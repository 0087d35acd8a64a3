// Finds the places of a text that say where words are said, printed, posted or passed on.

import type { Medium } from "../model.ts";
import { afterNotes } from "./name-notes.ts";
import { findVenueCandidates, type VenueCandidate } from "./venue-candidates.ts";
import { readVenueUse, type VenueUse } from "./venue-use.ts";
import { PART_NOUNS, type Reach } from "./venue-words.data.ts";

/** A venue as one sentence names it. */
export interface Venue extends VenueCandidate {
  /** Words are said there ("place"), the outlet passes them on ("relay"), or the text only speaks of it. */
  use: VenueUse;
}

/** The venues of `text`, in order. Words inside quotations must have been masked with U+FFFC. */
export function findVenues(text: string): Venue[] {
  const venues: Venue[] = [];
  for (const candidate of joinParts(text, findVenueCandidates(text))) {
    const use = readVenueUse(text, candidate) ?? (candidate.named ? "mention" : null);
    if (use) venues.push({ ...candidate, use, reach: reachOf(text, candidate) });
  }
  return venues;
}

const PAPER = /論文|研究(?:成果|結果)/;
const PAPER_BEHIND = /^[にで][^、。「\uFFFC]{0,6}(?:論文|研究(?:成果|結果))/;
const PRINTED: readonly Medium[] = ["newspaper", "agency", "magazine", "site"];

/** 青葉通信に対し…と答えた, 論文は青葉誌に掲載された: what one person told or wrote there is not what the next one says. */
function reachOf(text: string, { named, medium, reach, start, end }: VenueCandidate): Reach {
  if (!named || reach !== "all" || !PRINTED.includes(medium)) return reach;
  const after = text.slice(afterNotes(text, end));
  const told =
    /^に(?:は|も|対し|[「『“]\uFFFC|[^、。「\uFFFC]{0,10}(?:語|話|明か|答え|述べ|コメント|寄せ|相談|届))/.test(
      after,
    );
  const paper = PAPER.test(text.slice(Math.max(0, start - SENTENCE_HEAD), start)) || PAPER_BEHIND.test(after);
  return told || paper ? "personal" : reach;
}

/** Joins a name with the part of it that follows (CNNのコメント欄, 青葉新聞の取材), so that they are one venue. */
function joinParts(text: string, candidates: VenueCandidate[]): VenueCandidate[] {
  const joined: VenueCandidate[] = [];
  for (const candidate of candidates) {
    const last = joined.at(-1);
    const between = last ? text.slice(afterNotes(text, last.end), candidate.start) : "";
    const isPart = last?.named && !candidate.named && ["の", "との", ""].includes(between);
    if (isPart) joined[joined.length - 1] = withNoun(text, last, candidate);
    else joined.push(candidate);
  }
  return joined.map((candidate) => withPart(text, candidate));
}

/** A comment section, a site or a blog of an outlet is a venue beside it; an interview is the outlet's own. */
function withNoun(text: string, name: VenueCandidate, noun: VenueCandidate): VenueCandidate {
  const apart = noun.reach === "crowd" || noun.medium === "site" || noun.medium === "blog";
  return {
    ...name,
    end: noun.end,
    outlet: apart ? text.slice(name.start, noun.end) : name.outlet,
    medium: apart ? noun.medium : name.medium,
    reach: noun.reach === "all" ? name.reach : noun.reach,
  };
}

/** 「週刊青葉」の記事「橋の町」で: the part's own title says nothing of the use. */
function afterTitle(text: string, at: number): number {
  const close = { "「": "」", "『": "』" }[text.charAt(at)];
  const length = close ? text.slice(at, at + LONGEST_TITLE).indexOf(close) : -1;
  return length < 0 ? at : at + length + 1;
}

/** Between a name and its part: 青葉新聞の取材, 青葉テレビ系番組. Longest first. */
const LINKS = ["系列の", "系列", "系の", "系", "との", "の"];
const LONGEST_TITLE = 80;
const SENTENCE_HEAD = 40;
const PART = /^[^、。「」『』（）()\sはがをにで]{1,16}/;

/** Takes in の取材, の現地特設スタジオ and the like, so that what follows them shows the use. */
function withPart(text: string, candidate: VenueCandidate): VenueCandidate {
  const named = afterNotes(text, candidate.end);
  const link = LINKS.find((words) => text.startsWith(words, named));
  if (!link) return candidate;
  const start = named + link.length;
  const phrase = PART.exec(text.slice(start, start + 16))?.[0] ?? "";
  if (!PART_NOUNS.some((noun) => phrase.endsWith(noun))) return candidate;
  // An interview is about one person, a poll about nobody in particular: neither reaches whoever speaks next.
  const talk = /インタビュー|取材|調査$|調べ$/.test(phrase);
  const personal = talk && candidate.reach === "all" && candidate.medium !== "broadcast";
  return {
    ...candidate,
    end: afterTitle(text, start + phrase.length),
    reach: personal ? "personal" : candidate.reach,
  };
}
