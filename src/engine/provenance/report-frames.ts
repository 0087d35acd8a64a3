// Keeps what a page has said so far of where words stand, so that a chain named once carries over to the quotations that follow.

import type { QuoteSpeaker, Step } from "../model.ts";
import { isSaidNow } from "./press-talk.ts";
import { reachesSpeaker } from "./reaches-speaker.ts";
import type { ReportLink, SentenceReading } from "./report-links.ts";
import { type NamedDay, withDay } from "./utterance-day.ts";

/** Where a quotation stands, from the utterance outward. */
export interface FramedChain {
  steps: Step[];
  /** 2: named in the quotation's sentence; 1: in its block; 0: carried over or none. Half a point less where the day is an earlier one. */
  strength: number;
}

/** The venues in force at a point of the page. */
export interface Frames {
  /** Where named people speak. */
  place: ReportLink | null;
  /** Who passes their words on. */
  relay: ReportLink | null;
  /** Where nameless crowds write. */
  crowd: ReportLink | null;
  crowdIsNewer: boolean;
  /** The last day named. */
  day: NamedDay | null;
}

export const NO_FRAMES: Frames = { place: null, relay: null, crowd: null, crowdIsNewer: false, day: null };

/** Paragraphs after an announcement that still tell of its day. */
const ANNOUNCEMENT_LENGTH = 2;

/** How far behind the words their own venue can stand: 「…」と自身のブログにつづった. */
const AFTERWORDS = 24;
const afterwords = ({ step }: ReportLink): number =>
  // English takes about three letters for what Japanese writes with one.
  /^[\x20-\x7e]+$/.test(step.mention.text) ? 3 * AFTERWORDS : AFTERWORDS;

/** The frames after a sentence. */
export function nextFrames(before: Frames, { links, days, pressTalk }: SentenceReading): Frames {
  const kept = pressTalk === null ? before : afterPressTalk(before);
  const frames = { ...kept, day: days.at(-1) ?? before.day };
  const last = links.findLast((link) => link.use === "place" && link.reach !== "crowd") ?? null;
  const place = last && isFlashback(last, frames.place) ? frames.place : last;
  const relay = links.findLast((link) => link.use === "relay" && link.reach !== "crowd") ?? null;
  const crowd = links.findLast((link) => link.reach === "crowd") ?? null;
  if (!place && !relay && !crowd) return frames;
  const sameBlock = frames.relay && place && frames.relay.block === place.block;
  return {
    place: place ? withEarlierDay(place, frames.day) : relay ? null : frames.place,
    relay: relay ?? (place && !sameBlock ? null : frames.relay),
    crowd: crowd ?? frames.crowd,
    crowdIsNewer: links.at(-1)?.reach === "crowd",
    day: frames.day,
  };
}

/** 17日、…を発表した。(next paragraph) 発表会で…: an undated event is that day's, and stays so. */
function withEarlierDay(place: ReportLink, day: NamedDay | null): ReportLink {
  if (place.step.date !== null || place.step.medium !== "press-conference") return place;
  if (!day || place.block - day.block > 1) return place;
  return { ...place, step: { ...place.step, date: day.date, dateText: day.text } };
}

/** 先月の会見では「…」と語っている, in a report of today's event: it goes on with today's. */
function isFlashback({ step }: ReportLink, inForce: ReportLink | null): boolean {
  if (!inForce) return false;
  const { date, medium } = inForce.step;
  if (!date || !step.date || date.startsWith(step.date) || step.date > date) return false;
  return medium === "press-conference" || medium === "broadcast" || medium === step.medium;
}

/**
 * The chain of a quotation at `start` to `end` of its block, from the links of its own sentence and the frames in force.
 * `nextQuote` is where the sentence's next quotation begins: what stands behind that belongs to it.
 */
