// The endings of indirect speech: という, との考えを示した, としている, よう求めた, そうだ.

import type { Stance, Token } from "../../model.ts";
import { CUE_NOUNS, CUE_VERBS, type CueFamily } from "./cue-verbs.data.ts";
import { BODY_ENDINGS, OPINION_NOUNS, REQUESTS, TOO_WIDE } from "./indirect-speech.data.ts";
import { PERSON_ENDINGS } from "./named-things.data.ts";
import { readInflection } from "./stance.ts";

export type IndirectForm =
  | "according-to"
  | "reporting-verb"
  | "opinion"
  | "position"
  | "request"
  | "hearsay"
  | "inverted";

export interface IndirectTail {
  form: IndirectForm;
  /** Index of the token that ends the clause: と, よう or the hearsay ending. */
  link: number;
  /** First and last token of the cue. */
  cue: [first: number, last: number];
  stance: Stance;
}

export function indirectTailAt(tokens: Token[], at: number, stop: number): IndirectTail | null {
  const token = tokens[at];
  if (!token) return null;
  if (token.surface === "よう") return requestAt(tokens, at, stop);
  if (token.surface === "そう" && token.pos1 === "特殊") return hearsayAt(tokens, at, at, stop);
  if (token.surface === "という" || token.surface === "とのこと") return hearsayAt(tokens, at, at, stop);
  if (token.surface !== "と" || token.pos !== "助詞") return null;
  const next = tokens[at + 1];
  if (!endsClause(tokens[at - 1])) return null;
  if (next?.surface === "の") return opinionAt(tokens, at, stop);
  if (
    next?.pos === "動詞" &&
    (next.base === "いう" || next.base === "言う") &&
    isSentenceEnd(tokens, at + 2, stop)
  ) {
    return { form: "hearsay", link: at, cue: [at, at + 1], stance: "said" };
  }
  if (next?.pos === "動詞" && next.base === "する") return positionAt(tokens, at, stop);
  if (next?.surface === "、" && isNameBeforeEnd(tokens, at + 2, stop)) {
    return { form: "inverted", link: at, cue: [at, at], stance: "said" };
  }
  return reportingVerbAt(tokens, at, stop);
}

/** What stands before the link must be able to end a clause: a predicate, a final particle, a noun left bare, marked words. */
function endsClause(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.pos === "助詞") return token.pos1 === "終助詞" || token.pos1.startsWith("副助詞");
  return /^(?:動詞|形容詞|助動詞|名詞)$/.test(token.pos) || /^[」』”。！？!?]/.test(token.surface);
}

/** A predicate, a question, an adjectival noun (不明としている); 「人数を20人とする」 fixes a number and says nothing. */
function isStatement(token: Token | undefined): boolean {
  if (isPredicate(token)) return true;
  return token?.pos === "助詞" || token?.pos1 === "形容動詞語幹" || token?.surface === "」";
}

function isPredicate(token: Token | undefined): boolean {
  return token !== undefined && /^(?:動詞|形容詞|助動詞)$/.test(token.pos);
}

/** 避難するよう求めた. */
function requestAt(tokens: Token[], at: number, stop: number): IndirectTail | null {
  let verb = at + 1;
  if (tokens[verb]?.surface === "に") verb++;
  if (tokens[verb]?.surface === "、") verb++;
  for (let i = verb; i < Math.min(stop, verb + 6); i++) {
    const token = tokens[i]!;
    if (!REQUESTS.has(token.base) && !REQUESTS.has(token.surface)) continue;
    const { end } = readInflection(tokens, i);
    return { form: "request", link: at, cue: [i, end], stance: "said" };
  }
  return null;
}

/** けが人はいないという。 中止とのこと。 雨だそうです。 Only at the end of a sentence: 「という町」 names a town. */
function hearsayAt(tokens: Token[], at: number, last: number, stop: number): IndirectTail | null {
  const bareNoun = last > at && tokens[at - 1]?.pos === "名詞"; // 中止とのこと
  if (!bareNoun && !isPredicate(tokens[at - 1])) return null;
  let end = last;
  while (tokens[end + 1]?.pos === "助動詞") end++;
  return isSentenceEnd(tokens, end + 1, stop)
    ? { form: "hearsay", link: at, cue: [at, end], stance: "said" }
    : null;
}

