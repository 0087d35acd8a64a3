// Chooses, among the venues that a page has opened, the one where words stand that name none themselves.

import type { BlockId, Medium } from "../model.ts";
import { isHeardApart, isTied, reachesSpeaker } from "./reaches-speaker.ts";
import type { OpenVenue } from "./report-frames.ts";
import type { ReportLink } from "./report-links.ts";
import type { Uttered } from "./uttered.ts";
import type { Reach } from "./venue-words.data.ts";

/** What a text goes back to after it has told of something else; what one outlet was told, it tells in one go. */
const RESUMED: readonly Medium[] = ["broadcast", "press-conference", "blog", "social"];

/**
 * The newest of the `venues` (newest last) that reaches the speaker. Those opened last may reach whoever they are open to; the others
 * only those who are tied to them, for the text may have moved on.
 */
export function venueFor(venues: readonly OpenVenue[], uttered: Uttered): ReportLink | null {
  const current = openedLast(venues);
  for (const venue of venues.toReversed()) {
    const { link } = venue;
    if (!link) {
      if (isTied(venue, uttered.speaker)) return null;
    } else if (
      isCrowd(venue)
        ? isOfCrowd(venue, venues, uttered)
        : holdsFor(link, venue, current.includes(venue), uttered)
    ) {
      return link;
    }
  }
  return null;
}

/**
 * The last venue that is no crowd's, with who passes on what its paragraph tells and the event that it is a part of. Talk to reporters
 * ends all but a programme.
 */
function openedLast(venues: readonly OpenVenue[]): OpenVenue[] {
  const last = venues.findLast((venue) => venue.link && !isCrowd(venue));
  const whole = last && isEvent(last, "personal") ? venues.findLast(isOpenEvent) : undefined;
  const isAside = venues.at(-1)?.link === null;
  return venues.filter((venue) => {
    const { link, block } = venue;
    if (!link || (isAside && link.step.medium !== "broadcast")) return false;
    return venue === last || venue === whole || (link.use === "relay" && block === last?.block);
  });
}

/** 授賞式が開かれた。…スピーチでは「…」: the speech is a part of the event, which goes on. */
function isOpenEvent(venue: OpenVenue): boolean {
  return isEvent(venue, "all") && venue.voices.length === 0;
}

function isEvent({ link }: OpenVenue, reach: Reach): boolean {
  return link?.step.medium === "press-conference" && link.reach === reach;
}

/** Who passes on what the paragraph tells, whatever venue its words stand at. */
export function relayIn(venues: readonly OpenVenue[], block: BlockId): ReportLink | null {
  const relay = venues.findLast(({ link }) => link?.use === "relay");
  return relay?.block === block ? relay.link : null;
}

function holdsFor(link: ReportLink, venue: OpenVenue, isCurrent: boolean, uttered: Uttered): boolean {
  const { speaker, isNow, block } = uttered;
  if (isOver(venue, uttered)) return false;
  if (speaker.kind === "group")
    return isOpenNetwork(venue) || (venue.block === block && reachesSpeaker(venue, uttered));
  if (!isCurrent) return RESUMED.includes(link.step.medium) && !isNow && isTied(venue, speaker);
  return link.use === "relay" ? goesOnWith(link, venue, uttered) : reachesSpeaker(venue, uttered);
}

function goesOnWith(link: ReportLink, venue: OpenVenue, uttered: Uttered): boolean {
  const lasts = link.named ? link.lasting || uttered.block - venue.block <= 1 : uttered.block === venue.block;
  return lasts && !isHeardApart(link, uttered);
}

/**
 * For words told in the present (…と話す), an event of an earlier paragraph is over; and no outlet passes them on when it is a nameless
 * source who talks, to the writer.
 */
function isOver({ link, block }: OpenVenue, { isNow, speaker, block: here }: Uttered): boolean {
  if (!isNow) return false;
  if (link?.step.medium === "press-conference") return block !== here;
  return link?.use === "relay" && link.step.medium !== "broadcast" && speaker.kind === "anonymous";
}

function isCrowd({ link }: OpenVenue): boolean {
  return link?.reach === "crowd";
}

/** A crowd's own place is for crowds; one nameless person is only heard there, not asked, where the crowd is spoken of. */
function isOfCrowd(
  crowd: OpenVenue,
  venues: readonly OpenVenue[],
  { speaker, block, isNow }: Uttered,
): boolean {
  if (speaker.kind === "group") return true;
  if (speaker.kind !== "anonymous" || venues.at(-1) !== crowd) return false;
  if (crowd.link?.named) return crowd.block === block || venues.every(isCrowd);
  return crowd.block === block && !isNow;
}

/** ツイッターでは…: where crowds post as well as single people, unless it was opened for what one of these said. */
function isOpenNetwork({ link, voices }: OpenVenue): boolean {
  if (link?.use !== "place" || link.step.medium !== "social") return false;
  return voices.every(({ kind }) => kind === "group" || kind === "unknown");
}
