// Finds bracketed names that their surroundings show to be outlets: TBS「…」, 番組「…」, 英字紙「…」, 「…」（フジテレビ系）, 「…」が報じた.

import type { Medium, Span } from "../model.ts";
import type { OutletName } from "./outlet-names.ts";
import { BRACKET_HEADS, ISSUE_HEADS, NO_OUTLET_HEADS, TITLE_TAILS } from "./venue-words.data.ts";

/** A bracketed outlet; the span takes in what names its kind before it and a bracket with its station after it. */
export interface BracketedTitle extends Span {
  title: string;
  medium: Medium;
  /** Where the opening bracket stands. */
  open: number;
}

const BRACKETS = new Map([
  ["「", "」"],
  ["『", "』"],
  ["“", "”"],
  ['"', '"'],
]);
const OPENERS = new Set([...BRACKETS.keys()].map((open) => open.charCodeAt(0)));
const LONGEST_TITLE = 60;
const LONGEST_NOTE = 30;
const LONGEST_CLAUSE = 120;
/** A station or a host between the day and the title: 5日放送、リバー「…」. */
const NAME_RUN = /[\u30a1-\u30fa\u30fc\u4e00-\u9fffA-Za-z・]{1,12}$/;
const DATED_BROADCAST: readonly (readonly [Medium, string])[] = [
  ["broadcast", "放送、/放送の/放送された/深夜の"],
];

interface NamesByEdge {
  start: Map<number, OutletName>;
  end: Map<number, OutletName>;
}

/** `names` are the outlets that `text` names without regard to brackets, in order. */
export function findBracketedTitles(text: string, names: OutletName[]): BracketedTitle[] {
  const titles: BracketedTitle[] = [];
  const named = {
    start: new Map(names.map((name) => [name.start, name])),
    end: new Map(names.map((name) => [name.end, name])),
  };
  for (let at = 0; at < text.length; at++) {
    const close = OPENERS.has(text.charCodeAt(at)) ? BRACKETS.get(text.charAt(at)) : undefined;
    if (!close) continue;
    const end = text.slice(at + 1, at + 2 + LONGEST_TITLE).indexOf(close) + at + 1;
    if (end <= at + 1) continue;
    const title = readTitle(text, at, end + 1, named);
    if (!title) continue;
    titles.push(title);
    at = title.end - 1;
  }
  return titles;
}

function readTitle(text: string, open: number, close: number, named: NamesByEdge): BracketedTitle | null {
  const title = text.slice(open + 1, close - 1);
  if (title.includes("\uFFFC")) return null;
  const before = text.slice(Math.max(0, open - 16), open).trimEnd();
  if (NO_OUTLET_HEADS.some((head) => before.endsWith(head))) return null;
  const note = readNote(text, close, named.start);
  const end = note?.end ?? close;
  const head = readHead(text, open, before, named.end);
  if (head) return { title, medium: head.medium, start: head.start, end, open };
  if (note?.medium) return { title, medium: note.medium, start: open, end, open };
  const inner = named.start.get(open + 1);
  if (inner?.end === close - 1) return { title, medium: inner.medium, start: open, end, open };
  if (text.charAt(open) === "『" && holdsWriting(text, end))
    return { title, medium: "book", start: open, end, open };
  const tail = TITLE_TAILS.find(([, words]) => words.split("/").some((word) => text.startsWith(word, end)));
  return tail ? { title, medium: tail[0], start: open, end, open } : null;
}

/** 『青い川』の中に「…」と書いた: what a book says. */
function holdsWriting(text: string, end: number): boolean {
  if (!/^(?:の中|のなか)?(?:に|で)/.test(text.slice(end, end + 5))) return false;
  const rest = text.slice(end, end + LONGEST_CLAUSE);
  const stop = rest.search(/[。！？\n]/);
  return /書い|書か|書き|記し|記さ|記述|つづっ|綴っ/.test(stop < 0 ? rest : rest.slice(0, stop));
}

/** What stands before the bracket: an outlet (TBS「, フジテレビ系「) or a noun for one (番組「, 英字紙「). */
function readHead(
  text: string,
  open: number,
  before: string,
  nameByEnd: Map<number, OutletName>,
): { start: number; medium: Medium } | null {
  const edge = text.charAt(open - 1) === " " ? open - 1 : open;
  for (const link of ["", "系列の", "系列", "系の", "系", "の", "・", "＝"]) {
    const name = before.endsWith(link) ? nameByEnd.get(edge - link.length) : undefined;
    if (name) return { start: name.start, medium: name.medium };
  }
  const noun = endingOf(before, BRACKET_HEADS);
  if (noun) return { start: edge - noun.word.length, medium: noun.medium };
  const issue = endingOf(before, ISSUE_HEADS) ?? endingOf(before.replace(NAME_RUN, ""), DATED_BROADCAST);
  return issue && { start: open, medium: issue.medium };
}

function endingOf(
  text: string,
  lists: readonly (readonly [Medium, string])[],
): { word: string; medium: Medium } | null {
  for (const [medium, words] of lists) {
    const word = words.split("/").find((candidate) => text.endsWith(candidate));
    if (word) return { word, medium };
  }
  return null;
}

/** A bracket right after the title: （TBS）, (フジテレビ系), （7月26日号）, （9日放送分）. */
function readNote(
  text: string,
  close: number,
  named: Map<number, OutletName>,
): { end: number; medium: Medium | null } | null {
  const start = text.charAt(close) === " " ? close + 1 : close;
  const closer = { "（": "）", "(": ")" }[text.charAt(start)];
  if (!closer) return null;
  const length = text.slice(start, start + LONGEST_NOTE).indexOf(closer);
  if (length < 0) return null;
  const end = start + length + 1;
  const station = named.get(start + 1);
  if (station) return { end, medium: station.medium };
  const note = text.slice(start + 1, end - 1);
  if (note.endsWith("号") || note.includes("発売")) return { end, medium: "magazine" };
  if (note.includes("放送") || note.includes("深夜")) return { end, medium: "broadcast" };
  return { end, medium: null };
}
