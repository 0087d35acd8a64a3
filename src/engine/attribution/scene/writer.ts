// 手紙には「…」とあった: what only somebody of the scene can have written are the words of that somebody.

import type { Party } from "../party.ts";
import type { Situation } from "../situation.ts";
import { sceneCandidates } from "./candidates.ts";

/** What one person writes, and what a body puts out: seldom the source by themselves. */
const PERSONAL =
  /(?:手紙|書簡|書面|文書|メール|日記|自伝|著書|遺書|書き置き|メモ|ブログ|ツイッター|インスタグラム|コメント|談話)$/u;
const OFFICIAL = /(?:リリース|公式サイト|ホームページ|公式ホームページ|張り紙|貼り紙)$/u;
/** Less than this and the document stands for itself. */
const PLAIN = 0.4;
const PLAIN_BODY = 0.1;

/** The document's writer; null where it needs none, or the scene has nobody who plainly wrote it. */
export function writerOf(situation: Situation, { nature, text }: Party): Party | null {
  const official = OFFICIAL.test(text);
  if (nature !== "document" || !(official || PERSONAL.test(text))) return null;
  const inScene = sceneCandidates(situation).filter((it) => it.party.nature !== "crowd");
  const body = official
    ? inScene.find((it) => it.party.nature === "body" && it.salience >= PLAIN_BODY)
    : undefined;
  const writer = body ?? inScene[0];
  return writer === undefined || (writer !== body && writer.salience < PLAIN) ? null : writer.party;
}
