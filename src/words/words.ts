// All that we say to the reader, in Japanese and English: the one source that browsers read too, `_locales`.

import en from "../../public/_locales/en/messages.json";
import ja from "../../public/_locales/ja/messages.json";
import { type Language, speak, type Words } from "./speak.ts";

/** All words of one language. The page script uses `pageWordsIn`, which carries fewer. */
export function wordsIn(language: Language): Words {
  return speak(language, language === "ja" ? ja : en);
}
