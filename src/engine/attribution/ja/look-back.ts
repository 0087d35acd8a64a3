// The speaker or the person that the sentences before are about; never past a heading.

import type { Party } from "../party.ts";
import { type Candidate, type Decision, lastDecision, type Situation } from "../situation.ts";
import { lastPersonIn, subjectIn } from "./sentence-people.ts";

const SENTENCES_BACK = 6;
/** A speaker who is not named in the sentence is never as sure as one who is. */
const AT_BEST = 0.95;
const NEW_BLOCK = 0.92;
/** Somebody else than the last speaker is the subject of the sentence. */
const OTHER_SUBJECT = 0.88;
/** Below this a role mentioned in passing is no speaker. */
const LEAST_ROLE = 0.35;
const NEW_SENTENCE = 0.95;
/** A mention outside the subject takes the scene over only where nobody is its subject within so many sentences more. */
const MENTION_HOLDS = 4;
const MENTIONED = 0.7;
/** 司会は森田さん（45）: whoever comes with an age or a reading is presented, in whatever part. */
const PRESENTED = 0.9;

/** The nearest of them; a role only where no name is near. */
export function lookBack(situation: Situation): Candidate | null {
  const { stream, sentenceIndex, tail, sentence } = situation;
  if (tail.passive || sentence.headline) return null;
  const passedOn = handedOver(situation);
  let fit = tail.particle === "という" || tail.particle === "の" ? 0.6 : AT_BEST;
  let mentioned: { found: Candidate; back: number } | null = null;
  let role: { found: Candidate; back: number } | null = null;
  let block = stream.items[sentence.from]!.block;
  for (let back = 1; back <= SENTENCES_BACK; back++) {
    const before = stream.sentences[sentenceIndex - back];
    if (before === undefined || before.headline) break;
    const itsBlock = stream.items[before.to - 1]!.block;
    if (itsBlock !== block) fit *= NEW_BLOCK;
    block = stream.items[before.from]!.block;
    const found = speakerOf(situation, before.from, before.to, passedOn);
    if (found === null && mentioned === null) {
      const party = mentionedIn(situation, before.from, before.to, passedOn);
      if (party?.phrase.bracket != null) return { party, fit: fit * PRESENTED, topic: true };
      if (party !== null) mentioned = { found: { party, fit: fit * MENTIONED, topic: true }, back };
    }
    if (mentioned !== null && back > mentioned.back + MENTION_HOLDS) return mentioned.found;
    if (found?.party != null && (found.party.nature !== "role" || found.fit >= 0.55)) {
      const better = role !== null && back > role.back + 2 ? role.found : { ...found, fit: fit * found.fit };
      return { ...better, topic: true };
    }
    if (found !== null) role ??= { found: { ...found, fit: fit * found.fit }, back };
    fit *= NEW_SENTENCE;
  }
  if (mentioned !== null) return mentioned.found;
  return role === null || role.found.fit < LEAST_ROLE ? null : { ...role.found, topic: true };
}

/** The speaker of an earlier quotation of the same sentence, who has handed over: 「…」と聞くと、「…」. */
function handedOver({ earlier, stream, sentence }: Situation): Decision | null {
  const before = earlier[earlier.length - 1];
  return before !== undefined && stream.itemOf[before.quote]! >= sentence.from ? before : null;
}

function speakerOf(situation: Situation, from: number, to: number, not: Decision | null): Candidate | null {
  const subject = subjectIn(situation, from, to);
  const decided = lastDecision(situation, from, to, isDoer);
  if (decided?.party != null && !isSame(decided.party.name ?? decided.party.text, not)) {
    if (!decided.topic && subject !== null && subject.fit >= 0.9) return subject;
    const same =
      subject === null ||
      subject.party.text === decided.party.text ||
      subject.party.name === decided.party.name;
    return { party: decided.party, fit: standingOf(decided) * (same ? 1 : OTHER_SUBJECT) };
  }
  if (subject !== null && subject.fit >= 0.5 && !isSame(subject.party.name ?? subject.party.text, not))
    return subject;
  return subject !== null && !isSame(subject.party.name ?? subject.party.text, not) ? subject : null;
}

/** Somebody named in another part than the subject, and not as the source of words. */
function mentionedIn(situation: Situation, from: number, to: number, not: Decision | null): Party | null {
  const source = lastDecision(situation, from, to, (it) => !isDoer(it));
  const last = lastPersonIn(situation, from, to);
  if (last === null || isSame(last.name ?? last.text, not) || isSame(last.name ?? last.text, source))
    return null;
  return last;
}

/** 師から「…」と言われた: the sentence goes on about the one who was told. */
function isDoer({ rule }: Decision): boolean {
  return rule !== "from-whom" && rule !== "spoken-to" && rule !== "announced";
}

const STANDS = 0.45;

/** How far a decision can be built on: a sure one does not fade from sentence to sentence. */
export function standingOf({ confidence }: Decision): number {
  return confidence >= STANDS ? 1 : confidence;
}

function isSame(name: string, not: Decision | null): boolean {
  return not?.party != null && (not.party.name ?? not.party.text) === name;
}
