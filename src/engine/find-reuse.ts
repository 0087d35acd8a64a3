// What a page repeats and what of it is folded: the part of a report that needs no dictionary.

import type { PageReuse, SourcePage } from "./model.ts";
import { findCitations } from "./provenance/citations.ts";
import { foldRepeats } from "./reuse/fold-repeats.ts";
import { ReuseIndex } from "./reuse/reuse-index.ts";
import { sourceRanges } from "./reuse/source-ranges.ts";
import { USUAL_SETTINGS } from "./usual-settings.ts";

/** Linear in the size of the page. A live page does the same in slices (`page/`). */
export function findReuse({ blocks, facts }: SourcePage, modes = USUAL_SETTINGS.modes): PageReuse {
  const index = new ReuseIndex();
  index.add(blocks);
  const sources = sourceRanges(blocks, findCitations(blocks, facts), index);
  return {
    blocks: blocks.map(({ id }) => ({ repeat: index.repeat(id), overlap: index.overlap(id) })),
    folds: foldRepeats(blocks, index, sources, modes),
  };
}
