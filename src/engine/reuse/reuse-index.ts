// The index of a page's text reuse: blocks come in, in reading order and whenever they arrive; for each it tells what
// it repeats.

import type { BlockId, Overlap, Repeat, SourceBlock } from "../model.ts";
import { unitWeight } from "../text/normal-form.ts";
import { compose } from "../text/normal-map.ts";
import { AnchorLinks } from "./anchor-links.ts";
import { BlockReader } from "./block-reader.ts";
import { HashTable } from "./hash-table.ts";
import { judgeBlock } from "./judge-block.ts";
import { type ReuseSpan, SpanMaker } from "./reuse-spans.ts";
import { RunFinder } from "./run-finder.ts";
import { RUN, type Verdict } from "./runs.ts";
import { ANCHORS_A_UNIT, TextStore } from "./text-store.ts";

/** Characters read between two pauses: a fraction of a millisecond warm, a few in a fresh page. */
const SLICE = 1 << 12;
/** Weight (`unitWeight`) below which a block is too short to be called a repeat: a label, a score, a price. */
const LEAST_WEIGHT = 14;

type IndexedBlock = Pick<SourceBlock, "id" | "text">;

/**
 * Finds, for every block, what of it stands in the blocks added before it. Linear in the text, about 8 bytes a
 * character.
 *
 * Method: content-defined anchors (`block-reader.ts`) lead to earlier text with the same window; runs are extended
 * unit by unit from there (`run-finder.ts`), looked at more closely where a block is partly covered (`fill-gaps.ts`),
 * and judged by containment, not by symmetric similarity, which cannot see split, merged and shortened paragraphs
 * (`judge-block.ts`; Broder, "On the resemblance and containment of documents", 1997).
 */
export class ReuseIndex {
  private readonly store = new TextStore();
  private readonly reader = new BlockReader(this.store);
  private readonly links = new AnchorLinks(this.store);
  private readonly finder = new RunFinder(this.store, this.links);
  private readonly wholes = new HashTable();
  private readonly blocks: IndexedBlock[] = [];
  private readonly spanMaker = new SpanMaker(this.store, this.blocks);
  private readonly ordinals: number[] = [];
  private readonly verdicts: (Verdict | null)[] = [];

  /** Units compared so far while extending runs: for tests of linearity. */
  get compared(): number {
    return this.finder.compared;
  }

  /** Adds blocks at once. */
  add(blocks: readonly IndexedBlock[]): void {
    for (const _ of this.addInSlices(blocks)) {
      // Not paused: the caller has the time.
    }
  }

  /**
   * Adds blocks, pausing after every slice of about 4,000 characters. The answers for a block stand once it is past
   * its pause.
   */
  *addInSlices(blocks: readonly IndexedBlock[]): Generator<void, void, void> {
    let all = 0;
    for (const { text } of blocks) all += text.length;
    this.store.reserve(blocks.length, all);
    this.wholes.reserve(blocks.length, this.store.wholeHash);
    this.links.reserve(Math.ceil(all * ANCHORS_A_UNIT));
    let at = 0;
    while (at < blocks.length) {
      const from = this.blocks.length;
      let characters = 0;
      while (at < blocks.length && characters < SLICE) {
        const block = blocks[at++]!;
        characters += block.text.length;
        this.scanBlock(block);
      }
      this.links.link(from);
      for (let ordinal = from; ordinal < this.blocks.length; ordinal++) this.judge(ordinal);
      yield;
    }
  }

  repeat(id: BlockId): Repeat | null {
    const verdict = this.verdictOf(id);
    if (verdict === null || verdict.kind === "overlap") return null;
    return { kind: verdict.kind, of: this.blocks[verdict.of]!.id, similarity: verdict.share };
  }

  overlap(id: BlockId): Overlap | null {
    const verdict = this.verdictOf(id);
    if (verdict?.kind !== "overlap") return null;
    return { of: this.blocks[verdict.of]!.id, share: verdict.share };
  }

  /**
   * Where the words of a repeat or an overlap stand before; empty for other blocks. Made anew at each call, linear in
   * the texts involved.
   */
  spans(id: BlockId): ReuseSpan[] {
    const ordinal = this.ordinals[id];
    if (ordinal === undefined) return [];
    const verdict = this.verdicts[ordinal];
    if (verdict == null) return [];
    const same = this.store.sameAs[ordinal]!;
    if (same >= 0) {
      const source = this.blocks[same]!;
      const end = this.blocks[ordinal]!.text.length;
      return [{ start: 0, end, of: { block: source.id, start: 0, end: source.text.length } }];
    }
    return this.spanMaker.spans(ordinal, verdict.runs);
  }

