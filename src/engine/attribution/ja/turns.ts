// ――今後は。「来月から」／Q 今後は。 A 来月から。／森田　来月だ。: people who take turns, line by line.

import { phraseEndingAt, phraseStartingAt } from "../noun-phrase.ts";
import { type Party, partyOf } from "../party.ts";
import { sceneCandidates } from "../scene/candidates.ts";
import { type Candidate, type Decision, lastDecision, type Rule, type Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const ASKERS = /^(?:[QＱ問]\d*|質問|記者|聞き手|司会|司会者|編集部|インタビュアー)$/u;
const TURN_FORMS: ReadonlySet<string> = new Set([
  "interview-dash",
  "question-and-answer",
  "label",
  "round-table",
  "comment-box",
]);

export const turns: Rule = {
  id: "turns",
  find(situation) {
    const { quote } = situation;
    if (quote.form === "interview-dash") return author(situation);
    if (quote.form === "comment-box") return commentator(situation);
    if (quote.form === "forum-post") return poster(situation);
    // copied from elsewhere: not the words of whoever spoke last
    if (quote.form === "quoted-block") return { party: null, fit: 0.5 };
    if (TURN_FORMS.has(quote.form)) return byLabel(situation);
    return answersDash(situation) ? interviewee(situation) : null;
  },
};

/** The page's writer, or whoever asks in the writer's place. */
function author({ stream, people, at }: Situation): Candidate {
  const phrase = { first: at, last: at, bracket: null, outer: at, title: false };
  return { party: { ...partyOf(stream, people, phrase), nature: "author", text: "" }, fit: 1 };
}

function byLabel(situation: Situation): Candidate | null {
  const { stream, people, sentence, at } = situation;
  let last = at - 1;
  while (last > sentence.from && /^[：:.．、\s]$/u.test(surfaceAt(stream, last))) last--;
  const label = surfaceAt(stream, last);
  if (last < sentence.from) return null;
  if (ASKERS.test(label)) return author(situation);
  if (/^(?:[AＡ答]|回答)$/u.test(label)) return interviewee(situation);
  const phrase = phraseEndingAt(stream, last, sentence.from);
  if (phrase === null || phrase.outer > sentence.from + 1) return null;
  const party: Party = partyOf(stream, people, phrase);
  if (party.nature === "silent") return null;
  return {
    party: party.nature === "unsure" ? { ...party, nature: "person", name: party.text } : party,
    fit: party.nature === "person" ? 1 : 0.8,
  };
}

/** 12: 名無しさん 2026/03/04 …: the name in the line above the post, after its number. */
function poster({ stream, people, sentenceIndex, sentence, at }: Situation): Candidate {
  const header = at === sentence.from ? stream.sentences[sentenceIndex - 1] : sentence;
  for (let here = header?.from ?? at; here < Math.min(header?.to ?? at, (header?.from ?? at) + 5); here++) {
    if (stream.items[here]!.quote >= 0 || !/\p{L}/u.test(surfaceAt(stream, here))) continue;
    const phrase = phraseStartingAt(stream, here, header?.to ?? at);
    if (phrase !== null)
      return { party: { ...partyOf(stream, people, phrase), nature: "role", name: null }, fit: 0.8 };
  }
  return { party: null, fit: 0.5 };
}

/** 森田一郎・青葉大教授（土木）の話 */
function commentator({ stream, people, sentence, at }: Situation): Candidate | null {
  for (let here = at - 1; here > sentence.from; here--) {
    if (surfaceAt(stream, here) !== "の") continue;
    const phrase = phraseEndingAt(stream, here - 1, sentence.from);
    if (phrase === null) return null;
    const whole = { ...phrase, first: Math.min(phrase.first, sentence.from) };
    for (const it of [phrase, whole]) {
      const party = partyOf(stream, people, it);
      if (party.nature === "person") return { party, fit: 1 };
    }
    return { party: partyOf(stream, people, phrase), fit: 0.7 };
  }
  return null;
}

/** The words in marks right after a question, or a line of the asker's, with a dash. */
function answersDash({ stream, earlier, sentence, sentenceIndex, at }: Situation): boolean {
  const line = stream.sentences[sentenceIndex - 1];
  if (sentence.quotesOnly && line !== undefined && /^[―—─–]/u.test(surfaceAt(stream, line.from))) return true;
  const before = earlier[earlier.length - 1];
  if (before === undefined || stream.quotes[before.quote]!.form !== "interview-dash") return false;
  const item = stream.itemOf[before.quote]!;
  return at === sentence.from || at - item <= 2;
}

/** Who answered before, else the person that the lead is about. */
function interviewee(situation: Situation): Candidate | null {
  const answered = lastDecision(situation, 0, situation.at, isAnswer);
  if (answered !== null) return { party: answered.party, fit: 0.9 };
  const person = sceneCandidates(situation).find((it) => it.party.nature === "person");
  return person === undefined ? null : { party: person.party, fit: 0.7 };
}

function isAnswer({ rule, party }: Decision): boolean {
  return rule === "turns" && party !== null && party.nature !== "author";
}
