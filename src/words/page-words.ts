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
  pageBack: ja.pageBack,
  pageClosedAnnounce_one: ja.pageClosedAnnounce_one,
  pageClosedAnnounce_other: ja.pageClosedAnnounce_other,
  pageCompareEnd: ja.pageCompareEnd,
  pageDifferencesCut: ja.pageDifferencesCut,
  pageFolded_one: ja.pageFolded_one,
  pageFolded_other: ja.pageFolded_other,
  pageOpenedAnnounce_one: ja.pageOpenedAnnounce_one,
  pageOpenedAnnounce_other: ja.pageOpenedAnnounce_other,
  pageOnlyFirst: ja.pageOnlyFirst,
  pageOnlyHere: ja.pageOnlyHere,
  pageRepeatNote: ja.pageRepeatNote,
  pageSameAbove: ja.pageSameAbove,
  pageSameBelow: ja.pageSameBelow,
  pageSameParagraphs_one: ja.pageSameParagraphs_one,
  pageSameParagraphs_other: ja.pageSameParagraphs_other,
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
  pageBack: en.pageBack,
  pageClosedAnnounce_one: en.pageClosedAnnounce_one,
  pageClosedAnnounce_other: en.pageClosedAnnounce_other,
  pageCompareEnd: en.pageCompareEnd,
  pageDifferencesCut: en.pageDifferencesCut,
  pageFolded_one: en.pageFolded_one,
  pageFolded_other: en.pageFolded_other,
  pageOpenedAnnounce_one: en.pageOpenedAnnounce_one,
  pageOpenedAnnounce_other: en.pageOpenedAnnounce_other,
  pageOnlyFirst: en.pageOnlyFirst,
  pageOnlyHere: en.pageOnlyHere,
  pageRepeatNote: en.pageRepeatNote,
  pageSameAbove: en.pageSameAbove,
  pageSameBelow: en.pageSameBelow,
  pageSameParagraphs_one: en.pageSameParagraphs_one,
  pageSameParagraphs_other: en.pageSameParagraphs_other,
  tabRepeats: en.tabRepeats,
};

export type PageWords = Words<keyof typeof japanese>;

export function pageWordsIn(language: Language): PageWords {
  return speak(language, language === "ja" ? japanese : english);
}