export function chainAt(
  span: { start: number; end: number; nextQuote: number },
  { links, days, pressTalk, text, start }: SentenceReading,
  frames: Frames,
  speaker: QuoteSpeaker,
  block: number,
): FramedChain {
  const day = days.findLast((named) => named.end <= span.start) ?? null;
  // What a named person says is not what a crowd writes, though it may be much spoken of there.
  const fitting = links.filter((link) => link.reach !== "crowd" || speaker.kind !== "named");
  const before = fitting.filter((link) => link.end <= span.start);
  const after = fitting.filter((link) => link.start >= span.end && link.end <= span.nextQuote);
  const near = after.find((link) => link.use === "place" && link.start <= span.end + afterwords(link));
  const named = before.findLast((link) => link.use === "place") ?? null;
  // A name right behind the words says more than a common noun before them.
  const ownPlace = near && (!named || (near.named && !named.named)) ? near : named;
  if (ownPlace?.reach === "crowd") return { steps: [ownPlace.step], strength: 2 };
  const relays = relaysOf(before, after);
  if (ownPlace || relays.length > 0) {
    if (relays.length === 0 && frames.relay?.block === block) relays.push(frames.relay);
    return dated({ place: ownPlace, relays, strength: 2 }, day, frames.day, block);
  }
  const toReporters = pressTalk !== null && pressTalk <= span.start;
  const apart =
    toReporters || (isLaterThanEvent(frames.place, block) && isSaidNow(text.slice(span.end - start)));
  return carriedChain(apart ? afterPressTalk(frames) : frames, speaker, block, day);
}

function isLaterThanEvent(place: ReportLink | null, block: number): boolean {
  return place?.step.medium === "press-conference" && place.block !== block;
}

/** What is said to reporters at large is not said at the venue spoken of before, nor passed on by one outlet. */
function afterPressTalk(frames: Frames): Frames {
  return { ...frames, place: null, relay: null };
}

/** 共同通信によると、…と青葉新聞が報じた: who stands behind the words passed them to who stands before. */
function relaysOf(before: ReportLink[], after: ReportLink[]): ReportLink[] {
  const inner = after.find((link) => link.use === "relay");
  const outer = before.findLast((link) => link.use === "relay");
  return [inner, outer].flatMap((link) => (link ? [link] : []));
}

/** The chain that carries over to a quotation whose own sentence names none. */
export function carriedChain(
  frames: Frames,
  speaker: QuoteSpeaker,
  block: number,
  day: NamedDay | null = null,
): FramedChain {
  if (prefersCrowd(frames, speaker))
    return { steps: stepsOf(frames.crowd, []), strength: strengthOf(frames.crowd, block) };
  const posted = speaker.kind === "group" && isNetwork(frames.place);
  const reached = posted || (frames.place && reachesSpeaker(frames.place, speaker, block));
  const place = reached ? frames.place : null;
  if (speaker.kind === "group" && place?.block !== block && !posted) return { steps: [], strength: 0 };
  const strength = strengthOf(place ?? frames.relay, block);
  // The day of a venue that does not reach the speaker is not the day of these words.
  const foreign = !place && frames.place?.step.date === frames.day?.date;
  const { relay } = frames;
  const relays = relay && (relay.lasting || block - relay.block <= 1) ? [relay] : [];
  return dated({ place, relays, strength }, day, foreign ? null : frames.day, block);
}

/**
 * A day of the quotation's own sentence is the utterance's, else one named before it in its paragraph; an undated event
 * or statement takes one from the paragraph before as well. Such a chain is weaker than one whose words give the date themselves.
 */
function dated(
  { place, relays, strength }: { place: ReportLink | null; relays: ReportLink[]; strength: number },
  own: NamedDay | null,
  earlier: NamedDay | null,
  block: number,
): FramedChain {
  const steps = stepsOf(place, relays);
  if (own) return { steps: withDay(steps, place !== null, own), strength };
  const isEvent = place?.step.medium === "press-conference" || place?.step.medium === "other";
  const reach = earlier?.announced && steps.length === 0 ? ANNOUNCEMENT_LENGTH : isEvent ? 1 : 0;
  if (!earlier || block - earlier.block > reach) return { steps, strength };
  return { steps: withDay(steps, place !== null, earlier), strength: strength - 0.5 };
}

function strengthOf(link: ReportLink | null, block: number): number {
  return link?.block === block ? 1 : 0;
}

function prefersCrowd({ place, relay, crowd, crowdIsNewer }: Frames, speaker: QuoteSpeaker): boolean {
  if (!crowd) return false;
  if (speaker.kind === "group") return crowdIsNewer || !isNetwork(place);
  return crowdIsNewer && (speaker.kind === "unknown" || (speaker.kind === "anonymous" && !place && !relay));
}

/** Twitterでは: where crowds post as well as single people. */
function isNetwork(place: ReportLink | null): boolean {
  return place?.step.medium === "social";
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
