// Reported speech without marks: Aによると…という, …との考えを示した, …としている, …よう求めた. The clause is the quotation.

import type { AnalysedBlock, FoundQuote } from "../../model.ts";
import { spansWithin } from "../../text/spans-within.ts";
import { clauseStart, isPause } from "./clause-start.ts";
import { closingTokens } from "./closing-tokens.ts";
import { CUE_VERBS } from "./cue-verbs.data.ts";
import { type IndirectForm, type IndirectTail, indirectTailAt, isSpeakerLike } from "./indirect-tails.ts";
import { firstTokenFrom } from "./words-in-context.ts";

/** A clause shorter than this says too little to be shown as somebody's statement. */
const SHORTEST_CLAUSE = 4;
/** Characters that a clause must have outside the quotations in marks that it holds. */
const LEAST_OF_ITS_OWN = 9;

/** A quotation in marks, with the cue that closes its own clause. */
type MarkedWords = Pick<FoundQuote, "start" | "end" | "cue">;

/** How sure each form is on its own; a named subject in the same sentence adds to it. */
const CONFIDENCE: Record<IndirectForm, number> = {
  "according-to": 0.75,
  opinion: 0.7,
  "reporting-verb": 0.65,
  position: 0.65,
  request: 0.65,
  inverted: 0.65,
  hearsay: 0.5,
};

/** Indirect speech of one block, in order. `direct` are the quotations in marks that the block holds, in order. */
export function findIndirectSpeech(block: AnalysedBlock, direct: readonly MarkedWords[]): FoundQuote[] {
  const found: FoundQuote[] = [];
  const partners = closingTokens(block.tokens);
  for (const sentence of block.sentences) {
    const first = firstTokenFrom(block.tokens, sentence.start);
    const stop = firstTokenFrom(block.tokens, sentence.end);
    let from = first;
    for (let at = first; at < stop; at++) {
      at = partners[at] || at;
      const tail = indirectTailAt(block.tokens, at, stop);
      if (!tail) continue;
      const quote = clauseQuote(block, partners, from, tail, direct);
      if (quote) found.push(quote);
      if (quote || isPause(block.tokens[tail.cue[1] + 1])) from = tail.cue[1] + 1;
      at = tail.cue[1];
    }
  }
  return found;
}

function clauseQuote(
  block: AnalysedBlock,
  partners: Int32Array,
  from: number,
  tail: IndirectTail,
  direct: readonly MarkedWords[],
): FoundQuote | null {
  const { tokens, source } = block;
  if (tellsOnlyOfSpeaking(block, tail)) return null;
  const { first, sourced } = clauseStart(block, partners, afterMarked(block, from, tail, direct), tail);
  const start = tokens[first]?.start ?? 0;
  const end = tokens[tail.link]!.start;
  if (end - start < SHORTEST_CLAUSE || !hasWordsOfItsOwn(block, start, end, direct)) return null;
  const form: IndirectForm = tail.form === "hearsay" && sourced ? "according-to" : tail.form;
  const cueStart = tokens[tail.cue[0]]!.start;
  const cueEnd = tokens[tail.cue[1]]!.end;
  return {
    kind: "indirect",
    block: source.id,
    start,
    end,
    text: source.text.slice(start, end),
    mark: "",
    closed: true,
    continues: false,
    cue: { text: source.text.slice(cueStart, cueEnd), start: cueStart, end: cueEnd },
    stance: tail.stance,
    form: `indirect-${form}`,
    confidence: CONFIDENCE[form] + (first > from ? 0.1 : 0),
  };
}

/** 元職員は取材に応じ、内情を語ったと、森田氏。: that somebody spoke, and no word of what was said. */
function tellsOnlyOfSpeaking({ tokens }: AnalysedBlock, { form, link }: IndirectTail): boolean {
  if (form !== "inverted") return false;
  let verb = link - 1;
  while (verb > 0 && tokens[verb]!.pos === "助動詞") verb--;
  return CUE_VERBS.get(tokens[verb]?.base ?? "") === "say" && tokens[verb - 1]?.surface === "を";
}

/** 「急ぐ」と語り、年内に終えると述べた: the second clause begins after the cue of the words in marks. */
function afterMarked(
  { tokens }: AnalysedBlock,
  from: number,
  tail: IndirectTail,
  direct: readonly MarkedWords[],
): number {
  const start = tokens[from]?.start ?? 0;
  const end = tokens[tail.link]!.start;
  const taken = spansWithin(direct, start, end).findLast(({ cue }) => cue !== null && cue.end <= end);
  if (!taken?.cue || taken.cue.start < taken.end) return from;
  let next = firstTokenFrom(tokens, taken.cue.end);
  if (tokens[next]?.pos1 === "接続助詞") next++;
  return isPause(tokens[next]) ? Math.max(from, next) : from;
}

/**
 * A clause that is little but marked words is only those words, unless they are its predicate: 工事が「思ったより速い」との見方 has a
 * subject of its own and is kept beside the fragment; 森田氏が「辞める」と has only its speaker.
 */
function hasWordsOfItsOwn(
  block: AnalysedBlock,
  start: number,
  end: number,
  direct: readonly MarkedWords[],
): boolean {
  const within = spansWithin(direct, start, end);
  const last = within.at(-1);
  if (!last) return true;
  const own = end - start - within.reduce((sum, span) => sum + span.end - span.start + 2, 0);
  if (end - last.end > 3) return own >= LEAST_OF_ITS_OWN;
  const particle = firstTokenFrom(block.tokens, last.start - 1) - 1;
  const subject = block.tokens[particle - 1];
  return block.tokens[particle]?.surface === "が" && subject !== undefined && !isSpeakerLike(subject);
}
