// Names in kana, which the dictionary takes for verbs and particles (はる|な|愛): found by the honorific or the age behind them and by
// what stands before, and made one word wherever the page has them.

import type { AnalysedBlock, Token } from "../model.ts";
import { standsBeforeName } from "./kind-of-person.ts";
import { nameAt } from "./name-token.ts";
import { HONORIFICS, NAME_EMPHASIS } from "./names.data.ts";

const SHORTEST = 2;
const LONGEST = 8;
/** A page with more is left as the dictionary reads it. */
const MOST_NAMES = 30;
const KANA = /^[ぁ-ゖァ-ヴー]+$/u;
const KANJI = /^[\p{Script=Han}々]+$/u;
const SIGN = /^[♂♀☆★♪]$/u;
const AGE = /^[0-9０-９]{1,3}$/u;
/** Parts of speech that end what a name may be made of. */
const NO_PART = /^(?:接続詞|連体詞|副詞|感動詞|記号)$/u;
const CASE = /^(?:格助詞|係助詞|連体化|接続助詞|副助詞|並立助詞)$/u;
/** Forms in which a verb or an adjective describes the noun after it. */
const DESCRIBES = /^(?:基本形|体言接続)$/u;

/** The page's blocks with every such name as one word, tagged as IPADIC tags given names. Linear in the length of the page. */
export function joinKanaNames(blocks: readonly AnalysedBlock[]): readonly AnalysedBlock[] {
  const names = namesIn(blocks);
  if (names.length === 0) return blocks;
  return blocks.map((block) => {
    const places = placesOf(block, names);
    return places.length === 0 ? block : { ...block, tokens: joined(block, places) };
  });
}

/** The longest first, so that a full name goes before its part. */
function namesIn(blocks: readonly AnalysedBlock[]): string[] {
  const names = new Set<string>();
  for (const { tokens } of blocks) {
    for (let at = 1; at < tokens.length && names.size < MOST_NAMES; at++) {
      const name = isBehindName(tokens, at) ? nameBefore(tokens, at) : null;
      if (name !== null) names.add(name);
    }
  }
  return [...names].sort((a, b) => b.length - a.length);
}

function isBehindName(tokens: readonly Token[], at: number): boolean {
  const { surface, pos2, start } = tokens[at]!;
  if (start !== tokens[at - 1]!.end) return false;
  if (NAME_EMPHASIS.has(surface)) return true;
  if (HONORIFICS.has(surface) && (pos2 === "人名" || surface.length > 1)) return true;
  return (
    /^[（(]$/u.test(surface) &&
    AGE.test(tokens[at + 1]?.surface ?? "") &&
    /^[）)歳]/u.test(tokens[at + 2]?.surface ?? "")
  );
}

/** The words right before `to` as far as they can be a name; null where they are nouns that the dictionary knows, or begin in mid-phrase. */
function nameBefore(tokens: readonly Token[], to: number): string | null {
  let from = to;
  let length = 0;
  let odd = false;
  while (from > 0 && isPart(tokens[from - 1]!) && isOneWith(tokens, from, to)) {
    const token = tokens[from - 1]!;
    length += token.surface.length;
    if (length > LONGEST) return null;
    odd ||= token.pos !== "名詞" && token.pos !== "接頭詞";
    from--;
  }
  if (!odd || length < SHORTEST || !opensName(tokens, from)) return null;
  const pieces = tokens.slice(from, to);
  if (!pieces.some((it) => KANA.test(it.surface)) || isInflected(pieces[0]!)) return null;
  return pieces.map((it) => it.surface).join("");
}

function isPart(token: Token): boolean {
  if (NO_PART.test(token.pos) && !SIGN.test(token.surface)) return false;
  if (token.pos === "助詞" && CASE.test(token.pos1) && token.surface !== "や") return false;
  if (HONORIFICS.has(token.surface)) return false;
  if (KANA.test(token.surface) || SIGN.test(token.surface)) return true;
  return (
    KANJI.test(token.surface) &&
    token.pos === "名詞" &&
    token.pos1 !== "副詞可能" &&
    !standsBeforeName(token.surface)
  );
}

/** Nothing parts the word before `at` from it: no space, and no 勤務する弘樹さん or 退院した被告. */
function isOneWith(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 1]!;
  if (at < to && before.end !== tokens[at]!.start) return false;
  const describes = /^(?:動詞|助動詞|形容詞)$/u.test(before.pos) && DESCRIBES.test(before.conjugationForm);
  return !describes || (at < to && tokens[at]!.pos !== "名詞");
}

/** てくれた…さん: the end of a clause about somebody, no name. */
function isInflected({ pos, pos1 }: Token): boolean {
  return pos === "助動詞" || (pos === "動詞" && pos1 !== "自立");
}

function opensName(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  if (before === undefined || before.pos === "記号" || before.end !== tokens[from]!.start) return true;
  if (standsBeforeName(before.surface)) return true;
  if (before.pos1 === "連体化") return standsBeforeName(tokens[from - 2]?.surface ?? "");
  return before.pos === "助詞" && /^[はがもにとで]$/u.test(before.surface);
}

interface Place {
  start: number;
  end: number;
}

/** Where the names stand as words of their own, in text order. */
function placesOf({ source, tokens }: AnalysedBlock, names: readonly string[]): Place[] {
  const { text } = source;
  const starts = new Set(tokens.map((it) => it.start));
  const ends = new Set(tokens.map((it) => it.end));
  const taken = new Uint8Array(text.length);
  const places: Place[] = [];
  for (const name of names) {
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + name.length)) {
      const end = at + name.length;
      if (!starts.has(at) || !(ends.has(end) || PARTICLES.has(text[end] ?? ""))) continue;
      if (taken[at] !== 0 || taken[end - 1] !== 0) continue;
      taken.fill(1, at, end);
      places.push({ start: at, end });
    }
  }
  return places.sort((a, b) => a.start - b.start);
}

/** An unknown word in kana runs into the particle after it. */
const PARTICLES: ReadonlyMap<string, string> = new Map([
  ["は", "係助詞"],
  ["も", "係助詞"],
  ["が", "格助詞"],
  ["を", "格助詞"],
  ["に", "格助詞"],
  ["と", "格助詞"],
  ["の", "連体化"],
]);

function joined({ source, tokens }: AnalysedBlock, places: readonly Place[]): Token[] {
  const result: Token[] = [];
  let at = 0;
  for (const { start, end } of places) {
    while (at < tokens.length && tokens[at]!.start < start) result.push(tokens[at++]!);
    const first = tokens[at];
    if (first === undefined) break;
    result.push(nameAt(first, source.text.slice(start, end), start, "名"));
    while (at < tokens.length && tokens[at]!.end <= end) at++;
    const cut = tokens[at];
    if (cut === undefined || cut.start >= end) continue;
    result.push(...particleAndRest(cut, end));
    at++;
  }
  return result.concat(tokens.slice(at));
}

/** ゅうちぇるは after りゅうちぇる: the particle, and what the word has behind it. */
function particleAndRest(cut: Token, start: number): Token[] {
  const text = cut.surface.slice(start - cut.start);
  const particle = {
    ...nameAt(cut, text[0]!, start, "名"),
    pos: "助詞",
    pos1: PARTICLES.get(text[0]!)!,
    pos2: "*",
    pos3: "*",
  };
  if (text.length === 1) return [particle];
  return [particle, { ...cut, surface: text.slice(1), base: text.slice(1), start: start + 1 }];
}
