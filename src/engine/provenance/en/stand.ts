// Where and when one person's words stand, and the chain of links that this makes.

import type { Mention, Step } from "../../model.ts";
import type { EnglishVenue } from "./english-venues.ts";

/** A day with the words of the page that name it. */
export interface DayNamed {
  date: string;
  mention: Mention;
}

/** What one person's words were said at last. */
export interface Stand {
  place: Step | null;
  relays: Step[];
  day: DayNamed | null;
  ordinal: number;
}

/** A named outlet or a text says more than the event or room. */
export function mostTelling(venues: readonly EnglishVenue[]): EnglishVenue | undefined {
  return (
    venues.find(({ medium }) => medium !== "other" && medium !== "press-conference") ??
    venues.find(({ event }) => !event) ??
    venues.find(({ outlet }) => /^[A-Z]/.test(outlet ?? "")) ??
    venues[0]
  );
}

export function stepsOf({ place, relays, day }: Stand): Step[] {
  const [first, ...rest] = place === null ? relays : [place, ...relays];
  if (day === null) return first === undefined ? [] : [first, ...rest];
  const { date, mention } = day;
  const dateText = mention.text;
  if (first !== undefined) return [first.date === null ? { ...first, date, dateText } : first, ...rest];
  return [{ outlet: null, medium: "other", author: null, date, dateText, url: null, mention }];
}
