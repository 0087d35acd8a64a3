// What makes a party salient in its scene: one number for each sign.
//
// The order of the parts is that of the forward-looking centres of Japanese (Walker, Iida and Cote, "Japanese discourse and the
// process of centering", Computational Linguistics 20(2), 1994: topic > subject > indirect object > object > others). That salience adds
// up over mentions and fades from sentence to sentence is from Lappin and Leass, "An algorithm for pronominal anaphora resolution",
// Computational Linguistics 20(4), 1994.

import type { Nature } from "../nature.ts";
import type { Part } from "./part.ts";

type SpeakerWorth = { person: number } & Partial<Record<Nature, number>>;

export const SALIENCE = {
  /** What one mention is worth by its part. */
  parts: {
    topic: 1,
    closing: 1,
    named: 0.5,
    case: 1,
    wording: 0.3,
    invited: 1,
    source: 0.9,
    subject: 0.9,
    aside: 0.4,
    agent: 1,
    experiencer: 0.7,
    told: 0.3,
    from: 0.3,
    owner: 0.4,
    object: 0.3,
    other: 0.3,
  } satisfies Record<Part, number>,
  /** Who speaks in a scene is likeliest a person with a name. */
  natures: { person: 1, people: 0.8, role: 0.5, crowd: 0.3, body: 0.4, author: 0.5 } as Partial<
    Record<Nature, number>
  >,
  /** 父, 妻: of somebody's family, and so talked of oftener than heard. */
  kin: 0.4,
  /** Share of each further presence that is added to the best one. */
  again: 0.1,
  /** Who spoke has the centre of a scene, and a speaker who is omitted keeps it. */
  spoke: { person: 1.2, people: 1.2, role: 0.4, crowd: 0.8, body: 0.8 } as SpeakerWorth,
  /** A source of words that somebody else was told: the scene stays with the one who was told. */
  relayed: 0.2,
  /** Another party is the topic after the words: 「…」と言うと、森田氏は黙った。 */
  overtaken: 0.5,
  /** With age or reading in brackets: newly presented, in whatever part. */
  bracket: { presented: 1.2, atLeast: 0.8 },
  /** The sentence tells of speaking. */
  telling: 1.5,
  /** Mentioned in the sentence of the words, in another part than their subject. */
  sameSentence: 0.8,
  /** Their subject by an odd word, which may be a name. */
  oddSubject: 1.5,
  /** Worth from which a mention is a sentence's centre; each later centre that is somebody else makes the ones before fade. */
  centre: 0.5,
  shift: 0.3,
  /** Fading, a factor for each sentence, paragraph and heading in between. */
  sentence: 0.9,
  paragraph: 0.9,
  heading: 0.2,
  /** Whom the page is about. */
  protagonist: 0.2,
  /** A paragraph that opens without a subject of its own is about the same one. */
  unsaid: 0.8,
  /** The words call the party by name, as one calls others. */
  namedInWords: 0.3,
  /** The party is told the words, or is whom they are about. */
  toldWords: 0.2,
  /** Somebody who is no suspect does not 供述する. */
  noSuspect: 0.1,
  /** 盛り上がる is said of many, not of one. */
  collective: { many: 3, one: 0.05 },
  /** Two who take turns, line by line: the one before the last has the next line. Whoever spoke last goes on after さらに. */
  turn: { next: 3, last: 0.1, goesOn: 2 },
  /** The words answer the party's own question. */
  asked: { inRow: 0.1, elsewhere: 0.2 },
  /** The words put the question that the sentence before says was put to the party. */
  askedThis: 0.2,
  /** Less than this is nobody. */
  least: 0.12,
};
