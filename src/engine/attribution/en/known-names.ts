// The capitalised words of a page that are so within a sentence, and so are names at its start as well.

import type { EnglishSentence } from "./english-sentences.ts";

export function knownNames(sentences: readonly EnglishSentence[]): Set<string> {
  const known = new Set<string>();
  for (const { items, heading } of sentences) {
    if (heading) continue;
    for (let at = 1; at < items.length; at++) {
      const { kind, text } = items[at]!;
      const before = items[at - 1]!;
      if (kind === "word" && before.kind === "word" && /^\p{Lu}[\p{L}’'-]+$/u.test(text)) known.add(text);
    }
  }
  return known;
}
