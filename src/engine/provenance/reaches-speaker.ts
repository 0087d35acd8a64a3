// Tells whether a venue that was named earlier is still where a speaker's words stand.

import type { BlockId, Medium, QuoteSpeaker } from "../model.ts";
import type { ReportLink } from "./report-links.ts";

/** A common noun for one of these (ある番組で) says where only the words of its own paragraph stand. */
const PASSING: readonly Medium[] = ["broadcast", "site", "book", "magazine", "newspaper"];

/** Whose office it is to speak there, with or without a name. */
const HELD_BY =
  /裁判長|裁判官|検察|弁護|被告|証人|委員長|議長|司会|進行|聞き手|観客|客席|会場|議場|出席者|参加者|登壇者/;

const HONORIFIC =
  /(?:さん|氏|くん|君|ちゃん|様|選手|投手|監督|容疑者|被告|首相|大統領|議員|知事|市長|社長|会長|教授|大臣)$/;

/** A blog, an interview or a statement carries over only to people whom its introduction names; a programme to everybody. */
export function reachesSpeaker(link: ReportLink, speaker: QuoteSpeaker, block: BlockId): boolean {
  if (!link.named && PASSING.includes(link.step.medium) && link.block !== block) return false;
  // A nameless person who comes up after the event's own paragraph is a voice of its own: 党関係者は「…」と漏らす.
  const isOutsider =
    speaker.kind === "anonymous" && !HELD_BY.test(speaker.mention?.text ?? speaker.name ?? "");
  if (isOutsider && link.step.medium === "press-conference" && link.block !== block) return false;
  const isCeremony = link.reach === "personal" && link.step.medium === "press-conference";
  if (isCeremony && speaker.kind !== "named") return false;
  if (link.reach !== "personal" || speaker.kind === "unknown") return true;
  if (speaker.kind === "anonymous" && link.block === block) return true;
  const names = [speaker.name, speaker.mention?.text].flatMap((name) =>
    name ? [name.replace(HONORIFIC, "")] : [],
  );
  if (names.length === 0) return true;
  return names.some((name) => waysToWrite(name).some((way) => link.context.includes(way)));
}

/** The name, and what a text shortens it to: the first two characters of a kanji name, the parts of a foreign one. */
function waysToWrite(name: string): string[] {
  const foreign = name.split(/[・＝ ]/).filter((part) => part.length >= 3);
  const surname = /^[\u4e00-\u9fff]{3,}/.test(name) ? [name.slice(0, 2)] : [];
  // 朴氏: a surname of one character is only sure with what follows it.
  const short = /^[\u4e00-\u9fff]{2,4}$/.test(name) ? [`${name.charAt(0)}氏`, `${name.charAt(0)}さん`] : [];
  return [name, ...foreign, ...surname, ...short];
}
