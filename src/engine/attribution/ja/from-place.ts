// ネット掲示板では「…」, 住民の間で「…」: the place stands for the crowd that speaks there.

import { endsClause } from "../clauses.ts";
import { COMMON_PLACES, CROWD_NOUNS, CROWD_PLACES } from "../nouns.data.ts";
import type { Party } from "../party.ts";
import { type Candidate, partyEndingAt, type Rule, type Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";
import { voiceOf } from "./voices.ts";

const FARTHEST = 60;
const PLACE_ENDINGS: readonly string[] = ["欄", "掲示板", "スレッド"];

export const fromPlace: Rule = {
  id: "from-place",
  find: (situation) => placeBefore(situation, crowdAt),
};

/** The nearest place before the words, in their own clause, for which `partyAt` knows who speaks there. */
export function placeBefore(
  situation: Situation,
  partyAt: (situation: Situation, last: number) => Party | null,
): Candidate | null {
  const { stream, sentence, tail } = situation;
  const floor = Math.max(sentence.from, tail.rowFrom - FARTHEST);
  for (let at = tail.rowFrom - 1; at > floor; at--) {
    if (stream.items[at]!.quote >= 0 || endsClause(stream, at)) return null;
    if (!isOfPlace(stream, at)) continue;
    const party = partyAt(situation, at - 1);
    if (party !== null) return { party, fit: /^[はも、]$/u.test(surfaceAt(stream, at + 1)) ? 1 : 0.8 };
  }
  return null;
}

/** The dictionary takes the で of ネット上では for a copula. */
function isOfPlace(stream: Stream, at: number): boolean {
  const token = stream.items[at]!.token!;
  if (token.pos === "助動詞") return token.surface === "で" && /^[はも]$/u.test(surfaceAt(stream, at + 1));
  return token.pos === "助詞" && /^(?:で|に|から)$/u.test(token.surface);
}

function crowdAt(situation: Situation, last: number): Party | null {
  const { stream } = situation;
  // ユーザーの間で, 住民の中に
  const among = /^(?:間|中|あいだ)$/u.test(surfaceAt(stream, last)) && surfaceAt(stream, last - 1) === "の";
  const party = partyEndingAt(situation, among ? last - 2 : last);
  if (party === null || (among && party.nature !== "crowd")) return null;
  if (!among && OWN_ACCOUNT.test(party.text)) {
    if (surfaceAt(stream, party.phrase.first - 1) === "の") return ownerOf(situation, party.phrase.first - 2);
    if (isWrittenThere(situation)) return null;
  }
  // アンケートに「…」と書いた
  const isGoal = surfaceAt(stream, last + 1) === "に" && surfaceAt(stream, last + 2) !== "は";
  if (isGoal && isWrittenThere(situation)) return null;
  return among || isCrowdPlace(situation, party) ? { ...party, nature: "crowd" } : null;
}

/** 森田氏のツイッターに: Morita; 自身のツイッターに: whoever acts, not a crowd. */
function ownerOf(situation: Situation, last: number): Party | null {
  const owner = partyEndingAt(situation, last);
  return owner !== null && /^(?:person|people|body|role)$/u.test(owner.nature) ? owner : null;
}

/** ツイッターに「…」と投稿した: whoever writes there has been named before. */
function isWrittenThere(situation: Situation): boolean {
  const { quote, tail } = situation;
  return tail.particle === "と" && quote.stance === "wrote" && !tail.passive && voiceOf(situation) < 0;
}

const OWN_ACCOUNT = /(?:ツイッター|Twitter|twitter|フェイスブック|Facebook|SNS|ＳＮＳ|インスタグラム)$/u;

function isCrowdPlace(situation: Situation, { text, phrase }: Party): boolean {
  const head = surfaceAt(situation.stream, phrase.last);
  if (CROWD_PLACES.has(text) || CROWD_PLACES.has(head) || PLACE_ENDINGS.some((it) => text.endsWith(it)))
    return true;
  if (COMMON_PLACES.has(text) || COMMON_PLACES.has(head)) return voiceOf(situation) >= 0;
  return /^[上内中]$/u.test(head) && CROWD_NOUNS.has(surfaceAt(situation.stream, phrase.last - 1));
}
