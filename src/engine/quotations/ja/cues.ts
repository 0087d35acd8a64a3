// The cue of a quotation: the words after it (or just before it) that say that, and how, somebody said it.

import type { Cue, Stance, Token } from "../../model.ts";
import {
  COMPOUND_CUES,
  CUE_NOUNS,
  CUE_PHRASES,
  CUE_VERBS,
  type CueFamily,
  GENITIVE_CUES,
  VOICE_NOUNS,
} from "./cue-verbs.data.ts";
import { endingOf } from "./ending.ts";
import { COMPANIONS, ENTITLED_NOUNS, THINGS } from "./named-things.data.ts";
import { readStance } from "./stance.ts";
import { firstTokenFrom, isHeadline, type WordsInContext } from "./words-in-context.ts";

export interface CueReading {
  cue: Cue;
  family: CueFamily;
  stance: Stance;
  /** 「…」と批判された: the subject is whom the words hit, not who said them. */
  passive: boolean;
  /** How the words are tied to the cue: と, という, との, の, or "" for a cue that stands before them. */
  link: "と" | "という" | "の" | "";
  /** Index of the cue's first token in the block. */
  at: number;
}

/** Particles such as など that may stand between the words and what takes them up. */
const LONGEST_TRAIL = 3;
/** Tokens between という and the name of the person whom it describes. */
const LONGEST_PERSON = 8;
/** Tokens of a name in brackets within the clause of a cue. */
const LONGEST_NAME = 8;
/** Tokens after the words in which a headline's cue must stand. */
const HEADLINE_CLAUSE = 8;
/** Tokens of the next sentence in which a pointing cue must stand: 「…」。森田氏はそう話す。 */
const POINTING_CLAUSE = 24;
/** A clause longer than this many tokens is no longer about the quotation. */
const LONGEST_CLAUSE = 60;

/** Reads the cue that governs a quotation, or the row it stands in; null where there is none. */
export function readCue(words: WordsInContext): CueReading | null {
  return cueAfter(words) ?? cueBefore(words) ?? headlineCueBefore(words);
}

/** What ties the text after a quotation to it. */
export interface Link {
  kind: "と" | "という" | "として" | "の";
  /** Index of the first token after the particle. */
  next: number;
}

/** Reads 「…」と, 「…」などと, 「…」って, 「…」という, 「…」との, 「…」の after the row that the quotation stands in. */
export function readLink(words: WordsInContext): Link | null {
  const { tokens } = words.block;
  const last = words.row[words.row.length - 1] ?? words.span;
  let at = last === words.span ? words.after : firstTokenFrom(tokens, last.outerEnd);
  at = skipParenthesis(tokens, at);
  if (isComma(tokens[at]) && isQuotingParticle(tokens[at + 1])) at++;
  const trailing = at + LONGEST_TRAIL;
  while (at < trailing && /^(?:など|等|なんて|とか|ばかり|まで|だけ)$/.test(tokens[at]?.surface ?? "")) at++;
  const token = tokens[at];
  if (!token) return null;
  if (token.surface === "として") return { kind: "として", next: at + 1 };
  if (/^(?:という|といった|っていう|といわれる|とのこと)$/.test(token.surface))
    return { kind: "という", next: at + 1 };
  if (token.surface === "の") return { kind: "の", next: at + 1 };
  if (!isQuotingParticle(token)) return null;
  if (tokens[at + 1]?.surface === "の") return { kind: "という", next: at + 2 };
  if (COMPANIONS.has(tokens[at + 1]?.base ?? "")) return null;
  return { kind: "と", next: at + 1 };
}

function isQuotingParticle(token: Token | undefined): boolean {
  return (
    token !== undefined && token.pos === "助詞" && /^(?:と|って|とも|とは|とか|っと)$/.test(token.surface)
  );
}

function cueAfter(words: WordsInContext): CueReading | null {
  const link = readLink(words);
  const { tokens } = words.block;
  if (!link) return compoundCue(words) ?? headlineCue(words) ?? cuePointingBack(words);
  if (link.kind === "の") return nounAt(words, link.next, "の");
  if (link.kind === "という") {
    const noun = nounAt(words, link.next, "という");
    const said = tokens[link.next - 1]!;
    if (noun || said.surface === "の") return noun;
    if (!isPerson(tokens, link.next) && (endingOf(words.inside) === "noun" || isThing(tokens, link.next)))
      return null;
    return reading(words, link.next - 1, link.next - 1, "say", "という");
  }
  const isName = link.kind === "として" && endingOf(words.inside) === "noun";
  return isName ? null : clauseCue(words, link.next);
}

