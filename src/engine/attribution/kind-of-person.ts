// Whether a word says what somebody is (女優, 監督, 友人, 会社員) and so can stand before a name, or for one.

import { CALLINGS, HONORIFICS, TITLES } from "./names.data.ts";
import { CROWD_NOUNS, PERSON_NOUNS } from "./nouns.data.ts";

export function isKindOfPerson(word: string): boolean {
  return (
    PERSON_NOUNS.has(word) ||
    CROWD_NOUNS.has(word) ||
    CALLINGS.has(word) ||
    TITLES.has(word) ||
    HONORIFICS.has(word)
  );
}
