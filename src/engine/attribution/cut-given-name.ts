// Given names that the dictionary cut or took for other words, right behind a surname: 大谷翔|平, 鈴木|お|さむ.

import type { Token } from "../model.ts";
import { isRoleWord } from "./kind-of-person.ts";
import { textOf, touchesNext } from "./name-token.ts";
import { HONORIFICS } from "./names.data.ts";

const ONE_KANJI = /^[\p{Script=Han}々]$/u;
const HIRAGANA = /^[ぁ-ゖー]+$/u;
const KATAKANA = /^[ァ-ヴー]+$/u;
/** Letters in kanji and in kana. */
const LONGEST_GIVEN = 3;
const LONGEST_KANA = 5;
/** 青葉大教授: 大 for 大学, unless a piece of a given name stands before it. */
const UNIVERSITY = "大";
/** Stand between a name and its title (森田元首相): never a part of a name. */
const OF_TITLE = /^[元前新旧故現副同各全両当本某総名准]$/u;
/** Close a noun that is made of a name: 森田家, 森田案. */
const MADE_OF_NAME = /^[氏君様殿家宅邸派側戦組軍産製流版号線駅町市県区村党社等達式型系案票城寺山川島]$/u;
const CLOSES_NAME = /^(?:格助詞|係助詞|連体化|並立助詞|副助詞)$/u;

/** After the given name that begins at `from`, right behind a surname; `from` where none does. */
export function givenNameEnd(tokens: readonly Token[], from: number): number {
  if (!touchesNext(tokens, from - 1)) return from;
  const kanji = kanjiGivenEnd(tokens, from);
  return kanji > from ? kanji : kanaGivenEnd(tokens, from);
}

/** 翔|平, 義|偉: single kanji of any part of speech, up to what closes a name. */
function kanjiGivenEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  let odd = false;
  while (
    to < tokens.length &&
    to - from < LONGEST_GIVEN &&
    ONE_KANJI.test(tokens[to]!.surface) &&
    tokens[to]!.pos !== "助詞" &&
    tokens[to]!.pos1 !== "数" &&
    tokens[to]!.pos2 !== "地域" &&
    !OF_TITLE.test(tokens[to]!.surface) &&
    !MADE_OF_NAME.test(tokens[to]!.surface) &&
    (to > from || tokens[to]!.surface !== UNIVERSITY) &&
    touchesNext(tokens, to - 1)
  ) {
    const { pos, pos2 } = tokens[to]!;
    odd ||= pos !== "名詞" || (to > from && pos2 !== "人名");
    to++;
  }
  const last = tokens[to - 1]!;
  return odd && (last.pos1 !== "接尾" || last.surface === "子") && closesName(tokens, to) ? to : from;
}

/** お|さむ, ヤス|タカ: kana of one script in two words or more, up to what closes a name. */
function kanaGivenEnd(tokens: readonly Token[], from: number): number {
  const script = HIRAGANA.test(tokens[from]?.surface ?? "") ? HIRAGANA : KATAKANA;
  if (/^(?:助詞|助動詞|副詞)$/u.test(tokens[from]?.pos ?? "助詞")) return from;
  let to = from;
  let length = 0;
  while (to < tokens.length && script.test(tokens[to]!.surface) && touchesNext(tokens, to - 1)) {
    const token = tokens[to]!;
    if (token.pos === "助詞" || HONORIFICS.has(token.surface) || token.pos1 === "引用文字列") break;
    length += token.surface.length;
    to++;
  }
  // 斎藤ゆい: one word, but a verb, which cannot follow a name at once
  const isOdd = to - from === 1 && /^(?:動詞|形容詞|感動詞|フィラー)$/u.test(tokens[from]!.pos);
  if ((to - from < 2 && !isOdd) || length < 2 || length > LONGEST_KANA) return from;
  if (isRoleWord(textOf(tokens, from, to)) || isRoleWord(tokens[to - 1]!.surface)) return from;
  if (script === KATAKANA && !tokens.slice(from, to).some((it) => it.pos2 === "人名" || !it.known))
    return from;
  return closesName(tokens, to) ? to : from;
}

/** A particle, a mark, an honorific or a title: nothing of the name comes after it. */
function closesName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token === undefined || !touchesNext(tokens, at - 1) || token.pos === "記号") return true;
  if (token.pos === "助詞") return CLOSES_NAME.test(token.pos1);
  if (OF_TITLE.test(token.surface)) return true;
  return isRoleWord(token.surface) || isRoleWord(token.surface + (tokens[at + 1]?.surface ?? ""));
}
