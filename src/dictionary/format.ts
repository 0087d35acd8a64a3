// The layout of the packed dictionary: one file of little-endian typed arrays that are used where they lie.
//
// word 0    magic, "FHja"
// word 1    version of this layout
// word 2    length of the file in bytes
// word 3... start and length in bytes of each section, in the order of `sections`; every start is a multiple of 4

import { slotLabelBits } from "./bit-fields.ts";

/** "FHja" as a little-endian word; also fails where typed arrays are big-endian. */
export const magic = 0x616a4846;
export const formatVersion = 2;

export const sections = [
  /** Uint32: the words as a double-array graph, see `slot*` in `bit-fields.ts`. */
  "graph",
  /** Int32: the morphemes of each word, see `morpheme*` there. */
  "morphemes",
  /** Int16: cost of each left context after each right context, [left][right]. */
  "connections",
  /** Uint16 for each UTF-16 code unit: its letter in the graph, 0 where no word has it. */
  "letters",
  /** Uint8 for each UTF-16 code unit: its character class. */
  "classes",
  /** Int32, two for each class: flags (`invoke`, `group`), and where its unknown words begin in `morphemes`. */
  "unknown",
  /** Uint16 for each context: its first feature. */
  "contexts",
  /** Uint16, `featureFields` for each feature: numbers of strings, but for `cut`, which counts code units. */
  "features",
  /** UTF-16 text: the strings, a line each. */
  "strings",
  /** WebAssembly: the search, which runs on all of the above. Compiled from `search/lattice.ts`. */
  "search",
] as const;

export type Section = (typeof sections)[number];

export const headerWords = 3 + 2 * sections.length;

/** In the graph, where nothing is. */
export const emptySlot = 2 ** slotLabelBits - 1;
export const slotValueLimit = 2 ** (32 - slotLabelBits);

/** The basic form is the surface without its last `cut` code units, and `append`. */
export const featureFields = [
  "pos",
  "pos1",
  "pos2",
  "pos3",
  "conjugationType",
  "conjugationForm",
  "cut",
  "append",
] as const;
