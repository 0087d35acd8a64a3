// Names in katakana or latin letters, alone or beside kanji: ロビン・スミス, ロビン純, ナカシマ翔, 森田ジュン.

import type { Token } from "../model.ts";
import { isKindOfPerson } from "./kind-of-person.ts";
import { type Behind, isForeign, isSurname, KANJI, KATAKANA, LATIN, MIDDLE_DOT } from "./name-words.ts";
import { CALLINGS, TITLES } from "./names.data.ts";
import { PERSON_NOUNS } from "./nouns.data.ts";

const KATAKANA_PARTS = /^[ァ-ヴー]+[・＝][ァ-ヴー・＝]{2,}$/u;

/** Token at which the foreign name that ends before `to` begins; `to` where none stands there. */
export function foreignStart(run: readonly Token[], to: number, behind: Behind): number {
  let from = to - 1;
  while (from >= 2 && MIDDLE_DOT.test(run[from - 1]!.surface) && isForeign(run[from - 2]!)) from -= 2;
  while (from >= 1 && LATIN.test(run[from]!.surface) && LATIN.test(run[from - 1]!.surface)) from--;
  // シェル|ドン・スミス: the dictionary may cut a foreign name short
  const ahead = run[from - 1];
  if (
    KATAKANA_PARTS.test(run[from]!.surface) &&
    ahead !== undefined &&
    isForeign(ahead) &&
    ahead.surface.length <= 3
  )
    from--;
  const first = run[from]!;
  if (isSurname(run[from - 1]) && (behind !== "nothing" || couldBeGiven(first))) return from - 1;
  if (to - from > 1 || KATAKANA_PARTS.test(first.surface) || first.pos2 === "人名") return from;
  if (PERSON_NOUNS.has(first.surface) || TITLES.has(first.surface) || CALLINGS.has(first.surface)) return to;
  if (behind === "honorific") return from;
  if (first.pos1 === "固有名詞" && first.pos2 === "地域") return to;
  if (behind === "title") return from;
  return first.known || first.surface.length < 2 ? to : from;
}

/** ジュン after a surname, but not ジム or ユナイテッド. */
function couldBeGiven(token: Token): boolean {
  return token.surface.length <= 4 && (!token.known || token.pos1 === "固有名詞") && token.surface !== "ジム";
}

/** ロビン純: token at which a foreign name that goes on in one to three kanji begins, before an honorific; -1 where none does. */
export function mixedStart(run: readonly Token[], to: number, behind: Behind): number {
  if (behind === "nothing") return -1;
  let length = 0;
  for (let at = to - 1; at > 0; at--) {
    if (!KANJI.test(run[at]!.surface)) return -1;
    length += run[at]!.surface.length;
    if (length > 3) return -1;
    const ahead = run[at - 1]!;
    if (isForeign(ahead) && (!ahead.known || ahead.pos2 === "人名") && !PERSON_NOUNS.has(ahead.surface))
      return at - 1;
  }
  return -1;
}

/** ナカシマ翔 */
export function isKatakanaSurname(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    KATAKANA.test(token.surface) &&
    token.surface.length > 2 &&
    (!token.known || token.pos2 === "人名") &&
    !isKindOfPerson(token.surface)
  );
}
