// Whom a venue that was named earlier reaches. A programme, with its hosts and guests, is open to whoever speaks next; so is an event
// that only sets the scene (3日、会見が開かれた。). What is named for somebody's words (会見で森田氏は「…」と述べた), and a blog, an interview
// or a statement in any case, is theirs and of those who are named as taking part.

import type { Medium, QuoteSpeaker } from "../model.ts";
import { isOfOneParty, type OpenVenue } from "./report-frames.ts";
import type { ReportLink } from "./report-links.ts";
import { takesPart } from "./takes-part.ts";
import type { Uttered } from "./uttered.ts";

/** A common noun for one of these (ある番組で) says where only the words of its own paragraph stand. */
const PASSING: readonly Medium[] = ["broadcast", "site", "book", "magazine", "newspaper"];

/** Where several people are heard, or one. */
const GATHERINGS: readonly Medium[] = ["press-conference", "broadcast", "newspaper", "magazine", "site"];

/** Whose office it is to speak there, with or without a name. */
const HELD_BY =
  /裁判長|裁判官|検察|弁護|被告|証人|委員長|議長|司会|進行|聞き手|観客|客席|会場|議場|出席者|参加者|登壇者/;

/** True where the last `venue` opened, in an earlier sentence, still holds for words of the speaker. */
export function reachesSpeaker(venue: OpenVenue, uttered: Uttered): boolean {
  const { link } = venue;
  const { speaker, block } = uttered;
  if (!link || speaker.kind === "unknown") return false;
  if (!link.named && PASSING.includes(link.step.medium) && venue.block !== block) return false;
  const isEvent = link.step.medium === "press-conference";
  // A nameless person who comes up after the event's own paragraph is a voice of its own: 党関係者は「…」と漏らす.
  const isNameless = speaker.kind === "anonymous";
  const holdsIt = isEvent && HELD_BY.test(titleOf(speaker));
  if (isEvent && isNameless && venue.block !== block && !holdsIt) return false;
  const isCeremony = isEvent && link.reach === "personal";
  if (isCeremony && speaker.kind !== "named") return false;
  if (
    link.reach !== "personal" &&
    (!GATHERINGS.includes(link.step.medium) || isOpen(link, venue.voices, uttered))
  )
    return true;
  return holdsIt || (isNameless && venue.block === block) || isTied(venue, speaker);
}

/**
 * An event is open while its sentence holds nobody's words, and afterwards where many are heard (発表会で森田氏は…), unless the
 * sentence names the speaker first (森田氏は発表会で…).
 */
function isOpen(link: ReportLink, voices: readonly QuoteSpeaker[], uttered: Uttered): boolean {
  if (voices.length === 0 || uttered.isThere) return true;
  if (isOfOneParty(link) || isHeardApart(link, uttered)) return false;
  return voices.every(({ mention }) => mention?.block !== link.block || mention.start > link.start);
}

/** True for those whose words stand in the sentence that opens the venue, or whom the paragraph has named by then. */
export function isTied({ link, voices }: OpenVenue, speaker: QuoteSpeaker): boolean {
  const { name } = speaker;
  return (name !== null && voices.some((voice) => voice.name === name)) || isNamedWith(link, speaker);
}

/**
 * True for somebody who was heard on the page before the venue was opened, and not named with it: who has spoken elsewhere goes on
 * there. A programme is open to all.
 */
export function isHeardApart(link: ReportLink, { speaker, firstHeard }: Uttered): boolean {
  if (!firstHeard || link.step.medium === "broadcast" || isNamedWith(link, speaker)) return false;
  return firstHeard.block < link.block || (firstHeard.block === link.block && firstHeard.end <= link.start);
}

function titleOf({ mention, name }: QuoteSpeaker): string {
  return mention?.text ?? name ?? "";
}

/** The paragraph has named the speaker by the time it names the venue. */
function isNamedWith(link: ReportLink | null, speaker: QuoteSpeaker): boolean {
  return link !== null && takesPart(link.context, speaker);
}
