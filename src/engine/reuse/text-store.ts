// What the reuse index keeps of the page: the normal form of all blocks end to end, and their fingerprints, in typed arrays that grow.

/** Units and anchors one block may add per UTF-16 code unit of its text: a unit, and at worst an anchor of each kind. */
const SPARE = 64;

function grown(array: Int32Array<ArrayBuffer>, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(capacity);
  wider.set(array);
  return wider;
}

/**
 * Columns, one row a unit, anchor or block. About 2 bytes a character for the units and 12 bytes for each anchor, of which there is one
 * in about seven characters.
 */
export class TextStore {
  /** Folded units of all blocks (`text/normal-form.ts`). A block whose words an earlier block has exactly adds none. */
  units = new Uint16Array(1 << 12);
  unitCount = 0;

  /** Hash of the window that ends at the anchor. */
  anchorHash = new Int32Array(1 << 10);
  /** Unit offset just after the window. */
  anchorEnd = new Int32Array(1 << 10);
  /** The latest anchor of an earlier block with the same hash, or -1. */
  anchorLink = new Int32Array(1 << 10);
  anchorCount = 0;

  /** First unit and first anchor of each block; row `blockCount` closes the last block. */
  unitStart = new Int32Array(64);
  anchorStart = new Int32Array(64);
  /** The first block with exactly these words, or -1. */
  sameAs = new Int32Array(64);
  blockCount = 0;

  /** Makes room for `characters` more code units of text. */
  reserve(characters: number): void {
    const units = this.unitCount + characters + SPARE;
    if (units > this.units.length) {
      const wider = new Uint16Array(Math.max(units, Math.ceil(this.units.length * 1.5)));
      wider.set(this.units.subarray(0, this.unitCount));
      this.units = wider;
    }
  }

  /** Makes room for `anchors` more anchors. */
  reserveAnchors(anchors: number): void {
    const needed = this.anchorCount + anchors;
    if (needed <= this.anchorHash.length) return;
    const capacity = Math.max(needed, Math.ceil(this.anchorHash.length * 1.5));
    this.anchorHash = grown(this.anchorHash, capacity);
    this.anchorEnd = grown(this.anchorEnd, capacity);
    this.anchorLink = grown(this.anchorLink, capacity);
  }

  /** Closes the block whose units and anchors were just written; answers its ordinal. */
  closeBlock(sameAs: number): number {
    const block = this.blockCount++;
    if (block + 1 >= this.unitStart.length) {
      const capacity = Math.ceil(this.unitStart.length * 1.5) + 1;
      this.unitStart = grown(this.unitStart, capacity);
      this.anchorStart = grown(this.anchorStart, capacity);
      this.sameAs = grown(this.sameAs, capacity);
    }
    this.sameAs[block] = sameAs;
    this.unitStart[block + 1] = this.unitCount;
    this.anchorStart[block + 1] = this.anchorCount;
    return block;
  }

  /** The block whose units hold offset `unit`. */
  blockAt(unit: number): number {
    let low = 0;
    let high = this.blockCount;
    while (high - low > 1) {
      const middle = (low + high) >>> 1;
      if (this.unitStart[middle]! <= unit) low = middle;
      else high = middle;
    }
    return low;
  }

  /** Where the block that holds offset `unit` ends. */
  endOfBlockAt(unit: number): number {
    return this.unitStart[this.blockAt(unit) + 1]!;
  }
}
