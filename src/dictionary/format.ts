// The layout of the packed dictionary: one file of little-endian typed arrays that are used where they lie.
//
// word 0    magic, "FHja"
// word 1    version of this layout
// word 2    length of the file in bytes
// word 3... start and length in bytes of each section, in the order of `sections`; every start is a multiple of 4

/** "FHja" as a little-endian word; also fails where typed arrays are big-endian. */
export const magic = 0x616a4846;
export const formatVersion = 1;

export const sections = [
  /** Uint32: the words as a double-array graph, see `slot*`. */
  "graph",
  /** Int32: the morphemes of each word, see `morpheme*`. */
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
] as const;

export type Section = (typeof sections)[number];

export const headerWords = 3 + 2 * sections.length;

/**
 * A slot of the graph is a label (the letter that leads here) and a value. A state is a base: its edge for a letter
 * is the slot at base + letter, if that slot has the letter for its label; the slot's value is the next state's base.
 * The slot at the base itself has label 0 if a word ends in this state; its value is where the word's morphemes begin.
 * No two states share a base, so the label alone tells whose slot it is.
 */
export const slotLabelBits = 13;
export const slotLabelMask = (1 << slotLabelBits) - 1;
export const emptySlot = 2 ** slotLabelBits - 1;
export const slotValueLimit = 2 ** (32 - slotLabelBits);

/** A morpheme: word cost (16 bits, signed), whether it is the word's last, feature within the context (4), context (11). */
export const morphemeCostShift = 16;
export const morphemeLast = 1 << 15;
export const morphemeFeatureShift = 11;
export const morphemeFeatureMask = 15;
export const morphemeContextMask = (1 << morphemeFeatureShift) - 1;
/** No word has more morphemes. */
export const longestList = 32;

export const invoke = 1;
export const group = 2;

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
