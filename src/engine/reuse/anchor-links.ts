// Links each new anchor to the latest one of an earlier block with the same hash.

import { HashTable } from "./hash-table.ts";
import type { TextStore } from "./text-store.ts";

/**
 * Works on one slice of the page at a time: the links of a slice are wanted only until its blocks are judged. Reads that
 * would each wait for memory are done ahead in loops of their own, where they overlap: on large pages the table does not
 * fit the processor's caches, and waiting would be most of the time.
 */
export class AnchorLinks {
  /** `latest[a - base]`: the anchor that anchor `a` is linked to, or -1. */
  latest = new Int32Array(0);
  base = 0;
  private readonly table = new HashTable();
  /** Checksum of what was read ahead; kept so that the reads are not optimised away. */
  private touched = 0;

  constructor(private readonly store: TextStore) {}

  /** Makes room for `anchors` more anchors. */
  reserve(anchors: number): void {
    this.table.reserve(anchors, this.store.anchorHash);
  }

  /** Links the anchors of all blocks from `fromBlock` on. */
  link(fromBlock: number): void {
    const { store } = this;
    const { anchorHash, anchorStart, anchorCount } = store;
    const base = anchorStart[fromBlock]!;
    const count = anchorCount - base;
    if (count > this.latest.length) this.latest = new Int32Array(count * 2);
    this.base = base;
    this.reserve(count);
    this.touched ^= this.table.touch(anchorHash, base, anchorCount);
    this.table.enterAll(anchorHash, base, anchorCount, this.latest);
    for (let block = fromBlock; block < store.blockCount; block++) {
      this.skipOwn(anchorStart[block]!, anchorStart[block + 1]!);
    }
    this.touched ^= this.touchSources(count);
  }

  /**
   * A block may hold the same words twice: what counts is the link of the first of them, which leads to an earlier
   * block.
   */
  private skipOwn(first: number, end: number): void {
    const { latest, base } = this;
    for (let a = first; a < end; a++) {
      const found = latest[a - base]!;
      if (found >= first) latest[a - base] = latest[found - base]!;
    }
  }

  private touchSources(count: number): number {
    const { anchorEnd, units } = this.store;
    const { latest } = this;
    let sum = 0;
    for (let i = 0; i < count; i++) {
      const link = latest[i]!;
      if (link >= 0) sum ^= units[anchorEnd[link]!]!;
    }
    return sum;
  }
}
