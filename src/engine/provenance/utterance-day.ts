// Adds to a chain the day on which words were said, where the text names it apart from any outlet: 3日、森田氏は「…」と述べた.

import type { BlockId, Mention, Step } from "../model.ts";
import type { DateMention } from "./dates/find-dates.ts";
import type { MaskedSentence } from "./masked-sentences.ts";
import { isReportDay } from "./venue-dates.ts";

/** A day that the writer's own words name. */
export interface NamedDay extends Mention {
  date: string;
}

/** The days of a sentence on which something can have been said, with their places in the block. */
export function daysOf(
  sentence: MaskedSentence,
  dates: DateMention[],
  block: BlockId,
  published: string | null,
): NamedDay[] {
  return dates.flatMap((mention) => {
    const { date, text } = mention;
    if (date?.length !== 10 || !isReportDay(sentence.text, mention, published)) return [];
    return [{ date, text, block, start: sentence.start + mention.start, end: sentence.start + mention.end }];
  });
}

/** The chain with the day in its first place: on an undated venue, or as a link of its own before those who pass the words on. */
export function withDay(steps: Step[], firstIsPlace: boolean, day: NamedDay): Step[] {
  const [first, ...rest] = steps;
  const { date, ...mention } = day;
  if (first && firstIsPlace)
    return first.date === null ? [{ ...first, date, dateText: day.text }, ...rest] : steps;
  if (first?.date === date) return steps;
  return [
    { outlet: null, medium: "other", author: null, date, dateText: day.text, url: null, mention },
    ...steps,
  ];
}
