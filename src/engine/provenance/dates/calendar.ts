// Plain calendar days without time or zone, and the few sums that completing a date needs.

/** A day, a month or a year, as far as it is known. `month` is 1 to 12. */
export interface CalendarDate {
  year: number;
  month: number | null;
  day: number | null;
}

const MILLISECONDS_A_DAY = 86_400_000;

const pad = (value: number, width: number): string => String(value).padStart(width, "0");

/** "YYYY", "YYYY-MM" or "YYYY-MM-DD". */
export function toIso({ year, month, day }: CalendarDate): string {
  const parts = [pad(year, 4)];
  if (month !== null) parts.push(pad(month, 2));
  if (month !== null && day !== null) parts.push(pad(day, 2));
  return parts.join("-");
}

/** Reads the date part of an ISO 8601 string; null when there is none. The time and its zone are left aside: a page's date is the publisher's. */
export function fromIso(text: string | null): CalendarDate | null {
  const found = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(text ?? "");
  if (!found) return null;
  const date = {
    year: Number(found[1]),
    month: found[2] ? Number(found[2]) : null,
    day: found[3] ? Number(found[3]) : null,
  };
  return exists(date) ? date : null;
}

/** True for a date that a calendar has: no 13th month, no 30th of February. */
export function exists({ year, month, day }: CalendarDate): boolean {
  if (year < 1000 || year > 2999) return false;
  if (month === null) return day === null;
  if (month < 1 || month > 12) return false;
  return day === null || (day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate());
}

/** Days since 1970-01-01. A missing month or day counts as the first. */
export function dayNumber({ year, month, day }: CalendarDate): number {
  return Math.floor(Date.UTC(year, (month ?? 1) - 1, day ?? 1) / MILLISECONDS_A_DAY);
}

/** The day that lies `days` after (or, negative, before). */
export function plusDays(date: CalendarDate, days: number): CalendarDate {
  const moved = new Date((dayNumber(date) + days) * MILLISECONDS_A_DAY);
  return { year: moved.getUTCFullYear(), month: moved.getUTCMonth() + 1, day: moved.getUTCDate() };
}

/** The month that lies `months` after (or before), without a day. */
export function plusMonths({ year, month }: CalendarDate, months: number): CalendarDate {
  const index = year * 12 + (month ?? 1) - 1 + months;
  return { year: Math.floor(index / 12), month: (index % 12) + 1, day: null };
}

/** 0 for Sunday to 6 for Saturday. */
export function weekday(date: CalendarDate): number {
  return (((dayNumber(date) + 4) % 7) + 7) % 7;
}
