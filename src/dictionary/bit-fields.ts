// The bits of the packed dictionary's integers. Read as TypeScript and as AssemblyScript, so nothing but plain integers.

/**
 * A slot of the graph is a label (the letter that leads here) and a value. A state is a base: its edge for a letter
 * is the slot at base + letter, if that slot has the letter for its label; the slot's value is the next state's base.
 * The slot at the base itself has label 0 if a word ends in this state; its value is where the word's morphemes begin.
 * No two states share a base, so the label alone tells whose slot it is.
 */
export const slotLabelBits = 13;
export const slotLabelMask = (1 << slotLabelBits) - 1;

/** A morpheme: word cost (16 bits, signed), whether it is the word's last, feature within the context (4), context (11). */
export const morphemeCostShift = 16;
export const morphemeLast = 1 << 15;
export const morphemeFeatureShift = 11;
export const morphemeFeatureMask = 15;
export const morphemeContextMask = (1 << morphemeFeatureShift) - 1;
/** No word has more morphemes. */
export const longestList = 32;

/** Flags of a character class: look for unknown words even where the dictionary has words; they take in the whole run. */
export const invoke = 1;
export const group = 2;

/** Sentences longer than this are cut, which bounds the lattice's memory and keeps sums of costs within 30 bits. */
export const longestSentence = 16_384;
