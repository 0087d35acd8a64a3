// What stands before the mark: a speaker, or the kind of thing that bears a name.

import type { Token } from "../../model.ts";
import { CUE_NOUNS, CUE_VERBS } from "./cue-verbs.data.ts";
import type { Evidence } from "./evidence.ts";
import {
  ENTITLED_NOUNS,
  NAME_OPENERS,
  NAMING_NOUNS,
  PERSON_ENDINGS,
  RELEASES,
  SLOGAN_NOUNS,
} from "./named-things.data.ts";
import { firstTokenFrom, isHeadline, type WordsInContext } from "./words-in-context.ts";

/** A row is judged by what stands before its first member. */
export function evidenceBefore(words: WordsInContext): Evidence[] {
  const { block } = words;
  const { tokens } = block;
  const span = words.row[0] ?? words.span;
  const before = firstTokenFrom(tokens, span.outerStart) - 1;
  const last = tokens[before];
  if (!last) return [{ id: "opens-block", weight: 0.6 }];
  const text = block.source.text.slice(Math.max(0, span.outerStart - 12), span.outerStart);
  if (NAME_OPENERS.some((opener) => text.endsWith(opener))) return [{ id: "so-called", weight: -3 }];
  if (/(?:一言|ひと言|ひとこと)、?$/.test(text)) return [{ id: "in-a-word", weight: 2 }];
  if (/[。！？\n]\s*$/.test(text)) return [{ id: "opens-sentence", weight: 0.5 }];
  if (/[：:]\s*$/.test(text)) return [{ id: "after-colon", weight: 0.8 }];
  if (last.pos === "名詞" || last.pos === "記号") {
    const noun = last.surface;
    if (PERSON_ENDINGS.has(noun) || last.pos2 === "人名" || last.pos3 === "人名")
      return [{ id: "after-person", weight: 2 }];
    if (ENTITLED_NOUNS.some((kind) => noun.endsWith(kind)))
      return [{ id: "after-kind-of-work", weight: -3.5 }];
    if (last.pos2 === "組織") return [{ id: "after-organisation", weight: -1.5 }];
    if (last.pos === "名詞" && last.pos1 !== "副詞可能")
      return [{ id: "after-noun", weight: isHeadline(block.source) ? 0 : -0.7 }];
  }
  if (
    last.pos === "助詞" &&
    /^[はがも]$/.test(last.surface) &&
    bearsName(tokens[before - 1]?.surface ?? "")
  ) {
    return [{ id: "name-is", weight: -6 }];
  }
  const attribute = attributeOf(tokens, before);
  if (attribute) return [attribute];
  if (last.pos === "助詞" && (last.pos1 === "係助詞" || last.surface === "が"))
    return [{ id: "after-subject", weight: 0.7 }];
  if (/、\s*$/.test(text)) return [{ id: "after-comma", weight: 0.6 }];
  if (last.pos === "助詞" && last.surface === "の") return [{ id: "after-genitive", weight: -0.6 }];
  return [];
}

/** 曲名は「…」, 合言葉は「…」. */
function bearsName(noun: string): boolean {
  return SLOGAN_NOUNS.has(noun) || NAMING_NOUNS.has(noun);
}

/** A verb that runs straight into the mark treats the words as a noun: 配信された「…」 is a title, 言った「…」 what was said. */
function attributeOf(tokens: Token[], before: number): Evidence | null {
  const last = tokens[before]!;
  if (last.pos !== "動詞" && last.pos !== "助動詞") return null;
  let head = before;
  while (head > 0 && before - head < 4 && (tokens[head]!.pos === "助動詞" || tokens[head]!.pos1 === "接尾"))
    head--;
  const noun = tokens[head]!.base === "する" ? tokens[head - 1]?.surface : undefined;
  if (RELEASES.has(noun ?? tokens[head]!.base)) return { id: "after-release", weight: -3 };
  const family = noun ? CUE_NOUNS.get(noun) : CUE_VERBS.get(tokens[head]!.base);
  return family && family !== "call"
    ? { id: "after-saying", weight: 1.2 }
    : { id: "after-attribute", weight: -1 };
}
