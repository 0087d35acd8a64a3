// Whose words the quotations of a page are.

import type { AnalysedBlock, FoundQuote, PageFacts, QuoteSpeaker } from "../model.ts";
import { decideAll } from "./decide.ts";
import { attributeEnglish } from "./en/attribute-english.ts";
import { joinCutNames } from "./join-cut-names.ts";
import { joinKanaNames } from "./kana-names.ts";
import { type Person, peopleOf } from "./people.ts";
import { speakerOfDecision, UNKNOWN } from "./speaker-of-decision.ts";
import { streamOf } from "./stream.ts";

export interface Attributed {
  /** One for each quotation, in the order given. */
  speakers: QuoteSpeaker[];
  /** Everybody the page names, with every way in which it writes them. */
  people: Person[];
}

/** Names a speaker for each quotation, or none where the page does not say. Linear in the length of the page; never throws. */
export function attributeQuotes(
  page: { facts: PageFacts; blocks: readonly AnalysedBlock[] },
  quotes: readonly FoundQuote[],
): Attributed {
  const blocks = joinKanaNames(
    page.blocks.map((block) => ({ ...block, tokens: joinCutNames(block.tokens) })),
  );
  const people = peopleOf(blocks);
  const speakers: QuoteSpeaker[] = quotes.map(() => UNKNOWN);
  const english = new Map(blocks.filter(isEnglish).map((block) => [block.source.id, block]));
  const ofEnglish = quotes.flatMap((quote, index) => (english.has(quote.block) ? [index] : []));
  const others = quotes.flatMap((quote, index) => (english.has(quote.block) ? [] : [index]));
  const inJapanese = others.map((index) => quotes[index]!);
  // Indirect speech takes its clause out of the text; what is in marks is read with every word in its place.
  for (const kinds of [["direct", "indirect"], ["direct"]] as const) {
    const stream = streamOf(blocks, inJapanese, kinds);
    for (const decision of decideAll(stream, people)) {
      speakers[others[decision.quote]!] = speakerOfDecision(stream, people, page.facts.author, decision);
    }
  }
  sayWhatTheyHold(others, quotes, speakers);
  const inEnglish = ofEnglish.map((index) => quotes[index]!);
  attributeEnglish(english, inEnglish, UNKNOWN, page.facts.author).forEach((speaker, at) => {
    speakers[ofEnglish[at]!] = speaker;
  });
  return { speakers, people: people.list };
}

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;

function isEnglish({ source }: AnalysedBlock): boolean {
  return /[A-Za-z]{2}/u.test(source.text) && !JAPANESE.test(source.text);
}

/** Indirect speech around words in marks (森田氏によると、工事は「遅い」という) is the same speaker's. */
function sayWhatTheyHold(
  indices: readonly number[],
  quotes: readonly FoundQuote[],
  speakers: QuoteSpeaker[],
): void {
  const direct = new Map<number, number[]>();
  for (const index of indices) {
    const { kind, block } = quotes[index]!;
    if (kind !== "direct") continue;
    const inBlock = direct.get(block);
    if (inBlock === undefined) direct.set(block, [index]);
    else if (inBlock.length < MOST_IN_BLOCK) inBlock.push(index);
  }
  for (const index of indices) {
    const { kind, block, start, end } = quotes[index]!;
    if (kind !== "indirect" || speakers[index] !== UNKNOWN) continue;
    const held = direct.get(block)?.find((it) => quotes[it]!.start < end && quotes[it]!.end > start);
    if (held !== undefined) speakers[index] = speakers[held]!;
  }
}

/** Direct quotations of one block that are looked over. */
const MOST_IN_BLOCK = 200;
