// Text in, morphemes out, as kuromoji gives them, with true UTF-16 offsets.

import type { Token, Tokenise } from "../engine/model.ts";
import { morphemeContextMask, morphemeFeatureMask, morphemeFeatureShift } from "./bit-fields.ts";
import type { Dictionary } from "./dictionary.ts";
import { createLattice } from "./lattice.ts";

/**
 * The tokeniser keeps a copy of the dictionary and some 0.5 MB, which it uses again for each sentence; of `dictionary`
 * it keeps the features alone. It throws only where no memory is left.
 */
export function createTokenise(dictionary: Dictionary): Tokenise {
  const lattice = createLattice(dictionary);
  const { contexts, features } = dictionary;
  return (text) => {
    const tokens: Token[] = [];
    let start = 0;
    while (start < text.length) {
      const from = start;
      let at = lattice.search(text, from);
      const path = lattice.path();
      for (; at < path.length; at += 2) {
        const morpheme = path[at + 1]!;
        const feature =
          features[
            contexts[morpheme & morphemeContextMask]! +
              ((morpheme >> morphemeFeatureShift) & morphemeFeatureMask)
          ]!;
        const end = from + (path[at]! >> 1);
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
          known: (path[at]! & 1) === 0,
        });
        start = end;
      }
    }
    return tokens;
  };
}
