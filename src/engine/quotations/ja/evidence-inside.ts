// What the words themselves tell: a sentence that somebody could say, or the name of a thing.

import type { Token } from "../../model.ts";
import type { Evidence } from "./judge-words.ts";
import { isShort, type WordsInContext } from "./words-in-context.ts";

export type Ending = "spoken" | "predicate" | "open" | "noun";

export function evidenceInside(words: WordsInContext): Evidence[] {
  const { span, inside } = words;
  const text = words.block.source.text.slice(span.start, span.end);
  const found: Evidence[] = [];
  const ending = endingOf(inside);
  const add = (id: string, weight: number) => found.push({ id, weight });
  add(`ends-${ending}`, { spoken: 2.2, predicate: 1.6, open: 0.4, noun: -1.2 }[ending]);
  if (isShort(span)) add("short", -1.2);
  else add("long-enough", 0.4);
  if (text.length >= 24) add("long", 1);
  if (text.length >= 50) add("very-long", 1);
  if (/[。]/.test(text) || /[！？!?…](?=.)/.test(text)) add("sentence-inside", 0.8);
  if (/[！？!?]$/.test(text)) add("exclaims", 0.5);
  if (/、/.test(text)) add("clauses", 0.5);
  if (inside.some(isFirstPerson)) add("first-person", 0.8);
  if (
    inside.some(
      (token) =>
        token.pos === "助詞" && (token.pos1 === "係助詞" || token.surface === "が" || token.surface === "を"),
    )
  ) {
    add("clause-particles", 0.6);
  }
  if (/^[\w\s\p{P}\p{S}ァ-ヶー・＆！？]*$/u.test(text)) add("latin-or-katakana", -1.5);
  return found;
}

const PERSONS = new Set([
  "私",
  "僕",
  "俺",
  "ぼく",
  "おれ",
  "わたし",
  "あたし",
  "我々",
  "われわれ",
  "自分",
  "君",
  "あなた",
  "お前",
  "おまえ",
]);

function isFirstPerson(token: Token): boolean {
  return PERSONS.has(token.surface);
}

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
  if (last.pos === "動詞" || last.pos === "形容詞") return "predicate";
  if (last.pos === "感動詞" || last.pos === "フィラー") return "spoken";
  if (last.pos === "名詞" && (last.pos1 === "形容動詞語幹" || last.pos1 === "副詞可能")) return "open";
  return last.pos === "名詞" || last.pos === "記号" ? "noun" : "open";
}

/** Marks, laughter and added remarks after the last word. */
function isTrailing(token: Token): boolean {
  return /^[\s\p{P}\p{S}ｗw笑苦爆]+$/u.test(token.surface);
}
