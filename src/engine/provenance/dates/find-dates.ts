// Finds the date expressions of a text and completes them from the page's own date.

import type { Span } from "../../model.ts";
import { type CalendarDate, fromIso, toIso } from "./calendar.ts";
import { completeDate } from "./complete-date.ts";
import { readWrittenDate } from "./written-date.ts";

/** A date expression of a text. */
export interface DateMention extends Span {
  text: string;
  /** "YYYY[-MM[-DD]]", or null where the page does not say enough. */
  date: string | null;
}

/** 4日、前日から続く…: the day before is told in passing; what follows counts from the 4th. */
export function isGlanceBack(text: string, at: number): boolean {
  return text.startsWith("前", at);
}

const SENTENCE_ENDS = "。！？!?\n";

/**
 * The dates of `text`, in order. `published` is the page's own date (ISO) or null; `before` is the last day that the page named
 * before this text (ISO), which 翌日, 前日 and 同日 count from.
 */
export function findDates(
  text: string,
  published: string | null,
  before: string | null = null,
): DateMention[] {
  const page = fromIso(published);
  const mentions: DateMention[] = [];
  let previous: CalendarDate | null = fromIso(before);
  let sentence: CalendarDate | null = null;
  for (let at = 0; at < text.length; ) {
    if (SENTENCE_ENDS.includes(text.charAt(at))) sentence = null;
    const written = readWrittenDate(text, at);
    if (!written) {
      at++;
      continue;
    }
    const date = completeDate(written, page, previous, sentence);
    mentions.push({
      start: at,
      end: written.end,
      text: text.slice(at, written.end),
      date: date && toIso(date),
    });
    if (date && date.day !== null && !isGlanceBack(text, at)) {
      previous = date;
      if (written.month !== null) sentence = date;
    }
    at = written.end;
  }
  return mentions;
}
