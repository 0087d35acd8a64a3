// The cue of a quotation: the words after it (or just before it) that say that, and how, somebody said it.

import { clauseCue } from "./clause-cue.ts";
import { type CueReading, cueReading } from "./cue-reading.ts";
import { endingOf } from "./ending.ts";
import { headlineCueAfter, headlineCueBefore } from "./headline-cues.ts";
import { readLink } from "./link.ts";
import { compoundCue, isPerson, isThing, nounCue } from "./noun-cues.ts";
import { cuePointingBack, cuePointingForward } from "./pointing-cues.ts";
import type { WordsInContext } from "./words-in-context.ts";

/** Reads the cue that governs a quotation, or the row it stands in; null where there is none. */
export function readCue(words: WordsInContext): CueReading | null {
  return cueAfter(words) ?? cuePointingForward(words) ?? headlineCueBefore(words);
}

function cueAfter(words: WordsInContext): CueReading | null {
  const link = readLink(words);
  const { tokens } = words.block;
  if (!link) return compoundCue(words) ?? headlineCueAfter(words) ?? cuePointingBack(words);
  if (link.kind === "の") return nounCue(words, link.next, "の");
  if (link.kind === "という") {
    const noun = nounCue(words, link.next, "という");
    const said = tokens[link.next - 1]!;
    if (noun || said.surface === "の") return noun;
    if (!isPerson(tokens, link.next) && (endingOf(words.inside) === "noun" || isThing(tokens, link.next)))
      return null;
    return cueReading(words, link.next - 1, link.next - 1, "say", "という");
  }
  const isName = link.kind === "として" && endingOf(words.inside) === "noun";
  return isName ? null : clauseCue(words, link.next);
}
