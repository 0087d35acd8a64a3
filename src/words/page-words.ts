// What we say on the page itself, picked word by word, so that the page script carries no other.

import * as en from "../../public/_locales/en/messages.json";
import * as ja from "../../public/_locales/ja/messages.json";
import { type Language, speak, type Words } from "./speak.ts";

const japanese = {
  foldBlocks_one: ja.foldBlocks_one,
  foldBlocks_other: ja.foldBlocks_other,
  foldClose: ja.foldClose,
  foldCompare: ja.foldCompare,
  foldDifferences_one: ja.foldDifferences_one,
  foldDifferences_other: ja.foldDifferences_other,
  foldFirst: ja.foldFirst,
  foldOpen: ja.foldOpen,
  foldSame: ja.foldSame,
  tabRepeats: ja.tabRepeats,
};

const english: typeof japanese = {
  foldBlocks_one: en.foldBlocks_one,
  foldBlocks_other: en.foldBlocks_other,
  foldClose: en.foldClose,
  foldCompare: en.foldCompare,
  foldDifferences_one: en.foldDifferences_one,
  foldDifferences_other: en.foldDifferences_other,
  foldFirst: en.foldFirst,
  foldOpen: en.foldOpen,
  foldSame: en.foldSame,
  tabRepeats: en.tabRepeats,
};

export type PageWords = Words<keyof typeof japanese>;

export function pageWordsIn(language: Language): PageWords {
  return speak(language, language === "ja" ? japanese : english);
}
