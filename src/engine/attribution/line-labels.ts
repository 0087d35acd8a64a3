// 森田「早い」／林「遅い」: words that stand line by line before words in marks, as in a round table, and how often each does.

import type { Sentence } from "./item.ts";
import { type Stream, textBetween } from "./stream.ts";

const MOST_WORDS = 6;
const LONGEST = 10;

/** By the label. Linear in the length of the page. */
export function lineLabels(stream: Stream): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const sentence of stream.sentences) {
    const label = labelOf(stream, sentence);
    if (label !== null) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

/** The few words with which the sentence, a line of its own, begins before its only quotation; null where it has another form. */
export function labelOf(stream: Stream, { from, to, headline }: Sentence): string | null {
  if (headline || stream.items[from - 1]?.block === stream.items[from]!.block) return null;
  let at = from;
  while (at < to && at - from <= MOST_WORDS && stream.items[at]!.quote < 0) {
    const { pos } = stream.items[at]!.token!;
    if (pos !== "名詞" && pos !== "接頭詞" && pos !== "動詞") return null;
    at++;
  }
  if (at === from || stream.items[at]?.quote === -1) return null;
  for (let rest = at + 1; rest < to; rest++) if (stream.items[rest]!.token?.pos !== "記号") return null;
  const label = textBetween(stream, from, at - 1);
  return label.length <= LONGEST ? label : null;
}
