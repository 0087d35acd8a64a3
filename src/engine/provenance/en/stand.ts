// Where and when one person's words stand, and the chain of links that this makes.

import type { AnalysedBlock, Step } from "../../model.ts";
import type { DateMention } from "../dates/find-dates.ts";
import type { EnglishVenue } from "./english-venues.ts";
import type { MaskedEnglish } from "./masked-english.ts";

/** What one person's words were said at last. */
export interface Stand {
  place: Step | null;
  relays: Step[];
  day: DateMention | null;
  ordinal: number;
}

/** A named outlet or a text says more than the event or room. */
export function mostTelling(venues: readonly EnglishVenue[]): EnglishVenue | undefined {
  return (
    venues.find(({ medium }) => medium !== "other" && medium !== "press-conference") ??
    venues.find(({ event }) => !event) ??
    venues[0]
  );
}

export function stepsOf(
  { place, relays, day }: Stand,
  { source }: AnalysedBlock,
  sentence: MaskedEnglish,
): Step[] {
  const [first, ...rest] = place === null ? relays : [place, ...relays];
  if (day === null) return first === undefined ? [] : [first, ...rest];
  const { date, text: dateText } = day;
  if (first !== undefined) return [first.date === null ? { ...first, date, dateText } : first, ...rest];
  const start = sentence.start + day.start;
  const mention = { text: day.text, block: source.id, start, end: start + day.text.length };
  return [{ outlet: null, medium: "other", author: null, date, dateText, url: null, mention }];
}
