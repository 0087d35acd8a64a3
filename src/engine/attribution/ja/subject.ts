// 森田氏は「…」と語った: the subject or topic of the clause that holds the words, before or after them.

import { speaks } from "../party.ts";
import type { Candidate, Rule, Situation } from "../situation.ts";
import { partyEndingAt } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const FARTHEST = 90;

/** 「橋の工事は来月終わる」と森田氏は述べた. */
export const subjectAfter: Rule = {
  id: "subject-after",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.particle !== "と" || tail.cue < 0) return null;
    for (let at = tail.from; at < tail.cue; at++) {
      if (stream.items[at]!.quote >= 0) return null;
      if (!/^[はがも]$/u.test(surfaceAt(stream, at)) || stream.items[at]!.token?.pos !== "助詞") continue;
      const party = partyEndingAt(
        { ...situation, sentence: { ...situation.sentence, from: tail.from } },
        at - 1,
      );
      if (party !== null && speaks(party) && !tail.passive)
        return { party, fit: party.nature === "person" ? 1 : 0.8 };
    }
    return null;
  },
};

export const subjectBefore: Rule = {
  id: "subject-before",
  find(situation) {
    if (situation.tail.passive) return null;
    return nearestSubject(situation, situation.tail.rowFrom - 1);
  },
};

/** Walks back from the quotation: a は holds across clauses, a が only within its own. */
export function nearestSubject(situation: Situation, from: number): Candidate | null {
  const { stream, sentence, tail } = situation;
  let closed = false;
  let crossedQuote = false;
  let second: Candidate | null = null;
  const floor = Math.max(sentence.from, from - FARTHEST);
  for (let at = from; at > floor; at--) {
    const item = stream.items[at]!;
    if (item.quote >= 0) {
      crossedQuote = true;
      continue;
    }
    const token = item.token!;
    if (token.pos === "助詞" && token.pos1 === "接続助詞" && token.surface !== "て" && token.surface !== "で")
      closed = true;
    if (
      token.pos !== "助詞" ||
      !/^(?:は|が|も|こそ|さえ)$/u.test(token.surface) ||
      token.pos1 === "接続助詞"
    ) {
      if (isClauseBeforeNoun(situation, at)) closed = true;
      continue;
    }
    const party = partyEndingAt(situation, at - 1);
    if (party === null || party.nature === "silent") continue;
    const topic = token.surface !== "が";
    const near = tail.rowFrom - at <= 3;
    let fit = party.nature === "person" ? 1 : 0.85;
    if (party.nature === "unsure") fit = topic && near && tail.particle === "と" ? 0.5 : 0;
    if (crossedQuote) fit *= 0.9;
    if (!topic && closed) {
      if (second === null && speaks(party)) second = { party, fit: 0.4 * fit };
      continue;
    }
    if (closed) fit *= 0.9;
    if (fit > 0) return { party, fit };
  }
  return second;
}

/** A predicate right before a noun: what is left of it belongs to the clause that describes the noun. */
function isClauseBeforeNoun(situation: Situation, at: number): boolean {
  const token = situation.stream.items[at]!.token!;
  const next = situation.stream.items[at + 1]?.token;
  if (next == null || next.pos !== "名詞") return false;
  return (token.pos === "動詞" || token.pos === "助動詞") && token.conjugationForm === "基本形";
}
