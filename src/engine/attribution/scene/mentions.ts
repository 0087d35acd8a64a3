// Everybody whom a sentence mentions outside its quotations, and in what part.

import { copulaBefore, describesNext, endsClause } from "../clauses.ts";
import { looksLikeOutlet } from "../outlets.ts";
import { type Party, partyOf } from "../party.ts";
import { phrasesBetween } from "../phrases-between.ts";
import { relayEnding } from "../relay-ending.ts";
import { type Lookback, resolved } from "../resolve.ts";
import { type Stream, surfaceAt } from "../stream.ts";
import { type Part, partBefore } from "./part.ts";
import { SALIENCE } from "./salience.data.ts";
import { isSpeech } from "./telling.ts";

export interface Mention {
  party: Party;
  /** The same for every mention of the same party on the page. */
  key: string;
  part: Part;
}

/** One for each party in each part; the last one in the sentence first. */
export function mentionsBetween(page: Lookback, from: number, upTo: number): Mention[] {
  const { stream, people } = page;
  const to = relayEnding(stream, from, upTo)?.at ?? upTo;
  const found: Mention[] = [];
  let closed = false;
  let describing = false;
  let read = to;
  for (const { phrase, end } of phrasesBetween(stream, from, to)) {
    for (; read > phrase.first; read--) {
      if (endsClause(stream, read)) closed = true;
      if (describesNext(stream, read)) describing = true;
      else if (surfaceAt(stream, read) === "、") describing = false;
    }
    const party = resolved(page, partyOf(stream, people, phrase));
    const part = partOf(stream, party, end, to, closed || describing);
    if (!couldSpeak(stream, party, part)) continue;
    found.push({ party, key: keyOf(page, party), part });
  }
  return found;
}

function partOf(stream: Stream, { nature, phrase }: Party, at: number, to: number, closed: boolean): Part {
  const { first, outer } = phrase;
  if (copulaBefore(stream, at + 2) === at) return "topic";
  const part = partBefore(stream, at + 1, to, closed);
  if (part !== "named") return part;
  // 語る森田氏。, 語る青葉市の森田氏。, 語るのは、森田氏。
  if (isCleft(stream, outer)) return "closing";
  const predicate = describesNext(stream, outer - 1)
    ? outer - 1
    : describesNext(stream, first - 1)
      ? first - 1
      : -1;
  if (predicate < 0) return "named";
  // 筆を折った作家である。 tells of somebody else, whom the scene is about
  const tellsOfAnother =
    nature === "role" && stream.items[at + 1]?.token?.pos === "助動詞" && !isSpeech(stream, predicate);
  return tellsOfAnother ? "named" : "closing";
}

/** …のは、森田氏: right before the item. */
function isCleft(stream: Stream, first: number): boolean {
  let mark = first - 1;
  while (surfaceAt(stream, mark) === "、" || stream.items[mark]?.token?.pos === "連体詞") mark--; // のは、ある関係者
  return /^[はが]$/u.test(surfaceAt(stream, mark)) && isNominal(stream, mark - 1);
}

function isNominal(stream: Stream, at: number): boolean {
  return surfaceAt(stream, at) === "の" && stream.items[at]!.token?.pos === "名詞";
}

/** 0 to 1: what a mention alone makes its party worth as a speaker. */
export function worthOfMention({ party, part }: Mention): number {
  const { presented, atLeast } = SALIENCE.bracket;
  const inPart = SALIENCE.parts[part];
  if (party.phrase.bracket !== null) return Math.max(inPart * presented, atLeast) * worthOfNature(party);
  return inPart * worthOfNature(party);
}

function worthOfNature({ nature, name, text }: Party): number {
  return name === null && KIN.test(text) ? SALIENCE.kin : (SALIENCE.natures[nature] ?? 0);
}

const KIN =
  /(?:父親?|母親?|両親|親|夫|妻|旦那|主人|嫁|息子|娘|兄|弟|姉|妹|祖父|祖母|孫|長男|次男|長女|次女|子ども|子供|家族)$/u;

/** Whom a sentence is about: its most salient mention; null where that is worth less than `least`. */
export function centreBetween(page: Lookback, from: number, to: number, least = 0): Mention | null {
  let best: Mention | null = null;
  let most = least;
  for (const mention of mentionsBetween(page, from, to)) {
    const worth = worthOfMention(mention);
    if (worth > most || (worth === most && best === null)) {
      best = mention;
      most = worth;
    }
  }
  return best;
}

/** What tells one party from another over the page: the fullest name, or the words for somebody without one. */
export function keyOf({ people }: Pick<Lookback, "people">, { name, text }: Party): string {
  return name === null ? text : people.fullest(name);
}

/** An outlet relays what others say, unless the words are said to be its own: 同紙の社説は. */
function couldSpeak(stream: Stream, party: Party, part: Part): boolean {
  if (party.nature === "unsure") return party.couldBeName; // worth nothing, but the sentence is about somebody
  if (party.nature === "body") return part === "wording" || !looksLikeOutlet(party.text);
  return /^(?:person|people|role|crowd|author)$/u.test(party.nature) && !isAnybody(stream, party);
}

/** 人は誰でも, 10人も: nobody in particular. 無職の男（41） and 本を借りる女性 are somebody. */
function isAnybody(stream: Stream, { nature, text, phrase }: Party): boolean {
  if (nature !== "role") return false;
  if (NOBODY.test(text)) return true;
  if (!ANYBODY.test(text) || phrase.bracket !== null || phrase.outer !== phrase.first) return false;
  return !describesNext(stream, phrase.first - 1);
}

const ANYBODY = /^(?:人|者|方|友だち|友達|男|女|男性|女性|大人|子ども|子供)$/u;
const NOBODY = /^(?:相手|[0-9０-９〇一二三四五六七八九十百千万]+人)$/u;
