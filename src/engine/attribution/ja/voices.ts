// Voices: words that a noun such as 声 or 批判 gives to nobody in particular.

import { CUE_NOUNS } from "../../quotations/ja/cue-verbs.data.ts";
import { endsClause, hasActed } from "../clauses.ts";
import type { Situation } from "../situation.ts";
import { type Stream, surfaceAt } from "../stream.ts";
import { ARISES, MET_WITH, VOICES } from "./voices.data.ts";

const FARTHEST = 40;

export function isVoice(word: string): boolean {
  return VOICES.has(word);
}

/** A noun that tells of speaking: 説明, 指摘, 発言. */
export function isSpeechNoun(word: string): boolean {
  return VOICES.has(word) || CUE_NOUNS.has(word);
}

/** Item of the noun for the words; -1 where the sentence does not make them a crowd's. */
export function voiceOf({ stream, tail, sentence }: Situation): number {
  if (tail.particle === "" || tail.particle === "を") return -1;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + FARTHEST); at++) {
    if (stream.items[at]!.quote >= 0 || /^[。．]$/u.test(surfaceAt(stream, at))) return -1;
    if (tail.particle === "と" && (hasActed(stream, at) || endsClause(stream, at))) return -1;
    if (!isVoice(surfaceAt(stream, at)) && !isExample(stream, at, tail.particle)) continue;
    const next = surfaceAt(stream, at + 1);
    const direct = tail.particle !== "と" && at - tail.from <= 6;
    if (
      /^(?:が|も|は|や|の)$/u.test(next) &&
      (direct || surfaceAt(stream, at + 2) === "。" || comesUp(stream, at + 2, tail.to))
    )
      return at;
    if (direct && next === "を") return isMetWith(stream, at + 2) ? at : -1;
    if (direct && (/^[にとで]$/u.test(next) || next === "ばかり")) return at;
    if (sentence.headline && (at + 1 >= tail.to || comesUp(stream, at + 1, tail.to))) return at;
    if (direct && (next === "。" || at + 1 >= tail.to)) return at;
  }
  return -1;
}

/** 「…」との批判を招く: the words come from others. 「…」との声明を出す does not. */
function isMetWith(stream: Stream, at: number): boolean {
  return MET_WITH.has(stream.items[at]?.token?.base ?? "");
}

/** 「…」といった熱いものも: one of the voices. */
function isExample(stream: Stream, at: number, particle: string): boolean {
  return particle === "という" && surfaceAt(stream, at) === "もの" && surfaceAt(stream, at + 1) === "も";
}

/** Voices arise, abound, come in. */
export function comesUp(stream: Stream, from: number, to: number): boolean {
  for (let at = from; at < Math.min(to, from + 6); at++) {
    const token = stream.items[at]!.token;
    if (token === null) return false;
    if (ARISES.has(token.base)) return true;
  }
  return false;
}
