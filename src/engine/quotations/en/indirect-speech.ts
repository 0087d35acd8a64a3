// English reported clauses: "she said (that) …", "according to X, …".

import type { AnalysedBlock, FoundQuote, Span, Stance } from "../../model.ts";
import { spansWithin } from "../../text/spans-within.ts";
import { CLAUSE_CUES, ENGLISH_CUES } from "./cue-words.data.ts";

/** A shorter clause is hardly a statement. */
const SHORTEST = 12;
/** Without "that", a clause must begin with a subject of its own. */
const SUBJECT = /^(?:the|an?|it|he|she|they|we|I|there|this|that|his|her|their|its)\b/;

/** `direct` are the block's quotations in marks, in order; a clause that holds one is theirs. */
export function findEnglishIndirectSpeech(block: AnalysedBlock, direct: readonly Span[]): FoundQuote[] {
  if (block.source.role === "heading") return [];
  return block.sentences.flatMap((sentence) => {
    const quote = accordingTo(block, sentence) ?? reportedClause(block, sentence);
    return quote && spansWithin(direct, quote.start, quote.end).length === 0 ? [quote] : [];
  });
}

/** According to X, CLAUSE. / CLAUSE, according to X. */
function accordingTo(block: AnalysedBlock, sentence: Span): FoundQuote | null {
  const text = block.source.text.slice(sentence.start, sentence.end);
  const at = text.search(/\baccording to\b/i);
  if (at < 0) return null;
  const cue = { start: sentence.start + at, end: sentence.start + at + "according to".length };
  const comma = text.indexOf(",", at);
  const clause =
    at === 0 && comma > 0
      ? { start: sentence.start + comma + 1, end: sentence.end }
      : { start: sentence.start, end: sentence.start + at };
  return indirect(block, clause, cue, "said", "indirect-according-to");
}

/** X said that CLAUSE. */
function reportedClause(block: AnalysedBlock, sentence: Span): FoundQuote | null {
  const text = block.source.text.slice(sentence.start, sentence.end);
  const link = /\b([a-z]{3,14}) (?:(?:reporters|him|her|them|me|us) )?(that )?/g;
  for (const found of text.matchAll(link)) {
    const verb = found[1]!;
    const after = found.index + found[0].length;
    if (!CLAUSE_CUES.has(verb) || (!found[2] && !hasClauseAfter(text, found.index, verb, found[0], after)))
      continue;
    const start = sentence.start + found.index;
    const clause = { start: sentence.start + after, end: sentence.end };
    const stance = ENGLISH_CUES.get(verb) ?? "said";
    return indirect(block, clause, { start, end: start + verb.length }, stance, "indirect-reporting-verb");
  }
  return null;
}

/** Without "that", a subject begins the clause; but not in “…,” said the mayor, nor in "told the Aoba Times". */
function hasClauseAfter(text: string, at: number, verb: string, link: string, after: number): boolean {
  if (!SUBJECT.test(text.slice(after, after + 8))) return false;
  if (/^t(?:old|ells)$/.test(verb) && link.trim() === verb) return false;
  return /[^\s”"’,]\s*$/.test(text.slice(Math.max(0, at - 3), at));
}

function indirect(
  block: AnalysedBlock,
  clause: Span,
  cue: Span,
  stance: Stance,
  form: string,
): FoundQuote | null {
  const { text, id } = block.source;
  let { start, end } = clause;
  while (start < end && /[\s,]/.test(text[start]!)) start++;
  while (end > start && /[\s,.]/.test(text[end - 1]!)) end--;
  if (end - start < SHORTEST) return null;
  return {
    kind: "indirect",
    block: id,
    start,
    end,
    text: text.slice(start, end),
    mark: "",
    closed: true,
    continues: false,
    cue: { ...cue, text: text.slice(cue.start, cue.end) },
    stance,
    form,
    confidence: 0.6,
  };
}
