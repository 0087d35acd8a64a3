// An open-addressed table over a column of 32-bit hashes, made for millions of look-ups in a few milliseconds.

/** Slots looked at before a hash is given up: text made to collide costs this much and no more. */
const PROBES = 24;
const SPREAD = 0x85ebca6b | 0;

/**
 * A slot holds the row of a hash, from 1, and eight bits of the hash, which spare a look at the column; 0 is an empty
 * slot.
 */
const ROW_BITS = 24;
const ROW_MASK = (1 << ROW_BITS) - 1;

/**
 * Finds the row that holds a hash. The column itself belongs to the caller and is passed to each call, because it
 * moves when it grows. Rows beyond the first sixteen million are not entered: they are looked up, and not found
 * again.
 */
export class HashTable {
  private slots = new Int32Array(1 << 8);
  private shift = 24;
  private filled = 0;

  /** Makes room for `entries` more hashes at a load of at most three quarters, moving what is there. */
  reserve(entries: number, hashes: Int32Array): void {
    let bits = 32 - this.shift;
    while (this.filled + entries > 3 << (bits - 2) && bits < ROW_BITS + 1) bits++;
    if (bits === 32 - this.shift) return;
    const old = this.slots;
    this.slots = new Int32Array(1 << bits);
    this.shift = 32 - bits;
    this.filled = 0;
    for (const slot of old) if (slot !== 0) this.enter(hashes, (slot & ROW_MASK) - 1, false);
  }

  /**
   * Reads the slots of rows that will soon be entered. The look-ups themselves wait for one another; these reads do
   * not, so the processor fetches many cache lines at once. Answers a checksum only so that the reads are not
   * optimised away.
   */
  touch(hashes: Int32Array, from: number, to: number): number {
    const { slots, shift } = this;
    const spread = SPREAD;
    let sum = 0;
    for (let row = from; row < to; row++) sum ^= slots[Math.imul(hashes[row]!, spread) >>> shift]!;
    return sum;
  }

  /** Enters the rows `[from, to)`; `before[row - from]` becomes the row that had its hash until now, or -1. */
  enterAll(hashes: Int32Array, from: number, to: number, before: Int32Array): void {
    for (let row = from; row < to; row++) before[row - from] = this.enter(hashes, row, true);
  }

  /** The first row with the hash of `row`, which is entered where there is none. */
  findOrEnter(hashes: Int32Array, row: number): number {
    const found = this.enter(hashes, row, false);
    return found < 0 ? row : found;
  }

  /** Enters a row; answers the row that has its hash, which keeps its place unless it is to be replaced, or -1. */
  private enter(hashes: Int32Array, row: number, replace: boolean): number {
    const { slots, shift } = this;
    const hash = hashes[row]!;
    const mask = slots.length - 1;
    const entry = (hash << ROW_BITS) | (row + 1);
    let at = Math.imul(hash, SPREAD) >>> shift;
    for (let probe = 0; probe < PROBES; probe++) {
      const slot = slots[at]!;
      if (slot === 0) {
        if (row >= ROW_MASK) return -1;
        slots[at] = entry;
        this.filled++;
        return -1;
      }
      if ((slot ^ entry) >>> ROW_BITS === 0) {
        const found = (slot & ROW_MASK) - 1;
        if (hashes[found] === hash) {
          if (replace && row < ROW_MASK) slots[at] = entry;
          return found;
        }
      }
      at = (at + 1) & mask;
    }
    return -1;
  }
}
