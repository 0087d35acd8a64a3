// Who is named on an English page: shorter names tied to the fullest, with what the page calls each of them.

import { ENGLISH_CUES } from "../../quotations/en/cue-words.data.ts";
import { governorOf } from "./clause-subjects.ts";
import type { EnglishMention } from "./english-mentions.ts";
import { isBodyName } from "./english-names.ts";
import type { EnglishItem } from "./english-sentences.ts";
import { FEMALE_ROLES, FEMALE_TITLES, MALE_ROLES, MALE_TITLES } from "./english-words.data.ts";

export type Gender = "m" | "f" | null;

export interface EnglishPerson {
  /** The fullest name on the page. */
  name: string;
  isBody: boolean;
  gender: Gender;
  /** As first written: "Finance Minister". */
  role: string | null;
  /** Lower-case heads of what the person is called: minister, rancher. */
  callings: Set<string>;
}

/** Names beyond this many are left alone: a page that lists thousands has no one speaker to find. */
const MOST_NAMES = 2000;
/** Stand before a name of a place. */
const PLACE_PREPOSITION = /^(?:in|at|of|near|from|across|outside|into|around)$/u;
const SHORT_TITLES: ReadonlyMap<string, string> = new Map([
  ["gov", "governor"],
  ["sen", "senator"],
  ["rep", "representative"],
  ["prof", "professor"],
  ["dr", "doctor"],
  ["gen", "general"],
  ["capt", "captain"],
  ["col", "colonel"],
  ["sgt", "sergeant"],
  ["lt", "lieutenant"],
  ["det", "detective"],
  ["rev", "reverend"],
  ["coun", "councillor"],
  ["cllr", "councillor"],
  ["supt", "superintendent"],
  ["insp", "inspector"],
  ["justice", "judge"],
]);

export class EnglishPeople {
  readonly #byName = new Map<string, EnglishPerson>();
  readonly #fullOf = new Map<string, string | null>();
  readonly #places = new Set<string>();
  readonly #acting = new Set<string>();
  readonly #byCalling = new Map<string, EnglishPerson | null>();

  /** Takes in the mentions of one sentence, in page order. */
  add(items: readonly EnglishItem[], mentions: readonly EnglishMention[]): void {
    for (const [index, mention] of mentions.entries()) {
      if (mention.kind !== "name") continue;
      const person = this.#enter(mention.name);
      if (person === null) continue;
      if (!PLACE_PREPOSITION.test(governorOf(items, mention) ?? "")) this.#places.add(mention.name);
      if (acts(items, mention)) this.#acting.add(mention.name);
      if (mention.role !== null) describe(person, mention.role);
      for (const beside of besides(items, mentions, index)) describe(person, beside.name, beside.head);
    }
  }

  /** Ties parts of names to whole ones. To be called once, when every sentence is in. */
  settle(): void {
    for (const name of this.#byName.keys()) {
      const parts = name.split(" ");
      if (parts.length < 2 || isBodyName(name)) continue;
      for (const part of new Set([parts[0]!, parts.at(-1)!, parts.slice(1).join(" ")])) {
        this.#fullOf.set(part, this.#fullOf.has(part) && this.#fullOf.get(part) !== name ? null : name);
      }
    }
    for (const person of this.#byName.values()) {
      const whole = this.personOf(person.name);
      if (whole === null) continue;
      if (whole !== person) merge(whole, person);
      for (const calling of whole.callings) {
        const other = this.#byCalling.get(calling);
        this.#byCalling.set(calling, other !== undefined && other !== whole ? null : whole);
      }
    }
  }

  /** The fullest name for a name or part of one; the name itself where several people share it or none has it. */
  fullest(name: string): string {
    return this.#fullOf.get(name) ?? name;
  }

  personOf(name: string): EnglishPerson | null {
    return this.#byName.get(this.fullest(name)) ?? null;
  }

  /** The one person whom the page calls so. */
  called(calling: string): EnglishPerson | null {
    return this.#byCalling.get(calling) ?? null;
  }

  /** Only ever stands after "in", "at", "of". */
  isPlace(name: string): boolean {
    return this.#byName.has(name) && !this.#places.has(name) && this.fullest(name) === name;
  }

  /** A person, as far as the page shows: of two names or more, titled, aged, or heard to speak. */
  isPerson(name: string): boolean {
    const person = this.personOf(name);
    if (person === null || person.isBody) return false;
    return person.name.includes(" ") || person.callings.size > 0 || this.#acting.has(person.name);
  }

  #enter(name: string): EnglishPerson | null {
    const known = this.#byName.get(name);
    if (known !== undefined) return known;
    if (this.#byName.size >= MOST_NAMES) return null;
    const person = { name, isBody: isBodyName(name), gender: null, role: null, callings: new Set<string>() };
    this.#byName.set(name, person);
    return person;
  }
}

/** Field said / said Field / Field, 54, / Field, who … */
function acts(items: readonly EnglishItem[], { first, last }: EnglishMention): boolean {
  const before = items[first - 1]?.lower ?? "";
  const after = items[last + 1];
  if (ENGLISH_CUES.has(after?.lower ?? "") || (ENGLISH_CUES.has(before) && !/^t(?:old|ell)/u.test(before)))
    return true;
  return after?.text === "," && /^(?:\d{1,3}|who)$/u.test(items[last + 2]?.lower ?? "");
}

/** Phrases beside a name that tell what somebody is: Ann Field, 54, the minister, … / the minister, Ann Field, … */
function besides(
  items: readonly EnglishItem[],
  mentions: readonly EnglishMention[],
  index: number,
): EnglishMention[] {
  const { first, last } = mentions[index]!;
  const isComma = (at: number): boolean => items[at]?.text === ",";
  const age = isComma(last + 1) && /^\d{1,3}$/u.test(items[last + 2]?.text ?? "") && isComma(last + 3);
  const start = age ? last + 4 : last + 2;
  const found: EnglishMention[] = [];
  const after = mentions[index + 1];
  if (isComma(last + 1) && after?.first === start && isCalling(after)) found.push(after);
  const before = mentions[index - 1];
  if (isComma(first - 1) && before?.last === first - 2 && isCalling(before)) found.push(before);
  const is = /^(?:is|was|became)$/u.test(items[last + 1]?.lower ?? "");
  if (is && after?.first === last + 2 && isCalling(after)) found.push(after);
  return found;
}

function isCalling({ kind }: EnglishMention): boolean {
  return kind === "role";
}

function describe(person: EnglishPerson, role: string, head?: string): void {
  person.role ??= role;
  for (const word of head === undefined ? role.split(" ") : [head]) {
    const bare = word.replace(/\.$/u, "");
    const lower = bare.toLowerCase();
    person.callings.add(SHORT_TITLES.get(lower) ?? lower);
    if (MALE_TITLES.has(bare) || MALE_ROLES.has(lower)) person.gender ??= "m";
    if (FEMALE_TITLES.has(bare) || FEMALE_ROLES.has(lower)) person.gender ??= "f";
  }
}

function merge(whole: EnglishPerson, part: EnglishPerson): void {
  whole.gender ??= part.gender;
  whole.role ??= part.role;
  for (const calling of part.callings) whole.callings.add(calling);
}
