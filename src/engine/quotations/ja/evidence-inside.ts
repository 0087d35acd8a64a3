// What the words themselves tell: a sentence that somebody could say, or the name of a thing.

import type { Token } from "../../model.ts";
import { endingOf } from "./ending.ts";
import type { Evidence } from "./evidence.ts";
import { isShort, type WordsInContext } from "./words-in-context.ts";

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
  if (/。$/.test(text)) add("ends-with-stop", 0.6);
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
