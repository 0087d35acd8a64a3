// The days on which English words can have been said: "on Tuesday", not "by Tuesday" nor "will open on Tuesday".

import { findEnglishDates } from "../dates/english-dates.ts";
import type { DateMention } from "../dates/find-dates.ts";

const AHEAD =
  /\b(?:next|until|till|by|before|from|since|through|to|due|after|born|starting)(?: (?:on|early|late|the))? $/i;
const PLANNED =
  /\b(?:will|would|shall|due|scheduled|expected|plans?|planned|set|open(?:s|ing)?|starts?|meets?|going) (?:[a-z]+ ){0,4}(?:on |in |next )?$/i;
const WINDOW = 48;

/** Dates of a sentence that can be the words' own, in order; `published` is the page's date (ISO) or null. */
export function englishDays(text: string, published: string | null): DateMention[] {
  return findEnglishDates(text, published).filter(({ start, date }) => {
    const head = text.slice(Math.max(0, start - WINDOW), start);
    return (
      date !== null && (published === null || date <= published) && !AHEAD.test(head) && !PLANNED.test(head)
    );
  });
}
