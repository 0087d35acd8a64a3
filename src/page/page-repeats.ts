// What the page repeats: the engine's index kept over readings, so that blocks that arrive later cost only themselves.

import type { BlockId, PageReuse, Settings, SourceBlock, SourcePage } from "../engine/model.ts";
import { alignRepeat, type Edit } from "../engine/reuse/align.ts";
import { foldInSlices } from "../engine/reuse/fold-repeats.ts";
import { ReuseIndex } from "../engine/reuse/reuse-index.ts";
import { sourceRanges } from "../engine/reuse/source-ranges.ts";

/** Blocks told of between two pauses. */
const BLOCKS_A_STEP = 1024;

export class PageRepeats {
  private index = new ReuseIndex();
  private blocks: SourceBlock[] = [];

  /**
   * Takes in a reading: the blocks after those that it has in common with the reading before. Yields for pauses.
   * Answers whether the page repeats anything.
   */
  *takeIn(page: SourcePage): Generator<void, boolean, void> {
    const known = this.blocks.length;
    if (!startsWith(page.blocks, this.blocks)) {
      this.index = new ReuseIndex();
      yield* this.index.addInSlices(page.blocks);
    } else yield* this.index.addInSlices(page.blocks.slice(known));
    this.blocks = page.blocks;
    return page.blocks.some(({ id }) => this.index.repeat(id) !== null);
  }

  /** What the page repeats and what of it is folded; `cited`: the blocks that say where copied text comes from. */
  *fold(cited: readonly BlockId[], modes: Settings["modes"]): Generator<void, PageReuse, void> {
    const { blocks, index } = this;
    const citations = cited.map((block) => ({ block }));
    const sources = sourceRanges(blocks, citations, index);
    yield;
    const folds = yield* foldInSlices(blocks, index, sources, modes);
    const found: PageReuse["blocks"] = [];
    for (const { id } of blocks) {
      if (id % BLOCKS_A_STEP === 0) yield;
      found.push({ repeat: index.repeat(id), overlap: index.overlap(id) });
    }
    return { blocks: found, folds };
  }

  /** Whether a reading brought the very text of the one taken in last. */
  has({ blocks }: SourcePage): boolean {
    return blocks.length === this.blocks.length && startsWith(blocks, this.blocks);
  }

  /** What a block changes of what it repeats. */
  edits(block: number): Edit[] {
    return alignRepeat(this.index, block, (id) => this.textOf(id));
  }

  textOf(block: number): string {
    return this.blocks[block]?.text ?? "";
  }
}

function startsWith(blocks: SourceBlock[], start: SourceBlock[]): boolean {
  return start.length <= blocks.length && start.every(({ text }, i) => blocks[i]!.text === text);
}
