// The noun phrase that ends (or begins) at a given word, with its age or reading in brackets.

import { HONORIFICS, TITLES } from "./names.data.ts";
import { type Stream, surfaceAt, textBetween } from "./stream.ts";

/** Item range of the run of nouns, and of the bracket after it. */
export interface NounPhrase {
  /** First and last item of the run of nouns. */
  first: number;
  last: number;
  /** Text inside the bracket that follows the nouns; null where none does. */
  bracket: string | null;
  /** First item of the phrase with its modifiers joined by の. */
  outer: number;
  /** The phrase is a name in marks: 「週刊リバー」. */
  title: boolean;
}

const MOST_NOUNS = 14;
const MOST_BRACKET = 24;
const LONGEST_ODD_NAME = 8;
const JOINS = /^[・＝･＆&／/＠@_-]$/u;
const OPEN = /^[（(［[]$/u;
const CLOSE = /^[）)］\]]$/u;
const TITLE_OPEN = /^[「『“"〝]$/u;
const TITLE_CLOSE = /^[」』”"〟]$/u;
const APPOSITION = /^[＝=]$/u;
const LATIN_END = /^[A-Za-z.]+$/u;
const WORD = /[\p{L}\p{N}々]/u;

/** The phrase whose last item is `last`; null where no noun stands there. Never reaches below `floor`. */
export function phraseEndingAt(stream: Stream, last: number, floor: number): NounPhrase | null {
  let end = beforeApposition(stream, last, floor);
  let bracket: string | null = null;
  if (surfaceAt(stream, end) === "＝") end = beforeOrigin(stream, end, floor);
  if (CLOSE.test(surfaceAt(stream, end))) {
    const open = openingOf(stream, end, floor, OPEN);
    if (open < 0) return null;
    bracket = textBetween(stream, open + 1, end - 1);
    end = open - 1;
  }
  if (TITLE_CLOSE.test(surfaceAt(stream, end))) {
    const open = openingOf(stream, end, floor, TITLE_OPEN);
    return open < 0 || open + 1 > end - 1
      ? null
      : { first: open + 1, last: end - 1, bracket, outer: open, title: true };
  }
  let first = end + 1;
  while (
    first - 1 >= floor &&
    end - first < MOST_NOUNS &&
    isNounPart(stream, first - 1, first - 1 === end) &&
    (first > end || touches(stream, first - 1))
  )
    first--;
  while (first <= end && JOINS.test(surfaceAt(stream, first))) first++;
  if (first > end) return null;
  first = withOddName(stream, first, end, floor);
  first = withTitle(stream, withBracketedName(stream, first, end, floor), floor);
  return { first, last: end, bracket, outer: outerStart(stream, first, floor), title: false };
}

/** 森田一郎（29）＝青葉市＝: what agencies add about a person stands between two marks. */
function beforeApposition(stream: Stream, last: number, floor: number): number {
  if (!APPOSITION.test(surfaceAt(stream, last))) return last;
  const open = openingOf(stream, last, floor, APPOSITION);
  return open > floor && open < last - 1 ? open - 1 : last;
}

/** The phrase that begins at `first`, read forward; null where no noun stands there. */
export function phraseStartingAt(stream: Stream, first: number, ceiling: number): NounPhrase | null {
  let end = first;
  while (
    end < ceiling &&
    end - first < MOST_NOUNS &&
    isNounPart(stream, end, false) &&
    !isPredicateNoun(stream, end) &&
    (end === first || touches(stream, end - 1))
  )
    end++;
  while (end > first && JOINS.test(surfaceAt(stream, end - 1))) end--;
  if (end === first) return null;
  let bracket: string | null = null;
  if (end < ceiling && OPEN.test(surfaceAt(stream, end))) {
    let close = end + 1;
    while (close < Math.min(ceiling, end + MOST_BRACKET) && !CLOSE.test(surfaceAt(stream, close))) close++;
    bracket = textBetween(stream, end + 1, close - 1);
  }
  return { first, last: end - 1, bracket, outer: first, title: false };
}

/** Item after the phrase and its bracket. */
export function afterPhrase(stream: Stream, phrase: NounPhrase, ceiling: number): number {
  let at = phrase.last + 1;
  if (phrase.bracket === null || !OPEN.test(surfaceAt(stream, at))) return at;
  while (at < ceiling && !CLOSE.test(surfaceAt(stream, at))) at++;
  return Math.min(ceiling, at + 1);
}

/** ホセ・ラミレス（29）＝メキシコ＝: back over where somebody is from. */
function beforeOrigin(stream: Stream, last: number, floor: number): number {
  for (let at = last - 1; at > floor && last - at <= LONGEST_ORIGIN; at--) {
    if (surfaceAt(stream, at) === "＝") return at - 1;
  }
  return last;
}

const LONGEST_ORIGIN = 5;

function openingOf(stream: Stream, close: number, floor: number, open: RegExp): number {
  for (let at = close - 1; at >= floor && close - at < MOST_BRACKET; at--) {
    if (stream.items[at]!.quote >= 0) return -1;
    if (open.test(surfaceAt(stream, at))) return at;
  }
  return -1;
}

function isNounPart(stream: Stream, at: number, atEnd: boolean): boolean {
  const token = stream.items[at]?.token;
  if (token == null) return false;
  if (JOINS.test(token.surface)) return !atEnd;
  if (!WORD.test(token.surface)) return false;
  if (token.pos === "名詞") {
    if (token.pos1 === "引用文字列" || token.surface === "いわく") return false;
    if (token.pos1 === "非自立") return token.surface === "方" || token.surface === "ら";
    return atEnd || token.pos1 !== "副詞可能";
  }
  return token.pos === "接頭詞" || token.pos1 === "アルファベット";
}

/** No space between this word and the next, or a space between two latin words. */
export function touches(stream: Stream, at: number): boolean {
  const here = stream.items[at]!;
  const next = stream.items[at + 1]!;
  if (here.block !== next.block) return false;
  return (
    here.end === next.start ||
    (LATIN_END.test(surfaceAt(stream, at)) && LATIN_END.test(surfaceAt(stream, at + 1)))
  );
}

/** "説明" in 「…」と説明する: a noun that is about to be a verb. */
function isPredicateNoun(stream: Stream, at: number): boolean {
  return (
    stream.items[at]?.token?.pos1 === "サ変接続" && /^(?:し|する|さ|せ)$/u.test(surfaceAt(stream, at + 1))
  );
}

/**
 * 青葉の会・さとう花よ議員: a name in kana that the dictionary took for verbs and adverbs. Only between a dot and a title.
 */
function withOddName(stream: Stream, first: number, end: number, floor: number): number {
  const title = textBetween(stream, first, end);
  if (!HONORIFICS.has(title) && !TITLES.has(title)) return first;
  let length = 0;
  for (let at = first - 1; at >= floor; at--) {
    const item = stream.items[at]!;
    const word = surfaceAt(stream, at);
    if (!touches(stream, at)) return first;
    if (JOINS.test(word)) return length > 1 ? at + 1 : first;
    length += word.length;
    if (
      item.quote >= 0 ||
      length > LONGEST_ODD_NAME ||
      !/^[\p{Script=Hiragana}\p{Script=Han}々ー]+$/u.test(word)
    )
      return first;
    if (item.token?.pos === "助詞" && /^[はがをにで]$/u.test(word)) return first;
  }
  return first;
}

/** 朴正根（パク・ジョングン）氏: the reading stands between name and honorific. */
function withBracketedName(stream: Stream, first: number, end: number, floor: number): number {
  if (end - first > 2 || !CLOSE.test(surfaceAt(stream, first - 1))) return first;
  const open = openingOf(stream, first - 1, floor, OPEN);
  if (open <= floor || !isNounPart(stream, open - 1, true)) return first;
  let start = open;
  while (start - 1 >= floor && open - start < MOST_NOUNS && isNounPart(stream, start - 1, start === open))
    start--;
  return start;
}

/** 「リバー」紙: a name in marks that the noun says the kind of. */
function withTitle(stream: Stream, first: number, floor: number): number {
  if (first - 2 < floor || !TITLE_CLOSE.test(surfaceAt(stream, first - 1))) return first;
  const open = openingOf(stream, first - 1, floor, TITLE_OPEN);
  return open < 0 ? first : open;
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
