// Finds English dates and completes them from the page's own date: July 6, 2023; 6 July; on Monday; yesterday.

import { type CalendarDate, fromIso, plusDays, plusMonths, toIso } from "./calendar.ts";
import { completeDate } from "./complete-date.ts";
import type { DateMention } from "./find-dates.ts";
import type { WrittenDate } from "./written-date.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const WEEKDAYS = "sunday monday tuesday wednesday thursday friday saturday".split(" ");
const MONTH =
  "(Jan(?:uary|\\.)?|Feb(?:ruary|\\.)?|Mar(?:ch|\\.)?|Apr(?:il|\\.)?|May|June?|July?|Aug(?:ust|\\.)?|Sept?(?:ember|\\.)?|Oct(?:ober|\\.)?|Nov(?:ember|\\.)?|Dec(?:ember|\\.)?)";
const DATES = new RegExp(
  [
    `\\b${MONTH} (\\d{1,2})(?:st|nd|rd|th)?(?:,? (\\d{4}))?\\b`,
    `\\b(\\d{1,2})(?:st|nd|rd|th)? ${MONTH}(?:,? (\\d{4}))?\\b`,
    `\\b${MONTH} (\\d{4})\\b`,
    "\\b(Sunday|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday)\\b",
    "\\b(today|yesterday|[Tt]oday|[Yy]esterday)\\b",
    "\\b(\\d{4}-\\d{2}-\\d{2})\\b",
    `\\b(?:in|[Ll]ast|[Ii]n) ${MONTH}(?! ?\\d)`,
    "\\b[Ii]n (?:an? )?((?:19|20)\\d{2})\\b",
    "\\b[Ll]ast (month|year)\\b",
  ].join("|"),
  "g",
);

const OPEN = { end: 0, year: null, month: null, day: null, weekday: null, distance: null };

/** The dates of `text`, in order; `published` is the page's own date (ISO) or null. */
export function findEnglishDates(text: string, published: string | null): DateMention[] {
  const page = fromIso(published);
  return [...text.matchAll(DATES)].map((found) => {
    const date = readDate(found, page);
    return {
      start: found.index,
      end: found.index + found[0].length,
      text: found[0],
      date: date && toIso(date),
    };
  });
}

function readDate(found: RegExpMatchArray, page: CalendarDate | null): CalendarDate | null {
  const [, m1, d1, y1, d2, m2, y2, m3, y3, weekday, relative, iso, m4, y4, last] = found;
  const complete = (written: Partial<WrittenDate>) => completeDate({ ...OPEN, ...written }, page, null, null);
  const year = y1 ?? y2 ?? y3;
  const month = m1 ?? m2 ?? m3 ?? m4;
  const day = d1 ?? d2;
  if (month) {
    return complete({
      year: year ? Number(year) : null,
      month: monthOf(month),
      day: day ? Number(day) : null,
    });
  }
  if (weekday) return complete({ weekday: WEEKDAYS.indexOf(weekday.toLowerCase()) });
  if (relative) return page?.day ? plusDays(page, relative.toLowerCase() === "today" ? 0 : -1) : null;
  if (y4) return { year: Number(y4), month: null, day: null };
  if (last && page)
    return last === "year" ? { year: page.year - 1, month: null, day: null } : plusMonths(page, -1);
  return fromIso(iso ?? null);
}

function monthOf(name: string): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}
