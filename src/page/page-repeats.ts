// What the page repeats: the engine's index kept over readings, so that blocks that arrive later cost only themselves.

import type { Fold, PageReuse, Settings, SourceBlock, SourcePage } from "../engine/model.ts";
import { findCitations } from "../engine/provenance/citations.ts";
import { alignRepeat, type Edit } from "../engine/reuse/align.ts";
import { foldInSlices } from "../engine/reuse/fold-repeats.ts";
import { ReuseIndex } from "../engine/reuse/reuse-index.ts";
import { sourceRanges } from "../engine/reuse/source-ranges.ts";

export class PageRepeats {
  private index = new ReuseIndex();
  private blocks: SourceBlock[] = [];
  private folds: Fold[] = [];

  /** Takes in a reading: the blocks after those that it has in common with the reading before. Yields for pauses. */
  *read(page: SourcePage, modes: Settings["modes"]): Generator<void, PageReuse, void> {
    const known = this.blocks.length;
    if (!startsWith(page.blocks, this.blocks)) {
      this.index = new ReuseIndex();
      yield* this.index.addInSlices(page.blocks);
    } else yield* this.index.addInSlices(page.blocks.slice(known));
    this.blocks = page.blocks;
    const citations = findCitations(page.blocks, page.facts);
    yield;
    const sources = sourceRanges(page.blocks, citations, this.index);
    yield;
    this.folds = yield* foldInSlices(page.blocks, this.index, sources, modes);
    yield;
    return {
      blocks: page.blocks.map(({ id }) => ({
        repeat: this.index.repeat(id),
        overlap: this.index.overlap(id),
      })),
      folds: this.folds,
    };
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
