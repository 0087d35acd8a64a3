// Words that somebody says at a place of the page, with what decides which venues hold for them.

import type { Place, QuoteSpeaker } from "../model.ts";

export interface Uttered extends Place {
  speaker: QuoteSpeaker;
  /** Where the sentence's next quotation begins, in the same block: what stands behind that belongs to it. */
  nextQuote: number;
  /** Where the text under the headline first gives words of this speaker; null for a speaker without a name. */
  firstHeard: Place | null;
  /** The sentence itself shows that the speaker is there: 同席した林氏は, 質問されると. */
  isThere: boolean;
  /** Told in the present: …と話す. */
  isNow: boolean;
}
