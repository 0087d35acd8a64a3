// Who is named on the page: every name by its form, shorter ones tied to the fullest.

import type { AnalysedBlock, Token } from "../model.ts";
import { namesByUse } from "./names-by-use.ts";
import { BODY_ENDINGS, CROWD_NOUNS, PERSON_NOUNS } from "./nouns.data.ts";
import { looksLikeOutlet } from "./outlets.ts";
import { splitName } from "./split-name.ts";

/** Names beyond this many are left alone: a page that lists thousands has no one speaker to find. */
const MOST_NAMES = 3000;
const LONGEST_NAME = 24;

export interface Person {
  /** The fullest name on the page, without honorific. */
  name: string;
  /** Every other way in which the page writes the person, in order of appearance. */
  aliases: string[];
  role: string | null;
}

export interface People {
  list: Person[];
  knows(name: string): boolean;
  /** The fullest name for a name or part of one; the name itself where several people share it or none has it. */
  fullest(name: string): string;
  /** A known name that the text ends with, for names that the dictionary does not know. */
  nameEnding(text: string): string | null;
  personOf(name: string): Person | null;
  /** The one person whom the page calls by this title ("市長"); null where none or several are. */
  withTitle(title: string): string | null;
}

interface Entry {
  name: string;
  count: number;
  forms: Set<string>;
  role: string | null;
  /** A surname of one letter, which stands for the name as well: 黛. */
  initial: string | null;
}

export function peopleOf(blocks: readonly AnalysedBlock[]): People {
  const entries = new Map<string, Entry>();
  for (const block of blocks) collect(block.tokens, entries);
  for (const name of namesByUse(blocks)) {
    if (entries.size < MOST_NAMES && !entries.has(name))
      entries.set(name, { name, count: 1, forms: new Set(), role: null, initial: null });
  }
  const fullOf = tieShortToFull(entries);
  const people = new Map<string, Person>();
  for (const entry of entries.values()) {
    const name = fullOf.get(entry.name) ?? entry.name;
    const person = people.get(name) ?? { name, aliases: [], role: null };
    for (const form of [entry.name, ...entry.forms]) {
      if (form !== name && !person.aliases.includes(form) && person.aliases.length < 24)
        person.aliases.push(form);
    }
    person.role ??= entry.role;
    people.set(name, person);
  }
  const fullest = (name: string): string => fullOf.get(bare(name)) ?? entries.get(bare(name))?.name ?? name;
  return {
    list: [...people.values()],
    knows: (name) => entries.has(bare(name)) || fullOf.has(bare(name)),
    fullest,
    personOf: (name) => people.get(fullest(name)) ?? null,
    withTitle: (title) => {
      const holders = [...people.values()].filter((it) => it.aliases.some((alias) => alias.endsWith(title)));
      return holders.length === 1 ? holders[0]!.name : null;
    },
    nameEnding: (text) => {
      if (entries.has(bare(text)) || fullOf.has(text)) return text;
      for (let from = 0; from + 2 <= text.length && from < LONGEST_NAME; from++) {
        const part = bare(text.slice(from));
        if (entries.has(part) || fullOf.has(part)) return text.slice(from);
      }
      return null;
    },
  };
}

/** A name without the dot between its parts, so that both spellings meet. */
function bare(name: string): string {
  return name.replace(/[・＝=･\s]/gu, "");
}

function collect(tokens: readonly Token[], entries: Map<string, Entry>): void {
  let run: Token[] = [];
  const close = (): void => {
    if (run.length > 0 && entries.size < MOST_NAMES) enter(run, entries);
    run = [];
  };
  for (const token of tokens) {
    const joins = /^[・＝･]$/u.test(token.surface);
    const noun = token.pos === "名詞" && !/^(?:非自立|副詞可能|引用文字列)$/u.test(token.pos1);
    if ((noun || token.pos === "接頭詞" || (joins && run.length > 0)) && run.length < 24) run.push(token);
    else close();
  }
  close();
}

function enter(run: readonly Token[], entries: Map<string, Entry>): void {
  const parts = splitName(run);
  if (parts.nameFrom === parts.nameTo) return;
  // ロシア外相: the office is the country's; its holder is not named.
  if (run.slice(parts.nameFrom, parts.nameTo).every((it) => it.pos3 === "国")) return;
  const titled = parts.titleTo > parts.nameTo;
  const name = run
    .slice(parts.nameFrom, parts.nameTo)
    .map((it) => it.surface)
    .join("");
  if ((name.length < 2 && !titled) || name.length > LONGEST_NAME) return;
  if (parts.sign === "katakana" && !titled && !/[・＝]/u.test(name)) return;
  if (
    parts.sign === "katakana" &&
    (isCommonEnding(name) || run.slice(parts.nameFrom, parts.nameTo).every(isCommonWord))
  )
    return;
  const key = bare(name);
  const entry = entries.get(key) ?? { name, count: 0, forms: new Set(), role: null, initial: null };
  entry.count++;
  const first = run[parts.nameFrom]!;
  if (first.surface.length === 1 && first.pos3 === "姓" && parts.nameTo > parts.nameFrom + 1)
    entry.initial = first.surface;
  if (titled && entry.forms.size < 12)
    entry.forms.add(
      run
        .slice(parts.nameFrom, parts.titleTo)
        .map((it) => it.surface)
        .join(""),
    );
  const before = run
    .slice(0, parts.nameFrom)
    .map((it) => it.surface)
    .join("")
    .replace(/[・]$/u, "");
  if (before !== "" && !run.slice(0, parts.nameFrom).some((it) => it.pos2 === "人名")) entry.role ??= before;
  entries.set(key, entry);
}

/** ツイッター・ユーザー, リバー・タイムズ: katakana with a dot that names no person. */
function isCommonEnding(name: string): boolean {
  const last = name.split(/[・＝=･]/u).pop() ?? name;
  return (
    CROWD_NOUNS.has(last) ||
    PERSON_NOUNS.has(last) ||
    looksLikeOutlet(name) ||
    BODY_ENDINGS.some((it) => last.endsWith(it) && it.length > 1)
  );
}

function isCommonWord(token: Token): boolean {
  return token.known && (token.pos1 === "一般" || token.pos1 === "サ変接続" || token.pos === "記号");
}

/** For each part of a full name: that name, if only one has it. */
function tieShortToFull(entries: ReadonlyMap<string, Entry>): Map<string, string> {
  const owners = new Map<string, Set<string>>();
  const claim = (part: string, full: string): void => {
    if (part === full) return;
    const set = owners.get(part) ?? new Set();
    set.add(full);
    owners.set(part, set);
  };
  for (const [key, entry] of entries) {
    if (entry.initial !== null) claim(entry.initial, entry.name);
    if (key.length < 3) continue;
    if (/^[ァ-ヴーA-Za-zＡ-Ｚａ-ｚ]/u.test(key)) {
      for (const part of entry.name.split(/[・＝=･\s]/u)) if (part.length > 1) claim(part, entry.name);
      continue;
    }
    for (let cut = 2; cut < key.length; cut++) claim(key.slice(0, cut), entry.name);
    for (let cut = 1; cut <= key.length - 2; cut++) claim(key.slice(cut), entry.name);
  }
  const fullOf = new Map<string, string>();
  for (const [part, set] of owners) {
    const longest = [...set].sort((a, b) => b.length - a.length)[0]!;
    const oneOnly = [...set].every((it) => bare(longest).includes(bare(it)));
    if (oneOnly) fullOf.set(part, longest);
  }
  return fullOf;
}