  /** The blocks where the words of a repeat or an overlap stand. */
  sources(id: BlockId): Set<BlockId> {
    const ordinal = this.ordinals[id] ?? -1;
    const same = this.store.sameAs[ordinal] ?? -1;
    const runs = this.verdicts[ordinal]?.runs ?? [];
    const sources = new Set<BlockId>();
    if (same >= 0) sources.add(this.blocks[same]!.id);
    for (let r = 0; r < runs.length; r += RUN) {
      const end = runs[r + 2]! + runs[r + 1]! - runs[r]!;
      for (let unit = runs[r + 2]!; unit < end; unit = this.store.endOfBlockAt(unit)) {
        sources.add(this.blocks[this.store.blockAt(unit)]!.id);
      }
    }
    return sources;
  }

  /** Whether a block holds more than spacing, punctuation and rules. */
  hasWords(id: BlockId): boolean {
    const ordinal = this.ordinals[id];
    if (ordinal === undefined) return false;
    const { unitStart, sameAs } = this.store;
    return sameAs[ordinal]! >= 0 || unitStart[ordinal + 1]! > unitStart[ordinal]!;
  }

  /** Whether an earlier block has exactly the words of this one, however few they are. */
  isCopy(id: BlockId): boolean {
    const ordinal = this.ordinals[id];
    return ordinal !== undefined && this.store.sameAs[ordinal]! >= 0;
  }

  private verdictOf(id: BlockId): Verdict | null {
    const ordinal = this.ordinals[id];
    return ordinal === undefined ? null : (this.verdicts[ordinal] ?? null);
  }

  /** Reads one block into the store, or takes it out again where an earlier block has exactly its words. */
  private scanBlock(block: IndexedBlock): void {
    const { store, reader } = this;
    const first = store.unitCount;
    store.reserveUnits(block.text.length);
    reader.readUnits(block.text);
    if (reader.isHard) {
      const composed = compose(block.text);
      store.unitCount = first;
      store.reserveUnits(composed.length);
      reader.readUnits(composed);
    }
    const same = this.sameBlock(first);
    if (same >= 0) store.unitCount = first;
    else reader.readAnchors(first);
    const ordinal = store.closeBlock(same);
    this.blocks.push(block);
    this.ordinals[block.id] = ordinal;
  }

  /** The first block with the units from `first` to the end of the store, or -1. */
  private sameBlock(first: number): number {
    const { units, unitCount, unitStart, wholeHash, blockCount } = this.store;
    const length = unitCount - first;
    if (length === 0) return -1;
    wholeHash[blockCount] = this.reader.wholeHash(first);
    const found = this.wholes.findOrEnter(wholeHash, blockCount);
    if (found === blockCount) return -1;
    const start = unitStart[found]!;
    if (unitStart[found + 1]! - start !== length) return -1;
    for (let i = 0; i < length; i++) if (units[start + i] !== units[first + i]) return -1;
    return found;
  }

  private judge(ordinal: number): void {
    const { store, finder } = this;
    const same = store.sameAs[ordinal]!;
    if (same >= 0) {
      this.verdicts.push(this.verdictOfSame(same));
      return;
    }
    const first = store.unitStart[ordinal]!;
    const end = store.unitStart[ordinal + 1]!;
    finder.find(ordinal);
    const told = finder.count > 0 && this.isLongEnough(first, end);
    this.verdicts.push(
      told
        ? judgeBlock(store, finder, { first, end, text: this.blocks[ordinal]!.text }, this.verdicts)
        : null,
    );
  }

  private verdictOfSame(same: number): Verdict | null {
    const start = this.store.unitStart[same]!;
    const end = this.store.unitStart[same + 1]!;
    return this.isLongEnough(start, end) ? { kind: "exact", of: same, share: 1, runs: [] } : null;
  }

  private isLongEnough(first: number, end: number): boolean {
    if (end - first >= LEAST_WEIGHT) return true;
    let weight = 0;
    for (let at = first; at < end; at++) weight += unitWeight(this.store.units[at]!);
    return weight >= LEAST_WEIGHT;
  }
}
