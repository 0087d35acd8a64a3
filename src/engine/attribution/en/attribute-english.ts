// Whose words English quotations are. Sieves in the order of their strength, after Muzny et al. (2017): the reporting clause of the
// sentence, then whom the sentences before are about, then the speaker of the words before.

import type { AnalysedBlock, FoundQuote, QuoteSpeaker } from "../../model.ts";
import { Antecedents } from "./antecedents.ts";
import { governorOf, mainSubject } from "./clause-subjects.ts";
import { type EnglishMention, englishMentions } from "./english-mentions.ts";
import { EnglishPeople } from "./english-people.ts";
import { type EnglishSentence, englishSentences } from "./english-sentences.ts";
import { indirectSubject } from "./indirect-subjects.ts";
import { interviewee } from "./interviewee.ts";
import { knownNames } from "./known-names.ts";
import { type Means, type Meant, noteMention, type Reading, speakerOf, whoIsMeant } from "./meanings.ts";
import { type Reported, reportingClause, sourceAmong } from "./reporting-clause.ts";
import { type Heard, NOTHING_HEARD, silentQuote } from "./silent-quotes.ts";

/** One for each quotation, in the order given; quotations are in page order. Linear in the length of the blocks. */
export function attributeEnglish(
  blocks: ReadonlyMap<number, AnalysedBlock>,
  quotes: readonly FoundQuote[],
  unknown: QuoteSpeaker,
  author: string | null,
): QuoteSpeaker[] {
  const speakers = quotes.map(() => unknown);
  const sentences = sentencesOf([...blocks.values()], quotes);
  const known = knownNames(sentences);
  const read = sentences.map((sentence) => ({ sentence, mentions: englishMentions(sentence.items, known) }));
  const people = new EnglishPeople();
  for (const { sentence, mentions } of read) people.add(sentence.items, mentions);
  people.settle();
  const writer = { name: author, interviewee: interviewee([...blocks.values()], read, people) };
  const means: Means = { people, antecedents: new Antecedents(), writer };
  const indirect = quotes.flatMap(({ kind }, index) => (kind === "indirect" ? [index] : []));
  let nextIndirect = 0;
  let heard = NOTHING_HEARD;
  let ordinal = -1;
  let block = -1;
  for (const [index, { sentence, mentions }] of read.entries()) {
    if (sentence.block !== block) ordinal++;
    block = sentence.block;
    const here: Reading = { text: sentence.text, items: sentence.items, mentions, block, index };
    heard = attributeSentence(here, sentence.heading ? NOTHING_HEARD : heard, ordinal);
    if (sentence.heading) heard = NOTHING_HEARD;
  }
  return speakers;

  function attributeSentence(here: Reading, before: Heard, ordinal: number): Heard {
    const { items, mentions } = here;
    const reported = new Map<number, Reported>();
    let last: Reported | null = null;
    for (const [at, item] of items.entries()) {
      if (item.kind !== "quote") continue;
      last = reportingClause(items, mentions, at, last);
      if (last !== null) reported.set(at, last);
    }
    const subject = mainSubject(items, mentions, 0, items.length);
    const meant = meanAll(here, subject, [...reported.values()]);
    let heard = before;
    for (const [at, { kind, quote }] of items.entries()) {
      if (kind !== "quote") continue;
      const said = reported.get(at);
      const who = said === undefined ? undefined : meant.get(said.mention);
      if (who === undefined) {
        const silent = silentQuote(heard, ordinal, quotes[quote]!.continues);
        if (silent === null) continue;
        const told = speakerOf({ ...silent.meant, how: "said" }, author, silent.rule, 1);
        speakers[quote] = { ...told, confidence: Math.min(told.confidence, silent.most) };
        heard = {
          ...NOTHING_HEARD,
          speaker: silent.meant,
          spokeIn: ordinal,
          sure: speakers[quote].confidence,
        };
      } else {
        speakers[quote] = speakerOf(who, author, said!.rule, said!.fit);
        heard = { ...NOTHING_HEARD, speaker: who, spokeIn: ordinal, sure: speakers[quote].confidence };
      }
    }
    attributeIndirect(here, meant);
    return items.some(({ kind }) => kind === "quote")
      ? heard
      : afterNarration(here, subject, meant, heard, ordinal);
  }

  function meanAll(
    here: Reading,
    subject: EnglishMention | null,
    reported: readonly Reported[],
  ): Map<EnglishMention, Meant> {
    const meant = new Map<EnglishMention, Meant>();
    for (const mention of here.mentions) {
      const speaks = reported.some((said) => said.mention === mention);
      const who = whoIsMeant(here, mention, means, speaks, spokenOf(here, mention, subject, meant));
      if (who === null) continue;
      meant.set(mention, who);
      const isAgent = speaks && governorOf(here.items, mention) !== null;
      const isNominative = mention.kind === "pronoun" && !mention.owner;
      const isSubject = (speaks && !isAgent) || isNominative || mention === subject;
      noteMention(here, mention, who, isSubject, means);
    }
    return meant;
  }

  function attributeIndirect(here: Reading, meant: ReadonlyMap<EnglishMention, Meant>): void {
    const from = here.items[0]?.start ?? 0;
    const to = here.items.at(-1)?.end ?? 0;
    for (; nextIndirect < indirect.length; nextIndirect++) {
      const quote = quotes[indirect[nextIndirect]!]!;
      const at = quote.cue?.start ?? quote.start;
      if (quote.block > here.block || (quote.block === here.block && at >= to)) return;
      if (quote.block < here.block || at < from) continue;
      const said = indirectSubject(here, quote);
      const who = said === null ? undefined : meant.get(said.mention);
      if (who !== undefined)
        speakers[indirect[nextIndirect]!] = speakerOf(who, author, said!.rule, said!.fit);
    }
  }
}

/** Her mother, she wrote, …: who speaks in passing is not whom the sentence is about. */
function spokenOf(
  { items }: Reading,
  { first }: EnglishMention,
  subject: EnglishMention | null,
  meant: ReadonlyMap<EnglishMention, Meant>,
): string | null {
  if (subject === null || subject.last >= first - 1 || items[first - 1]?.text !== ",") return null;
  return meant.get(subject)?.referent?.name ?? null;
}

/** What a sentence without quotations adds: whom it is about, and whether its colon leads to the next words. */
function afterNarration(
  { items, mentions }: Reading,
  subject: EnglishMention | null,
  meant: ReadonlyMap<EnglishMention, Meant>,
  heard: Heard,
  ordinal: number,
): Heard {
  const about = subject === null ? undefined : meant.get(subject);
  if (items.at(-1)?.text === ":") {
    const source = sourceAmong(items, mentions);
    const led = (source === null ? undefined : meant.get(source)) ?? about ?? null;
    return { ...heard, led };
  }
  if (about === undefined) return { ...heard, led: null };
  return { ...heard, led: null, subject: about, subjectIn: ordinal };
}

function sentencesOf(blocks: readonly AnalysedBlock[], quotes: readonly FoundQuote[]): EnglishSentence[] {
  const direct = new Map<number, { quote: FoundQuote; index: number }[]>();
  for (const [index, quote] of quotes.entries()) {
    if (quote.kind !== "direct") continue;
    const inBlock = direct.get(quote.block);
    if (inBlock === undefined) direct.set(quote.block, [{ quote, index }]);
    else inBlock.push({ quote, index });
  }
  return blocks.flatMap((block) => englishSentences(block, direct.get(block.source.id) ?? []));
}
