// The chain of one quotation: from the venues of its own sentence, else from those in force that reach its speaker.

import type { Place, QuoteSpeaker, Step } from "../model.ts";
import { isSaidNow } from "./press-talk.ts";
import { isHeardApart, reachesSpeaker } from "./reaches-speaker.ts";
import { type Frames, withoutVenues } from "./report-frames.ts";
import type { ReportLink, SentenceReading } from "./report-links.ts";
import { type NamedDay, withDay } from "./utterance-day.ts";

/** Words that somebody says at a place of the page. */
export interface Uttered extends Place {
  speaker: QuoteSpeaker;
  /** Where the sentence's next quotation begins, in the same block: what stands behind that belongs to it. */
  nextQuote: number;
  /** Where the text under the headline first gives words of this speaker; null for a speaker without a name. */
  firstHeard: Place | null;
}

/** Where a quotation stands, from the utterance outward. */
export interface FramedChain {
  steps: Step[];
  /** 2: named in the quotation's sentence; 1: in its block; 0: carried over or none. Half a point less where the day is an earlier one. */
  strength: number;
}

/** Paragraphs after an announcement that still tell of its day. */
const ANNOUNCEMENT_LENGTH = 2;
/** …と述べたが、会見では「…」: a venue with no more than its particle before the next quotation is that one's. */
const LONGEST_PARTICLE = 4;
/** How far behind the words their own venue can stand: 「…」と自身のブログにつづった. */
const AFTERWORDS = 24;
const afterwords = ({ step }: ReportLink): number =>
  // English takes about three letters for what Japanese writes with one.
  /^[\x20-\x7e]+$/.test(step.mention.text) ? 3 * AFTERWORDS : AFTERWORDS;

/** The chain of `uttered`, which stands in the sentence `reading`, under the `frames` in force before that sentence. */
export function chainOf(uttered: Uttered, reading: SentenceReading, frames: Frames): FramedChain {
  const { speaker, block, start, end } = uttered;
  const { links, days, pressTalk } = reading;
  const day = days.findLast((named) => named.end <= start) ?? null;
  // What a named person says is not what a crowd writes, though it may be much spoken of there.
  const fitting = links.filter((link) => link.reach !== "crowd" || speaker.kind !== "named");
  const before = fitting.filter((link) => link.end <= start);
  const after = fitting.filter((link) => link.start >= end && link.end <= uttered.nextQuote);
  const place = ownPlace(before, after, uttered);
  if (place?.reach === "crowd") return { steps: [place.step], strength: 2 };
  const relays = relaysOf(before, after);
  if (place || relays.length > 0) {
    if (relays.length === 0 && frames.relay?.block === block) relays.push(frames.relay);
    return dated({ place, relays, strength: 2 }, day, frames.day, block);
  }
  const toReporters = pressTalk !== null && pressTalk <= start;
  if (toReporters) return carriedChain(withoutVenues(frames), uttered, day);
  const isNow = isSaidNow(reading.text.slice(end - reading.start));
  return carriedChain(isNow ? framesOfNow(frames, uttered) : frames, uttered, day);
}

function ownPlace(before: ReportLink[], after: ReportLink[], { end, nextQuote }: Uttered): ReportLink | null {
  const near = after.find(
    (link) =>
      link.use === "place" && link.start <= end + afterwords(link) && nextQuote - link.end > LONGEST_PARTICLE,
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

/**
 * What holds for words told in the present (…と話す): nothing that happened on a day; no event of an earlier paragraph; and no outlet
 * that passes words on, when it is a nameless source who talks, to the writer.
 */
function framesOfNow(frames: Frames, { speaker, block }: Uttered): Frames {
  const { place, relay } = frames;
  if (place?.step.medium === "press-conference" && place.block !== block)
    return { ...withoutVenues(frames), day: null };
  const isSource = speaker.kind === "anonymous" && relay?.step.medium !== "broadcast";
  return { ...frames, relay: isSource ? null : relay, day: null };
}

/** The chain that carries over to a quotation whose own sentence names none. */
function carriedChain(frames: Frames, uttered: Uttered, day: NamedDay | null): FramedChain {
  const { speaker, block } = uttered;
  if (prefersCrowd(frames, uttered))
    return { steps: stepsOf(frames.crowd, []), strength: strengthOf(frames.crowd, block) };
  const posted = speaker.kind === "group" && isOpenNetwork(frames.place);
  const reached = posted || (frames.place && reachesSpeaker(frames.place, speaker, block));
  const place = reached ? frames.place : null;
  if (speaker.kind === "group" && place?.block !== block && !posted) return { steps: [], strength: 0 };
  const strength = strengthOf(place ?? frames.relay, block);
  // The day of a venue that does not reach the speaker is not the day of these words.
  const foreign = !place && frames.place?.step.date === frames.day?.date;
  const { relay } = frames;
  const relays = relay && goesOnWith(relay, uttered) ? [relay] : [];
  return dated({ place, relays, strength }, day, foreign ? null : frames.day, block);
}

function goesOnWith(relay: ReportLink, { speaker, block, firstHeard }: Uttered): boolean {
  return (relay.lasting || block - relay.block <= 1) && !isHeardApart(relay, speaker, firstHeard);
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

/** A crowd's own place is for crowds; one nameless person is only heard there where the crowd is spoken of. */
function prefersCrowd({ place, relay, crowd, crowdIsNewer }: Frames, { speaker, block }: Uttered): boolean {
  if (!crowd) return false;
  if (speaker.kind === "group") return crowdIsNewer || place?.step.medium !== "social";
  if (speaker.kind !== "anonymous" || !crowdIsNewer || place || relay) return false;
  return crowd.named || crowd.block === block;
}

/** ツイッターでは…: where crowds post as well as single people, unless it was opened for what one of these said. */
function isOpenNetwork(place: ReportLink | null): boolean {
  if (place?.step.medium !== "social") return false;
  return place.voices.every(({ kind }) => kind === "group" || kind === "unknown");
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
