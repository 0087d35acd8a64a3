// Adds to a chain the day on which words were said, where the text names it apart from any outlet: 3日、森田氏は「…」と述べた.

import type { BlockId, Mention, Step } from "../model.ts";
import type { DateMention } from "./dates/find-dates.ts";
import type { MaskedSentence } from "./masked-sentences.ts";
import { isReportDay } from "./venue-dates.ts";

/** A day that the writer's own words name. */
export interface NamedDay extends Mention {
  date: string;
  /** It is that of an announcement, which the paragraphs after it go on about. */
  announced: boolean;
}

/** …と発表した。 */
const LONGEST_ENDING = 12;
const ANNOUNCED = /(?:発表|公表)(?:し(?:た|ました))?。?\s*$/;

/** The days of a sentence on which something can have been said, with their places in the block. */
export function daysOf(
  sentence: MaskedSentence,
  dates: DateMention[],
  block: BlockId,
  published: string | null,
): NamedDay[] {
  const announced = ANNOUNCED.test(sentence.text.slice(-LONGEST_ENDING));
  return dates.flatMap((mention) => {
    const { date, text } = mention;
    if (date?.length !== 10 || !isReportDay(sentence.text, mention, published)) return [];
    if (!isAdverbial(sentence.text, mention.start) || isOfIssue(sentence.text, mention.end)) return [];
    const start = sentence.start + mention.start;
    return [{ date, text, announced, block, start, end: sentence.start + mention.end }];
  });
}

/** 3日、森田氏は…, 森田氏は3日、…, 都内で3日…: at a phrase's start. Elsewhere (共謀して3日に…) it is the day of what is told. */
function isAdverbial(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 4), at).trimEnd();
  return head === "" || /(?:[、はがもで]|一方|また|さらに)$/.test(head) || !isJapanese(head);
}

/** 5日付の, 5日発売の, 5日放送の: the day of an issue or a broadcast, not one on which the text's own story goes on. */
function isOfIssue(text: string, end: number): boolean {
  return /^(?:[付号]|発売|放送|掲載|配信|更新)/.test(text.slice(end, end + 2));
}

function isJapanese(text: string): boolean {
  return /[\u3041-\u30ff\u4e00-\u9fff]/.test(text);
}

/** The chain with the day in its first place: on an undated venue, or as a link of its own before those who pass the words on. */
export function withDay(steps: Step[], firstIsPlace: boolean, day: NamedDay): Step[] {
  const [first, ...rest] = steps;
  const { date, announced: _, ...mention } = day;
  if (first && firstIsPlace)
    return first.date === null ? [{ ...first, date, dateText: day.text }, ...rest] : steps;
  if (first?.date === date) return steps;
  return [
    { outlet: null, medium: "other", author: null, date, dateText: day.text, url: null, mention },
    ...steps,
  ];
}
