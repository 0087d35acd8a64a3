// Who a sentence is about, for quotations that stand outside it.

import { copulaBefore, describesNext, endsClause, marksSubject } from "../clauses.ts";
import { phraseEndingAt, phraseStartingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import { relayEnding } from "../relay-ending.ts";
import type { Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { startsAccordingTo } from "./sources.ts";

const LONGEST_SENTENCE = 200;

export interface SentencePerson {
  party: Party;
  /** 0 to 1: a topic by name is the surest, a subject in a side clause the least. */
  fit: number;
}

/** The sentence's own topic or subject, or the one it closes on (…と語る森田氏。); named people before roles. */
export function subjectIn(situation: Situation, from: number, end: number): SentencePerson | null {
  const { stream, people } = situation;
  const to = relayEnding(stream, from, end)?.at ?? end;
  let best: SentencePerson | null = null;
  let closed = false;
  const offer = (party: Party, fit: number): void => {
    if (isAnybody(party)) return;
    const worth =
      party.nature === "person" || party.nature === "people"
        ? fit
        : party.nature === "role" || party.nature === "anaphor"
          ? fit * (fit === 1 ? 0.8 : 0.6)
          : 0;
    if (worth > (best?.fit ?? 0)) best = { party, fit: worth };
  };
  for (let at = Math.min(to, from + LONGEST_SENTENCE) - 1; at > from; at--) {
    if (stream.items[at]!.quote >= 0) continue;
    if (describesNext(stream, at)) {
      const phrase = phraseStartingAt(stream, at + 1, to);
      if (phrase !== null)
        offer(partyOf(stream, people, phrase), closesOn(situation, phrase.last + 1, to) ? 0.95 : 0.3);
    }
    const copula = copulaBefore(stream, at);
    if (copula >= from) {
      const phrase = phraseEndingAt(stream, copula, from);
      if (phrase !== null) offer(partyOf(stream, people, phrase), 0.9);
    }
    if (endsClause(stream, at)) closed = true;
    if (bringsIn(situation, at, to)) {
      const phrase = phraseEndingAt(stream, at - 1, from);
      if (phrase !== null) offer(partyOf(stream, people, phrase), 1);
    }
    if (startsAccordingTo(stream, at)) {
      const phrase = phraseEndingAt(stream, at - 1, from);
      if (phrase !== null) offer(partyOf(stream, people, phrase), 1);
    }
    if (isCleft(situation, at)) {
      const last = lastPersonIn(situation, at + 1, to);
      if (last !== null) offer(last, 0.95);
    }
    const mark = marksSubject(stream, at);
    if (mark === null) continue;
    const phrase = phraseEndingAt(stream, at - 1, from);
    if (phrase !== null) offer(partyOf(stream, people, phrase), mark === "topic" ? 1 : closed ? 0.5 : 0.85);
  }
  return best;
}

/** 男を逮捕した, 森田氏を直撃した, 森田氏に話を聞いた: whom the scene turns to. */
function bringsIn({ stream }: Situation, at: number, to: number): boolean {
  const particle = surfaceAt(stream, at);
  if (particle !== "を" && particle !== "に") return false;
  for (let here = at + 1; here < Math.min(to, at + REACH); here++) {
    if (stream.items[here]!.quote >= 0 || surfaceAt(stream, here) === particle) return false;
    const { base = "", surface = "" } = stream.items[here]!.token ?? {};
    if (particle === "を" && (BROUGHT_IN.has(base) || BROUGHT_IN.has(surface))) return true;
    if (particle === "に" && INTERVIEWS.has(surface)) return true;
    if (
      particle === "に" &&
      surface === "話" &&
      /^(?:聞く|伺う|訊く)$/u.test(stream.items[here + 2]?.token?.base ?? "")
    )
      return true;
  }
  return false;
}

/** 人は誰でも, 10人も: nobody in particular. 無職の男（41） is somebody. */
function isAnybody({ nature, text, phrase }: Party): boolean {
  if (nature !== "role") return false;
  return (
    NOBODY.test(text) || (phrase.bracket === null && phrase.outer === phrase.first && ANYBODY.test(text))
  );
}

const ANYBODY = /^(?:人|者|方|友だち|友達|男|女|男性|女性|大人|子ども|子供)$/u;
const NOBODY = /^(?:相手|[0-9０-９〇一二三四五六七八九十百千万]+人)$/u;
const REACH = 8;
const BROUGHT_IN: ReadonlySet<string> = new Set(
  "逮捕 起訴 送検 直撃 取材 迎える 招く 訪ねる ゲスト 紹介 特集".split(" "),
);
const INTERVIEWS: ReadonlySet<string> = new Set("インタビュー 取材 直撃".split(" "));

/** かじを取ったのは、森田さん: what comes after is the one. */
function isCleft({ stream }: Situation, at: number): boolean {
  return (
    surfaceAt(stream, at) === "の" &&
    stream.items[at]!.token?.pos === "名詞" &&
    /^[はが]$/u.test(surfaceAt(stream, at + 1))
  );
}

function closesOn({ stream }: Situation, at: number, to: number): boolean {
  return at >= to || /^(?:。|．|だ|だっ|です|で|（|\()$/u.test(surfaceAt(stream, at));
}

/** The last person that the sentence names, in whatever part. */
export function lastPersonIn(situation: Situation, from: number, end: number): Party | null {
  return peopleIn(situation, from, relayEnding(situation.stream, from, end)?.at ?? end)[0] ?? null;
}

/** Everybody that the sentence names, in whatever part; the last one first. */
export function peopleIn(situation: Situation, from: number, to: number): Party[] {
  const { stream, people } = situation;
  const found: Party[] = [];
  for (let at = Math.min(to, from + LONGEST_SENTENCE) - 1; at >= from; ) {
    const phrase = phraseEndingAt(stream, at, from);
    if (phrase === null) {
      at--;
      continue;
    }
    const party = partyOf(stream, people, phrase);
    if (party.nature === "person" || party.nature === "people") found.push(party);
    at = phrase.first - 1;
  }
  return found;
}
