// The graph laid out in one array so that a step is one addition and one comparison.
//
// A double array (Aoe: An Efficient Digital Search Algorithm by Using a Double-Array Structure, IEEE Transactions on
// Software Engineering 15(9), 1989) in one word a slot, as `format.ts` says: where no two states share a base, the letter
// alone is the check. Large states are placed first; the many small ones then fill the holes almost without remainder.

import { slotLabelBits } from "../bit-fields.ts";
import { emptySlot, slotValueLimit } from "../format.ts";
import type { State } from "./word-graph.ts";

/**
 * @param states the initial one last, which gets base 0
 * @param valueOf a state's value as it is to stand in the slot at its base
 * @param letterCount letters go from 1 to this; the array is long enough to look each up at any base
 * @throws {Error} if a base or a value does not fit in a slot
 */
export function layOut(states: State[], letterCount: number): Uint32Array {
  const bases = new Int32Array(states.length).fill(-1);
  const holes = new Holes();
  const root = states.at(-1)!;
  place(root, 0);
  const bySize = states.filter((state) => state !== root).sort((a, b) => size(b) - size(a));
  /** By labels: what was refused to a state stays refused to all others with the same labels, for nothing becomes free. */
  const searchedTo = new Map<string, number>();
  for (const state of bySize) {
    const wanted = labels(state);
    const key = wanted.join();
    const base = findBase(wanted, searchedTo.get(key) ?? 0, holes);
    searchedTo.set(key, base + 1);
    place(state, base);
  }

  function place(state: State, base: number) {
    bases[state.id] = base;
    holes.useBase(base);
    for (const label of labels(state)) holes.fill(base + label);
  }

  const graph = new Uint32Array(Math.max(holes.end, holes.lastBase + letterCount + 1)).fill(emptySlot);
  const put = (index: number, label: number, value: number) => {
    if (value >= slotValueLimit) throw new Error("dictionary: the word graph outgrows its slots");
    graph[index] = ((value << slotLabelBits) | label) >>> 0;
  };
  for (const state of states) {
    const base = bases[state.id]!;
    if (state.value >= 0) put(base, 0, state.value);
    for (const { letter, target } of state.edges) put(base + letter, letter, bases[target.id]!);
  }
  return graph;
}

function size(state: State): number {
  return state.edges.length + (state.value >= 0 ? 1 : 0);
}

/** The slots that a state needs, relative to its base; label 0 is its value. */
function labels(state: State): number[] {
  const letters = state.edges.map((edge) => edge.letter);
  return state.value >= 0 ? [0, ...letters] : letters;
}

/** The first base, `from` on, that no state has and at which all wanted slots are free. */
function findBase(wanted: number[], from: number, holes: Holes): number {
  const first = wanted[0]!;
  for (let hole = holes.firstFrom(first + from); ; hole = holes.firstFrom(hole + 1)) {
    const base = hole - first;
    if (!holes.isBase(base) && wanted.every((label) => holes.isFree(base + label))) return base;
  }
}

/** Which slots are free and which bases taken, without end. Chains lead past full slots, with path halving. */
class Holes {
  /** For a full slot a later one, at or before the next free; for a free slot itself. */
  #skip: Int32Array<ArrayBuffer> = new Int32Array(0);
  #bases: Uint8Array<ArrayBuffer> = new Uint8Array(0);
  /** After the last full slot. */
  end = 0;
  lastBase = 0;

  isFree(slot: number): boolean {
    return slot >= this.end || this.#skip[slot] === slot;
  }

  isBase(base: number): boolean {
    return this.#bases[base] === 1;
  }

  useBase(base: number): void {
    this.#reach(base);
    this.#bases[base] = 1;
    this.lastBase = Math.max(this.lastBase, base);
  }

  fill(slot: number): void {
    this.#reach(slot);
    this.#skip[slot] = slot + 1;
    this.end = Math.max(this.end, slot + 1);
  }

  firstFrom(slot: number): number {
    let at = slot;
    while (at < this.end && this.#skip[at] !== at) {
      const further = this.#skip[at]!;
      if (further < this.end) this.#skip[at] = this.#skip[further]!;
      at = further;
    }
    return at;
  }

  #reach(slot: number): void {
    const length = this.#skip.length;
    if (slot < length) return;
    const bases = new Uint8Array(2 * slot + 2);
    const skip = Int32Array.from(bases, (_, index) => index);
    bases.set(this.#bases);
    skip.set(this.#skip);
    this.#bases = bases;
    this.#skip = skip;
  }
}
