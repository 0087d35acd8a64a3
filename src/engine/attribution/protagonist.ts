// Whom a page is about: the person who is most often the subject or topic of its sentences, well before anybody else.

import { marksSubject } from "./clauses.ts";
import { phraseEndingAt } from "./noun-phrase.ts";
import { type Party, partyOf } from "./party.ts";
import { relayEnding } from "./relay-ending.ts";
import { type Lookback, resolved } from "./resolve.ts";

const LEAST = 2;
/** A heading's name weighs as much as so many sentences. */
const IN_HEADING = 2;
/** And one in the lead so many. */
const IN_LEAD = 2;
const LEAD_SENTENCES = 2;
/** How far ahead of the next one. */
const LEAD = 1.5;
/** Words of a page that are read for it. */
const MOST_WORDS = 6000;

/** アリ, マナ: a short name in katakana that a heading may use as a word. */
const WORD_LIKE = /^[ァ-ヴー]{1,3}$/u;

/**
 * Named in the title or the lead. Null where several people share the page; and where the page passes on somebody's text
 * (…だと、森田氏。), which names its writer oftener than those it is about.
 */
export function protagonistOf(page: Lookback): Party | null {
  const { stream, people } = page;
  const counts = new Map<string, { party: Party; count: number; acts: boolean; leads: boolean }>();
  let told = 0;
  for (const sentence of stream.sentences) {
    if (sentence.from > MOST_WORDS) break;
    if (relayEnding(stream, sentence.from, sentence.to) !== null) return null;
    for (let at = sentence.from + 1; at <= sentence.to; at++) {
      const ends = at === sentence.to || marksSubject(stream, at) !== null;
      if (!(sentence.headline || ends)) continue;
      const phrase = phraseEndingAt(stream, at - 1, sentence.from);
      const party = phrase === null ? null : resolved(page, partyOf(stream, people, phrase));
      if (party?.nature !== "person" || party.name === null) continue;
      const name = people.fullest(party.name);
      const known = counts.get(name) ?? { party: { ...party, name }, count: 0, acts: false, leads: false };
      known.count += sentence.headline ? IN_HEADING : told < LEAD_SENTENCES && at < sentence.to ? IN_LEAD : 1;
      known.leads ||= sentence.headline || told < LEAD_SENTENCES;
      known.acts ||= !sentence.headline && at < sentence.to;
      counts.set(name, known);
    }
    if (!sentence.headline) told++;
  }
  const [first, second] = [...counts.values()].sort((a, b) => b.count - a.count);
  if (
    first === undefined ||
    !first.leads ||
    first.count < LEAST ||
    (!first.acts && WORD_LIKE.test(first.party.name ?? ""))
  )
    return null;
  return second !== undefined && first.count < LEAD * second.count ? null : first.party;
}
