// 手紙には「…」とあった: what only somebody of the scene can have written are the words of that somebody.

import type { Party } from "../party.ts";
import type { Situation } from "../situation.ts";
import { sceneCandidates } from "./candidates.ts";

/** Documents that have one writer and are seldom the source by themselves. */
const PERSONAL =
  /(?:手紙|書簡|書面|文書|メール|日記|自伝|著書|遺書|書き置き|置き手紙|メモ|ブログ|ツイッター|インスタグラム|コメント|談話|公式サイト|ホームページ)$/u;
/** Less than this and the document stands for itself. */
const PLAIN = 0.4;

/** The document's writer; null where it needs none, or the scene has nobody who plainly wrote it. */
export function writerOf(situation: Situation, document: Party): Party | null {
  if (document.nature !== "document" || !PERSONAL.test(document.text)) return null;
  const [first] = sceneCandidates(situation).filter((it) => it.party.nature !== "crowd");
  return first === undefined || first.salience < PLAIN ? null : first.party;
}
