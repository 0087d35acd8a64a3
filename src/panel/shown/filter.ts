// Which quotations are listed, and how many each choice would list.

import type { FlagCode } from "../../engine/model.ts";
import type { Entry } from "./entries.ts";

export type Show = "all" | "flagged" | "unreviewed";

export interface Filter {
  show: Show;
  /** An entry's `label`. */
  speaker: string | null;
  flag: FlagCode | null;
  query: string;
}

export function isFlagged({ quote }: Entry): boolean {
  return quote.flags.length > 0;
}

/** A note or a correction alone is no verdict. */
export function isReviewed({ review }: Entry): boolean {
  return review !== null && review.verdict !== null;
}

const shows: Record<Show, (entry: Entry) => boolean> = {
  all: () => true,
  flagged: isFlagged,
  unreviewed: (entry) => !isReviewed(entry),
};

export function filterEntries(entries: Entry[], { show, ...rest }: Filter): Entry[] {
  return narrowed(entries, rest).filter(shows[show]);
}

/** How many each of the three would list, the other choices left as they are. */
export function countShows(entries: Entry[], { show: _, ...rest }: Filter): Record<Show, number> {
  const left = narrowed(entries, rest);
  return {
    all: left.length,
    flagged: left.filter(shows.flagged).length,
    unreviewed: left.filter(shows.unreviewed).length,
  };
}

/** What can be chosen from, commonest first, with counts among the quotations that the other choices leave. */
export function speakerChoices(entries: Entry[], filter: Filter): [speaker: string, count: number][] {
  const left = filterEntries(entries, { ...filter, speaker: null });
  return tally(left.flatMap(({ label }) => (label === null ? [] : [label])));
}

export function flagChoices(entries: Entry[], filter: Filter): [flag: FlagCode, count: number][] {
  const left = filterEntries(entries, { ...filter, flag: null });
  return tally(left.flatMap(({ quote }) => [...new Set(quote.flags.map(({ code }) => code))]));
}

function narrowed(entries: Entry[], { speaker, flag, query }: Omit<Filter, "show">): Entry[] {
  const words = searchable(query).split(" ").filter(Boolean);
  return entries.filter(
    (entry) =>
      (speaker === null || entry.label === speaker) &&
      (flag === null || entry.quote.flags.some(({ code }) => code === flag)) &&
      (words.length === 0 || holdsAll(entry, words)),
  );
}

function holdsAll({ quote, speaker, review }: Entry, words: string[]): boolean {
  const text = searchable(
    [
      quote.text,
      speaker,
      quote.speaker.role,
      quote.speaker.mention?.text,
      review?.note,
      ...quote.provenance.flatMap(({ outlet, author }) => [outlet, author]),
    ].join(" "),
  );
  return words.every((word) => text.includes(word));
}

/** Width, case and runs of white space make no difference to a search. */
function searchable(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/g, " ").trim();
}

function tally<T>(items: T[]): [T, number][] {
  const counts = new Map<T, number>();
  for (const item of items) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}
