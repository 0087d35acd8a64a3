// Keeps what a page has said so far of where words stand. A venue is opened by a frame (会見で, …によると, …に出演し, ブログを更新し,
// …が報じた). It holds for the rest of its sentence, and for later words of those whom it reaches (reaches-speaker.ts), until another
// venue is opened, a heading comes, a line that only cites, or somebody talks to reporters at large. A day attaches to the venue that it
// stands at, else to words of its own sentence, else to words of its paragraph.

import type { QuoteSpeaker } from "../model.ts";
import type { ReportLink, SentenceReading } from "./report-links.ts";
import type { NamedDay } from "./utterance-day.ts";

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

/** The frames after a sentence in which words of `voices` stand. */
export function nextFrames(
  before: Frames,
  { links, days, pressTalk }: SentenceReading,
  voices: readonly QuoteSpeaker[],
): Frames {
  const kept = pressTalk === null ? before : withoutVenues(before);
  const frames = { ...kept, day: days.at(-1) ?? before.day };
  const opened = links.map((link) => ({ ...link, voices }));
  const last = opened.findLast((link) => link.use === "place" && link.reach !== "crowd") ?? null;
  const place = last && isFlashback(last, frames.place) ? frames.place : last;
  const relay = opened.findLast((link) => link.use === "relay" && link.reach !== "crowd") ?? null;
  const crowd = opened.findLast((link) => link.reach === "crowd") ?? null;
  if (!place && !relay && !crowd) return frames;
  return {
    place: place ? withEarlierDay(place, frames.day) : relay ? null : frames.place,
    relay: relay ?? (place && !tellsOf(frames.relay, place) ? null : frames.relay),
    crowd: crowd ?? frames.crowd,
    crowdIsNewer: opened.at(-1)?.reach === "crowd",
    day: frames.day,
  };
}

/** What is said to reporters at large is not said at the venue spoken of before, nor passed on by one outlet. */
export function withoutVenues(frames: Frames): Frames {
  return { ...frames, place: null, relay: null };
}

/** 青葉新聞が騒ぎを報じた。森田氏は会見で…: the paragraph goes on with what the outlet tells. */
function tellsOf(relay: ReportLink | null, place: ReportLink): boolean {
  return relay?.block === place.block;
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
