// Takes a run of nouns apart: role, name, honorific or title ("青葉市・森田一郎土木部長").

import type { Token } from "../model.ts";
import { nameStart } from "./name-start.ts";
import { type Behind, isForeign, isPlaceLikeSurname, KANJI, MIDDLE_DOT } from "./name-words.ts";
import { CALLINGS, HONORIFICS, NAME_EMPHASIS, PLURALS, TITLES } from "./names.data.ts";

/** Half-open token ranges into the run; a range with from === to is empty. */
export interface NameParts {
  /** Where the name begins; equal to `nameTo` where the run has none. */
  nameFrom: number;
  nameTo: number;
  /** Where the honorific or title ends; emphasis and plural come after it. */
  titleTo: number;
  plural: boolean;
  /** The form that showed it: a dictionary name, an honorific after an unknown word, or katakana parts. */
  sign: "dictionary" | "honorific" | "katakana" | "none";
}

/** 土木部長, 国務長官, 名誉教授; a mayor, a governor or a president is not so divided. */
const TAKES_MODIFIER =
  /(?:部長|課長|係長|局長|室長|次長|本部長|大臣|長官|次官|委員長?|官|理事長?|教授|監督|コーチ|主任|担当|代表|役|研究員|所長|幹事長|大統領)$|^(?:長|相|士|役|師)$/u;
/** Stand before any title: 名誉町長, 筆頭理事. */
const MODIFIERS: ReadonlySet<string> = new Set([
  "名誉",
  "筆頭",
  "特別",
  "特任",
  "統括",
  "執行",
  "臨時",
  "最高",
  "上席",
  "総括",
]);
/** No town has one: 山口教授 is a Mr Yamaguchi. */
const OF_PEOPLE: ReadonlySet<string> = new Set(
  "教授 准教授 助教 博士 選手 記者 コーチ 弁護士 医師 裁判長 主将 先生 師匠 社長 副社長 専務 常務 部長 課長 編集長 監督".split(
    " ",
  ),
);
const COUNTRY = /^[米英仏独伊露韓印豪]$/u;
const LONGEST_TITLE = 8;

/** Takes a run of touching nouns apart; never throws. A run without a name has `nameFrom === nameTo`, at its start or before its title. */
export function splitName(run: readonly Token[]): NameParts {
  return nameBeforeDot(run) ?? nameBeforeTitle(run);
}

/** 林健太・青葉大教授: the name first, then the body and the title. */
function nameBeforeDot(run: readonly Token[]): NameParts | null {
  const dot = run.findIndex((it) => MIDDLE_DOT.test(it.surface));
  if (dot < 2) return null;
  const name = nameBeforeTitle(run.slice(0, dot));
  const rest = nameBeforeTitle(run.slice(dot + 1));
  if (name.sign !== "dictionary" || name.nameFrom > 0 || name.nameTo < dot || rest.titleTo === rest.nameTo)
    return null;
  if (run.slice(dot + 1, dot + 1 + rest.nameTo).some((it) => it.pos2 === "人名" && it.pos3 === "名"))
    return null;
  return { ...name, titleTo: dot, plural: rest.plural };
}

function nameBeforeTitle(run: readonly Token[]): NameParts {
  let to = run.length;
  while (to > 1 && PLURALS.has(run[to - 1]!.surface) && run[to - 1]!.pos1 !== "一般") to--;
  const plural = to < run.length;
  if (to > 1 && NAME_EMPHASIS.has(run[to - 1]!.surface)) to--;
  const titleTo = to;
  let behind: Behind = "nothing";
  for (let title = titleAt(run, to, titleTo); title !== null; title = titleAt(run, to, titleTo)) {
    to = title.from;
    if (behind !== "honorific" && title.kind !== "nothing") behind = title.kind;
  }
  const title = joined(run, to, titleTo);
  const from =
    to === 1 && OF_PEOPLE.has(title) && isPlaceLikeSurname(run[0]) ? 0 : nameStart(run, to, behind);
  const sign = from === to ? "none" : signOf(run, from, to, behind);
  return { nameFrom: from, nameTo: to, titleTo, plural, sign };
}

function joined(run: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) text += run[at]!.surface;
  return text;
}

/** The title that ends at `to`: one word of up to four tokens, or a common noun before a title (国務 in 国務長官). */
function titleAt(run: readonly Token[], to: number, titleTo: number): { from: number; kind: Behind } | null {
  if (isRank(run, to)) return { from: to - 2, kind: "title" };
  let text = "";
  let found: { from: number; kind: Behind } | null = null;
  for (let at = to - 1; at >= 0 && to - at <= 4 && text.length <= LONGEST_TITLE; at--) {
    text = run[at]!.surface + text;
    if (HONORIFICS.has(text)) found = { from: at, kind: "honorific" };
    else if (CALLINGS.has(text)) found = { from: at, kind: "calling" };
    else if (TITLES.has(text) || (at === to - 1 && isOffice(run[at]!))) found = { from: at, kind: "title" };
  }
  if (found !== null || to === titleTo || to === 0) return found;
  // ベルルスコーニ伊首相: the country between a foreign name and the office
  if (to > 1 && COUNTRY.test(run[to - 1]!.surface) && isForeign(run[to - 2]!))
    return { from: to - 1, kind: "nothing" };
  // 森田一郎日銀総裁: the body between the name and the office
  if (run[to - 1]!.pos2 === "組織" && run[to - 2]?.pos2 === "人名") return { from: to - 1, kind: "nothing" };
  if (run[to - 1]!.surface === "兼" || MODIFIERS.has(run[to - 1]!.surface))
    return { from: to - 1, kind: "nothing" };
  if (!TAKES_MODIFIER.test(run[titleTo - 1]!.surface) && run[to - 1]!.pos !== "接頭詞") return null;
  return isTitlePart(run, to - 1) ? { from: to - 1, kind: "nothing" } : null;
}

/** 森田九段, 森田七冠 */
function isRank(run: readonly Token[], to: number): boolean {
  return to > 2 && /^[段冠級]$/u.test(run[to - 1]!.surface) && run[to - 2]!.pos1 === "数";
}

/** 長, 官, 相, 士 as a suffix: 土木部|長, 調整|官. */
function isOffice(token: Token): boolean {
  return token.pos1 === "接尾" && /^(?:長|官|相|士|役|師)$/u.test(token.surface);
}

function isTitlePart(run: readonly Token[], at: number): boolean {
  const token = run[at]!;
  if (token.pos === "接頭詞" || token.pos2 === "助数詞" || /^[0-9０-９]+$/u.test(token.surface)) return true;
  if (token.pos1 === "接尾" && token.pos2 !== "人名")
    return KANJI.test(token.surface) && !/^[紙誌社局省庁署党会]$/u.test(token.surface);
  return (
    token.surface.length >= 2 &&
    token.known &&
    /^(?:一般|サ変接続|形容動詞語幹)$/u.test(token.pos1) &&
    KANJI.test(token.surface)
  );
}

function signOf(run: readonly Token[], from: number, to: number, behind: Behind): NameParts["sign"] {
  if (run.slice(from, to).some((it) => it.pos2 === "人名")) return "dictionary";
  return behind === "honorific" || behind === "title" ? "honorific" : "katakana";
}
