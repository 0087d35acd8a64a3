// 「最後に一言」と問われると: words that are done to the sentence's topic come from the other one who is there.

import { CUE_NOUNS, CUE_VERBS } from "../../quotations/ja/cue-verbs.data.ts";
import type { Party } from "../party.ts";
import type { Candidate, Decision, Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { peopleIn, subjectIn } from "./sentence-people.ts";

const SENTENCES_BACK = 4;

export const spokenTo: Rule = {
  id: "spoken-to",
  find(situation) {
    const { tail, sentence } = situation;
    if (!tail.passive || tail.particle !== "と" || sentence.headline || tail.cue < 0) return null;
    return (asks(situation) ? lastAsker(situation) : null) ?? otherThanTopic(situation);
  },
};

function asks({ stream, tail }: Situation): boolean {
  const base = stream.items[tail.cue]?.token?.base ?? "";
  return CUE_VERBS.get(base) === "ask" || CUE_NOUNS.get(surfaceAt(stream, tail.cue)) === "ask";
}

/** Whoever put the questions so far. */
function lastAsker({ stream, earlier }: Situation): Candidate | null {
  for (let index = earlier.length - 1; index >= Math.max(0, earlier.length - MOST_ASKED); index--) {
    const decision: Decision = earlier[index]!;
    if (decision.party?.nature !== "person") continue;
    if (QUESTION.test(stream.quotes[decision.quote]!.text)) return { party: decision.party, fit: 0.8 };
  }
  return null;
}

const MOST_ASKED = 30;
const QUESTION = /(?:[？?]|か)$/u;

/** The nearest person besides the one who is told. */
function otherThanTopic(situation: Situation): Candidate | null {
  const { stream, sentence, sentenceIndex } = situation;
  let topic: string | null = null;
  for (let back = 0; back <= SENTENCES_BACK; back++) {
    const before = stream.sentences[sentenceIndex - back];
    if (before === undefined || before.headline) return null;
    const to = back === 0 ? situation.tail.rowFrom : before.to;
    topic ??= keyOf(subjectIn(situation, before.from, to)?.party);
    if (back === 0 && to <= sentence.from) continue;
    const others = peopleIn(situation, before.from, to).filter((it) => keyOf(it) !== topic);
    if (topic !== null && others.length > 0) return { party: others[0]!, fit: 0.7 };
  }
  return null;
}

function keyOf(party: Party | undefined): string | null {
  return party === undefined ? null : (party.name ?? party.text);
}
