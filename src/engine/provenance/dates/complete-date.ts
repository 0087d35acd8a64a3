// Completes a written date from the page's own date: the nearest day that the words can mean, never from today's.

import { type CalendarDate, dayNumber, exists, plusDays, plusMonths, weekday } from "./calendar.ts";
import type { WrittenDate } from "./written-date.ts";

/** A month and day further ahead of the page than this belong to the year before: December, in January. */
const MOST_DAYS_AHEAD = 183;

/**
 * The calendar date of `written`, as coarse as its words; null when it cannot be completed or does not exist.
 * `page` is the page's date, `previous` the last day that the text named (what 翌日 and 同日 count from), and `sentence` the
 * last day that this very sentence named with its month (what a bare 8日 after 7月6日 belongs to).
 */
export function completeDate(
  written: WrittenDate,
  page: CalendarDate | null,
  previous: CalendarDate | null,
  sentence: CalendarDate | null,
): CalendarDate | null {
  const date = complete(written, page, previous, sentence);
  return date && exists(date) ? date : null;
}

function complete(
  written: WrittenDate,
  page: CalendarDate | null,
  previous: CalendarDate | null,
  sentence: CalendarDate | null,
): CalendarDate | null {
  if (written.distance) {
    const base = written.distance.from === "page" ? page : previous;
    return base && fromDistance(written, written.distance, base);
  }
  const { year, month, day } = written;
  if (year !== null) return { year: year < 100 ? fullYear(year, page) : year, month, day };
  if (!page) return null;
  if (month !== null) return withMonth(month, day, page);
  if (page.day === null) return null;
  if (day !== null) return withDay(day, page, sentence);
  if (written.weekday !== null) return plusDays(page, -((weekday(page) - written.weekday + 7) % 7));
  return null;
}

function fromDistance(
  written: WrittenDate,
  { unit, offset }: NonNullable<WrittenDate["distance"]>,
  base: CalendarDate,
): CalendarDate | null {
  const { month, day } = written;
  if (unit === "year") return { year: base.year + offset, month, day };
  if (base.month === null) return null;
  if (unit === "month") return { ...plusMonths(base, offset), day };
  if (base.day === null) return null;
  if (unit === "day")
    return day === null || day === base.day + offset ? plusDays(base, offset) : { ...base, day };
  if (written.weekday === null) return null;
  const monday = plusDays(base, -((weekday(base) + 6) % 7) + offset * 7);
  return plusDays(monday, (written.weekday + 6) % 7);
}

/** 15 in an article of 2023 is 2015; 83 is 1983. */
function fullYear(year: number, page: CalendarDate | null): number {
  const century = 2000;
  return page && century + year > page.year ? century - 100 + year : century + year;
}

function withMonth(month: number, day: number | null, page: CalendarDate): CalendarDate {
  const date = { year: page.year, month, day };
  const reference = page.month === null ? { ...page, month: 12 } : page;
  const ahead = dayNumber(date) - dayNumber(reference);
  return ahead > MOST_DAYS_AHEAD ? { ...date, year: page.year - 1 } : date;
}

function withDay(day: number, page: CalendarDate, sentence: CalendarDate | null): CalendarDate | null {
  if (sentence) {
    const sameMonth = { ...sentence, day };
    if (exists(sameMonth) && dayNumber(sameMonth) <= dayNumber(page)) return sameMonth;
  }
  const month = day <= (page.day ?? 31) ? page : plusMonths(page, -1);
  return { year: month.year, month: month.month, day };
}
