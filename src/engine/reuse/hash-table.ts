// An open-addressed table from 32-bit hashes to ordinals, made for millions of look-ups in a few milliseconds.

/** Slots looked at before a hash is given up: text made to collide costs this much and no more. */
const PROBES = 24;
const SPREAD = 0x85ebca6b | 0;

/** Hash and ordinal stand side by side, so that one look-up touches one cache line. Ordinals are stored from 1; 0 is an empty slot. */
export class HashTable {
  private slots: Int32Array;
  private shift: number;
  private filled = 0;

  constructor(bits = 8) {
    this.slots = new Int32Array(2 << bits);
    this.shift = 32 - bits;
  }

  /** Makes room for `entries` more hashes at a load of at most three quarters, moving what is there. */
  reserve(entries: number): void {
    let bits = 32 - this.shift;
    while (this.filled + entries > 3 << (bits - 2)) bits++;
    if (bits === 32 - this.shift) return;
    const old = this.slots;
    this.slots = new Int32Array(2 << bits);
    this.shift = 32 - bits;
    this.filled = 0;
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== 0) this.replace(old[i]!, old[i + 1]! - 1);
  }

  /**
   * Reads the slots of hashes that will soon be looked up. The look-ups themselves wait for one another; these reads do not, so the
   * processor fetches many cache lines at once. Answers a checksum only so that the reads are not optimised away.
   */
  touch(hashes: Int32Array, from: number, to: number): number {
    const { slots, shift } = this;
    let sum = 0;
    for (let i = from; i < to; i++) sum ^= slots[(Math.imul(hashes[i]!, SPREAD) >>> shift) << 1]!;
    return sum;
  }

  /** Puts `ordinal` under `hash`; answers the ordinal that stood there, or -1. */
  replace(hash: number, ordinal: number): number {
    const { slots } = this;
    const mask = slots.length - 1;
    let slot = (Math.imul(hash, SPREAD) >>> this.shift) << 1;
    for (let probe = 0; probe < PROBES; probe++) {
      const found = slots[slot + 1]!;
      if (found === 0) {
        slots[slot] = hash;
        slots[slot + 1] = ordinal + 1;
        this.filled++;
        return -1;
      }
      if (slots[slot] === hash) {
        slots[slot + 1] = ordinal + 1;
        return found - 1;
      }
      slot = (slot + 2) & mask;
    }
    return -1;
  }

  /** Puts the ordinals `[from, to)` under their hashes; `before[i]` becomes what stood there, or -1. */
  replaceAll(hashes: Int32Array, from: number, to: number, before: Int32Array): void {
    const { slots, shift } = this;
    const mask = slots.length - 1;
    let filled = 0;
    for (let i = from; i < to; i++) {
      const hash = hashes[i]!;
      let slot = (Math.imul(hash, SPREAD) >>> shift) << 1;
      let found = slots[slot + 1]!;
      for (let probe = 1; found !== 0 && slots[slot] !== hash; probe++) {
        slot = (slot + 2) & mask;
        found = probe < PROBES ? slots[slot + 1]! : -1;
        if (found < 0) break;
      }
      before[i] = found > 0 ? found - 1 : -1;
      if (found < 0) continue;
      filled += found === 0 ? 1 : 0;
      slots[slot] = hash;
      slots[slot + 1] = i + 1;
    }
    this.filled += filled;
  }

  /** The ordinal under `hash`; where there is none, `ordinal` is put there and -1 answered. */
  findOrAdd(hash: number, ordinal: number): number {
    const before = this.replace(hash, ordinal);
    if (before >= 0) this.replace(hash, before);
    return before;
  }
}
