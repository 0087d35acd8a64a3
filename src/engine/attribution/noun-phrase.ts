// The noun phrase that ends at a given word, with its age or reading in brackets.

import { type Stream, surfaceAt } from "./stream.ts";

/** Item range of the run of nouns, and of the bracket after it. */
export interface NounPhrase {
  /** First and last item of the run of nouns. */
  first: number;
  last: number;
  /** Text inside the bracket that follows the nouns; null where none does. */
  bracket: string | null;
  /** First item of the phrase with its modifiers joined by の. */
  outer: number;
}

const MOST_NOUNS = 14;
const MOST_BRACKET = 24;
const JOINS = /^[・＝=･＆&／/]$/u;
const OPEN = /^[（(［[]$/u;
const CLOSE = /^[）)］\]]$/u;

/** The phrase whose last item is `last`; null where no noun stands there. Never reaches below `floor`. */
export function phraseEndingAt(stream: Stream, last: number, floor: number): NounPhrase | null {
  let end = last;
  let bracket: string | null = null;
  if (CLOSE.test(surfaceAt(stream, end))) {
    const open = openingOf(stream, end, floor);
    if (open < 0) return null;
    bracket = "";
    for (let at = open + 1; at < end; at++) bracket += surfaceAt(stream, at);
    end = open - 1;
  }
  let first = end + 1;
  while (first - 1 >= floor && end - first < MOST_NOUNS && isNounPart(stream, first - 1, first - 1 === end))
    first--;
  while (first <= end && JOINS.test(surfaceAt(stream, first))) first++;
  if (first > end) return null;
  return { first, last: end, bracket, outer: outerStart(stream, first, floor) };
}

/** The phrase that begins at `first`, read forward; null where no noun stands there. */
export function phraseStartingAt(stream: Stream, first: number, ceiling: number): NounPhrase | null {
  let end = first;
  while (
    end < ceiling &&
    end - first < MOST_NOUNS &&
    isNounPart(stream, end, false) &&
    !isPredicateNoun(stream, end)
  )
    end++;
  while (end > first && JOINS.test(surfaceAt(stream, end - 1))) end--;
  if (end === first) return null;
  let bracket: string | null = null;
  if (OPEN.test(surfaceAt(stream, end))) {
    bracket = "";
    for (
      let at = end + 1;
      at < Math.min(ceiling, end + MOST_BRACKET) && !CLOSE.test(surfaceAt(stream, at));
      at++
    )
      bracket += surfaceAt(stream, at);
  }
  return { first, last: end - 1, bracket, outer: first };
}

/** Item after the phrase and its bracket. */
export function afterPhrase(stream: Stream, phrase: NounPhrase, ceiling: number): number {
  let at = phrase.last + 1;
  if (phrase.bracket === null || !OPEN.test(surfaceAt(stream, at))) return at;
  while (at < ceiling && !CLOSE.test(surfaceAt(stream, at))) at++;
  return Math.min(ceiling, at + 1);
}

function openingOf(stream: Stream, close: number, floor: number): number {
  for (let at = close - 1; at >= floor && close - at < MOST_BRACKET; at--) {
    if (OPEN.test(surfaceAt(stream, at))) return at;
  }
  return -1;
}

function isNounPart(stream: Stream, at: number, atEnd: boolean): boolean {
  const token = stream.items[at]?.token;
  if (token == null) return false;
  if (token.pos === "名詞")
    return !(token.pos1 === "非自立" && token.surface !== "方") && (atEnd || token.pos1 !== "副詞可能");
  if (token.pos === "接頭詞") return true;
  return !atEnd && JOINS.test(token.surface);
}

/** "説明" in 「…」と説明する: a noun that is about to be a verb. */
function isPredicateNoun(stream: Stream, at: number): boolean {
  return (
    stream.items[at]?.token?.pos1 === "サ変接続" && /^(?:し|する|さ|せ)$/u.test(surfaceAt(stream, at + 1))
  );
}

/** Back over "の": 青葉市の森田課長 begins at 青葉市. */
function outerStart(stream: Stream, first: number, floor: number): number {
  let start = first;
  for (let hops = 0; hops < 3 && start - 2 >= floor; hops++) {
    if (stream.items[start - 1]!.token?.pos1 !== "連体化" || surfaceAt(stream, start - 1) !== "の") break;
    let at = start - 1;
    while (at - 1 >= floor && start - at < MOST_NOUNS && isNounPart(stream, at - 1, at - 1 === start - 2))
      at--;
    if (at === start - 1) break;
    start = at;
  }
  return start;
}
