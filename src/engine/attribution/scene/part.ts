// The part that a party plays in its sentence, told by the particle behind it.

import { CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import { endsClause, marksSubject, startsAccordingTo } from "../clauses.ts";
import { type Stream, surfaceAt } from "../stream.ts";
import { ASKS, BRINGS_IN, GIVES, REPLIES, WORDINGS } from "./scene-words.data.ts";

export type Part =
  | "topic"
  | "closing" // 語るのは森田氏。, 語る森田氏。
  | "named" // 喪主は森田氏。
  | "case" // 森田氏の場合、
  | "wording" // 森田氏の言葉を紹介した
  | "invited" // 森田氏に聞いた, 森田氏を直撃した
  | "source" // 森田氏によると
  | "subject"
  | "aside" // subject of a clause that is not the sentence's last
  | "agent" // 森田氏に話しかけられた, 森田氏の口から
  | "experiencer" // 森田氏には夢がある
  | "told"
  | "from"
  | "owner"
  | "object"
  | "other";

const REACH = 8;
const CLAUSE = 24;
const COMES = /^(?:ある|届く|来る|入る|寄せる)$/u;
/** `after`: item right after the party and its bracket. `closed`: a clause ends between it and the end of the sentence. */
export function partBefore(stream: Stream, after: number, to: number, closed: boolean): Part {
  const word = after < to ? surfaceAt(stream, after) : "";
  if (startsAccordingTo(stream, after) || /^(?:いわく|曰く)$/u.test(word)) return "source";
  const mark = after < to ? marksSubject(stream, after) : null;
  if (mark === "topic") return "topic";
  if (mark === "subject") return closed ? "aside" : "subject";
  if (isInvited(stream, after, to)) return "invited";
  if (isAgent(stream, after, to)) return "agent";
  if (word === "に" && /^[はも]$/u.test(surfaceAt(stream, after + 1))) return "experiencer";
  if (/^[にへ]$/u.test(word)) return "told";
  if (word === "から") return "from";
  if (word === "の" && surfaceAt(stream, after + 1) === "口" && surfaceAt(stream, after + 2) === "から")
    return "agent";
  if (word === "の" && isWording(stream, after + 1, to)) return "wording";
  if (word === "の") return /^(?:場合|ケース|例|番)$/u.test(surfaceAt(stream, after + 1)) ? "case" : "owner";
  if (word === "を") return "object";
  return closes(stream, after, to) ? "named" : "other";
}

/** 森田氏に話しかけられた, 森田氏から手紙が読まれる, 森田氏から返事が届いた: a passive verb of speech, soon after に and in the same clause as から. */
function isAgent(stream: Stream, at: number, to: number): boolean {
  const particle = surfaceAt(stream, at);
  if (particle !== "に" && particle !== "から") return false;
  for (let here = at + 1; here < Math.min(to, at + (particle === "に" ? REACH : CLAUSE)); here++) {
    const token = stream.items[here]!.token;
    if (token === null || endsClause(stream, here)) return false;
    if (
      particle === "から" &&
      REPLIES.has(token.surface) &&
      COMES.test(stream.items[here + 2]?.token?.base ?? "")
    )
      return true;
    if (token.pos !== "動詞" || !(CUE_VERBS.has(token.base) || token.base === "読む")) continue;
    return /^(?:れる|られる)$/u.test(stream.items[here + 1]?.token?.base ?? "");
  }
  return false;
}

/** 森田氏の言葉を紹介した, 森田氏の話では: the noun is what the party said. */
function isWording(stream: Stream, at: number, to: number): boolean {
  if (!WORDINGS.has(surfaceAt(stream, at))) return false;
  const next = at + 1 < to ? surfaceAt(stream, at + 1) : "";
  if (next !== "を") return /^(?:|。|が|は|で|だ|です)$/u.test(next);
  for (let here = at + 2; here < Math.min(to, at + REACH); here++)
    if (GIVES.has(stream.items[here]!.token?.base ?? "")) return true;
  return false;
}

/** 森田氏。／森田氏だ。／森田氏である。: the sentence closes on the party. */
function closes(stream: Stream, after: number, to: number): boolean {
  if (after >= to) return true;
  const token = stream.items[after]?.token;
  if (token == null) return false;
  if (/^[。．！!？?]$/u.test(token.surface)) return true;
  return token.pos === "助動詞" && /^(?:だ|だっ|です|でし|で)$/u.test(token.surface);
}

function isInvited(stream: Stream, at: number, to: number): boolean {
  const particle = surfaceAt(stream, at);
  const verbs = particle === "を" ? BRINGS_IN : particle === "に" ? ASKS : null;
  if (verbs === null) return false;
  for (let here = at + 1; here < Math.min(to, at + REACH); here++) {
    if (stream.items[here]!.quote >= 0 || surfaceAt(stream, here) === particle) return false;
    const token = stream.items[here]!.token;
    if (token !== null && (verbs.has(token.base) || verbs.has(token.surface))) return true;
  }
  return false;
}
