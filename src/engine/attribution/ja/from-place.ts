// ネット掲示板では「…」, リリースには「…」: the place stands for those who write there.

import { describesNext, endsClause } from "../clauses.ts";
import { COMMON_PLACES, CROWD_NOUNS, CROWD_PLACES } from "../nouns.data.ts";
import type { Party } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { voiceOf } from "./crowd-words.ts";

const FARTHEST = 60;
const GIVES_OUT = /^(?:person|people|body)$/u;
const PLACE_ENDINGS: readonly string[] = ["コメント欄", "掲示板", "レビュー欄", "スレッド"];

export const fromPlace: Rule = {
  id: "from-place",
  find(situation) {
    const { stream, sentence, tail } = situation;
    const floor = Math.max(sentence.from, tail.rowFrom - FARTHEST);
    let found: Candidate | null = null;
    const headline = articleBefore(situation);
    if (headline !== null) return { party: headline, fit: 0.9 };
    for (let at = tail.rowFrom - 1; at > floor; at--) {
      if (stream.items[at]!.quote >= 0 || endsClause(stream, at)) return found;
      const token = stream.items[at]!.token!;
      if (token.pos !== "助詞" || !/^(?:で|に|から)$/u.test(token.surface)) continue;
      const party = placeParty(situation, at - 1);
      if (party === null) continue;
      found ??= { party, fit: /^[はも、]$/u.test(surfaceAt(stream, at + 1)) ? 1 : 0.8 };
      if (party.nature === "crowd") return found;
    }
    return found;
  },
};

function placeParty(situation: Situation, last: number): Party | null {
  const { stream } = situation;
  // ユーザーの間で, 住民の中に
  const among = /^(?:間|中|あいだ)$/u.test(surfaceAt(stream, last)) && surfaceAt(stream, last - 1) === "の";
  const party = partyEndingAt(situation, among ? last - 2 : last);
  if (party === null) return null;
  if (among) return party.nature === "crowd" ? party : null;
  const head = surfaceAt(stream, party.phrase.last);
  if (
    CROWD_PLACES.has(party.text) ||
    CROWD_PLACES.has(head) ||
    PLACE_ENDINGS.some((it) => party.text.endsWith(it))
  )
    return { ...party, nature: "crowd" };
  if ((COMMON_PLACES.has(party.text) || COMMON_PLACES.has(head)) && voiceOf(situation) >= 0)
    return { ...party, nature: "crowd" };
  if (/^[上内中]$/u.test(head) && CROWD_NOUNS.has(surfaceAt(stream, party.phrase.last - 1)))
    return { ...party, nature: "crowd" };
  if (party.nature === "anaphor" && /^同(?:紙|誌|記事|番組|サイト|コラム)$/u.test(party.text)) return party;
  return party.nature === "document" && !situation.sentence.headline ? authorOf(situation, party) : null;
}

/** 青葉興業が発表したリリースには, 青葉興業のサイトには: whoever gives the document out. */
function authorOf(situation: Situation, document: Party): Party {
  const { stream, sentence } = situation;
  const before = document.phrase.first - 1;
  if (surfaceAt(stream, before) === "の") {
    const owner = partyEndingAt(situation, before - 1);
    return owner !== null && GIVES_OUT.test(owner.nature) ? owner : document;
  }
  if (!describesNext(stream, before)) return document;
  for (let at = before; at > Math.max(sentence.from, before - 10); at--) {
    if (!/^(?:が|から)$/u.test(surfaceAt(stream, at))) continue;
    const owner = partyEndingAt(situation, at - 1);
    return owner !== null && GIVES_OUT.test(owner.nature) ? owner : document;
  }
  return document;
}

/** 「週刊リバー」の記事「…」: the wording of an outlet's own headline. */
function articleBefore(situation: Situation): Party | null {
  const { stream, tail } = situation;
  if (
    !/^(?:記事|見出し|特集|社説|コラム)$/u.test(surfaceAt(stream, tail.rowFrom - 1)) ||
    surfaceAt(stream, tail.rowFrom - 2) !== "の"
  )
    return null;
  const owner = partyEndingAt(situation, tail.rowFrom - 3);
  return owner?.nature === "body" ? owner : null;
}