/** 「…」発言, 「…」宣言: a noun of speech joined to the words without a particle; 「…」配信, 「…」発表 bring out a work. */
function compoundCue(words: WordsInContext): CueReading | null {
  const noun = words.block.tokens[words.after];
  if (words.row.at(-1) !== words.span || !noun || !COMPOUND_CUES.has(noun.surface)) return null;
  return reading(words, words.after, words.after, "say", "");
}

/** # 「聞いてない」住民ら反発: the noun of action that ends a headline's clause. */
function headlineCue(words: WordsInContext): CueReading | null {
  const { tokens, source } = words.block;
  if (!isHeadline(source)) return null;
  for (let at = words.after; at < tokens.length && at < words.after + HEADLINE_CLAUSE; at++) {
    const token = tokens[at]!;
    if (/^(?:…|→|＝|=|―|—)+$/.test(token.surface)) continue;
    if (token.pos === "記号") return null;
    const family = token.pos === "名詞" && at > words.after ? CUE_NOUNS.get(token.surface) : undefined;
    const next = tokens[at + 1];
    if (
      family &&
      family !== "call" &&
      family !== "write" &&
      (!next || next.pos === "記号" || next.pos === "助詞")
    ) {
      return reading(words, at, at, family, "");
    }
  }
  return null;
}

/** # 市が謝罪「確認が足りなかった」: in a headline the words may follow their cue at once. */
function headlineCueBefore(words: WordsInContext): CueReading | null {
  const { tokens, source } = words.block;
  if (!isHeadline(source)) return null;
  let at = firstTokenFrom(tokens, (words.row[0] ?? words.span).outerStart) - 1;
  while (at >= 0 && /^[\s、…]+$/.test(tokens[at]!.surface)) at--;
  const token = tokens[at];
  const family = token && familyOf(token);
  return family && family !== "call" && family !== "write" ? reading(words, at, at, family, "") : null;
}

/** The noun that the words are said to be: 「…」という声, 「…」との考え, 「…」の一言. */
function nounAt(words: WordsInContext, from: number, link: "という" | "の"): CueReading | null {
  const { tokens } = words.block;
  const reach = link === "の" ? 2 : 12;
  for (let at = from; at < tokens.length && at < from + reach; at++) {
    const token = tokens[at]!;
    if (token.pos === "記号" || (token.pos === "助詞" && token.surface !== "の" && token.surface !== "な"))
      return null;
    const family = VOICE_NOUNS.get(token.surface) ?? CUE_NOUNS.get(token.surface) ?? nameOf(token.surface);
    if (family && link === "の" && family !== "call" && !GENITIVE_CUES.has(token.surface)) return null;
    if (family && tokens[at + 1]?.pos !== "名詞") return reading(words, at, at, family, link);
  }
  return null;
}

/** 「…」という白石さん: a person whom these words are said by. */
function isPerson(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + LONGEST_PERSON && at < tokens.length; at++) {
    const { surface, pos, pos2 } = tokens[at]!;
    if (pos === "助詞" && surface !== "の") return false;
    if (pos2 === "人名" || /^(?:さん|氏|人|女性|男性|方|選手|監督|先生)$/.test(surface)) return true;
  }
  return false;
}

/** 「…」という感覚, 「…」という仕組み: the words stand for a thing. */
export function isThing(tokens: Token[], from: number): boolean {
  for (let at = from; at < from + 4; at++) if (THINGS.has(tokens[at]?.surface ?? "")) return true;
  return false;
}

/** 「…」というテーマ, 「…」という番組: the words are a name. */
function nameOf(noun: string): CueFamily | undefined {
  return ENTITLED_NOUNS.includes(noun) ? "call" : undefined;
}

/** The first reporting verb or noun of action of the clause that と opens. */
function clauseCue(words: WordsInContext, from: number): CueReading | null {
  const { tokens, source } = words.block;
  const stop = Math.min(tokens.length, from + LONGEST_CLAUSE);
  for (let at = from; at < stop; at++) {
    const token = tokens[at]!;
    if (token.start >= words.sentence.end || /^[。！？!?\n]/.test(token.surface)) return null;
    if (token.surface === "（" || token.surface === "(") {
      at = Math.max(at, skipParenthesis(tokens, at) - 1);
      continue;
    }
    if (token.surface === "「" || token.surface === "『") {
      const close = shortNameEnd(tokens, at);
      if (close < 0) return null;
      at = close;
      continue;
    }
    const phrase = CUE_PHRASES.find((it) => source.text.startsWith(it, token.start));
    if (phrase)
      return reading(words, at, firstTokenFrom(tokens, token.start + phrase.length) - 1, "say", "と");
    if (token.pos === "動詞") {
      const family = CUE_VERBS.get(token.base);
      if (family) return reading(words, at, at, familyInUse(words, at, family), "と");
      if (at === from && token.base === "する") return reading(words, at, at, "say", "と");
    } else if (token.pos === "名詞" || token.pos === "副詞") {
      const family = CUE_NOUNS.get(token.surface);
      if (family && tokens[at + 1]?.pos !== "名詞") return reading(words, at, at, family, "と");
    }
  }
  return null;
}

