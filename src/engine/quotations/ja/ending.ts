// How words end: as speech, as a sentence, as a cut-off clause, or as a noun phrase.

import type { Token } from "../../model.ts";

export type Ending = "spoken" | "predicate" | "open" | "noun";

/** How the words end: as speech (ですね), as a sentence (終わる), as a cut-off clause (から), or as a noun phrase. */
export function endingOf(inside: Token[]): Ending {
  let at = inside.length - 1;
  while (at >= 0 && isTrailing(inside[at]!)) at--;
  const last = inside[at];
  if (!last) return "noun";
  if (last.pos === "助詞") {
    if (last.pos1 === "終助詞" || last.pos1 === "副助詞／並立助詞／終助詞") return "spoken";
    if (last.pos1 === "接続助詞") return "spoken";
    return "open";
  }
  if (last.pos === "助動詞") return /^(?:です|ます|だ|う|たい|ん)$/.test(last.base) ? "spoken" : "predicate";
  if (last.pos === "動詞" || last.pos === "形容詞") {
    return last.conjugationForm.startsWith("連用") ? "open" : "predicate"; // しつけ, 取り扱い: as much a noun as a verb
  }
  if (last.pos === "感動詞" || last.pos === "フィラー") return "spoken";
  if (last.pos === "名詞" && (last.pos1 === "形容動詞語幹" || last.pos1 === "副詞可能")) return "open";
  return last.pos === "名詞" || last.pos === "記号" ? "noun" : "open";
}

/** Marks, laughter and added remarks after the last word. */
function isTrailing(token: Token): boolean {
  return /^[\s\p{P}\p{S}ｗw笑苦爆]+$/u.test(token.surface);
}
