// Walks an English page once and gives each place of a quotation its chain. English names a venue in the clause that reports the words;
// it holds for what the same person says next, and an event (a court, a news conference) for whoever speaks there.

import type { AnalysedBlock, NewsReport, Occurrence, PageFacts, QuoteSpeaker, Step } from "../../model.ts";
import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";
import type { DateMention } from "../dates/find-dates.ts";
import type { FramedChain } from "../framed-chain.ts";
import { headlineChains } from "../headline-chains.ts";
import { type Placed, placesByBlock, type Traceable } from "../placed-quotes.ts";
import { englishDays } from "./english-days.ts";
import { type EnglishVenue, findEnglishVenues } from "./english-venues.ts";
import { type MaskedEnglish, maskedEnglish } from "./masked-english.ts";
import { type DayNamed, mostTelling, type Stand, stepsOf } from "./stand.ts";

/** Paragraphs over which a venue holds for the person who spoke there: what an outlet was told, it tells in one go. */
const PERSON_HOLDS = 3;
const OUTLET_HOLDS = 12;
const OUTLETS: ReadonlySet<string> = new Set(["newspaper", "agency", "broadcast", "magazine", "site"]);
/** Paragraphs over which an event holds for others. */
const EVENT_HOLDS = 2;
/** A trial goes on all through its report, until somebody leaves the room. */
const COURT_HOLDS = 30;
const LEAVES = /\b(?:outside|after the (?:hearing|verdict|trial|sentencing|case))\b/i;
const MOST_REPORTS = 200;
/** Venues and dates of one sentence: more are a list, or an attack. */
const MOST_IN_SENTENCE = 40;
/** Characters between a venue and a month or year that is its own. */
const NEAR = 40;
/** Length of a whole date. */
const DAY = 10;
const WORD = /[a-z]+/g;
const SHARING = /^(?:shared|shares|published|unveiled|addressed|testimony|tweet|post)$/;

/** A venue or day of a sentence without quotations, which the rest of its paragraph goes on with. */
interface Opened {
  step: Step | null;
  day: DayNamed | null;
  ordinal: number;
}

interface Scene {
  step: Step;
  /** Those whom its sentence names; anybody where that names nobody who speaks. */
  text: string;
  ordinal: number;
  holds: number;
}

