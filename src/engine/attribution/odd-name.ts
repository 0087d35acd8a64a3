// Whether a run of nouns may be a name that the dictionary does not know: unknown words, or words cut into single characters.

import type { Token } from "../model.ts";
import { CUE_NOUNS } from "../quotations/ja/cue-verbs.data.ts";
import { isKindOfPerson } from "./kind-of-person.ts";
import {
  BODY_ENDINGS,
  BODY_NOUNS,
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  PERSON_ENDINGS,
  SURE_BODY_ENDINGS,
} from "./nouns.data.ts";

/** アッサリ, ニンマリ, ドキドキ: how something is done, often written as no dictionary has it. */
const MIMETIC = /^(?:[ァ-ヴ][ッン][ァ-ヴ]リ|([ァ-ヴー]{2})\1)$/u;
/** ブログ, CD: new words are as often things. */
const KATAKANA_OR_LATIN = /^[ァ-ヴーA-Za-zＡ-Ｚａ-ｚ]+$/u;
const SHORTEST = 2;
const LONGEST = 12;

/** No word of the run speaks against a name. It may still be a firm's, or a thing's. */
export function couldBeName(run: readonly Token[]): boolean {
  const length = run.reduce((sum, it) => sum + it.surface.length, 0);
  if (length < SHORTEST || length > LONGEST || MIMETIC.test(run[0]!.surface)) return false;
  if (CUE_NOUNS.has(run[run.length - 1]!.surface)) return false;
  return run.every(
    (it) =>
      !it.known ||
      it.pos1 === "固有名詞" ||
      it.surface.length === 1 ||
      (run.length > 1 && it.pos1 === "一般" && it.surface.length <= (run.length > 2 ? 3 : 2)),
  );
}

/** Looks like a name rather than a compound noun: unknown, or cut into single characters after its first word. */
export function looksLikeName(run: readonly Token[]): boolean {
  const last = run[run.length - 1];
  if (last === undefined || !couldBeName(run) || last.pos1 === "接尾") return false;
  if (run.length === 1 && KATAKANA_OR_LATIN.test(last.surface)) return false;
  return run.every((it, at) => !it.known || it.surface.length === 1 || (at === 0 && run.length > 1));
}

/** Nothing in the run's form says that it is a kind of person, a body, a document or an action. */
export function isNameForm(run: readonly Token[]): boolean {
  const last = run[run.length - 1];
  if (last === undefined || last.pos2 === "組織" || last.pos3 === "国" || last.pos2 === "助数詞")
    return false;
  if (last.pos1 === "サ変接続" && last.known && last.surface.length > 1) return false;
  const text = run.map((it) => it.surface).join("");
  return !(
    run.some((it) => isKindOfPerson(it.surface) && it.surface.length > 1) ||
    BODY_NOUNS.has(text) ||
    CROWD_NOUNS.has(last.surface) ||
    DOCUMENT_NOUNS.has(last.surface) ||
    CUE_NOUNS.has(last.surface) ||
    MIMETIC.test(text) ||
    [...PERSON_ENDINGS, ...SURE_BODY_ENDINGS].some((it) => text.endsWith(it)) ||
    (last.pos1 === "接尾" && BODY_ENDINGS.includes(last.surface))
  );
}
