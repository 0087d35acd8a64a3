// What a reader has said of a quotation, in a word.

import type { Verdict } from "../../engine/model.ts";
import type { WordKey } from "../../words/speak.ts";

export const verdictWords = {
  keep: "kept",
  doubt: "doubted",
  dismiss: "dismissed",
} as const satisfies Record<Verdict, WordKey>;