export function walkEnglish(
  blocks: readonly AnalysedBlock[],
  facts: PageFacts,
  quotes: readonly Traceable[],
): { chains: Map<Occurrence, FramedChain>; reports: NewsReport[] } {
  const placed = placesByBlock(quotes);
  const people = namesOf(quotes);
  const chains = new Map<Occurrence, FramedChain>();
  const reports: NewsReport[] = [];
  const stands = new Map<string, Stand>();
  const outlets: Step[] = [];
  let scene: Scene | null = null;
  let opened: Opened | null = null;
  for (const [ordinal, block] of blocks.entries()) {
    const { id, text, role } = block.source;
    const here = placed.get(id) ?? [];
    const direct = here.filter(({ quote }) => quote.kind === "direct").map(({ occurrence }) => occurrence);
    let next = 0;
    for (const sentence of maskedEnglish(text, direct)) {
      const first = next;
      while (next < here.length && here[next]!.occurrence.start < sentence.end) next++;
      readSentence(block, sentence, here.slice(first, next), ordinal);
    }
    if (role === "heading") scene = null;
  }
  for (const [occurrence, chain] of headlineChains(blocks, placed, chains)) chains.set(occurrence, chain);
  return { chains, reports };

  function readSentence(
    block: AnalysedBlock,
    sentence: MaskedEnglish,
    said: Placed[],
    ordinal: number,
  ): void {
    const venues = findEnglishVenues(sentence.text, people).slice(0, MOST_IN_SENTENCE);
    const dates = englishDays(sentence.text, facts.published).slice(0, MOST_IN_SENTENCE);
    const days = dates.filter(({ date }) => date?.length === DAY);
    const steps = new Map(venues.flatMap((venue) => stepOf(block, sentence, venue, dates)));
    for (const { outlet, medium, mention } of steps.values()) remember({ outlet, medium, mention });
    if (LEAVES.test(sentence.text)) scene = null;
    const event = venues.findLast((venue) => venue.event && venue.use === "place");
    const isScene = said.every(({ quote }) => quote.kind === "indirect") || event?.medium === "other";
    if (event !== undefined && isScene && steps.has(event)) {
      const holds = event.medium === "other" ? COURT_HOLDS : EVENT_HOLDS;
      scene = { step: steps.get(event)!, text: sentence.text, ordinal, holds };
    }
    for (const [index, { quote, occurrence }] of said.entries()) {
      const until = nextDirect(said, index);
      const own = ownStand(block, sentence, occurrence, until, venues, days, steps, ordinal);
      const stand = held(quote.speaker, own, ordinal);
      chains.set(occurrence, { steps: stepsOf(stand), strength: own.place ? 2 : 1 });
      if (quote.speaker.name !== null) stands.set(quote.speaker.name, stand);
    }
    if (said.every(({ quote }) => quote.kind === "indirect")) {
      const place = venues.findLast(({ use }) => use === "place");
      const step = (place && steps.get(place)) ?? null;
      const day = tellsOfWords(sentence.text, step) ? dayNamed(block, sentence, days.at(-1)) : null;
      if (step !== null || day !== null) opened = { step, day, ordinal };
    } else opened = null;
    for (const venue of venues) addReport(block, sentence, venue, steps.get(venue));
  }

  /** What the quotation's own sentence says. */
  function ownStand(
    block: AnalysedBlock,
    sentence: MaskedEnglish,
    { start }: Occurrence,
    until: number,
    venues: readonly EnglishVenue[],
    days: readonly DateMention[],
    steps: ReadonlyMap<EnglishVenue, Step>,
    ordinal: number,
  ): Stand {
    const at = start - sentence.start;
    const end = until - sentence.start;
    const places = venues.filter(({ use }) => use === "place");
    const after = places.filter((venue) => venue.start > at && venue.start < end);
    const before = places.filter((venue) => venue.end <= at).reverse();
    const venue = mostTelling(after) ?? mostTelling(before);
    const relays = venues.filter(({ use }) => use === "relay").flatMap((relay) => steps.get(relay) ?? []);
    const day =
      days.find((date) => date.start > at && date.start < end) ?? days.findLast((date) => date.end <= at);
    return {
      place: (venue && steps.get(venue)) ?? null,
      relays,
      day: dayNamed(block, sentence, day),
      ordinal,
    };
  }

  /** …with what still holds from before. */
  function held({ name, kind }: QuoteSpeaker, own: Stand, ordinal: number): Stand {
    const before = name === null ? undefined : stands.get(name);
    const holds = before !== undefined && ordinal - before.ordinal <= holdsFor(before);
    const goesOn = before !== undefined && ordinal - before.ordinal <= 1;
    const sameBlock = before !== undefined && before.ordinal === ordinal;
    if (own.place !== null || own.relays.length > 0) return { ...own, day: own.day ?? openedDay(ordinal) };
    if (opened?.ordinal === ordinal && opened.step !== null)
      return { ...own, place: opened.step, day: own.day ?? opened.day };
    if (holds && (before.place !== null || before.relays.length > 0) && (own.day === null || sameBlock)) {
      const day = own.day ?? before.day;
      return { place: before.place, relays: before.relays, day, ordinal };
    }
    const isOpen = scene !== null && ordinal - scene.ordinal <= scene.holds && kind !== "unknown";
    const names =
      name === null ? false : (scene?.text.includes(name.slice(name.lastIndexOf(" ") + 1)) ?? false);
    const isHere = ordinal === scene?.ordinal || (kind === "named" && ordinal - (scene?.ordinal ?? 0) === 1);
    const inScene = isOpen && (names || isHere || scene!.holds > EVENT_HOLDS);
    const place = inScene ? scene!.step : null;
    return { place, relays: [], day: own.day ?? (goesOn ? before.day : openedDay(ordinal)), ordinal };
  }

  function openedDay(ordinal: number): DayNamed | null {
    return opened?.ordinal === ordinal ? opened.day : null;
  }

  /** What was told long ago is told in its own paragraph. */
  function holdsFor({ place, day }: Stand): number {
    const date = place?.date ?? day?.date ?? null;
    const isOld = date !== null && !(facts.published ?? "").startsWith(date.slice(0, 7));
    if (isOld) return 0;
    return place !== null && OUTLETS.has(place.medium) ? OUTLET_HOLDS : PERSON_HOLDS;
  }

  function remember({ outlet, medium, mention }: Pick<Step, "outlet" | "medium" | "mention">): void {
    outlets.push({ outlet, medium, mention, author: null, date: null, dateText: null, url: null });
    if (outlets.length > 24) outlets.shift();
  }

  function stepOf(
    { source }: AnalysedBlock,
    sentence: MaskedEnglish,
    venue: EnglishVenue,
    days: readonly DateMention[],
  ): [EnglishVenue, Step][] {
    const outlet = venue.outlet ?? outlets.findLast((known) => isSameMedium(known, venue))?.outlet ?? null;
    if (outlet === null) return [];
    const start = sentence.start + venue.start;
    const end = sentence.start + venue.end;
    const url = source.links.find((link) => link.start < end && link.end > start)?.href ?? null;
    const day = days.find((date) => isOwnDay(sentence.text, venue, date));
    const mention = { text: source.text.slice(start, end), block: source.id, start, end };
    const { medium } = venue;
    return [
      [
        venue,
        { outlet, medium, author: null, date: day?.date ?? null, dateText: day?.text ?? null, url, mention },
      ],
    ];
  }

  function addReport(
    { source }: AnalysedBlock,
    { start, end, text }: MaskedEnglish,
    { use }: EnglishVenue,
    step: Step | undefined,
  ): void {
    if (use !== "relay" || step === undefined || reports.length >= MOST_REPORTS || !/\breport/.test(text))
      return;
    const what = source.text.slice(start, end).slice(0, 200);
    const { outlet, date } = step;
    reports.push({ outlet, date, what, block: source.id, start, end: start + what.length });
  }
}

