// Chooses the date that belongs to a venue from the dates of its sentence.

import type { Span } from "../model.ts";
import { dayNumber, fromIso } from "./dates/calendar.ts";
import type { DateMention } from "./dates/find-dates.ts";
import { afterNotes } from "./name-notes.ts";
import type { VenueUse } from "./venue-use.ts";
import { REPORT_VERBS } from "./venue-words.data.ts";

/** After a date: it is the day of something else than the report. */
const OTHER_DAYS =
  "号 定例会 議会 場所 国会 期 決算 から より まで 公開 生まれ 開幕 全国 ロードショー 施行 付け替え 締め切り 締切 以降 現在 に公開 に迫 に控え に予定".split(
    " ",
  );
const NEAR = 4;
/** Between a year and what came out in it: 2003年に放送された番組「朝の窓」. */
const ISSUED = /^に?(?:放送|発売|出版|刊行|掲載|公開|開かれ|行われ)[^、。]{0,16}$/;

/** A venue or outlet in a sentence, with how it is used. */
export interface DatedVenue extends Span {
  use: VenueUse;
}

/** The date of a venue, all in offsets into `text`, its sentence; null where the sentence gives none that fits. */
export function venueDate(
  text: string,
  venue: DatedVenue,
  dates: DateMention[],
  others: Span[],
  published: string | null,
): DateMention | null {
  const fitting = dates.filter((date) => fits(text, venue, date, published));
  const noted = fitting.find((date) => date.start >= venue.start && date.end <= afterNotes(text, venue.end));
  if (noted) return noted;
  if (venue.use === "relay") return fitting.find((date) => isReportDate(text, venue, date)) ?? null;
  // 調印式が28日、…: the event's own day stands right behind it.
  const named = afterNotes(text, venue.end);
  const own = fitting.find((date) => date.start === named + 1 && "がはも".includes(text.charAt(named)));
  if (own) return own;
  const before = fitting.findLast((date) => date.end <= venue.start);
  if (before) return before;
  const after = fitting.find((date) => date.start >= venue.end);
  const taken = after && others.some((other) => other.start >= venue.end && other.end <= after.start);
  return after && !taken ? after : null;
}

/**
 * The days in the rest of a relaying sentence are those of what is told. The report's own stands at the outlet (6日付のO, Oは6日、),
 * at the verb (Oが7月6日に報じた), or opens the sentence (6日、…とOが報じた).
 */
function isReportDate(text: string, venue: Span, { start, end }: DateMention): boolean {
  if (end <= venue.start && /^[^、。はがで]{0,12}$/.test(text.slice(end, venue.start))) return true;
  const named = afterNotes(text, venue.end);
  if (!"はが".includes(text.charAt(named) || " ")) return false;
  if (start >= named) {
    return (
      start - named <= NEAR || REPORT_VERBS.some((word) => text.slice(end, end + NEAR * 2).includes(word))
    );
  }
  return text.slice(0, start).trim() === "" && "に、付".includes(text.charAt(end) || " ");
}

/** True for a day or month on which words can have been said before the page was written. */
function isPast(date: string, published: string | null, slack: number): boolean {
  const day = fromIso(date);
  const page = fromIso(published);
  return day !== null && (page === null || dayNumber(day) <= dayNumber(page) + slack);
}

/** True unless the words around a date show it to be the day of something else than what was said. */
export function isReportDay(text: string, { end, date }: DateMention, published: string | null): boolean {
  // The paper of the day after is on the web, and on sale, the evening before.
  const slack = text.startsWith("付", end) ? 1 : 0;
  return (
    date !== null && isPast(date, published, slack) && !OTHER_DAYS.some((tail) => text.startsWith(tail, end))
  );
}

function fits(text: string, venue: Span, mention: DateMention, published: string | null): boolean {
  const { start, end, date } = mention;
  if (date === null || !isReportDay(text, mention, published)) return false;
  const gap = start >= venue.end ? start - venue.end : venue.start - end;
  const isIssue = end <= venue.start && ISSUED.test(text.slice(end, venue.start));
  return date.length > 4 || isIssue || (gap >= 0 && gap <= NEAR);
}
