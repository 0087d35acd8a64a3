// Marks that may hold somebody's words in Japanese text.

import type { MarkPairs } from "../marked-spans.ts";

export const JAPANESE_MARKS: MarkPairs = new Map([
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ["〝", "〟"],
  ["〈", "〉"],
  ["《", "》"],
  ["≪", "≫"],
  ['"', '"'],
]);

/** Corner brackets are the ordinary mark of speech; the others mostly stress, name or entitle. */
export const SPEECH_MARKS: ReadonlySet<string> = new Set(["「"]);
