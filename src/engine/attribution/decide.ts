// Asks the rules in order of their strength and keeps the first answer for each quotation.

import { confidenceOf } from "./confidence.ts";
import { accordingTo } from "./ja/according-to.ts";
import { accordingToOutlet } from "./ja/according-to-outlet.ts";
import { alternation } from "./ja/alternation.ts";
import { announced } from "./ja/announced.ts";
import { answers } from "./ja/answers.ts";
import { bracketedAge } from "./ja/bracketed-age.ts";
import { bracketedName } from "./ja/bracketed-name.ts";
import { carriedInSentence } from "./ja/carried-in-sentence.ts";
import { cleft } from "./ja/cleft.ts";
import { closingName } from "./ja/closing-name.ts";
import { crowdPresent } from "./ja/crowd-present.ts";
import { crowdWords } from "./ja/crowd-words.ts";
import { described } from "./ja/described.ts";
import { settleEchoes } from "./ja/echo.ts";
import { fromDocument } from "./ja/from-document.ts";
import { fromPlace } from "./ja/from-place.ts";
import { fromWhom } from "./ja/from-whom.ts";
import { headline } from "./ja/headline.ts";
import { settleHeadings } from "./ja/headline-crowd.ts";
import { inverted } from "./ja/inverted.ts";
import { label } from "./ja/label.ts";
import { labelLine } from "./ja/label-line.ts";
import { namedLine } from "./ja/named-line.ts";
import { nextSentence } from "./ja/next-sentence.ts";
import { possessor } from "./ja/possessor.ts";
import { reportedBy } from "./ja/reported-by.ts";
import { scene } from "./ja/scene.ts";
import { spokenTo } from "./ja/spoken-to.ts";
import { subjectAfter } from "./ja/subject-after.ts";
import { subjectBefore } from "./ja/subject-before.ts";
import { turns } from "./ja/turns.ts";
import { voicesOnly } from "./ja/voices-only.ts";
import { voicesRow } from "./ja/voices-row.ts";
import { writtenThere } from "./ja/written-there.ts";
import { lineLabels } from "./line-labels.ts";
import type { People } from "./people.ts";
import { protagonistOf } from "./protagonist.ts";
import { resolved } from "./resolve.ts";
import { writerOf } from "./scene/writer.ts";
import type { Decision, Page, Rule, Situation } from "./situation.ts";
import type { Stream } from "./stream.ts";
import { tailOf } from "./tail.ts";

const RULES: readonly Rule[] = [
  turns,
  namedLine,
  bracketedName,
  bracketedAge,
  label,
  crowdPresent,
  cleft,
  inverted,
  subjectAfter,
  described,
  possessor,
  fromWhom,
  answers,
  subjectBefore,
  accordingTo,
  fromPlace,
  fromDocument,
  closingName,
  headline,
  labelLine,
  alternation,
  announced,
  nextSentence,
  crowdWords,
  spokenTo,
  voicesOnly,
  carriedInSentence,
  voicesRow,
  reportedBy,
  writtenThere,
  scene,
  accordingToOutlet,
];

/** One decision for each quotation that stands in the stream, in the order of the page. */
export function decideAll(stream: Stream, people: People): Decision[] {
  const decisions: Decision[] = [];
  const lookback = { stream, people, kept: new Map() };
  const page: Page = {
    lookback,
    sentencesRead: new Map(),
    labels: lineLabels(stream),
    protagonist: protagonistOf(lookback),
  };
  for (const item of stream.items) {
    if (item.quote >= 0) decisions.push(decide(page, item.quote, decisions));
  }
  return settleEchoes(stream, settleHeadings(stream, decisions));
}

function decide(page: Page, index: number, earlier: readonly Decision[]): Decision {
  const { lookback } = page;
  const { stream, people } = lookback;
  const quote = stream.quotes[index]!;
  const at = stream.itemOf[index]!;
  const sentenceIndex = stream.sentenceOf[at]!;
  const sentence = stream.sentences[sentenceIndex]!;
  const tail = tailOf(stream, at, sentence, quote);
  const situation: Situation = {
    stream,
    people,
    quote,
    at,
    sentenceIndex,
    sentence,
    tail,
    ...page,
    earlier,
  };
  for (const rule of RULES) {
    const found = rule.find(situation);
    if (found === null || found.fit <= 0) continue;
    const named = found.party === null ? null : (writerOf(situation, found.party) ?? found.party);
    const party = named === null ? null : resolved(lookback, named);
    return {
      quote: index,
      party,
      rule: rule.id,
      confidence: confidenceOf(rule.id, found.fit),
      topic: found.topic ?? false,
    };
  }
  return { quote: index, party: null, rule: "unknown", confidence: confidenceOf("unknown", 1), topic: false };
}
