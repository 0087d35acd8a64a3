// What kind of speaker a run of nouns can be.

import type { Token } from "../model.ts";
import { CALLINGS, HONORIFICS, TITLES } from "./names.data.ts";
import {
  AUTHOR_WORDS,
  BODY_ENDINGS,
  BODY_NOUNS,
  CROWD_NOUNS,
  DOCUMENT_NOUNS,
  PERSON_ENDINGS,
  PERSON_NOUNS,
  PRONOUNS,
  SILENT_NOUNS,
  SURE_BODY_ENDINGS,
} from "./nouns.data.ts";
import type { People } from "./people.ts";
import type { NameParts } from "./split-name.ts";

export type Nature =
  | "person" // by name
  | "people" // several, one of them by name: 森田氏ら
  | "body" // company, office, country, outlet
  | "role" // somebody without a name
  | "crowd"
  | "document"
  | "anaphor" // 同氏, 本人, 彼, a bare title
  | "author"
  | "unsure" // nothing against it, nothing for it
  | "silent"; // cannot speak

export interface NounRun {
  /** Its words, without a reading in brackets. */
  run: readonly Token[];
  text: string;
  /** The run taken apart. */
  parts: NameParts;
  /** The name that its form shows. */
  named: string | null;
  /** The name that the page's other names show. */
  known: string | null;
  /** Text inside the bracket after it. */
  bracket: string | null;
  /** の ties it to what stands before. */
  owned: boolean;
}

/** 企画書, 申立書, 通知状. */
const DOCUMENT = /.[書状]$|^[書状]$/u;
/** 6割近く, 過半数: so many of them. */
const SHARE =
  /(?:[割%％]|パーセント)(?:近く|以上|超|強|弱|未満|前後)?$|^(?:約?半数|過半数|大半|大多数|大勢|多数派|少数派)(?:以上|近く)?$/u;
/** What stands for its outlet: 同記事. */
const OUTLETS_ITEM = /(?:記事|コラム|社説|サイト)$/u;
const AGE = /^[0-9０-９]{1,3}歳?$/u;

export function natureOf(
  { run, text, parts, named, known, bracket, owned }: NounRun,
  people: People,
): Nature {
  const last = run[run.length - 1];
  if (last === undefined) return "silent";
  if (PRONOUNS.has(text)) return "anaphor";
  if (AUTHOR_WORDS.has(text)) return "author";
  if (
    text.startsWith("同") &&
    text.length > 1 &&
    named === null &&
    !/^(?:サ変接続|形容動詞語幹)$/u.test(run[0]!.pos1)
  )
    return DOCUMENT_NOUNS.has(text.slice(1)) && !OUTLETS_ITEM.test(text) ? "document" : "anaphor";
  if (named !== null) {
    const titled = parts.titleTo > parts.nameTo;
    if (titled || parts.sign !== "katakana") return parts.plural ? "people" : "person";
    if (endsWithAny(text, BODY_ENDINGS)) return "body";
    if (people.knows(named) || (bracket !== null && AGE.test(bracket))) return "person";
  }
  if (known !== null) return "person";
  if (SILENT_NOUNS.has(text) || SILENT_NOUNS.has(last.surface)) return "silent";
  if (owned && SHARE.test(text)) return "crowd";
  if (CROWD_NOUNS.has(text) || (CROWD_NOUNS.has(last.surface) && !isStorage(run)) || parts.plural)
    return "crowd";
  if (last.surface === "欄" && run.length > 1) return "crowd"; // コメント欄
  if (isBareTitle(text) || (CALLINGS.has(text) && people.withTitle(text) !== null)) return "anaphor";
  if (isPersonWord(run, text)) return isSeveral(run) ? "crowd" : "role";
  if (DOCUMENT.test(last.surface) && last.surface !== "図書") return "document";
  if (DOCUMENT_NOUNS.has(text) || (DOCUMENT_NOUNS.has(last.surface) && last.pos2 !== "助数詞"))
    return "document";
  if (isBody(run, text)) return "body";
  if (
    last.pos1 === "副詞可能" ||
    last.pos1 === "形容動詞語幹" ||
    (last.pos1 === "数" && run.length === 1) ||
    last.pos2 === "助数詞"
  )
    return "silent";
  if (run.length > 1 && run[0]!.pos === "接頭詞" && /^[元前現]$/u.test(run[0]!.surface)) return "role";
  return "unsure";
}

/** 22歳は笑った: stands for the one whose age the page gives. */
export function isAgeAlone(text: string): boolean {
  return /^[0-9０-９]{2}歳$/u.test(text);
}

/** 市長, 被告: a title that stands for its holder. */
function isBareTitle(text: string): boolean {
  return TITLES.has(text) || (HONORIFICS.has(text) && text.length > 1 && /^\p{Script=Han}+$/u.test(text));
}

/** 記録メディア, not 英国メディア. */
function isStorage(run: readonly Token[]): boolean {
  return run[run.length - 1]!.surface === "メディア" && run[run.length - 2]?.pos1 === "サ変接続";
}

function isPersonWord(run: readonly Token[], text: string): boolean {
  const last = run[run.length - 1]!;
  if (
    PERSON_NOUNS.has(last.surface) ||
    PERSON_NOUNS.has(text) ||
    TITLES.has(last.surface) ||
    CALLINGS.has(last.surface) ||
    TITLES.has(text)
  )
    return true;
  if (last.surface === "人" && last.pos2 === "助数詞") return true;
  if (run[0]!.surface === "元" && run.length > 1) return true; // 元船乗り
  if (last.pos1 === "サ変接続" && last.surface.length > 1) return false; // 動員
  return PERSON_ENDINGS.some((it) => text.length > it.length && text.endsWith(it));
}

/** 未婚女性200人: a number of people, not one of them. */
function isSeveral(run: readonly Token[]): boolean {
  const last = run[run.length - 1]!;
  const number = run[run.length - 2];
  if (last.surface !== "人" || number?.pos1 !== "数" || run.length < 3 || /[万億]/u.test(number.surface))
    return false;
  return !/^[1１一]$/u.test(number.surface) || run[run.length - 3]!.pos1 === "数";
}

/** 青葉署, 青葉社: a suffix, where 部署 and 会社 are words. */
const OFFICE_SUFFIX = /^[社署省庁局党部課室班紙誌係会団隊校院園館店]$/u;

/** A word that names a body by itself, or a proper name with an ending such as 社 or 協会. */
function isBody(run: readonly Token[], text: string): boolean {
  const last = run[run.length - 1]!;
  if (
    last.pos2 === "組織" ||
    (last.pos2 === "地域" && last.pos3 === "国") ||
    (last.surface.length > 1 && BODY_NOUNS.has(last.surface)) ||
    BODY_NOUNS.has(text)
  )
    return true;
  if (endsWithAny(text, SURE_BODY_ENDINGS)) return true;
  if (OFFICE_SUFFIX.test(last.surface) && last.pos1 === "接尾" && run.length > 1) return true;
  if (!endsWithAny(text, BODY_ENDINGS)) return false;
  return (
    run.some((it, at) => at < run.length && (it.pos1 === "固有名詞" || !it.known)) ||
    /^[「『“"]/u.test(text) ||
    run[0]!.pos === "接頭詞"
  );
}

function endsWithAny(text: string, endings: readonly string[]): boolean {
  return endings.some((it) => text.length > it.length && text.endsWith(it));
}
