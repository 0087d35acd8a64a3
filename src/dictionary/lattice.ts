// Runs the lattice search: WebAssembly that the packed dictionary carries, compiled from `search/lattice.ts`.

import { longestSentence } from "./bit-fields.ts";
import type { Dictionary } from "./dictionary.ts";
import { readSentence } from "./read-sentence.ts";

export interface Lattice {
  /**
   * Finds the best path through the sentence of `text` that begins at `from`; answers where in `path` it begins.
   * It ends where `path` does, and holds until the next search.
   */
  search(text: string, from: number): number;
  /** Two integers a token: its end in the sentence, doubled, odd if the dictionary does not know it; its morpheme. */
  path(): Int32Array;
}

/** What `search/lattice.ts` exports. Addresses are in bytes. */
interface Search {
  memory: WebAssembly.Memory;
  units: WebAssembly.Global<"i32">;
  pathEnd: WebAssembly.Global<"i32">;
  dictionary: WebAssembly.Global<"i32">;
  open(...addresses: number[]): void;
  search(length: number): number;
}

const pageSize = 65_536;

/** Copies the dictionary into the memory of its search. */
export function createLattice({ bytes, sections, contexts }: Dictionary): Lattice {
  const { start, length } = sections.search;
  const module = new WebAssembly.Module(new Uint8Array(bytes, start, length));
  const { memory, units, pathEnd, dictionary, ...compiled } = new WebAssembly.Instance(module)
    .exports as unknown as Search;
  const base = dictionary.value;
  const end = base + bytes.byteLength;
  memory.grow(Math.ceil(end / pageSize) - memory.buffer.byteLength / pageSize);
  new Uint8Array(memory.buffer, base).set(new Uint8Array(bytes));
  const { graph, morphemes, connections, letters, classes, unknown } = sections;
  const addresses = [graph, morphemes, connections, letters, classes, unknown].map((it) => base + it.start);
  compiled.open(...addresses, contexts.length, end);
  // Views of a memory end with the buffer that they look at, which grows by being replaced.
  let sentence = new Uint16Array(memory.buffer, units.value, longestSentence);
  let path = new Int32Array(memory.buffer, 0, pathEnd.value / 4);
  return {
    search(text, from) {
      const begin = compiled.search(readSentence(text, from, sentence));
      if (path.length === 0) {
        sentence = new Uint16Array(memory.buffer, units.value, longestSentence);
        path = new Int32Array(memory.buffer, 0, pathEnd.value / 4);
      }
      return begin / 4;
    },
    path: () => path,
  };
}
