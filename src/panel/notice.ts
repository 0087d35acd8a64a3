// What the panel says after something was done.

/** A short word, said aloud too; with a way back where there is one. */
export interface Notice {
  text: string;
  undo: boolean;
}
