// Counts how many quotations, speakers, outlets and dates of labelled articles the engine gets right.

import type { Quote, Report } from "../../src/engine/model.ts";
import type { Label } from "./labelled-files.ts";

/** Right answers among answers given and answers wanted. An answer where the label has none is given, and wrong. */
export interface Tally {
  right: number;
  given: number;
  wanted: number;
}

export interface Scores {
  quotations: Tally;
  /** Over all quotations that are somebody's words, found or not. */
  speakers: Tally;
  namedSpeakers: Tally;
  outlets: Tally;
  dates: Tally;
  /** One for each quotation found: how sure the engine was of the speaker, and whether it was right. */
  confidences: { confidence: number; right: boolean }[];
  errors: string[];
}

export const noScores = (): Scores => ({
  quotations: nothing(),
  speakers: nothing(),
  namedSpeakers: nothing(),
  outlets: nothing(),
  dates: nothing(),
  confidences: [],
  errors: [],
});

const nothing = (): Tally => ({ right: 0, given: 0, wanted: 0 });

/** Adds one article's report to the scores. Indirect speech is not labelled, and not counted. */
export function addReport(scores: Scores, file: string, report: Report, labels: Label[]): void {
  const places = report.quotes
    .filter((quote) => quote.kind === "direct")
    .flatMap((quote) => quote.occurrences.map((occurrence) => ({ quote, text: plain(occurrence.text) })));
  const used = new Set<number>();
  for (const label of labels) {
    const at = findWords(plain(label.text), places, used);
    if (at >= 0) used.add(at);
    const quote = places[at]?.quote ?? null;
    if (quote) scores.quotations.given++;
    const report = (what: string) => scores.errors.push(`${what}\t${file}\t${label.text.slice(0, 40)}`);
    if (label.type === "other") {
      if (quote) report("not somebody's words");
      continue;
    }
    scores.quotations.wanted++;
    if (quote) scores.quotations.right++;
    else report("missed");
    addSpeaker(scores, label, quote, report);
    addOutlet(scores, label, quote, report);
    addDate(scores, label, quote, report);
  }
}

function addSpeaker(scores: Scores, label: Label, quote: Quote | null, report: (what: string) => void): void {
  const right = quote !== null && isSpeaker(label, quote);
  const tallies = label.speakerKind === "named" ? [scores.speakers, scores.namedSpeakers] : [scores.speakers];
  for (const tally of tallies) {
    tally.wanted++;
    if (quote) tally.given++;
    if (right) tally.right++;
  }
  if (!quote) return;
  scores.confidences.push({ confidence: quote.speaker.confidence, right });
  if (!right) report(`speaker ${quote.speaker.name} for ${label.speakers.join("/") || "nobody"}`);
}

function isSpeaker({ speakers, speakerKind }: Label, { speaker }: Quote): boolean {
  const named = [speaker.name, speaker.mention?.text].some((name) => name && isName(name, speakers));
  if (speakers.length > 0 && named) return true;
  if (speakerKind === "author") return speaker.kind === "author" || speaker.name === null;
  return speakers.length === 0 && speaker.name === null;
}

function addOutlet(
  scores: Scores,
  { outlets }: Label,
  quote: Quote | null,
  report: (what: string) => void,
): void {
  const given = quote?.firstReported?.outlet ?? null;
  const right = quote?.provenance.some(({ outlet }) => outlet !== null && isName(outlet, outlets)) ?? false;
  if (outlets.length > 0) scores.outlets.wanted++;
  if (given !== null) scores.outlets.given++;
  if (right) scores.outlets.right++;
  if (quote && !right && (given !== null || outlets.length > 0)) {
    report(`outlet ${given} for ${outlets.join("/") || "none"}`);
  }
}

function addDate(scores: Scores, { date }: Label, quote: Quote | null, report: (what: string) => void): void {
  const given = quote?.firstReported?.date ?? null;
  const right = date !== null && (quote?.provenance.some((step) => step.date?.startsWith(date)) ?? false);
  if (date !== null) scores.dates.wanted++;
  if (given !== null) scores.dates.given++;
  if (right) scores.dates.right++;
  if (quote && !right && (given !== null || date !== null)) report(`date ${given} for ${date}`);
}

/** The place that gives the words: the same, or at least four fifths of them. */
function findWords(words: string, places: { text: string }[], used: Set<number>): number {
  const free = places.findIndex(({ text }, index) => !used.has(index) && text === words);
  if (free >= 0) return free;
  return places.findIndex(({ text }, index) => {
    const [short, long] = text.length < words.length ? [text, words] : [words, text];
    return !used.has(index) && short !== "" && long.includes(short) && short.length >= 0.8 * long.length;
  });
}

/** The same name, or one that the other holds: 森田 and 森田一郎市長. */
function isName(name: string, right: string[]): boolean {
  const given = bare(name);
  return right.some((candidate) => {
    const wanted = bare(candidate);
    const [short, long] = given.length < wanted.length ? [given, wanted] : [wanted, given];
    return short === long || (short.length >= 2 && long.includes(short));
  });
}

function plain(text: string): string {
  return text.normalize("NFKC").replace(/\s+/g, "");
}

const HONORIFIC =
  /(?:さん|氏|くん|君|ちゃん|様|選手|投手|監督|容疑者|被告|首相|大統領|議員|知事|社長|会長|教授|記者|アナ)$/;

function bare(name: string): string {
  const text = plain(name).replace(/[（(][^）)]*[）)]/g, "");
  const short = text.replace(HONORIFIC, "");
  return short.length >= 2 ? short : text;
}
