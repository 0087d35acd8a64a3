// Names that no dictionary and no honorific shows, told by how the page uses them: an age behind, a word for a person before, words of
// their own.

import type { AnalysedBlock, Token } from "../model.ts";
import { isKindOfPerson, standsBeforeName } from "./kind-of-person.ts";
import { NAME_EMPHASIS, PLURALS } from "./names.data.ts";
import { SILENT_NOUNS } from "./nouns.data.ts";
import { isNameForm, looksLikeName } from "./odd-name.ts";

const LONGEST = 8;
const MOST_TOKENS = 4;
/** Words between a topic and the mark that opens its words. */
const FARTHEST_WORDS = 14;
/** Letters by which a full name is longer than the surname. */
const LONGEST_GIVEN = 3;
const MOST_USES = 5000;
const NAME_WORD = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}々ー]+$/u;
const LATIN_WORD = /^[A-Za-zＡ-Ｚａ-ｚ]{3,}$/u;
const NUMBER = /^[0-9０-９]{1,3}$/u;
const OPEN = /^[（(]$/u;
const BEFORE_NAME = /^(?:|の|・|、|。|と|　|」|』)$/u;
const NO_NAME = /^(?:非自立|代名詞|副詞可能|引用文字列)$/u;
const OPENS_WORDS = /^[「『]$/u;

interface Use {
  run: Token[];
  /** Tied to a word for a person: 相方の小鯛, 大関朝霧山. */
  apposed: boolean;
  /** Subject or topic right before words in marks. */
  speaks: number;
  acts: number;
  things: number;
}

/** In order of appearance. Linear in the length of the page. */
export function namesByUse(blocks: readonly AnalysedBlock[]): string[] {
  const names = new Set<string>();
  const uses = new Map<string, Use>();
  for (const { tokens } of blocks) {
    for (let at = 0; at < tokens.length; ) {
      const to = runEnd(tokens, at);
      if (to > at) note(tokens, at, to, uses, names);
      at = Math.max(to, at + 1);
    }
  }
  for (const [name, use] of uses) if (isUsedAsName(use)) names.add(name);
  addFullNames(names, uses);
  return [...names];
}

/** After the nouns that begin here, which may be a name; `from` where none may. */
function runEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && to - from <= MOST_TOKENS && isNamePart(tokens[to]!)) {
    if (to > from && tokens[to]!.start > tokens[to - 1]!.end) break;
    to++;
  }
  return to - from > MOST_TOKENS ? from : to;
}

function note(
  tokens: readonly Token[],
  from: number,
  to: number,
  uses: Map<string, Use>,
  names: Set<string>,
): void {
  const kind = standsBeforeName(tokens[from]!.surface) && to - from > 1 ? 1 : 0;
  const run = tokens.slice(from + kind, to);
  const name = run.map((it) => it.surface).join("");
  if (name.length < 2 || name.length > LONGEST || isKindOfPerson(name) || SILENT_NOUNS.has(name)) return;
  if (isAge(tokens, to) && BEFORE_NAME.test(tokens[from - 1]?.surface ?? "") && isNameForm(run))
    names.add(name);
  if (uses.size >= MOST_USES && !uses.has(name)) return;
  const use = uses.get(name) ?? { run, apposed: false, speaks: 0, acts: 0, things: 0 };
  if (kind === 1 || isApposed(tokens, from)) use.apposed = true;
  const after = tokens[to]?.surface ?? "";
  if (/^[はがも]$/u.test(after)) use.acts++;
  if (/^[をで]$/u.test(after)) use.things++;
  if (/^[はがも]$/u.test(after) && leadsToWords(tokens, to)) use.speaks++;
  uses.set(name, use);
}

/** 花房ミチ（71）: nothing but an age in the bracket. */
function isAge(tokens: readonly Token[], open: number): boolean {
  return (
    OPEN.test(tokens[open]?.surface ?? "") &&
    NUMBER.test(tokens[open + 1]?.surface ?? "") &&
    /^(?:歳|才|）|\)|＝)/u.test(tokens[open + 2]?.surface ?? "")
  );
}

/** 相方の小鯛, 三塁手役の小鯛. */
function isApposed(tokens: readonly Token[], from: number): boolean {
  const kind = tokens[from - 2]?.surface ?? "";
  if (tokens[from - 1]?.pos1 !== "連体化") return false;
  return standsBeforeName(kind);
}

/** 小鯛は番組で「…」: nobody else acts before the mark. */
function leadsToWords(tokens: readonly Token[], particle: number): boolean {
  for (let at = particle + 1; at <= particle + FARTHEST_WORDS; at++) {
    const word = tokens[at]?.surface ?? "。";
    if (OPENS_WORDS.test(word)) return true;
    if (/^[。はがも]$/u.test(word)) return false;
  }
  return false;
}

function isUsedAsName({ run, apposed, speaks, acts, things }: Use): boolean {
  if (!isNameForm(run) || things > acts / 2) return false;
  if (looksLikeName(run)) return apposed ? acts >= 1 : speaks >= 1 && acts >= 2;
  if (!apposed) return run.length === 1 && !run[0]!.known && speaks >= 1 && acts >= 2 && things === 0;
  // an ordinary word, or a new one that may as well be a thing
  const isProper = run.length === 1 && run[0]!.known && run[0]!.pos1 === "固有名詞";
  return speaks >= 1 || (isProper ? acts >= 1 : !run[0]!.known && acts >= 2);
}

/** 鷹見一 where the page has 鷹見 for a name; both where it has 鷹見一 for a name by its form and lets 鷹見 speak. */
function addFullNames(names: Set<string>, uses: ReadonlyMap<string, Use>): void {
  for (const [text, { run }] of uses) {
    if (!isNameForm(run)) continue;
    for (let length = Math.max(2, text.length - LONGEST_GIVEN); length < text.length; length++) {
      const short = text.slice(0, length);
      const use = uses.get(short);
      const isShort =
        use !== undefined && (use.apposed || use.speaks > 0) && isNameForm(use.run) && looksLikeName(run);
      if (!isShort && !names.has(short)) continue;
      names.add(text).add(short);
    }
  }
}

function isNamePart(token: Token): boolean {
  if (LATIN_WORD.test(token.surface)) return token.pos === "名詞";
  if (token.pos === "接頭詞") return NAME_WORD.test(token.surface);
  return (
    (token.pos === "名詞" || !token.known) &&
    !NO_NAME.test(token.pos1) &&
    !PLURALS.has(token.surface) &&
    !NAME_EMPHASIS.has(token.surface) &&
    NAME_WORD.test(token.surface)
  );
}