/** What a verb means of these words: 「爆笑王」と言われた names somebody; 「…」と題した記事 gives what an article says. */
function familyInUse(words: WordsInContext, verb: number, family: CueFamily): CueFamily {
  const { tokens } = words.block;
  const isNoun = endingOf(words.inside) === "noun";
  const passive = tokens[verb + 1]?.pos1 === "接尾" && /^(?:れる|られる)$/.test(tokens[verb + 1]!.base);
  if (isNoun && passive && /^(?:言う|いう|云う|みる|見る)$/.test(tokens[verb]!.base)) return "call";
  if (family !== "call" || (isNoun && !words.inside.some(({ surface }) => surface === "、"))) return family;
  const writing = tokens
    .slice(verb + 1, verb + 4)
    .some(({ surface }) => /^(?:記事|論説|社説|声明|談話|手紙|文書)$/.test(surface));
  return writing ? "report" : family;
}

/** 「…」と「青葉新聞」に語った: index of the mark that closes a short name; -1 where another quotation begins. */
function shortNameEnd(tokens: Token[], open: number): number {
  for (let at = open + 1; at < open + LONGEST_NAME && at < tokens.length; at++) {
    if (/^[」』]/.test(tokens[at]!.surface)) return tokens[at + 1]?.surface.startsWith("と") ? -1 : at;
  }
  return -1;
}

/** 「…」。森田氏はそう話す。 / 「…」。住民から声が上がる。: the next sentence takes the words up. */
function cuePointingBack(words: WordsInContext): CueReading | null {
  const { tokens } = words.block;
  let at = firstTokenFrom(tokens, (words.row.at(-1) ?? words.span).outerEnd);
  if (tokens[at]?.surface !== "。") return null;
  let pointed = false;
  const stop = Math.min(tokens.length, at + POINTING_CLAUSE);
  for (at++; at < stop && !/^[。「『]/.test(tokens[at]!.surface); at++) {
    const token = tokens[at]!;
    pointed ||= /^(?:そう|こう|このように|そのように)$/.test(token.surface);
    const isVoice =
      /^(?:声|意見|書き込み|悲鳴|不満|歓声)$/.test(token.surface) && tokens[at + 1]?.surface === "が";
    const family = isVoice ? "say" : pointed ? familyOf(token) : undefined;
    if (family && family !== "call") return reading(words, at, at, family, "");
  }
  return null;
}

/** 森田氏はこう話す。「…」 / 次のように述べた。「…」: the sentence before points forward to the words. */
function cueBefore(words: WordsInContext): CueReading | null {
  const { tokens } = words.block;
  let at = words.before;
  if (!tokens[at] || !/^[。：:]/.test(tokens[at]!.surface)) return null;
  const end = at;
  let pointer = false;
  let cueAt = -1;
  for (at--; at >= 0 && end - at < LONGEST_CLAUSE; at--) {
    const token = tokens[at]!;
    if (/^[。！？」』]/.test(token.surface)) break;
    if (/^(?:こう|次|以下|このよう|こんな)$/.test(token.surface)) pointer = true;
    if (cueAt < 0 && end - at < 8 && familyOf(token)) cueAt = at;
  }
  const family = cueAt < 0 ? undefined : familyOf(tokens[cueAt]!);
  return pointer && family && family !== "call" ? reading(words, cueAt, cueAt, family, "") : null;
}

function familyOf(token: Token): CueFamily | undefined {
  if (token.pos === "動詞") return CUE_VERBS.get(token.base);
  return token.pos === "名詞" ? CUE_NOUNS.get(token.surface) : undefined;
}

function reading(
  words: WordsInContext,
  first: number,
  last: number,
  family: CueFamily,
  link: CueReading["link"],
): CueReading {
  const { tokens } = words.block;
  const { stance, passive, end } = readStance(words, last, family);
  const start = tokens[first]!.start;
  const stop = tokens[end]!.end;
  const cue = { text: words.block.source.text.slice(start, stop), start, end: stop };
  return { cue, family, stance, passive, link, at: first };
}

function isComma(token: Token | undefined): boolean {
  return token?.surface === "、" || token?.surface === "," || token?.surface === "，";
}

/** Index after a bracketed remark that starts at `at`; `at` itself if none does. */
function skipParenthesis(tokens: Token[], at: number): number {
  const open = tokens[at]?.surface;
  if (open !== "（" && open !== "(") return at;
  for (let i = at + 1; i < tokens.length && i < at + 40; i++)
    if (/^[）)]/.test(tokens[i]!.surface)) return i + 1;
  return at;
}
