// Somebody's words, or a title, a name, a term, a stress? Weighs what stands inside, before and after the marks.

import type { CueReading } from "./cue-reading.ts";
import { endingOf } from "./ending.ts";
import type { Evidence } from "./evidence.ts";
import { evidenceAfter } from "./evidence-after.ts";
import { evidenceBefore } from "./evidence-before.ts";
import { evidenceInside } from "./evidence-inside.ts";
import { readLink } from "./link.ts";
import { SPEECH_MARKS } from "./marks.data.ts";
import { isHeadline, type WordsInContext } from "./words-in-context.ts";

export interface Judgement {
  /** Sum of the evidence, in log odds. */
  score: number;
  evidence: Evidence[];
  /** Id of the observation that speaks for the words most. */
  form: string;
}

export function judgeWords(words: WordsInContext, cue: CueReading | null): Judgement {
  const evidence = [
    ...evidenceInside(words),
    ...evidenceBefore(words),
    ...evidenceAfter(words, cue),
    evidenceOfMark(words, cue),
    evidenceOfHeadline(words),
  ];
  const context = evidence.filter(({ id }) => !id.startsWith("ends-") || id === "ends-block");
  const form = context.reduce((best, it) => (it.weight > best.weight ? it : best)).id;
  return { score: evidence.reduce((sum, { weight }) => sum + weight, 0), evidence, form };
}

/** 『』, “ ” and 〝〟 hold titles and stressed words unless something else says that they are spoken. */
function evidenceOfMark(words: WordsInContext, cue: CueReading | null): Evidence {
  if (SPEECH_MARKS.has(words.span.mark)) return { id: "speech-mark", weight: 0 };
  return cue || readLink(words)?.kind === "と"
    ? { id: "other-mark-with-cue", weight: -1 }
    : { id: "other-mark", weight: -4 };
}

/** A headline has no room for a cue: 「慣れてきた」 in one is what somebody said. */
function evidenceOfHeadline({ block, inside }: WordsInContext): Evidence {
  const ending = endingOf(inside);
  const isSentence = ending === "spoken" || ending === "predicate";
  return { id: "sentence-in-headline", weight: isSentence && isHeadline(block.source) ? 0.8 : 0 };
}

export function probability(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
