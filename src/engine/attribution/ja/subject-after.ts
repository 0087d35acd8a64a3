// 「橋の工事は来月終わる」と森田氏は述べた: the subject between the words and the cue.

import { describesNext, endsClause, marksSubject } from "../clauses.ts";
import { type Party, speaks } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { isSpeechNoun } from "./voices.ts";

export const subjectAfter: Rule = {
  id: "subject-after",
  find(situation) {
    const { stream, tail } = situation;
    if (tail.passive) return null;
    if (tail.particle === "という") return afterNoun(situation);
    if (!/^(?:と|など)$/u.test(tail.particle)) return null;
    const says = iwaku(situation);
    if (says !== null) return { party: says, fit: 1 };
    if (tail.cue < 0) return null;
    for (let at = tail.from; at < tail.cue; at++) {
      if (stream.items[at]!.quote >= 0) return null;
      if (marksSubject(stream, at) === null) continue;
      const party = partyEndingAt(situation, at - 1, tail.from);
      if (party === null || party.nature === "silent" || isSpeechNoun(party.text)) continue;
      if (!speaks(party)) {
        if (party.couldBeName && party.phrase.first === tail.from && at >= tail.cue - 3)
          return { party, fit: 0.6 };
        continue;
      }
      if (marksSubject(stream, at) === "subject" && belongsToDescription(situation, at)) return null;
      return { party, fit: party.nature === "person" ? 1 : 0.85 };
    }
    return null;
  },
};

/** 市長が主催する会: the が is taken by a verb that describes a noun before the cue is reached. */
function belongsToDescription({ stream, tail }: Situation, from: number): boolean {
  for (let at = from; at < tail.cue; at++) if (describesNext(stream, at)) return true;
  return false;
}

/** 「…」と、監督いわく */
function iwaku(situation: Situation): Party | null {
  const { stream, tail } = situation;
  for (let at = tail.from + 1; at < Math.min(tail.to, tail.from + 8); at++) {
    if (!/^(?:いわく|曰く)$/u.test(surfaceAt(stream, at))) continue;
    const party = partyEndingAt(situation, at - 1, tail.from);
    return party !== null && speaks(party) ? party : null;
  }
  return null;
}

/** 「想定の範囲内だ」との認識を森田氏は示した: the subject comes after the noun for the words. */
function afterNoun(situation: Situation): Candidate | null {
  const { stream, tail } = situation;
  let object = false;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + 24); at++) {
    if (stream.items[at]!.quote >= 0 || endsClause(stream, at) || describesNext(stream, at)) return null;
    if (surfaceAt(stream, at) === "、") return null; // 「…」という言葉を胸に、
    if (surfaceAt(stream, at) === "を") object = true;
    if (stream.items[at]!.token!.pos === "動詞") return null;
    if (marksSubject(stream, at) === null) continue;
    const party = object ? partyEndingAt(situation, at - 1, tail.from) : null;
    return party !== null && speaks(party) ? { party, fit: 0.9 } : null;
  }
  return null;
}
