// Keeps what a page has said so far of where words stand. A venue is opened by a frame (会見で, …によると, …に出演し, ブログを更新し,
// …が報じた), or by talk to reporters at large, which is said at no venue. It holds for the rest of its sentence, then for words of those
// whom it reaches (reaches-speaker.ts), beside the venues that were opened before it, until a heading comes or a line that only cites.
// A day attaches to the venue that it stands at, else to words of its own sentence, else to words of its paragraph.

import type { BlockId, QuoteSpeaker, SourceBlock } from "../model.ts";
import type { ReportLink, SentenceReading } from "./report-links.ts";
import { isSubjectOf } from "./takes-part.ts";
import type { NamedDay } from "./utterance-day.ts";

/** A venue that the page has opened. */
export interface OpenVenue {
  /** Null for talk to reporters at large: said at no venue, printed by no other outlet. */
  link: ReportLink | null;
  block: BlockId;
  /** Those whose words stand in the sentence that opens it, or who hold it; none where it only sets the scene (3日、会見が開かれた。). */
  voices: readonly QuoteSpeaker[];
}

/** What is in force at a point of the page. */
export interface Frames {
  /** The newest last. */
  venues: readonly OpenVenue[];
  /** The last day named. */
  day: NamedDay | null;
}

export const NO_FRAMES: Frames = { venues: [], day: null };

const MOST_VENUES = 12;
const ONE_PARTY =
  /(?:(?<!アフレコ|発表|結婚|婚約|公開|合同|共同)会見|演説|講演|講演会|取材|スピーチ|判決|公判)$/;

/** The frames after a sentence of a block in which words of `voices` stand; `people` are those whom the page names as speakers. */
export function nextFrames(
  before: Frames,
  { links, days, pressTalk }: SentenceReading,
  voices: readonly QuoteSpeaker[],
  { id: block, role }: SourceBlock,
  people: readonly QuoteSpeaker[],
): Frames {
  const day = days.at(-1) ?? before.day;
  const opened: OpenVenue[] = [];
  const open = (link: ReportLink | null | undefined): void => {
    if (link !== undefined)
      opened.push({ link, block, voices: voices.length > 0 ? voices : holdersOf(link, people) });
  };
  const current = before.venues.findLast(({ link }) => link?.use === "place")?.link ?? null;
  if (pressTalk !== null) open(null);
  open(links.findLast((link) => link.use === "relay" && link.reach !== "crowd"));
  const place = links.findLast((link) => link.use === "place" && link.reach !== "crowd");
  if (place && !isFlashback(place, current)) open(withEarlierDay(place, day));
  // A headline only speaks of the net: ネットで話題.
  if (role !== "heading") open(links.findLast((link) => link.reach === "crowd"));
  return { venues: [...before.venues, ...opened].slice(-MOST_VENUES), day };
}

/** 森田氏は3日に会見し、…: what one party holds is theirs whose act the sentence tells. */
function holdersOf(link: ReportLink | null, people: readonly QuoteSpeaker[]): QuoteSpeaker[] {
  if (!link || !isOfOneParty(link)) return [];
  return people.filter((speaker) => isSubjectOf(link.context, speaker));
}

/** True for a press conference or a speech, where one party is heard, unlike a launch, a debate or a stage. */
export function isOfOneParty({ step: { outlet } }: ReportLink): boolean {
  return ONE_PARTY.test(outlet ?? "");
}

/** 17日、…を発表した。(next paragraph) 発表会で…: an undated event is that day's, and stays so. */
function withEarlierDay(place: ReportLink, day: NamedDay | null): ReportLink {
  if (place.step.date !== null || place.step.medium !== "press-conference") return place;
  if (!day || place.block - day.block > 1) return place;
  return { ...place, step: { ...place.step, date: day.date, dateText: day.text } };
}

/**
 * 先月の会見では「…」と語っている, in a report of today's event: it goes on with today's. What is only dated by its year lies back in any
 * report: 1987年、「朝の窓」に出演し….
 */
function isFlashback({ step }: ReportLink, inForce: ReportLink | null): boolean {
  if (step.date?.length === 4) return true;
  if (!inForce) return false;
  const { date, medium } = inForce.step;
  if (!date || !step.date || date.startsWith(step.date) || step.date > date) return false;
  return medium === "press-conference" || medium === "broadcast" || medium === step.medium;
}
