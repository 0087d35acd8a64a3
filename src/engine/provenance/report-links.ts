// Turns the venues of a sentence into links of a chain: names resolved back to what was named before, each with its date.

import type { AnalysedBlock, BlockId, PageFacts, Step } from "../model.ts";
import { type DateMention, findDates, isGlanceBack } from "./dates/find-dates.ts";
import { findVenues, type Venue } from "./find-venues.ts";
import type { MaskedSentence } from "./masked-sentences.ts";
import { afterNotes } from "./name-notes.ts";
import { pressTalkAt } from "./press-talk.ts";
import { daysOf, type NamedDay } from "./utterance-day.ts";
import { venueDate } from "./venue-dates.ts";
import type { VenueUse } from "./venue-use.ts";
import type { Reach } from "./venue-words.data.ts";

/** One link of a chain, with what decides how far it reaches. */
export interface ReportLink {
  step: Step;
  reach: Reach;
  use: VenueUse;
  /** Tells a story of its own (…と報じた), rather than one fact (Oによると). */
  lasting: boolean;
  named: boolean;
  /** The block that names it or takes it up, and the offsets of the naming words there. */
  block: BlockId;
  start: number;
  end: number;
  /** What the block had said when the link was introduced: a blog or an interview reaches only people named here. */
  context: string;
}

/** What the page has named so far. */
export interface Named {
  /** The last link of each medium, newest last. */
  links: ReportLink[];
  /** The last day named, ISO. */
  day: string | null;
}

const MOST_REMEMBERED = 24;
/** Venues and dates of one sentence: more are a list, or an attack. */
const MOST_IN_SENTENCE = 40;
/** Characters between a day and the outlet that it dates anew: 26日放送の同番組. */
const NEAR = 8;

const LONGEST_CONTEXT = 800;
const BLOT = "\uFFFC";

/** 午後の会見, 夜の緊急会見, 試合後の会見. */
const PART_OF_DAY =
  /(?:午前|午後|夕方|夜|深夜|未明|昼|朝|(?:試合|レース|取組|対局|競技|閉会|終演|終了)後)(?=の[^、。はがを]{0,4}$)/;

/** What a sentence says of where and when. */
export interface SentenceReading {
  /** The links that it introduces or takes up again, in order. */
  links: ReportLink[];
  days: NamedDay[];
  /** Where in the block somebody talks to reporters at large, or null: 記者団に「…」. */
  pressTalk: number | null;
  /** Its words, quotations masked; offsets in the block start at `start`. */
  text: string;
  start: number;
}

/** Reads a sentence; `named` is brought up to date. `ownOutlet` is what 本紙 means here. */
export function readSentence(
  block: AnalysedBlock,
  sentence: MaskedSentence,
  facts: PageFacts,
  ownOutlet: string | null,
  named: Named,
): SentenceReading {
  const venues = findVenues(sentence.text).slice(0, MOST_IN_SENTENCE);
  const dates = findDates(withoutBracketed(sentence.text), facts.published, named.day).slice(
    0,
    MOST_IN_SENTENCE,
  );
  const dayBefore = named.day;
  named.day =
    dates.findLast(({ date, text }) => date?.length === 10 && !isGlanceBack(text, 0))?.date ?? named.day;
  const links: ReportLink[] = [];
  for (const venue of venues) {
    const link = toLink(block, sentence, venue, ownOutlet, named);
    if (!link) continue;
    const others = venues.filter((other) => other !== venue && other.use !== "mention");
    const date = dateOf(sentence.text, venue, link, dates, others, facts.published);
    const known = datedBefore(link, named) ?? dateOfHour(sentence.text, venue, link, dayBefore);
    const dated = {
      ...link,
      step: {
        ...link.step,
        date: date?.date ?? known?.date ?? link.step.date,
        dateText: date?.text ?? known?.dateText ?? link.step.dateText,
      },
    };
    if (venue.use !== "mention") links.push(dated);
    named.links.push(dated);
    if (named.links.length > MOST_REMEMBERED) named.links.shift();
  }
  const talk = pressTalkAt(sentence.text, venues);
  return {
    links,
    days: daysOf(sentence, dates, block.source.id, facts.published),
    pressTalk: talk < 0 ? null : sentence.start + talk,
    text: sentence.text,
    start: sentence.start,
  };
}

/** The sentence with what stands in 「」 and 『』 blotted out: 『今夜もいただきます』 is a title, 「3日で5枚」 a headline's words. */
function withoutBracketed(text: string): string {
  return text.replace(/[「『][^「『」』]{1,80}[」』]/g, (bracketed) => BLOT.repeat(bracketed.length));
}

