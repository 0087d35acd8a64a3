// Whose words a quotation is whose own sentence does not tell: whom the sentence before is about, or who spoke last.

import type { Meant } from "./meanings.ts";

/** What has been heard up to a quotation. */
export interface Heard {
  /** Who spoke last, and in which block. */
  speaker: Meant | null;
  spokeIn: number;
  /** Confidence of that. */
  sure: number;
  /** Whom the writer's own sentences since then are about. */
  subject: Meant | null;
  subjectIn: number;
  /** The last sentence ended with a colon, so that what follows is its subject's. */
  led: Meant | null;
}

export const NOTHING_HEARD: Heard = {
  speaker: null,
  spokeIn: -2,
  sure: 0,
  subject: null,
  subjectIn: -2,
  led: null,
};

export interface Silent {
  meant: Meant;
  rule: string;
  /** No surer than this: what is carried is as sure as its source. */
  most: number;
}

/** `continues`: the quotation goes on over a paragraph's end. `ordinal` counts blocks of text. */
export function silentQuote(heard: Heard, ordinal: number, continues: boolean): Silent | null {
  const { speaker, spokeIn, sure, subject, subjectIn, led } = heard;
  if (continues && speaker !== null) return { meant: speaker, rule: "en-continued", most: sure };
  if (led !== null) return { meant: led, rule: "en-led-in", most: 1 };
  if (subject !== null && subjectIn === ordinal) return { meant: subject, rule: "en-look-back", most: 1 };
  if (speaker !== null && spokeIn === ordinal) return { meant: speaker, rule: "en-carried", most: sure };
  if (subject !== null && subjectIn === ordinal - 1)
    return { meant: subject, rule: "en-look-far-back", most: 1 };
  if (speaker !== null && spokeIn === ordinal - 1)
    return { meant: speaker, rule: "en-carried-over", most: sure };
  return null;
}
