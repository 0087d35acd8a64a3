// What a folded run of blocks says differently from what stands above.

import type { Block, BlockId, Fold } from "../../engine/model.ts";
import { differenceOf, type Piece, shortened } from "./difference.ts";

/** Blocks compared for one fold, at most. */
const MOST = 50;

/** One entry a block whose text differs from that of the block it repeats. */
export function foldDifferences(fold: Fold, blocks: Block[]): { block: BlockId; pieces: Piece[] }[] {
  return blocks
    .slice(fold.first, fold.last + 1)
    .flatMap((block) => {
      const original = block.repeat && blocks[block.repeat.of];
      if (!original || original.text === block.text) return [];
      return [{ block: block.id, pieces: shortened(differenceOf(original.text, block.text)) }];
    })
    .slice(0, MOST);
}
