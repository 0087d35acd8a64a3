// Whose words the quotations of a page are.

import type { AnalysedBlock, FoundQuote, PageFacts, QuoteSpeaker, SpeakerKind } from "../model.ts";
import { decideAll } from "./decide.ts";
import { attributeEnglish } from "./en/attribute-english.ts";
import type { Nature, Party } from "./party.ts";
import { type People, type Person, peopleOf } from "./people.ts";
import type { Decision } from "./situation.ts";
import { type Stream, streamOf, textBetween } from "./stream.ts";

export interface Attributed {
  /** One for each quotation, in the order given. */
  speakers: QuoteSpeaker[];
  /** Everybody the page names, with every way in which it writes them. */
  people: Person[];
}

const UNKNOWN: QuoteSpeaker = {
  name: null,
  kind: "unknown",
  role: null,
  mention: null,
  rule: "unknown",
  confidence: 0.5,
};

/** Names a speaker for each quotation, or none where the page does not say. Linear in the length of the page; never throws. */
export function attributeQuotes(
  page: { facts: PageFacts; blocks: readonly AnalysedBlock[] },
  quotes: readonly FoundQuote[],
): Attributed {
  const people = peopleOf(page.blocks);
  const speakers: QuoteSpeaker[] = quotes.map(() => UNKNOWN);
  const english = new Map(page.blocks.filter(isEnglish).map((block) => [block.source.id, block]));
  const ofEnglish = quotes.flatMap((quote, index) => (english.has(quote.block) ? [index] : []));
  const others = quotes.flatMap((quote, index) => (english.has(quote.block) ? [] : [index]));
  const inJapanese = others.map((index) => quotes[index]!);
  // Indirect speech takes its clause out of the text; what is in marks is read with every word in its place.
  for (const kinds of [["direct", "indirect"], ["direct"]] as const) {
    const stream = streamOf(page.blocks, inJapanese, kinds);
    for (const decision of decideAll(stream, people)) {
      speakers[others[decision.quote]!] = speakerOf(stream, people, decision);
    }
  }
  const inEnglish = ofEnglish.map((index) => quotes[index]!);
  attributeEnglish(english, inEnglish, UNKNOWN).forEach((speaker, at) => {
    speakers[ofEnglish[at]!] = speaker;
  });
  return { speakers, people: people.list };
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function isEnglish({ source }: AnalysedBlock): boolean {
  return /[A-Za-z]{2}/u.test(source.text) && !JAPANESE.test(source.text);
}

function speakerOf(stream: Stream, people: People, decision: Decision): QuoteSpeaker {
  const { party, rule, confidence } = decision;
  if (party === null) return { ...UNKNOWN, rule, confidence };
  if (party.nature === "author") return { ...UNKNOWN, kind: "author", rule, confidence };
  const name = party.name === null ? wholePhrase(stream, party) : people.fullest(party.name);
  const role = party.role ?? (party.name === null ? null : (people.personOf(party.name)?.role ?? null));
  return { name, kind: kindOf(party.nature), role, mention: mentionOf(stream, party), rule, confidence };
}

const LONGEST_ROLE = 24;

/** "参加者の1人" rather than "1人": somebody without a name is known by what stands before. */
function wholePhrase(stream: Stream, party: Party): string {
  const { outer, last } = party.phrase;
  if (party.nature !== "role" && party.nature !== "crowd") return party.text;
  const text = textBetween(stream, outer, last);
  return text === "" || text.length > LONGEST_ROLE ? party.text : text;
}

function kindOf(nature: Nature): SpeakerKind {
  if (nature === "person" || nature === "body" || nature === "document") return "named";
  if (nature === "people" || nature === "crowd") return "group";
  if (nature === "author") return "author";
  return "anonymous";
}

function mentionOf(stream: Stream, party: Party): QuoteSpeaker["mention"] {
  const first = stream.items[party.phrase.first]!;
  const last = stream.items[party.phrase.last]!;
  return {
    text: party.text,
    block: stream.blocks[first.block]!.source.id,
    start: first.start,
    end: last.end,
  };
}
