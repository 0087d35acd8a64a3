// Whose words a quotation can be that its sentence gives to nobody: everybody in the scene, by salience.

import type { Party } from "../party.ts";
import type { Situation } from "../situation.ts";
import { constraintsOf } from "./constraints.ts";
import { keyOf, mentionsBetween, worthOfMention } from "./mentions.ts";
import { oddSubject } from "./odd-subject.ts";
import { type Presence, presentIn } from "./presence.ts";
import { readSentence } from "./read-sentence.ts";
import { SALIENCE } from "./salience.data.ts";

const LONGEST_SECTION = 40;
/** Sentences that a scene reaches back. */
const FARTHEST = 12;

export interface SceneCandidate {
  party: Party;
  /** As `keyOf` gives it. */
  key: string;
  /** Above 0; about 1 for whoever is the topic of the sentence before. */
  salience: number;
}

/** The most salient first. Bounded work for each quotation. */
export function sceneCandidates(situation: Situation): SceneCandidate[] {
  const { lookback, sentence, protagonist, tail } = situation;
  const scene = new Scene();
  const odd = oddSubject(situation);
  if (odd !== null) scene.add(odd.text, odd, SALIENCE.oddSubject);
  const here = mentionsBetween(lookback, sentence.from, tail.rowFrom);
  for (const mention of here)
    scene.add(mention.key, mention.party, worthOfMention(mention) * SALIENCE.sameSentence);
  lookBack(situation, scene);
  if (protagonist !== null) scene.raise(keyOf(lookback, protagonist), protagonist, SALIENCE.protagonist);
  const factorOf = constraintsOf(situation, here, scene.lastCentre);
  return [...scene.candidates.values()]
    .map((it) => ({ ...it, salience: it.salience * factorOf(it) }))
    .filter((it) => it.salience > 0)
    .sort((a, b) => b.salience - a.salience);
}

/** Brings in everybody whom the sentences before mention, or give words to. */
function lookBack(situation: Situation, scene: Scene): void {
  const { lookback, stream, sentence, sentenceIndex, protagonist } = situation;
  const inSection = isInSection(situation, protagonist);
  let block = stream.items[sentence.from]!.block;
  for (let back = 1; back <= FARTHEST; back++) {
    const before = stream.sentences[sentenceIndex - back];
    if (before === undefined) return;
    const { block: first } = stream.items[before.from]!;
    if (stream.items[before.to - 1]!.block !== block) scene.fading *= SALIENCE.paragraph;
    if (before.headline) scene.fading *= SALIENCE.heading;
    block = first;
    const { present, hasSubject } = presentIn(situation, before);
    const opens = stream.items[before.from - 1]?.block !== first;
    // a paragraph that opens without a subject is about whom the page, and this part of it, is about
    if (opens && inSection && protagonist !== null && !before.headline && !before.quotesOnly && !hasSubject)
      present.set(keyOf(lookback, protagonist), { party: protagonist, worth: SALIENCE.unsaid });
    scene.enter(present);
  }
}

/** Between the words and the heading above them the party is named, or no heading divides the page. */
function isInSection(situation: Situation, party: Party | null): boolean {
  const { lookback, stream, sentenceIndex } = situation;
  if (party === null) return false;
  const key = keyOf(lookback, party);
  for (let index = sentenceIndex; index > Math.max(0, sentenceIndex - LONGEST_SECTION); index--) {
    const sentence = stream.sentences[index]!;
    if (sentence.headline) return false;
    if (readSentence(situation, sentence).mentions.some((it) => it.key === key)) return true;
  }
  return true;
}

/** Who is there, read from the words backwards: the centre passes from one party to another, and those before it fade. */
class Scene {
  readonly candidates = new Map<string, SceneCandidate>();
  /** Factor for distance. */
  fading = 1;
  /** The centre nearest to the words. */
  lastCentre: string | null = null;
  /** Sentences so far that have a centre, and how many have each party for it. */
  #centred = 0;
  readonly #centredOn = new Map<string, number>();

  /** Everybody whom the next sentence back has. */
  enter(present: ReadonlyMap<string, Presence>): void {
    let centre: string | null = null;
    let most = SALIENCE.centre;
    for (const [key, { party, worth }] of present) {
      const shifts = this.#centred - (this.#centredOn.get(key) ?? 0);
      this.add(key, party, worth * this.fading * SALIENCE.shift ** shifts);
      if (worth < most) continue;
      most = worth;
      centre = key;
    }
    if (centre !== null) {
      this.lastCentre ??= centre;
      this.#centred++;
      this.#centredOn.set(centre, (this.#centredOn.get(centre) ?? 0) + 1);
    }
    this.fading *= SALIENCE.sentence;
  }

  /** The best presence counts whole, every other a little. */
  add(key: string, party: Party, salience: number): void {
    const known = this.candidates.get(key);
    if (known === undefined) this.candidates.set(key, { party, key, salience });
    else {
      const [less, more] = [known.salience, salience].sort((a, b) => a - b) as [number, number];
      known.salience = more + SALIENCE.again * less;
    }
  }

  raise(key: string, party: Party, salience: number): void {
    const known = this.candidates.get(key);
    if (known === undefined) this.candidates.set(key, { party, key, salience });
    else known.salience += salience;
  }
}