/** Told Footlight in May; but not: who won in 2021, told Footlight. */
function isOwnDay(text: string, venue: EnglishVenue, { start, end }: DateMention): boolean {
  const between = start >= venue.end ? text.slice(venue.end, start) : text.slice(end, venue.start);
  return between.length < NEAR && !between.includes(",");
}

function nextDirect(said: readonly Placed[], index: number): number {
  for (let at = index + 1; at < said.length; at++) {
    if (said[at]!.quote.kind === "direct") return said[at]!.occurrence.start;
  }
  return Number.POSITIVE_INFINITY;
}

function dayNamed(
  { source }: AnalysedBlock,
  sentence: MaskedEnglish,
  day: DateMention | undefined,
): DayNamed | null {
  if (day?.date == null) return null;
  const start = sentence.start + day.start;
  return {
    date: day.date,
    mention: { text: day.text, block: source.id, start, end: start + day.text.length },
  };
}

/** A day in a sentence without words is theirs where it tells of speech; else it is the day of the story. */
function tellsOfWords(text: string, step: Step | null): boolean {
  return (
    step !== null || (text.match(WORD) ?? []).some((word) => SHARING.test(word) || ENGLISH_CUES.has(word))
  );
}

function isSameMedium(known: Step, venue: EnglishVenue): boolean {
  return known.medium === venue.medium || (known.medium === "site" && venue.medium !== "other");
}

/** Every word of the names of those who speak, so that "told Field" is no outlet. */
function namesOf(quotes: readonly Traceable[]): Set<string> {
  const names = new Set<string>();
  for (const { speaker } of quotes) {
    if (speaker.kind !== "named") continue;
    for (const word of speaker.name?.split(" ") ?? [])
      if (/^[A-Z]/.test(word) && word !== "The") names.add(word);
  }
  return names;
}
