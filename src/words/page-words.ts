// What we say on the page itself, so that the page script carries no other words.

import type { PAGE_WORDS } from "./page-words.data.ts";
import { type Language, speak, type Words } from "./speak.ts";

type PageKey = (typeof PAGE_WORDS)[number];

/** Picked from `_locales` by the build (vite.config.ts). */
declare const __PAGE_WORDS__: Record<Language, Record<PageKey, { message: string }>>;

export type PageWords = Words<PageKey>;

export function pageWordsIn(language: Language): PageWords {
  return speak(language, __PAGE_WORDS__[language]);
}
