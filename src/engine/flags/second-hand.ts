// second-hand: the chain has two or more outlets of which the first is not cited, or the words come by hearsay.

import type { Medium } from "../model.ts";
import { placeOf, type Reason } from "./suspect.ts";

const HEARSAY = ["とのこと", "と聞い", "との噂", "という噂", "と噂", "との話"];
/** Hearsay only after a finished word: 話したそうだ, but not うれしそうだ (looks). */
const HEARSAY_TAILS = ["そうだ", "そうで", "らしい"];
const FINISHED = "るただうくすつぬむぐぶの";
/** Where somebody says or writes something himself: nobody passes it on there. */
const VENUES: readonly Medium[] = ["press-conference", "blog", "social", "book", "other"];
/** How far behind the words their clause can go on. */
const CLAUSE = 40;

export const secondHand: Reason = (suspect) => relayed(suspect) ?? hearsay(suspect);

const relayed: Reason = ({ quote }) => {
  const outlets = quote.provenance.filter(
    ({ outlet, medium }) => outlet !== null && !VENUES.includes(medium),
  );
  const first = outlets[0];
  return first && outlets.length >= 2 && first.url === null
    ? outlets.map(({ mention }) => placeOf(mention))
    : null;
};

/** 「…」とのこと, 「…」のだそうです: the hearsay stands behind the words, in their own sentence. */
const hearsay: Reason = ({ quote, blocks }) => {
  const text = blocks[quote.block]?.source.text ?? "";
  const rest = text.slice(quote.end, quote.end + CLAUSE);
  const stop = rest.search(/[。！？\n「『]/);
  const clause = stop < 0 ? rest : rest.slice(0, stop);
  const found = [...HEARSAY, ...HEARSAY_TAILS].find((words) => standsIn(clause, words));
  if (!found) return null;
  const start = quote.end + clause.indexOf(found);
  return [{ block: quote.block, start, end: start + found.length }];
};

function standsIn(clause: string, words: string): boolean {
  const at = clause.indexOf(words);
  if (at < 0) return false;
  return !HEARSAY_TAILS.includes(words) || FINISHED.includes(clause.charAt(at - 1) || " ");
}
