// Names that the dictionary does not know, told by the honorific or title behind them.

import type { Token } from "../model.ts";
import { isKindOfPerson } from "./kind-of-person.ts";
import { type Behind, HIRAGANA, isPlaceLikeSurname, KANJI, MIDDLE_DOT } from "./name-words.ts";
import { PERSON_ENDINGS, PERSON_NOUNS } from "./nouns.data.ts";

const LONGEST_UNKNOWN_NAME = 5;
/** Names in kana that follow a dot may be longer than unknown names in kanji. */
const LONGEST_AFTER_DOT = 8;
const ROLE_PREFIX = /^[元前新旧故現副同各全両当本某総大]$/u;

/** 冷泉|綾子 before 先生: two words or more, of which the last looks like a given name. */
function endsAsGivenName(pieces: readonly Token[]): boolean {
  const last = pieces[pieces.length - 1]!;
  return (
    pieces.length > 1 &&
    last.surface.length === 2 &&
    last.pos1 === "固有名詞" &&
    GIVEN_ENDINGS.test(last.surface) &&
    pieces.every((it) => KANJI.test(it.surface) && it.pos1 !== "数" && !isKindOfPerson(it.surface))
  );
}

const GIVEN_ENDINGS = /[子美夫男郎介太雄彦樹恵香奈里也哉平助吾輔之幸治司江代枝織菜乃弥人]$/u;

/** Token at which an unknown word of two to five characters begins, back to the last dot or common noun; `to` where none does. */
export function unknownStart(run: readonly Token[], to: number, behind: Behind): number {
  let from = to;
  let length = 0;
  while (from > 0) {
    const token = run[from - 1]!;
    if (
      !(KANJI.test(token.surface) || HIRAGANA.test(token.surface)) ||
      (ROLE_PREFIX.test(token.surface) && !KANJI.test(run[from - 2]?.surface ?? ""))
    )
      break;
    if (length + token.surface.length > LONGEST_AFTER_DOT) break;
    length += token.surface.length;
    from--;
  }
  const pieces = run.slice(from, to);
  const text = pieces.map((it) => it.surface).join("");
  const afterDot = from > 0 && MIDDLE_DOT.test(run[from - 1]!.surface);
  if (length < 2 || length > (afterDot ? LONGEST_AFTER_DOT : LONGEST_UNKNOWN_NAME)) return to;
  if (PERSON_NOUNS.has(text) || PERSON_ENDINGS.some((it) => text.endsWith(it))) return to;
  if (from > 0 && !afterDot) return to;
  // before a mere title only what the dictionary does not take for ordinary words
  if (
    behind !== "honorific" &&
    !afterDot &&
    !endsAsGivenName(pieces) &&
    !pieces.every(
      (it, at) =>
        !it.known || it.surface.length === 1 || (at === 0 && pieces.length > 1 && isPlaceLikeSurname(it)),
    )
  )
    return to;
  const isSuffixed = pieces.some((it) => it.pos1 === "接尾" && it.surface.length === 1);
  return isSuffixed && behind !== "honorific" && !afterDot ? to : from;
}
