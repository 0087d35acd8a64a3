// Keeps what a page has said so far of where words stand, so that a chain named once carries over to the quotations that follow.

import type { Medium, QuoteSpeaker, Step } from "../model.ts";
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

/** How far behind the words their own venue can stand: 「…」と自身のブログにつづった. */
const AFTERWORDS = 24;
const afterwords = ({ step }: ReportLink): number =>
  // English takes about three letters for what Japanese writes with one.
  /^[\x20-\x7e]+$/.test(step.mention.text) ? 3 * AFTERWORDS : AFTERWORDS;
/** A common noun for one of these (ある番組で) says where only the words of its own paragraph stand. */
const PASSING: readonly Medium[] = ["broadcast", "site", "book", "magazine", "newspaper"];

const HONORIFIC =
  /(?:さん|氏|くん|君|ちゃん|様|選手|投手|監督|容疑者|被告|首相|大統領|議員|知事|市長|社長|会長|教授|大臣)$/;

/** The frames after a sentence. */
export function nextFrames(before: Frames, { links, days }: SentenceReading): Frames {
  const frames = { ...before, day: days.at(-1) ?? before.day };
  const place = links.findLast((link) => link.use === "place" && link.reach !== "crowd") ?? null;
  const relay = links.findLast((link) => link.use === "relay" && link.reach !== "crowd") ?? null;
  const crowd = links.findLast((link) => link.reach === "crowd") ?? null;
  if (!place && !relay && !crowd) return frames;
  const sameBlock = frames.relay && place && frames.relay.block === place.block;
  return {
    place: place ?? (relay ? null : frames.place),
    relay: relay ?? (place && !sameBlock ? null : frames.relay),
    crowd: crowd ?? frames.crowd,
    crowdIsNewer: links.at(-1)?.reach === "crowd",
    day: frames.day,
  };
}

/**
 * The chain of a quotation at `start` to `end` of its block, from the links of its own sentence and the frames in force.
 * `nextQuote` is where the sentence's next quotation begins: what stands behind that belongs to it.
 */
export function chainAt(
  span: { start: number; end: number; nextQuote: number },
  { links, days }: SentenceReading,
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
  const ownRelay = [...after, ...before].find((link) => link.use === "relay") ?? null;
  if (ownPlace?.reach === "crowd" || ownRelay?.reach === "crowd") {
    return { steps: [(ownPlace ?? ownRelay)!.step], strength: 2 };
  }
  if (ownPlace || ownRelay) {
    const relay = ownRelay ?? (frames.relay?.block === block ? frames.relay : null);
    return dated({ place: ownPlace, relay, strength: 2 }, day, frames.day, block);
  }
  return carriedChain(frames, speaker, block, day);
}

/** The chain that carries over to a quotation whose own sentence names none. */
export function carriedChain(
  frames: Frames,
  speaker: QuoteSpeaker,
  block: number,
  day: NamedDay | null = null,
): FramedChain {
  if (prefersCrowd(frames, speaker))
    return { steps: stepsOf(frames.crowd, null), strength: strengthOf(frames.crowd, block) };
  const place = frames.place && reaches(frames.place, speaker, block) ? frames.place : null;
  if (speaker.kind === "group" && place?.block !== block) return { steps: [], strength: 0 };
  const strength = strengthOf(place ?? frames.relay, block);
  // The day of a venue that does not reach the speaker is not the day of these words.
  const foreign = !place && frames.place?.step.date === frames.day?.date;
  const relay =
    frames.relay && (frames.relay.lasting || block - frames.relay.block <= 1) ? frames.relay : null;
  return dated({ place, relay, strength }, day, foreign ? null : frames.day, block);
}

/**
 * A day of the quotation's own sentence is the utterance's, else one named before it in its paragraph; an undated event
 * or statement takes one from the paragraph before as well. Such a chain is weaker than one whose words give the date themselves.
 */
function dated(
  { place, relay, strength }: { place: ReportLink | null; relay: ReportLink | null; strength: number },
  own: NamedDay | null,
  earlier: NamedDay | null,
  block: number,
): FramedChain {
  const steps = stepsOf(place, relay);
  if (own) return { steps: withDay(steps, place !== null, own), strength };
  const isEvent = place?.step.medium === "press-conference" || place?.step.medium === "other";
  if (!earlier || block - earlier.block > (isEvent ? 1 : 0)) return { steps, strength };
  return { steps: withDay(steps, place !== null, earlier), strength: strength - 0.5 };
}

function strengthOf(link: ReportLink | null, block: number): number {
  return link?.block === block ? 1 : 0;
}

function prefersCrowd({ crowd, crowdIsNewer }: Frames, speaker: QuoteSpeaker): boolean {
  if (!crowd) return false;
  return speaker.kind === "group" || (speaker.kind === "unknown" && crowdIsNewer);
}

function stepsOf(place: ReportLink | null, relay: ReportLink | null): Step[] {
  const steps = [place, relay].flatMap((link) => (link ? [link.step] : []));
  return steps.length === 2 && steps[0]!.outlet === steps[1]!.outlet ? steps.slice(0, 1) : steps;
}

/** A blog, an interview or a statement carries over only to people whom its introduction names. */
function reaches(link: ReportLink, speaker: QuoteSpeaker, block: number): boolean {
  if (!link.named && PASSING.includes(link.step.medium) && link.block !== block) return false;
  if (link.reach !== "personal" || speaker.kind === "unknown") return true;
  if (speaker.kind === "anonymous" && link.block === block) return true;
  const names = [speaker.name, speaker.mention?.text].flatMap((name) =>
    name ? [name.replace(HONORIFIC, "")] : [],
  );
  return (
    names.length === 0 || names.some((name) => partsOf(name).some((part) => link.context.includes(part)))
  );
}

/** The name, and what a text shortens it to: the first two characters of a kanji name, the parts of a foreign one. */
function partsOf(name: string): string[] {
  const foreign = name.split(/[・＝ ]/).filter((part) => part.length >= 3);
  const surname = /^[\u4e00-\u9fff]{3,}/.test(name) ? [name.slice(0, 2)] : [];
  // 朴氏: a surname of one character is only sure with what follows it.
  const short = /^[\u4e00-\u9fff]{2,4}$/.test(name) ? [`${name.charAt(0)}氏`, `${name.charAt(0)}さん`] : [];
  return [name, ...foreign, ...surname, ...short];
}
