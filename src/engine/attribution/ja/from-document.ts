// 青葉興業の声明には「…」, 「週刊リバー」の記事「…」: what is written in a document are the words of whoever gives it out.

import { describesNext } from "../clauses.ts";
import type { Party } from "../party.ts";
import { partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { placeBefore } from "./from-place.ts";
import { voiceOf } from "./voices.ts";

const GIVES_OUT = /^(?:person|people|body|role)$/u;
const OUTLETS_OWN = /^同(?:紙|誌|記事|番組|サイト|コラム)$/u;
/** Words within which a document's giver stands before it. */
const FARTHEST_GIVER = 10;

export const fromDocument: Rule = {
  id: "from-document",
  find(situation) {
    if (voiceOf(situation) >= 0) return null; // 番組のサイトには「…」といった声が並ぶ
    const outlet = articleBefore(situation);
    return outlet === null ? placeBefore(situation, documentAt) : { party: outlet, fit: 0.9 };
  },
};

function documentAt(situation: Situation, last: number): Party | null {
  const party = partyEndingAt(situation, last);
  if (party === null) return null;
  if (party.nature === "anaphor" && OUTLETS_OWN.test(party.text)) return party;
  return party.nature === "document" && !situation.sentence.headline ? giverOf(situation, party) : null;
}

/** 青葉興業が発表したリリース, 青葉興業のサイト; the document itself, unless it is one's own page, where nobody is named. */
export function giverOf(situation: Situation, document: Party): Party | null {
  const { stream, sentence } = situation;
  const before = document.phrase.first - 1;
  const itself = OWN_PAGE.test(document.text) ? null : document;
  if (surfaceAt(stream, before) === "の") {
    const from = surfaceAt(stream, before - 1) === "から" ? before - 2 : before - 1; // 先生からの返事
    return ownerAt(situation, from) ?? itself;
  }
  if (!describesNext(stream, before)) return itself;
  for (let at = before; at > Math.max(sentence.from, before - FARTHEST_GIVER); at--) {
    if (/^(?:が|から)$/u.test(surfaceAt(stream, at))) return ownerAt(situation, at - 1) ?? itself;
  }
  return itself;
}

/** ブログに「…」: whoever writes it has been named before. */
const OWN_PAGE = /(?:ブログ|ツイート|日記|手記|書面)$/u;

function ownerAt(situation: Situation, last: number): Party | null {
  const owner = partyEndingAt(situation, last);
  return owner !== null && GIVES_OUT.test(owner.nature) ? owner : null;
}

/** The wording of an outlet's own headline. */
function articleBefore(situation: Situation): Party | null {
  const { stream, tail } = situation;
  if (!/^(?:記事|見出し|特集|社説|コラム)$/u.test(surfaceAt(stream, tail.rowFrom - 1))) return null;
  if (surfaceAt(stream, tail.rowFrom - 2) !== "の") return null;
  const owner = partyEndingAt(situation, tail.rowFrom - 3);
  return owner?.nature === "body" ? owner : null;
}
