// The part that a party plays in its sentence, told by the particle behind it.

import { CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import { endsClause, marksSubject, startsAccordingTo } from "../clauses.ts";
import { type Stream, surfaceAt } from "../stream.ts";

/**
 * `closing`: 語るのは森田氏。, 語る森田氏。; `named`: 喪主は森田氏。; `case`: 森田氏の場合、; `wording`: 森田氏の言葉を紹介; `invited`: 森田氏に聞いた; `agent`: 森田氏に話しかけられた, 森田氏の口から; `experiencer`: 森田氏には夢がある;
 * `aside`: subject of a clause that is not the sentence's last.
 */
export type Part =
  | "topic"
  | "closing"
  | "named"
  | "case"
  | "wording"
  | "invited"
  | "source"
  | "subject"
  | "aside"
  | "agent"
  | "experiencer"
  | "told"
  | "from"
  | "owner"
  | "object"
  | "other";

const REACH = 8;
const CLAUSE = 24;
/** 男を逮捕した, 森田氏を直撃した: whom the scene turns to. */
const BROUGHT_IN: ReadonlySet<string> = new Set(
  "逮捕 起訴 送検 直撃 取材 迎える 招く 訪ねる 訪れる ゲスト 紹介 特集".split(" "),
);
/** 森田氏に取材した, 妻に聞いてみた: who has the word next. */
const INTERVIEWS: ReadonlySet<string> = new Set(
  "インタビュー 取材 直撃 聞く 訊く 尋ねる たずねる 伺う 問う 質問 ぶつける 電話 連絡 確かめる 確認".split(
    " ",
  ),
);

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

/** 森田氏に話しかけられた, 森田氏から手紙が読まれる: a passive verb of speech, soon after に and in the same clause as から. */
function isAgent(stream: Stream, at: number, to: number): boolean {
  const particle = surfaceAt(stream, at);
  if (particle !== "に" && particle !== "から") return false;
  for (let here = at + 1; here < Math.min(to, at + (particle === "に" ? REACH : CLAUSE)); here++) {
    const token = stream.items[here]!.token;
    if (token === null || endsClause(stream, here)) return false;
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
    if (GIVEN.has(stream.items[here]!.token?.base ?? "")) return true;
  return false;
}

/** 森田氏の言葉を紹介する: what is done with words that are given. */
const GIVEN: ReadonlySet<string> = new Set(
  "紹介 引用 掲載 伝える 載せる 報じる 思い出す 借りる 披露 明かす".split(" "),
);
const WORDINGS: ReadonlySet<string> = new Set(
  `一言 ひと言 ひとこと 第一声 言葉 口癖 答え 返事 返答 回答 コメント 弁 弁明 釈明 談 談話 話 声 証言 主張 言い分 セリフ 台詞 せりふ
  発言 評価 感想 意見 反応 反論 見方 見解 見立て 説明 解説 分析 告白 社説 論評`.split(/\s+/u),
);

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
  const verbs = particle === "を" ? BROUGHT_IN : particle === "に" ? INTERVIEWS : null;
  if (verbs === null) return false;
  for (let here = at + 1; here < Math.min(to, at + REACH); here++) {
    if (stream.items[here]!.quote >= 0 || surfaceAt(stream, here) === particle) return false;
    const token = stream.items[here]!.token;
    if (token !== null && (verbs.has(token.base) || verbs.has(token.surface))) return true;
  }
  return false;
}
