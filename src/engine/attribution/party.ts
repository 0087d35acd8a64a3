// Somebody (or a body, a crowd, a document) that the text mentions: what a noun phrase can stand for as a speaker.

import type { Token } from "../model.ts";
import { standsBeforeName } from "./kind-of-person.ts";
import { CALLINGS, SHORT_SURNAMES, TITLES } from "./names.data.ts";
import { isAgeAlone, type Nature, natureOf } from "./nature.ts";
import type { NounPhrase } from "./noun-phrase.ts";
import { couldBeName, looksLikeName } from "./odd-name.ts";
import { looksLikeOutlet } from "./outlets.ts";
import type { People } from "./people.ts";
import { type NameParts, splitName } from "./split-name.ts";
import { type Stream, surfaceAt, textBetween } from "./stream.ts";

export interface Party {
  nature: Nature;
  phrase: NounPhrase;
  /** Text of the run of nouns. */
  text: string;
  /** The name alone, where there is one. */
  name: string | null;
  /** Role and body before the name, title after it. */
  role: string | null;
  /** Of an unsure party: no word of it speaks against a name that the dictionary lacks. */
  couldBeName: boolean;
}

/** What a noun phrase of the stream stands for; `people` tells which names the page shows elsewhere. Looks no further than the phrase. */
export function partyOf(stream: Stream, people: People, phrase: NounPhrase): Party {
  if (phrase.title) return titleParty(stream, phrase);
  const run = tokensOf(stream, phrase);
  const text = textBetween(stream, phrase.first, phrase.last);
  const parts = splitName(run);
  const named = parts.nameTo > parts.nameFrom ? joined(run, parts.nameFrom, parts.nameTo) : null;
  const known =
    named === null ? (people.nameEnding(text) ?? titledName(people, run)) : longerName(people, run, parts);
  const nature = isQuoted(stream, phrase)
    ? "silent"
    : isAgeAlone(text) && /^[はが]$/u.test(surfaceAt(stream, phrase.last + 1))
      ? "anaphor"
      : natureOf(
          { run, text, parts, named, known, bracket: phrase.bracket, owned: phrase.outer < phrase.first },
          people,
        );
  const name = known ?? named;
  const byName = nature === "person" || nature === "people" || nature === "unsure";
  const party: Party = {
    nature,
    phrase,
    text,
    name: byName ? name : null,
    role: named === null ? null : roleOf(run, parts),
    couldBeName: false,
  };
  return nature === "unsure" ? asOddName(stream, party, run) : party;
}

/** 夏迫 on a page about 夏迫千尋, although the dictionary knows 迫 alone for a surname. */
function longerName(people: People, run: readonly Token[], parts: NameParts): string | null {
  const name = joined(run, parts.nameFrom, parts.nameTo);
  const known = parts.nameFrom === 0 ? null : people.nameEnding(joined(run, 0, parts.nameTo));
  return known !== null && known.length > name.length && people.knows(known) ? known : null;
}

/** 横綱白鵬, メダリストの剛力彩芽: a word for a person shows that the odd words after it are a name. */
function asOddName(stream: Stream, party: Party, run: readonly Token[]): Party {
  const from = standsBeforeName(run[0]!.surface) ? 1 : 0;
  const name = joined(run, from, run.length);
  const apposed = isApposed(stream, party.phrase);
  if ((from > 0 || apposed) && looksLikeName(run.slice(from)))
    return { ...party, nature: "person", name, role: from > 0 ? run[0]!.surface : party.role };
  return {
    ...party,
    couldBeName:
      couldBeName(run) || (apposed && run.length === 1) || isSurnamed(run) || SHORT_SURNAMES.has(party.text),
  };
}

/** 森田監事: a surname before a word that may be an office. */
function isSurnamed(run: readonly Token[]): boolean {
  return run.length === 2 && run[0]!.pos2 === "人名" && run[0]!.pos3 === "姓" && run[0]!.surface.length > 1;
}

