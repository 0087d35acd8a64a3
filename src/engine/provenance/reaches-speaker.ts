// Whom a venue that was named earlier reaches. One that only sets the scene (3日、会見が開かれた。) is open to whoever speaks there; one
// that is named for somebody's words (会見で森田氏は「…」と述べた) is theirs, and those named with them. A programme has hosts and guests,
// and is open in any case; a blog, an interview, a statement never are.

import type { BlockId, Medium, Place, QuoteSpeaker } from "../model.ts";
import type { ReportLink } from "./report-links.ts";

/** A common noun for one of these (ある番組で) says where only the words of its own paragraph stand. */
const PASSING: readonly Medium[] = ["broadcast", "site", "book", "magazine", "newspaper"];

/** Whose office it is to speak there, with or without a name. */
const HELD_BY =
  /裁判長|裁判官|検察|弁護|被告|証人|委員長|議長|司会|進行|聞き手|観客|客席|会場|議場|出席者|参加者|登壇者/;

const HONORIFIC =
  /(?:さん|氏|くん|君|ちゃん|様|選手|投手|監督|容疑者|被告|首相|大統領|議員|知事|市長|社長|会長|教授|大臣)$/;

/** True where `link`, a venue of an earlier sentence, still holds for words of `speaker` in `block`. */
export function reachesSpeaker(link: ReportLink, speaker: QuoteSpeaker, block: BlockId): boolean {
  if (speaker.kind === "unknown") return false;
  if (!link.named && PASSING.includes(link.step.medium) && link.block !== block) return false;
  const isEvent = link.step.medium === "press-conference";
  // A nameless person who comes up after the event's own paragraph is a voice of its own: 党関係者は「…」と漏らす.
  const isNameless = speaker.kind === "anonymous";
  const holdsIt = isEvent && HELD_BY.test(titleOf(speaker));
  if (isEvent && isNameless && link.block !== block && !holdsIt) return false;
  const isCeremony = isEvent && link.reach === "personal";
  if (isCeremony && speaker.kind !== "named") return false;
  if (link.reach !== "personal" && !(isEvent && link.voices.length > 0)) return true;
  if (holdsIt || (isNameless && link.block === block)) return true;
  return isVoiceOf(link, speaker) || isNamedWith(link, speaker);
}

/**
 * True for somebody who was heard on the page before `link` was named, and not named with it: who has spoken elsewhere goes on
 * there. A programme is open to all.
 */
export function isHeardApart(link: ReportLink, speaker: QuoteSpeaker, firstHeard: Place | null): boolean {
  if (!firstHeard || link.step.medium === "broadcast" || isNamedWith(link, speaker)) return false;
  return firstHeard.block < link.block || (firstHeard.block === link.block && firstHeard.end <= link.start);
}

function titleOf({ mention, name }: QuoteSpeaker): string {
  return mention?.text ?? name ?? "";
}

function isVoiceOf({ voices }: ReportLink, { name }: QuoteSpeaker): boolean {
  return name !== null && voices.some((voice) => voice.name === name);
}

/** The paragraph has named the speaker by the time it names the venue. */
function isNamedWith({ context }: ReportLink, { name, mention }: QuoteSpeaker): boolean {
  return [name, mention?.text]
    .map((written) => written?.replace(HONORIFIC, "") ?? "")
    .filter((bare) => bare !== "")
    .some((bare) => waysToWrite(bare).some((way) => context.includes(way)));
}

/** The name, and what a text shortens it to: the first two characters of a kanji name, the parts of a foreign one. */
function waysToWrite(name: string): string[] {
  const foreign = name.split(/[・＝ ]/).filter((part) => part.length >= 3);
  const surname = /^[\u4e00-\u9fff]{3,}/.test(name) ? [name.slice(0, 2)] : [];
  // 朴氏: a surname of one character is only sure with what follows it.
  const short = /^[\u4e00-\u9fff]{2,4}$/.test(name) ? [`${name.charAt(0)}氏`, `${name.charAt(0)}さん`] : [];
  return [name, ...foreign, ...surname, ...short];
}
