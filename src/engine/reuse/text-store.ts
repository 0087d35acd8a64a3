// What the reuse index keeps of the page: the normal form of all blocks end to end, and their anchors, in typed
// arrays that grow.

/** Anchors expected of a unit; more are made room for where a text has them. */
export const ANCHORS_A_UNIT = 0.18;

function grown(array: Int32Array<ArrayBuffer>, used: number, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(array.subarray(0, used));
  return wider;
}

/**
 * Columns, one row a unit, an anchor or a block: 2 bytes a unit and 8 an anchor, of which there is one in about seven
 * units.
 */
export class TextStore {
  /**
   * Folded units of all blocks (`text/normal-form.ts`). A block whose words an earlier block has exactly adds none.
   */
  units = new Uint16Array(0);
  unitCount = 0;

  /** Hash of the window that ends at the anchor. */
  anchorHash = new Int32Array(0);
  /** Unit offset just after the window. */
  anchorEnd = new Int32Array(0);
  anchorCount = 0;

  /** First unit and first anchor of each block; row `blockCount` closes the last block. */
  unitStart = new Int32Array(1);
  anchorStart = new Int32Array(1);
  /** The first block with exactly these words, or -1. */
  sameAs = new Int32Array(0);
  /** Hash of all units of the block. */
  wholeHash = new Int32Array(0);
  blockCount = 0;

  /** Makes room for `blocks` more blocks with `characters` more code units of text between them. */
  reserve(blocks: number, characters: number): void {
    this.reserveUnits(characters);
    this.reserveAnchors(Math.ceil(characters * ANCHORS_A_UNIT));
    const rows = this.blockCount + blocks + 1;
    if (rows <= this.unitStart.length) return;
    const capacity = Math.max(rows, Math.ceil(this.unitStart.length * 1.5));
    this.unitStart = grown(this.unitStart, this.blockCount + 1, capacity);
    this.anchorStart = grown(this.anchorStart, this.blockCount + 1, capacity);
    this.sameAs = grown(this.sameAs, this.blockCount, capacity);
    this.wholeHash = grown(this.wholeHash, this.blockCount, capacity);
  }

  /** Makes room for `characters` more units, and the one that is written before it is known to be dropped. */
  reserveUnits(characters: number): void {
    const needed = this.unitCount + characters + 1;
    if (needed <= this.units.length) return;
    const wider = new Uint16Array(Math.max(needed, Math.ceil(this.units.length * 1.5)));
    wider.set(this.units.subarray(0, this.unitCount));
    this.units = wider;
  }

  /** Makes room for `anchors` more anchors. */
  reserveAnchors(anchors: number): void {
    const needed = this.anchorCount + anchors;
    if (needed <= this.anchorHash.length) return;
    const capacity = Math.max(needed, Math.ceil(this.anchorHash.length * 1.25));
    this.anchorHash = grown(this.anchorHash, this.anchorCount, capacity);
    this.anchorEnd = grown(this.anchorEnd, this.anchorCount, capacity);
  }

  /** Closes the block whose units and anchors were just written; answers its ordinal. */
  closeBlock(sameAs: number): number {
    const block = this.blockCount++;
    this.sameAs[block] = sameAs;
    this.unitStart[block + 1] = this.unitCount;
    this.anchorStart[block + 1] = this.anchorCount;
    return block;
  }

  /** The block whose units hold offset `unit`. */
  blockAt(unit: number): number {
    const { unitStart } = this;
    let low = 0;
    let high = this.blockCount;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (unitStart[middle]! <= unit) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where the block that holds offset `unit` ends. */
  endOfBlockAt(unit: number): number {
    return this.unitStart[this.blockAt(unit) + 1]!;
  }
}
