// Whose words English quotations are: the subject beside the cue, "according to", or the speaker of the words before.

import type { AnalysedBlock, FoundQuote, QuoteSpeaker } from "../../model.ts";
import { confidenceOf } from "../confidence.ts";
import { type EnglishParty, englishPartiesIn } from "./english-parties.ts";

/** Characters on either side of the cue within which its subject stands. */
const REACH = 120;
/** Characters looked back over for whom a pronoun means. */
const FARTHEST = 1500;
const STOPS = /[.!?;“”"]/u;

interface Said {
  party: EnglishParty;
  rule: string;
  fit: number;
}

/** One for each quotation, in the order given; quotations are in page order. Linear in the length of the blocks. */
export function attributeEnglish(
  blocks: ReadonlyMap<number, AnalysedBlock>,
  quotes: readonly FoundQuote[],
  unknown: QuoteSpeaker,
): QuoteSpeaker[] {
  const fullest = fullNames([...blocks.values()]);
  let before: { speaker: QuoteSpeaker; block: number } | null = null;
  return quotes.map((quote) => {
    const text = blocks.get(quote.block)?.source.text ?? "";
    const said = besideCue(text, quote) ?? accordingTo(text, quote);
    let speaker = unknown;
    if (said !== null && said.party.kind === "pronoun") {
      const person =
        before?.speaker.kind === "named" ? before.speaker : lastNamed(text, said.party.start, quote, fullest);
      if (person !== null)
        speaker = { ...person, rule: "en-pronoun", confidence: confidenceOf("en-pronoun", 1) };
    } else if (said !== null) speaker = speakerOf(said, quote.block, fullest);
    else if (before !== null && quote.block - before.block <= 1 && quote.kind === "direct") {
      speaker = {
        ...before.speaker,
        rule: "en-carried",
        confidence: confidenceOf("en-carried", quote.block === before.block ? 1 : 0.8),
      };
    }
    if (speaker.kind !== "unknown") before = { speaker, block: quote.block };
    return speaker;
  });
}

function besideCue(text: string, { cue }: FoundQuote): Said | null {
  if (cue === null) return null;
  const after = firstBefore(text, cue.end, Math.min(text.length, cue.end + REACH), /[.!?;,“”"]/u);
  const inverted = englishPartiesIn(text, cue.end, after)[0];
  if (inverted !== undefined && text.slice(cue.end, inverted.start).trim() === "")
    return { party: inverted, rule: "en-inverted", fit: 1 };
  const from = lastBefore(text, Math.max(0, cue.start - REACH), cue.start);
  const subject = subjectOf(text, englishPartiesIn(text, from, cue.start), cue.start);
  return subject === null
    ? null
    : { party: subject, rule: "en-subject", fit: subject.kind === "named" ? 1 : 0.9 };
}

/** The party right before the cue, over "for the company"; else, after an apposition, the first name. */
function subjectOf(text: string, parties: readonly EnglishParty[], cue: number): EnglishParty | null {
  let at = parties.length - 1;
  const near = parties[at];
  if (near === undefined) return null;
  // Mary Jones, a teacher, told …
  if (text.slice(near.end, cue).includes(",")) return parties.find((party) => party.kind === "named") ?? near;
  while (at > 0 && /^ (?:for|of|at|from|with) $/u.test(text.slice(parties[at - 1]!.end, parties[at]!.start)))
    at--;
  return parties[at]!;
}

function accordingTo(text: string, quote: FoundQuote): Said | null {
  const marker = /according to /iu.exec(text.slice(Math.max(0, quote.start - REACH), quote.end + REACH));
  if (marker === null) return null;
  const from = Math.max(0, quote.start - REACH) + marker.index + marker[0].length;
  const party = englishPartiesIn(text, from, Math.min(text.length, from + REACH))[0];
  return party === undefined || party.kind === "pronoun" ? null : { party, rule: "en-according-to", fit: 1 };
}

function firstBefore(text: string, from: number, to: number, stop: RegExp): number {
  for (let at = from; at < to; at++) if (stop.test(text[at]!)) return at;
  return to;
}

function lastBefore(text: string, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) if (STOPS.test(text[at]!)) return at + 1;
  return from;
}

function lastNamed(
  text: string,
  end: number,
  { block }: FoundQuote,
  fullest: Map<string, string>,
): QuoteSpeaker | null {
  const named = englishPartiesIn(text, Math.max(0, end - FARTHEST), end).filter(
    (party) => party.kind === "named",
  );
  const last = named[named.length - 1];
  return last === undefined ? null : speakerOf({ party: last, rule: "en-pronoun", fit: 1 }, block, fullest);
}

function speakerOf({ party, rule, fit }: Said, block: number, fullest: Map<string, string>): QuoteSpeaker {
  const confidence = confidenceOf(rule, fit);
  if (party.kind === "author" || party.kind === "pronoun") {
    return {
      name: null,
      kind: party.kind === "author" ? "author" : "unknown",
      role: null,
      mention: null,
      rule,
      confidence,
    };
  }
  const mention = { text: party.text, block, start: party.start, end: party.end };
  return {
    name: fullest.get(party.name ?? "") ?? party.name,
    kind: party.kind,
    role: party.role,
    mention,
    rule,
    confidence,
  };
}

/** "Smith" and "John" to "John Smith", where only one person on the page has that part. */
function fullNames(blocks: readonly AnalysedBlock[]): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  for (const { source } of blocks) {
    for (const { name, kind } of englishPartiesIn(source.text, 0, source.text.length)) {
      const parts = name?.split(" ") ?? [];
      if (kind !== "named" || parts.length < 2 || name === null) continue;
      for (const part of [parts[0]!, parts[parts.length - 1]!])
        owners.set(part, (owners.get(part) ?? new Set<string>()).add(name));
    }
  }
  const full = new Map<string, string>();
  for (const [part, names] of owners) if (names.size === 1) full.set(part, [...names][0]!);
  return full;
}