/** What the same outlet was dated before. Everybody's posts on one network have days of their own. */
function datedBefore({ step: { outlet, medium } }: ReportLink, { links }: Named): Step | undefined {
  return medium === "social" ? undefined : links.findLast((earlier) => earlier.step.outlet === outlet)?.step;
}

/** 午後の会見: an hour without a day is one of the day named last. */
function dateOfHour(
  text: string,
  { start }: Venue,
  { step: { medium } }: ReportLink,
  day: string | null,
): Pick<Step, "date" | "dateText"> | undefined {
  if (day === null || medium !== "press-conference") return undefined;
  const hour = PART_OF_DAY.exec(text.slice(Math.max(0, start - NEAR), start))?.[0];
  return hour === undefined ? undefined : { date: day, dateText: hour };
}

/** What many write has no one day; what was dated before is dated anew only by a day right before it. */
function dateOf(
  text: string,
  venue: Venue,
  { reach, step }: ReportLink,
  dates: DateMention[],
  others: Venue[],
  published: string | null,
): DateMention | null {
  if (reach === "crowd") return null;
  const date = venueDate(text, venue, dates, others, published);
  const near = date !== null && date.end <= venue.start && venue.start - date.end <= NEAR;
  return step.date === null || near ? date : null;
}

function toLink(
  block: AnalysedBlock,
  sentence: MaskedSentence,
  venue: Venue,
  ownOutlet: string | null,
  named: Named,
): ReportLink | null {
  const start = sentence.start + venue.start;
  const end = sentence.start + venue.end;
  const earlier = antecedent(venue, sentence.text, named);
  const lasting = !/^(?:など)?に(?:よる|よれ|より)/.test(
    sentence.text.slice(afterNotes(sentence.text, venue.end)),
  );
  if (earlier)
    return {
      ...earlier,
      use: venue.use,
      lasting: true,
      block: block.source.id,
      start,
      end,
      context: (earlier.context + sentence.context).slice(-LONGEST_CONTEXT),
    };
  const outlet = venue.meaning === "own" ? ownOutlet : venue.outlet;
  if (outlet === null && venue.meaning !== "own") return null;
  const { text, links, id } = block.source;
  return {
    step: {
      outlet,
      medium: venue.medium,
      author: null,
      date: null,
      dateText: null,
      url: links.find((link) => link.start < end && link.end > start)?.href ?? null,
      mention: { text: text.slice(start, end), block: id, start, end },
    },
    reach: venue.reach,
    use: venue.use,
    lasting,
    named: venue.named,
    block: id,
    start,
    end,
    context: sentence.context,
  };
}

/** The link that a venue without a name of its own takes up. */
function antecedent(venue: Venue, text: string, { links }: Named): ReportLink | null {
  const inCrowd = venue.reach === "crowd";
  const fitting = links.filter((link) => (link.reach === "crowd") === inCrowd);
  switch (venue.meaning) {
    case "back":
      return fitting.findLast((link) => venue.media.includes(link.step.medium)) ?? null;
    case "talk":
      return isAnother(text, venue.start) ? null : (fitting.findLast(canTalk) ?? null);
    case "itself":
      return venue.named ? (fitting.findLast((link) => isShortFor(venue, link)) ?? null) : null;
    case "again":
      return isAnother(text, venue.start) ? null : (fitting.findLast((link) => isSame(venue, link)) ?? null);
    default:
      return null;
  }
}

/** Who can hold a talk: an outlet with a name, and no network. */
function canTalk({ named, step }: ReportLink): boolean {
  return named && step.medium !== "social" && step.medium !== "blog";
}

/** 会見 after 記者会見, but no event of another name; any word for a social account after another. */
function isSame({ medium, reach, outlet }: Venue, link: ReportLink): boolean {
  if (link.step.medium !== medium || link.reach !== reach) return false;
  return medium === "social" || (link.step.outlet ?? "").endsWith(outlet ?? "");
}

/** 文春 after 週刊文春. */
function isShortFor({ medium, outlet }: Venue, { named, step }: ReportLink): boolean {
  return (
    named && step.medium === medium && step.outlet !== outlet && (step.outlet ?? "").endsWith(outlet ?? "\n")
  );
}

/** 自身のブログ, あるインタビュー: a new one, not the one named before. */
function isAnother(text: string, at: number): boolean {
  return /(?:(?:自身|自ら|自分|本人|氏|さん|個人|別|過去|以前|最近|他|複数|当時|年|頃|ころ)の|ある)$/.test(
    text.slice(Math.max(0, at - 6), at),
  );
}
