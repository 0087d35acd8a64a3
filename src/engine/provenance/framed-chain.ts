// The chain of one quotation: from the venues of its own sentence, else from those in force that reach its speaker.

import type { QuoteSpeaker, Step } from "../model.ts";
import { isSaidNow } from "./press-talk.ts";
import type { Frames } from "./report-frames.ts";
import type { ReportLink, SentenceReading } from "./report-links.ts";
import { type NamedDay, withDay } from "./utterance-day.ts";
import type { Uttered } from "./uttered.ts";
import { relayIn, venueFor } from "./venue-for.ts";

/** Where a quotation stands, from the utterance outward. */
export interface FramedChain {
  steps: Step[];
  /** 2: named in the quotation's sentence; 1: in its block; 0: carried over or none. Half a point less where the day is an earlier one. */
  strength: number;
}

interface Links {
  place: ReportLink | null;
  relays: ReportLink[];
  strength: number;
}

/** Paragraphs after an announcement that still tell of its day. */
/** 同席した林氏は; 質問されると. */
const IS_THERE = /同席|隣[にで]|隣の席|並んで|登壇|司会|壇上|問われ|聞かれ|尋ねられ|質問/;
const ANNOUNCEMENT_LENGTH = 2;
/** …と述べたが、会見では「…」: a venue with no more than its particle before the next quotation is that one's. */
const LONGEST_PARTICLE = 4;
/** …と述べ、説明会を開く考えを示した: not held yet. */
const PLANNED = /^を(?:開|行|実施)/;
/** How far behind the words their own venue can stand: 「…」と自身のブログにつづった. */
const AFTERWORDS = 24;

/** The chain of `uttered`, which stands in the sentence `reading`, under the `frames` in force before that sentence. */
export function chainOf(
  said: Omit<Uttered, "isNow" | "isThere">,
  reading: SentenceReading,
  frames: Frames,
): FramedChain {
  const uttered = {
    ...said,
    isThere: IS_THERE.test(reading.text.slice(0, said.start - reading.start)),
    isNow: isSaidNow(reading.text.slice(said.end - reading.start)),
  };
  const { speaker, block, start, end } = uttered;
  const { links, days, pressTalk } = reading;
  const day = days.findLast((named) => named.end <= start) ?? null;
  // What a named person says is not what a crowd writes, though it may be much spoken of there.
  const fitting = links.filter((link) => link.reach !== "crowd" || speaker.kind !== "named");
  const before = fitting.filter((link) => link.end <= start);
  const after = fitting.filter((link) => link.start >= end && link.end <= uttered.nextQuote);
  const place = ownPlace(before, after, uttered, reading);
  if (place && isOfMany(place, speaker)) return { steps: [undated(place.step)], strength: 2 };
  const relays = relaysOf(before, after);
  if (place || relays.length > 0) {
    const relay = relays.length === 0 ? relayIn(frames.venues, block) : null;
    return dated({ place, relays: relay ? [relay] : relays, strength: 2 }, day, frames.day, block);
  }
  const toReporters = pressTalk !== null && pressTalk <= start;
  return carriedChain(toReporters ? { ...frames, venues: [] } : frames, uttered, day);
}

/** What many write: in a place of their own, or below somebody's post. */
function isOfMany({ reach, step }: ReportLink, { kind }: QuoteSpeaker): boolean {
  return reach === "crowd" || (step.medium === "social" && (kind === "group" || kind === "unknown"));
}

/** Many write on many days. */
function undated(step: Step): Step {
  return { ...step, date: null, dateText: null };
}

function ownPlace(
  before: ReportLink[],
  after: ReportLink[],
  { end, nextQuote }: Uttered,
  { text, start: from }: SentenceReading,
): ReportLink | null {
  const near = after.find(
    (link) =>
      link.use === "place" &&
      link.start <= end + AFTERWORDS &&
      nextQuote - link.end > LONGEST_PARTICLE &&
      !PLANNED.test(text.slice(link.end - from)),
  );
  const named = before.findLast((link) => link.use === "place") ?? null;
  // A name right behind the words says more than a common noun before them.
  return near && (!named || (near.named && !named.named)) ? near : named;
}

/** 共同通信によると、…と青葉新聞が報じた: who stands behind the words passed them to who stands before. */
function relaysOf(before: ReportLink[], after: ReportLink[]): ReportLink[] {
  const inner = after.find((link) => link.use === "relay");
  const outer = before.findLast((link) => link.use === "relay");
  return [inner, outer].flatMap((link) => (link ? [link] : []));
}

/** The chain that carries over to a quotation whose own sentence names none. */
function carriedChain({ venues, day }: Frames, uttered: Uttered, own: NamedDay | null): FramedChain {
  const { block, speaker, isNow } = uttered;
  const link = venueFor(venues, uttered);
  const strength = link?.block === block ? 1 : 0;
  if (link?.reach === "crowd") return { steps: [link.step], strength };
  const place = link?.use === "place" ? link : null;
  const relay = place ? relayIn(venues, place.block) : link;
  // The day of a venue that does not reach the speaker, or of an announcement by somebody else, is not the day of these words.
  const ofVenue = !place && venues.some((venue) => venue.link?.step.date === day?.date);
  const ofOthers = day?.announced && speaker.kind === "anonymous";
  const earlier = isNow || ofVenue || ofOthers ? null : day;
  return dated({ place, relays: relay ? [relay] : [], strength }, own, earlier, block);
}

/**
 * A day of the quotation's own sentence is the utterance's, else one named before it in its paragraph; an undated event
 * or statement takes one from the paragraph before as well. Such a chain is weaker than one whose words give the date themselves.
 */
function dated(
  { place, relays, strength }: Links,
  own: NamedDay | null,
  earlier: NamedDay | null,
  block: number,
): FramedChain {
  const steps = stepsOf(place, relays);
  if (own) return { steps: withDay(steps, place !== null, own), strength };
  if (!earlier || block - earlier.block > reachOfDay(earlier, place, steps)) return { steps, strength };
  return { steps: withDay(steps, place !== null, earlier), strength: strength - 0.5 };
}

/** How many paragraphs on a day still dates words that stand at `place`. */
function reachOfDay({ announced }: NamedDay, place: ReportLink | null, steps: Step[]): number {
  const isEvent = place?.step.medium === "press-conference" || place?.step.medium === "other";
  if (announced && (isEvent || steps.length === 0)) return ANNOUNCEMENT_LENGTH;
  return isEvent ? 1 : 0;
}

/** An outlet that holds the talk and passes it on is one link. */
function stepsOf(place: ReportLink | null, relays: ReportLink[]): Step[] {
  const links = place ? [place, ...relays] : relays;
  const seen = new Set<string | null>();
  return links.flatMap(({ step }) => {
    if (seen.has(step.outlet)) return [];
    seen.add(step.outlet);
    return [step];
  });
}