/** …との考えを示した, …との見方を強めている, …とのこと. */
function opinionAt(tokens: Token[], at: number, stop: number): IndirectTail | null {
  const noun = tokens[at + 2];
  if (!noun) return null;
  if (noun.surface === "こと") return hearsayAt(tokens, at, at + 2, stop);
  if (!OPINION_NOUNS.has(noun.surface) && !CUE_NOUNS.has(noun.surface)) return null;
  if (!isParticle(tokens[at + 3], "をもでだ")) return null;
  const stance: Stance = /^(?:噂|うわさ|疑い|疑惑)$/.test(noun.surface) ? "alleged" : "said";
  for (let i = at + 4; i < Math.min(stop, at + 9); i++) {
    if (tokens[i]!.pos === "動詞")
      return { form: "opinion", link: at, cue: [at + 2, readInflection(tokens, i).end], stance };
  }
  return null;
}

/** 影響はないとしている。 Only where it ends the sentence or its clause: 「…を原則とする制度」 decides, it does not say. */
function positionAt(tokens: Token[], at: number, stop: number): IndirectTail | null {
  if (!isStatement(tokens[at - 1])) return null;
  const { end, passive } = readInflection(tokens, at + 1);
  const inflection = tokens.slice(at + 1, end + 1).map((token) => token.surface);
  if (!/^(?:し(?:て(?:い|お)|た)|され)/.test(inflection.join("")) || inflection.includes("たら")) return null;
  const closes =
    isSentenceEnd(tokens, end + 1, stop) ||
    tokens[end + 1]?.surface === "が" ||
    tokens[end + 1]?.surface === "、";
  if (!closes) return null;
  return { form: "position", link: at, cue: [at + 1, end], stance: passive ? "alleged" : "said" };
}

const REPORTING: ReadonlySet<CueFamily> = new Set<CueFamily>(["say", "write", "ask"]);

/** …と述べた, …と説明した. */
function reportingVerbAt(tokens: Token[], at: number, stop: number): IndirectTail | null {
  let verb = at + 1;
  while (verb < stop && verb < at + 4 && (tokens[verb]!.surface === "、" || tokens[verb]!.pos === "副詞"))
    verb++;
  const token = tokens[verb];
  if (!token || verb >= stop) return null;
  const isVerb = token.pos === "動詞";
  const family = isVerb ? CUE_VERBS.get(token.base) : CUE_NOUNS.get(token.surface);
  if (!family || !REPORTING.has(family) || TOO_WIDE.has(token.base)) return null;
  if (!isVerb && tokens[verb + 1]?.base !== "する") return null;
  if (!isStatement(tokens[at - 1])) return null;
  const { end, negative, passive } = readInflection(tokens, verb);
  if (passive) return null;
  const stance: Stance = negative
    ? "denied"
    : family === "write"
      ? "wrote"
      : family === "ask"
        ? "asked"
        : "said";
  return { form: "reporting-verb", link: at, cue: [verb, end], stance };
}

/** …と、森田氏。 */
function isNameBeforeEnd(tokens: Token[], at: number, stop: number): boolean {
  let last = at;
  while (last < stop && last < at + 10 && tokens[last]!.pos === "名詞") last++;
  return last > at && isSentenceEnd(tokens, last, stop) && isSpeakerLike(tokens[last - 1]!);
}

function isSentenceEnd(tokens: Token[], at: number, stop: number): boolean {
  return at >= stop || /^[。．！!]/.test(tokens[at]!.surface);
}

export function isParticle(token: Token | undefined, surfaces: string): boolean {
  return token !== undefined && token.surface.length === 1 && surfaces.includes(token.surface);
}

export function isSpeakerLike(token: Token): boolean {
  if (token.pos2 === "人名" || token.pos2 === "組織" || token.pos3 === "人名" || token.pos1 === "代名詞")
    return true;
  return (
    PERSON_ENDINGS.has(token.surface) ||
    BODY_ENDINGS.has(token.surface) ||
    (token.pos2 === "地域" && token.pos1 === "固有名詞")
  );
}
