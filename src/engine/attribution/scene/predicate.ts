// What the predicate of the words says of their speaker: told, confessed, answered, said by many.

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import type { Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { COLLECTIVE } from "./scene-words.data.ts";

const SHORT_PREDICATE = 6;
const CONFESSES = /^(?:供述|自供|容疑|否認)$/u;
const QUESTIONING = /^(?:調べ|取り調べ)$/u;
const ANSWERS = /^(?:答える|こたえる|応じる|返す|回答|返答|返事)$/u;

/** 「…」と言われた. What is written, 「…」と投稿された, is not told to the scene's centre. */
export function isTold({ stream, tail }: Situation): boolean {
  if (!tail.passive || tail.cue < 0) return tail.passive;
  const family = CUE_VERBS.get(cueOf({ stream, tail })) ?? CUE_NOUNS.get(surfaceAt(stream, tail.cue));
  return family !== "write" && family !== "report";
}

/** 「…」と答えた */
export function isAnswer({ stream, tail }: Situation): boolean {
  return ANSWERS.test(cueOf({ stream, tail }));
}

/** 調べに対し「…」と供述している: only suspects are so reported. */
export function isConfession({ stream, sentence, tail }: Situation): boolean {
  for (let at = tail.rowTo + 1; at < tail.to; at++) if (CONFESSES.test(surfaceAt(stream, at))) return true;
  for (let at = sentence.from; at + 1 < tail.rowFrom; at++)
    if (QUESTIONING.test(surfaceAt(stream, at)) && surfaceAt(stream, at + 1).startsWith("に")) return true;
  return false;
}

/** 「…」と盛り上がった: many say so. One alone can 盛り上がらせる. */
export function isCollective({ stream, tail }: Situation): boolean {
  for (let at = tail.rowTo + 1; at < Math.min(tail.to, tail.rowTo + SHORT_PREDICATE); at++)
    if (COLLECTIVE.has(stream.items[at]!.token?.base ?? ""))
      return !/^(?:せる|させる)$/u.test(stream.items[at + 1]?.token?.base ?? "");
  return false;
}

function cueOf({ stream, tail }: Pick<Situation, "stream" | "tail">): string {
  return tail.cue < 0 ? "" : (stream.items[tail.cue]?.token?.base ?? "");
}
