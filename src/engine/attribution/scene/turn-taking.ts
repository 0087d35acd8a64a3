// Whose turn it is: who spoke last hands over, answers nobody's question but another's, and alternates line by line.

import type { Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { keyOf } from "./mentions.ts";
import { isAnswer } from "./predicate.ts";
import { SALIENCE } from "./salience.data.ts";

/** Words that ask somebody; a plain か (どうすればいいのか) as often laments. */
export const QUESTION = /(?:[？?]|(?:です|ます|でした|ました|ません|でしょう)か)$/u;
const GOES_ON = /^(?:さらに|更に|また|続けて|続いて|そして|加えて|しかも|その上|なおも)$/u;

/** A factor for each party by its key, 1 for one who is not concerned. */
export function turnFactors(situation: Situation): (key: string) => number {
  const { earlier, lookback } = situation;
  const party = earlier[earlier.length - 1]?.party;
  if (party == null) return () => 1;
  const last = keyOf(lookback, party);
  const next = secondInTurns(situation, last);
  if (next !== null)
    return (key) => (key === next ? SALIENCE.turn.next : key === last ? SALIENCE.turn.last : 1);
  const factor = factorOfLast(situation);
  return (key) => (key === last ? factor : 1);
}

/** Of two whose bare words alternate, line by line, the one who did not speak last; null where there are no such lines. */
function secondInTurns(
  { earlier, lookback, sentence, sentenceIndex, stream }: Situation,
  last: string,
): string | null {
  if (!sentence.quotesOnly) return null;
  for (const back of [1, 2]) {
    const decision = earlier[earlier.length - back];
    if (decision?.party == null) return null;
    const line = stream.sentenceOf[stream.itemOf[decision.quote]!]!;
    if (line !== sentenceIndex - back || !stream.sentences[line]!.quotesOnly) return null;
    const key = keyOf(lookback, decision.party);
    if (key !== last) return key;
  }
  return null;
}

/** Whoever has just spoken hands over within a sentence, hardly answers their own question, and goes on after さらに. */
function factorOfLast(situation: Situation): number {
  const { earlier, stream, sentence } = situation;
  const last = earlier[earlier.length - 1]!;
  if (stream.itemOf[last.quote]! >= sentence.from) return 0;
  if (GOES_ON.test(surfaceAt(stream, sentence.from))) return SALIENCE.turn.goesOn;
  const { stance, text } = stream.quotes[last.quote]!;
  if (stance !== "asked" && !QUESTION.test(text)) return 1;
  return sentence.quotesOnly || isAnswer(situation) ? SALIENCE.asked.inRow : SALIENCE.asked.elsewhere;
}
