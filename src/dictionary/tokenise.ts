// Text in, morphemes out, as kuromoji gives them, with true UTF-16 offsets.

import type { Token, Tokenise } from "../engine/model.ts";
import type { Dictionary } from "./dictionary.ts";
import { morphemeContextMask, morphemeFeatureMask, morphemeFeatureShift } from "./format.ts";
import { createLattice, longestSentence } from "./lattice.ts";

const comma = 0x3001; // 、
const fullStop = 0x3002; // 。

/** The tokeniser keeps some 0.3 MB of buffers, which it uses again for each sentence. It never throws. */
export function createTokenise(dictionary: Dictionary): Tokenise {
  const lattice = createLattice(dictionary);
  const { contexts, features } = dictionary;
  return (text) => {
    const tokens: Token[] = [];
    for (let from = 0; from < text.length; ) {
      const to = sentenceEnd(text, from);
      const count = lattice.search(text, from, to);
      for (let i = 0; i < count; i++) {
        const start = from + lattice.startAt(i);
        const end = i + 1 < count ? from + lattice.startAt(i + 1) : to;
        const morpheme = lattice.morphemeAt(i);
        const feature =
          features[
            contexts[morpheme & morphemeContextMask]! +
              ((morpheme >> morphemeFeatureShift) & morphemeFeatureMask)
          ]!;
        const surface = text.slice(start, end);
        tokens.push({
          start,
          end,
          surface,
          pos: feature.pos,
          pos1: feature.pos1,
          pos2: feature.pos2,
          pos3: feature.pos3,
          conjugationType: feature.conjugationType,
          conjugationForm: feature.conjugationForm,
          base:
            feature.cut === 0 && feature.append === ""
              ? surface
              : text.slice(start, end - feature.cut) + feature.append,
          known: lattice.knownAt(i),
        });
      }
      from = to;
    }
    return tokens;
  };
}

/**
 * Where the sentence that begins at `from` ends: after the next 、 or 。, as in kuromoji, whose costs count on it, or,
 * which kuromoji leaves out and then needs time and memory without bound, where it grows too long.
 */
function sentenceEnd(text: string, from: number): number {
  const limit = Math.min(text.length, from + longestSentence);
  for (let i = from; i < limit; i++) {
    const unit = text.charCodeAt(i);
    if (unit === comma || unit === fullStop) return i + 1;
  }
  if (limit === text.length) return limit;
  return cutPoint(text, from, limit);
}

/** The last white space of the sentence's second half, or its very end, but never between surrogates. */
function cutPoint(text: string, from: number, limit: number): number {
  for (let i = limit; i > from + longestSentence / 2; i--) {
    const unit = text.charCodeAt(i - 1);
    if (unit === 0x20 || unit === 0x0a || unit === 0x3000) return i;
  }
  return (text.charCodeAt(limit - 1) & 0xfc00) === 0xd800 ? limit - 1 : limit;
}
