// Who says "I" in the answers of an interview: whom its headline, or else its opening, names.

import type { AnalysedBlock, Mention } from "../../model.ts";
import type { EnglishMention } from "./english-mentions.ts";
import type { EnglishPeople } from "./english-people.ts";
import type { EnglishSentence } from "./english-sentences.ts";

export interface Interviewee {
  name: string;
  mention: Mention;
  /** Ids of the blocks that are answers. */
  answers: ReadonlySet<number>;
}

const LABEL = /^(Q|A|Question|Answer)\s?[:.]\s/u;
const LONGEST_QUESTION = 240;
const FEWEST_QUESTIONS = 3;

/** Null where the page is no interview with one named person. */
export function interviewee(
  blocks: readonly AnalysedBlock[],
  read: readonly { sentence: EnglishSentence; mentions: readonly EnglishMention[] }[],
  people: EnglishPeople,
): Interviewee | null {
  const answers = labelledAnswers(blocks) ?? answersAfterQuestions(blocks);
  if (answers === null) return null;
  for (const { sentence, mentions } of read) {
    for (const { kind, name, first, last } of mentions) {
      const person = kind === "name" ? people.personOf(name) : null;
      if (person === null || person.isBody || !person.name.includes(" ")) continue;
      const { block, items, text } = sentence;
      const { start } = items[first]!;
      const { end } = items[last]!;
      const mention = { text: text.slice(start, end), block, start, end };
      return { name: person.name, mention, answers };
    }
  }
  return null;
}

function labelledAnswers(blocks: readonly AnalysedBlock[]): Set<number> | null {
  const answers = new Set<number>();
  let questions = 0;
  let isAnswer = false;
  for (const { source } of blocks) {
    const label = LABEL.exec(source.text.slice(0, 20))?.[1];
    if (label !== undefined) isAnswer = label.startsWith("A");
    if (label?.startsWith("Q")) questions++;
    if (isAnswer) answers.add(source.id);
  }
  return questions >= FEWEST_QUESTIONS - 1 && answers.size > 1 ? answers : null;
}

/** Short paragraphs that ask, each with an answer under it. */
function answersAfterQuestions(blocks: readonly AnalysedBlock[]): Set<number> | null {
  const answers = new Set<number>();
  let questions = 0;
  for (const { source } of blocks) {
    const isQuestion = source.text.length <= LONGEST_QUESTION && /\?$/u.test(source.text.trimEnd().slice(-1));
    if (isQuestion) questions++;
    else if (questions > 0) answers.add(source.id);
  }
  return questions >= FEWEST_QUESTIONS && questions * 3 >= answers.size ? answers : null;
}
