// Where a name begins in a run of nouns, read back from what follows it.

import type { Token } from "../model.ts";
import { foreignStart, isKatakanaSurname, mixedStart } from "./foreign-name.ts";
import {
  type Behind,
  HIRAGANA,
  isForeign,
  isPlaceLikeSurname,
  isSurname,
  KANJI,
  MIDDLE_DOT,
} from "./name-words.ts";
import { PERSON_NOUNS } from "./nouns.data.ts";
import { unknownStart } from "./unknown-name.ts";

const LONGEST_KANJI_NAME = 8;

/** Token at which the name that ends before `to` begins; `to` where no name stands there. */
export function nameStart(run: readonly Token[], to: number, behind: Behind): number {
  if (to === 0) return to;
  const last = run[to - 1]!;
  if (isForeign(last)) return foreignStart(run, to, behind);
  const mixed = mixedStart(run, to, behind);
  if (mixed >= 0) return mixed;
  const surname = surnameIn(run, to, behind);
  if (surname >= 0) return surname;
  // 東屋てん平さん: what the dictionary knows of it is its last letter
  const whole =
    last.pos2 === "人名" && last.surface.length === 1 && behind === "honorific"
      ? unknownStart(run, to, behind)
      : to;
  if (whole < to - 1) return whole;
  if (last.pos2 === "人名") return to - 1;
  if (behind === "nothing") return to;
  if (last.pos1 === "固有名詞" && last.pos2 !== "組織" && (behind === "honorific" || last.pos2 === "一般"))
    return isPlaceLikeSurname(run[to - 2]) && last.pos2 === "地域" ? to - 2 : to - 1;
  return unknownStart(run, to, behind);
}

/** A surname whose given name, if any, reaches to the end of the run. */
function surnameIn(run: readonly Token[], to: number, behind: Behind): number {
  let length = 0;
  for (let at = to - 1; at >= 0 && to - at <= 5; at--) {
    const token = run[at]!;
    length += token.surface.length;
    if (length > LONGEST_KANJI_NAME || MIDDLE_DOT.test(token.surface)) return -1;
    const rest = run.slice(at + 1, to);
    if (!rest.every((it) => isGivenPart(it, behind))) return -1;
    if (token.pos2 === "人名" && token.pos3 !== "名") {
      if (behind === "nothing" && !closesAsName(rest)) return -1;
      return goesBack(run, at, behind) ? at - 1 : at;
    }
    if (token.pos2 === "地域" && token.pos3 !== "国" && rest.some((it) => it.pos2 === "人名")) return at;
    if (token.pos2 === "人名" && token.pos3 === "名" && !isNamePiece(run[at - 1]) && !isSurname(run[at - 1]))
      return isKatakanaSurname(run[at - 1]) ? at - 1 : at;
  }
  return -1;
}

/** 森田はるか涙, 森田派, 森田小: what follows a surname or a given name without a title may be no part of it. */
function closesAsName(rest: readonly Token[]): boolean {
  const last = rest[rest.length - 1];
  if (last === undefined || last.pos2 === "人名") return true;
  const ahead = rest[rest.length - 2];
  const givenAhead = ahead?.pos2 === "人名" && ahead.pos3 === "名";
  if (last.pos1 === "接尾") return ahead !== undefined && ahead.surface.length === 1; // 佑|都
  return !givenAhead;
}

/** 箸|本 芳夫: a surname that the dictionary cut in two. */
function goesBack(run: readonly Token[], at: number, behind: Behind): boolean {
  const ahead = run[at - 1];
  if (ahead === undefined || ahead.pos !== "名詞") return false;
  if (ahead.pos2 === "人名" && ahead.pos3 === "姓") return true;
  return (
    behind === "honorific" &&
    run[at]!.surface.length === 1 &&
    ahead.surface.length === 1 &&
    ahead.pos1 === "一般" &&
    KANJI.test(ahead.surface)
  );
}

/** A short word of kanji before a given name is likely the surname. */
function isNamePiece(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    KANJI.test(token.surface) &&
    token.surface.length <= 3 &&
    token.pos === "名詞" &&
    token.pos1 !== "接尾"
  );
}

function isGivenPart(token: Token, behind: Behind): boolean {
  if (token.pos2 === "人名") return true;
  if (behind === "nothing" && token.surface.length > 1)
    return HIRAGANA.test(token.surface) && token.surface.length <= 3;
  return (
    token.surface.length <= 3 &&
    (KANJI.test(token.surface) || HIRAGANA.test(token.surface)) &&
    !PERSON_NOUNS.has(token.surface)
  );
}