/** 「週刊リバー」は, 英紙『リバー』は: a name in marks speaks only if it is an outlet's. */
function titleParty(stream: Stream, phrase: NounPhrase): Party {
  const text = textBetween(stream, phrase.first, phrase.last);
  const kind = surfaceAt(stream, phrase.outer - 1);
  const onSale = kind === "の" && ON_SALE.test(surfaceAt(stream, phrase.outer - 2));
  const outlet = looksLikeOutlet(text) || looksLikeOutlet(kind) || onSale;
  const calledSo = CALLED.test(kind) && text.length <= LONGEST_CALLED;
  return {
    nature: outlet ? "body" : calledSo ? "unsure" : "silent",
    phrase,
    text,
    name: null,
    role: null,
    couldBeName: calledSo && !outlet,
  };
}

/** 4日発売の「リバー」は */
const ON_SALE = /^(?:発売|発行|配信)$/u;
/** 知られる「もずく大佐」は, ブロガー「みくろ」は: what somebody goes by. */
const CALLED = /^(?:知ら|れる|こと|名乗る|通称|自称|[ァ-ヴー]+(?:ー|スト))$/u;
const LONGEST_CALLED = 10;

/** Whether a party of this nature may be given as a speaker without further doubt. */
export function speaks(party: Party): boolean {
  return party.nature !== "silent" && party.nature !== "unsure";
}

/** 朝長市長 where the page elsewhere gives 朝長則男: what stands before the title is a known name. */
function titledName(people: People, run: readonly Token[]): string | null {
  for (let cut = run.length - 1; cut > 0; cut--) {
    const title = joined(run, cut, run.length);
    if (!TITLES.has(title) && !CALLINGS.has(title)) continue;
    const name = people.nameEnding(joined(run, 0, cut));
    if (name !== null) return name;
  }
  return null;
}

/** 『青い川』: a title, whatever names it holds. */
function isQuoted(stream: Stream, phrase: NounPhrase): boolean {
  return (
    TITLE_OPEN.test(surfaceAt(stream, phrase.first - 1)) ||
    /^[』」”〟】]$/u.test(surfaceAt(stream, phrase.last + 1))
  );
}

const TITLE_OPEN = /^[『「“〝【]$/u;

function tokensOf(stream: Stream, phrase: NounPhrase): Token[] {
  const run: Token[] = [];
  let depth = 0; // a reading in brackets is no part of the name
  for (let at = phrase.first; at <= phrase.last; at++) {
    const token = stream.items[at]?.token;
    if (token == null) continue;
    if (/^[（(［[]$/u.test(token.surface)) depth++;
    else if (/^[）)］\]]$/u.test(token.surface)) depth--;
    else if (depth === 0) run.push(token);
  }
  return run;
}

function joined(run: readonly Token[], from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at++) {
    const token = run[at]!;
    text += at > from && token.start > run[at - 1]!.end ? ` ${token.surface}` : token.surface;
  }
  return text;
}

function roleOf(run: readonly Token[], parts: NameParts): string | null {
  const before = joined(run, 0, parts.nameFrom)
    .replace(/[・、（(）)\s]+$/u, "")
    .replace(/^[（()）]+/u, "");
  const title = joined(run, parts.nameTo, parts.titleTo);
  if (run.slice(0, parts.nameFrom).some((it) => it.pos2 === "人名")) return null; // another name in a list
  const after = joined(run, parts.titleTo, run.length).replace(/^・/u, "");
  if (before === "" && title === "" && after.length > 1) return after;
  const role = [before, TITLES.has(title) || CALLINGS.has(title) || title.length > 2 ? title : ""]
    .filter((it) => it !== "")
    .join("・");
  return role === "" ? null : role;
}

/** 小学生の大空, 同僚の光: tied by の to a word for a person. */
function isApposed(stream: Stream, { first, outer }: NounPhrase): boolean {
  const kind = surfaceAt(stream, first - 2);
  return outer < first && standsBeforeName(kind);
}
