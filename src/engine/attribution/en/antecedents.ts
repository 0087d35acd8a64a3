// Whom a pronoun or "the minister" means: the most salient of those mentioned before (Lappin & Leass 1994, without a parse).

import type { Mention, SpeakerKind } from "../../model.ts";
import type { Gender } from "./english-people.ts";

/** Somebody or something that the page has mentioned. */
export interface Referent {
  name: string;
  kind: SpeakerKind;
  /** One person, many, a body such as a firm, or a document. */
  number: "one" | "many" | "body" | "text";
  gender: Gender;
  /** Head noun of a phrase, "" for a name. */
  head: string;
  role: string | null;
  mention: Mention;
}

interface Entry {
  referent: Referent;
  salience: number;
  sentence: number;
}

/** Lappin and Leass's weights, summed: recency, with subject, no preposition and head noun. */
export const SALIENCE = { subject: 310, bare: 230, governed: 150, owner: 120 } as const;
/** So many referents are borne in mind. */
const MOST_BORNE = 24;
/** Less has faded. */
const LEAST = 4;
/** The antecedent of a pronoun tells its gender where no other is nearly as salient. */
const CLEAR = 1.6;
/** What is left of earlier mentions adds so much of itself. */
const REPEATED = 0.3;
const KNOWN_TO_AGREE = 1.3;
const UNLIKELY = 0.5;

export class Antecedents {
  #entries: Entry[] = [];
  /** First mention of every name: who bears a title is known all over the page. */
  readonly #everNamed = new Map<string, Referent>();
  /** As the last pronoun had it, where others might have been meant. */
  readonly #likely = new Map<string, Gender>();
  readonly #genders = new Map<string, Gender>();

  /** `sentence` counts the sentences of the page; salience halves with each. */
  note(referent: Referent, salience: number, sentence: number): void {
    if (referent.head === "" && !this.#everNamed.has(referent.name))
      this.#everNamed.set(referent.name, referent);
    const at = this.#entries.findIndex((entry) => entry.referent.name === referent.name);
    const old = at < 0 ? null : this.#entries.splice(at, 1)[0]!;
    const kept = old === null ? 0 : faded(old, sentence);
    const already = old !== null && old.sentence === sentence;
    const sum = already ? Math.max(kept, salience) : salience + REPEATED * kept;
    this.#entries.push({ referent, salience: sum, sentence });
    if (this.#entries.length > MOST_BORNE) this.#entries.shift();
  }

  /** The person that "he", "she" or a singular phrase stands for. */
  person(gender: Gender, sentence: number, apart: string | null = null): Referent | null {
    const people = this.#fitting(
      sentence,
      (it) =>
        it.number === "one" &&
        it.name !== apart &&
        (gender === null || (this.genderOf(it) ?? gender) === gender),
    ).sort((a, b) => this.#agreement(b, gender, sentence) - this.#agreement(a, gender, sentence));
    const [best, second] = people;
    if (best === undefined) return null;
    const isClear = second === undefined || faded(best, sentence) >= CLEAR * faded(second, sentence);
    if (gender !== null && this.genderOf(best.referent) === null) {
      (isClear ? this.#genders : this.#likely).set(best.referent.name, gender);
    }
    return best.referent;
  }

  /** What "it" stands for. */
  body(sentence: number): Referent | null {
    return (
      this.#fitting(sentence, ({ number, name }) => number === "body" && !isOutletName(name))[0]?.referent ??
      null
    );
  }

  /** Whom "they" stands for: several, a body, or somebody of whom the page never says he or she. */
  several(sentence: number): Referent | null {
    const found = this.#fitting(
      sentence,
      (it) =>
        it.number === "many" || it.number === "body" || (it.kind === "named" && this.genderOf(it) === null),
    );
    return found[0]?.referent ?? null;
  }

  /** The last one called by this noun. */
  withHead(head: string): Referent | null {
    return this.#entries.findLast(({ referent }) => referent.head === head)?.referent ?? null;
  }

  /** The last one without a name. */
  lastNameless(): Referent | null {
    return this.#entries.findLast(({ referent }) => referent.head !== "")?.referent ?? null;
  }

  named(name: string): Referent | null {
    return this.#everNamed.get(name) ?? null;
  }

  /** A body whose name holds the noun: the Coastal Rescue Service for "the service". */
  bodyCalled(noun: string): Referent | null {
    const holds = ({ referent: { number, name } }: Entry): boolean =>
      number === "body" && name.toLowerCase().split(" ").includes(noun);
    return this.#entries.findLast(holds)?.referent ?? null;
  }

  genderOf({ name, gender }: Referent): Gender {
    return gender ?? this.#genders.get(name) ?? null;
  }

  /** Who is known to be a woman is more likely to be "she" than somebody of whom nothing is known. */
  #agreement(entry: Entry, gender: Gender, sentence: number): number {
    const { gender: known, name } = entry.referent;
    const likely = this.#likely.get(name) ?? gender;
    const agreement = known !== null && known === gender ? KNOWN_TO_AGREE : likely === gender ? 1 : UNLIKELY;
    return faded(entry, sentence) * agreement;
  }

  #fitting(sentence: number, fits: (referent: Referent) => boolean): Entry[] {
    return [...this.#entries]
      .reverse()
      .filter((entry) => fits(entry.referent) && faded(entry, sentence) >= LEAST)
      .sort((a, b) => faded(b, sentence) - faded(a, sentence));
  }
}

/** Those who are told things are seldom what "it" is about. */
function isOutletName(name: string): boolean {
  return /\b(?:News|Times|Herald|Post|Courier|Tribune|Gazette|Press|Magazine|Radio|FM|TV|Twitter|Facebook|Instagram|TikTok|Threads|Bluesky|Mastodon|Reddit|YouTube)$/u.test(
    name,
  );
}

function faded({ salience, sentence }: Entry, now: number): number {
  return salience * 0.5 ** (now - sentence);
}
