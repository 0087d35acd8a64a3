// Whether a word says what somebody is (女優, 監督, 友人, 会社員) and so can stand before a name, or for one.

import { CALLINGS, FUNCTIONS, HONORIFICS, TITLES } from "./names.data.ts";
import { CROWD_NOUNS, PERSON_ENDINGS, PERSON_NOUNS } from "./nouns.data.ts";

export function isKindOfPerson(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    CROWD_NOUNS.has(word) ||
    CALLINGS.has(word) ||
    TITLES.has(word) ||
    HONORIFICS.has(word)
  );
}

/** Whether a name may follow it, with の or at once: 相方の森田, 主演の森田, 三塁手役の森田. */
export function standsBeforeName(word: string): boolean {
  if (word.length === 1) return ONE_WHO.test(word);
  return isKindOfPerson(word) || FUNCTIONS.has(word);
}

const ONE_WHO = /^[者家員役手]$/u;

/** A word for a person, by the lists or by its ending. 孫 is a surname as well. */
export function isRoleWord(text: string): boolean {
  if (text === "孫") return false;
  return isKindOfPerson(text) || PERSON_ENDINGS.some((it) => text.length > it.length && text.endsWith(it));
}
