// 森田氏は「…」と語った: the subject or topic of the clause that holds the words. A topic holds across clauses, a subject
// with が only within its own.

import { copulaBefore, describesNext, endsClause, marksSubject, startsAccordingTo } from "../clauses.ts";
import { speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";

import { type Stream, surfaceAt } from "../stream.ts";
import { giverOf } from "./from-document.ts";
import { citesAccount } from "./sources.ts";
import { isSpeechNoun, voiceOf } from "./voices.ts";

const FARTHEST = 90;

export const subjectBefore: Rule = {
  id: "subject-before",
  find(situation) {
    if (situation.tail.passive || voiceOf(situation) >= 0 || citesAccount(situation)) return null;
    const { stream, sentence, tail } = situation;
    let closed = false;
    let described = false;
    let crossed = false;
    let reported = false;
    const floor = Math.max(sentence.from, tail.rowFrom - FARTHEST);
    for (let at = tail.rowFrom - 1; at > floor; at--) {
      if (stream.items[at]!.quote >= 0) {
        crossed = true;
        described = isDescribed(stream, at);
        continue;
      }
      if (endsReport(stream, at)) reported = true;
      const copula = copulaBefore(stream, at);
      if (copula >= floor) {
        const party = partyEndingAt(situation, copula);
        if (party?.nature === "person") return { party, fit: 0.9, topic: true };
        if (party?.couldBeName) return { party, fit: 0.5, topic: true };
      }
      if (startsAccordingTo(stream, at) && isSource(situation, at)) return null;
      if (reported && hasSource(situation, at)) continue;
      if (endsClause(stream, at) || isDoneForAnother(stream, at) || endsReason(stream, at)) closed = true;
      // a clause that describes a noun reaches back to the comma at most
      if (describesNext(stream, at)) described = true;
      else if (surfaceAt(stream, at) === "、") described = false;
      const mark = marksSubject(stream, at);
      if (mark === null || (mark === "subject" && (closed || described))) continue;
      // 林氏も「…」と言ったが、「…」: the second voice has had its turn
      if (crossed && closed && surfaceAt(stream, at) === "も") return null;
      if (sentence.headline && tail.rowFrom - at > 3) return null;
      const found = judge(situation, at, closed, crossed);
      if (found !== null) return { ...found, topic: surfaceAt(stream, at) === "は" };
    }
    return null;
  },
};

/** 空洞化が進むとして、「…」と訴えた: what somebody argues has a subject of its own. */
function endsReason(stream: Stream, at: number): boolean {
  return (
    surfaceAt(stream, at) === "として" &&
    /^(?:動詞|助動詞|形容詞)$/u.test(stream.items[at - 1]?.token?.pos ?? "")
  );
}

/** おじさんが譲ってくれて、「…」と叫んだ: the one it is done for goes on. */
function isDoneForAnother(stream: Stream, at: number): boolean {
  const token = stream.items[at]?.token;
  return (
    token?.base === "くれる" &&
    /^連用/u.test(token.conjugationForm) &&
    /^[て、]$/u.test(surfaceAt(stream, at + 1))
  );
}

/** 森田氏が残した「…」: other words with a clause of their own. */
function isDescribed(stream: Stream, quote: number): boolean {
  const token = stream.items[quote - 1]?.token;
  return token != null && /^(?:動詞|助動詞)$/u.test(token.pos) && token.conjugationForm === "基本形";
}

/** 本人は落ち込んでいるといい、「…」: the subject of a report is not the one who reports. */
function endsReport(stream: Stream, at: number): boolean {
  const surface = surfaceAt(stream, at);
  return (
    (surface === "いい" && surfaceAt(stream, at - 1) === "と" && surfaceAt(stream, at + 1) === "、") ||
    (surface === "といい" && surfaceAt(stream, at + 1) === "、")
  );
}

/** The sentence begins with the source of its report. */
function hasSource(situation: Situation, before: number): boolean {
  const { stream, sentence } = situation;
  for (let at = sentence.from; at < Math.min(before, sentence.from + FARTHEST_SOURCE); at++)
    if (startsAccordingTo(stream, at)) return isSource(situation, at);
  return false;
}

const FARTHEST_SOURCE = 20;

/** 森田氏によれば, between the subject and the words: they are Morita's. An outlet there only relays. */
function isSource(situation: Situation, at: number): boolean {
  const party = partyEndingAt(situation, at - 1);
  return party !== null && (party.nature === "person" || party.nature === "role");
}

function judge(situation: Situation, at: number, closed: boolean, crossed: boolean): Candidate | null {
  const { stream } = situation;
  const even = evenBefore(stream, at);
  const party = partyEndingAt(situation, at - 1 - even);
  if (party?.nature === "document") {
    // 森田さんのブログは「…」という一文を最後に: Morita. 手紙が届き、「…」: nobody
    if (surfaceAt(stream, at) === "が" && at < situation.tail.rowFrom - 1) return null;
    const giver = giverOf(situation, party);
    return giver === null ? null : { party: giver, fit: 0.8 };
  }
  // 広報担当者によると、CMは…もので、「…」: the source's words about a thing
  if (party !== null && !OF_PEOPLE.test(party.nature) && hasSource(situation, at)) return null;
  if (party === null || party.nature === "silent" || (even > 0 && party.nature !== "person")) return null;
  let fit = party.nature === "person" ? 1 : party.nature === "role" || party.nature === "crowd" ? 0.9 : 0.85;
  if (!speaks(party)) {
    const near = situation.tail.rowFrom - at <= 3;
    if (crossed || !/^(?:と|など)$/u.test(situation.tail.particle)) return null;
    if (!party.couldBeName) return isSaid(situation, at) ? { party, fit: 0.4 } : null;
    fit = closed ? 0.4 : near ? 0.6 : 0.45;
  }
  if (closed) fit *= 0.95;
  if (crossed) fit *= 0.9;
  if (isPartOfNoun(situation)) fit *= 0.5;
  return { party, fit };
}

/** Words between a subject and its particle: 林監督|で|さえ, 林監督|に|至っ|て|は, 会社|として|は. */
function evenBefore(stream: Stream, at: number): number {
  const topic = surfaceAt(stream, at) === "は";
  if (surfaceAt(stream, at - 1) === "で" && !topic) return 1;
  if (!topic) return 0;
  if (surfaceAt(stream, at - 1) === "として") return 1;
  return surfaceAt(stream, at - 1) === "て" && surfaceAt(stream, at - 2) === "至っ" ? 3 : 0;
}

const OF_PEOPLE = /^(?:person|people|role|anaphor|crowd)$/u;

/** 東洋シネマは「…」と語った: right before the words and a verb of speech stands whoever speaks; with は, often only a time or a theme. */
function isSaid({ stream, tail, quote }: Situation, at: number): boolean {
  const gap = tail.rowFrom - at;
  const noun = stream.items[at - 1]!.token;
  const isTheme = surfaceAt(stream, at) !== "が" && noun?.known === true && noun.pos1 !== "固有名詞";
  if (isTheme) return false;
  return (
    (gap === 1 || (gap === 2 && surfaceAt(stream, at + 1) === "、")) &&
    quote.cue !== null &&
    quote.stance === "said"
  );
}

/** 「…」というメッセージが届いた: the words belong to a noun that has a sentence of its own. */
function isPartOfNoun({ stream, tail }: Situation): boolean {
  if (tail.particle !== "という" && tail.particle !== "の") return false;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + 6); at++) {
    const mark = marksSubject(stream, at);
    if (mark !== null) return !isSpeechNoun(surfaceAt(stream, at - 1));
    if (stream.items[at]!.token?.pos === "動詞") return false;
  }
  return false;
}
