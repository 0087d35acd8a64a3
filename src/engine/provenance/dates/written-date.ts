// Reads one date expression as it is written, without completing it: 7月6日, 先月26日, 令和5年, 2023.8/7, 翌日, 先週金曜.

import { indexWords, longestAt } from "../longest-match.ts";
import {
  COUNT_HEADS,
  DATE_WORDS,
  ERAS,
  LENGTH_TAILS,
  NUMERIC_DATE_TAILS,
  WEEKDAYS,
} from "./date-words.data.ts";
import { figureAt, readNumber } from "./read-number.ts";

/** What a date expression says. Fields that it leaves open are null. */
export interface WrittenDate {
  end: number;
  year: number | null;
  month: number | null;
  day: number | null;
  /** 0 for Sunday. */
  weekday: number | null;
  /** A distance that the other fields start from, such as 先月 in 先月26日. */
  distance: { from: "page" | "previous"; unit: "year" | "month" | "week" | "day"; offset: number } | null;
}

const NOTHING = { year: null, month: null, day: null, weekday: null, distance: null };

const WORDS = indexWords(
  DATE_WORDS.map(({ words, ...distance }) => [distance, words.replaceAll(" ", "/")] as const),
);
/** The characters that a date expression can start with. */
const FIRSTS = new Set([
  ...WORDS.firsts,
  ...Array.from(
    `0123456789０１２３４５６７８９〇一二三四五六七八九十${WEEKDAYS}${ERAS.map(([era]) => era.charAt(0)).join("")}`,
    (character) => character.charCodeAt(0),
  ),
]);

/** The date expression that starts at `at`, or null. */
export function readWrittenDate(text: string, at: number): WrittenDate | null {
  if (!FIRSTS.has(text.charCodeAt(at))) return null;
  const relative = readRelative(text, at);
  if (relative) return relative;
  if (WEEKDAYS.includes(text.charAt(at)) && text.startsWith("曜", at + 1)) return readWeekday(text, at);
  return readEra(text, at) ?? readFigures(text, at);
}

function readRelative(text: string, at: number): WrittenDate | null {
  const found = longestAt(WORDS, text, at);
  if (!found) return null;
  const end = at + found.word.length;
  const rest = text.startsWith("の", end) ? end + 1 : end;
  return { ...NOTHING, end, ...refine(text, rest, found.value.unit), distance: found.value };
}

/** What a distance leaves open and the words after it fill: 昨年 12月3日, 先月 26日, 先週 金曜, 本日 29日. */
function refine(text: string, at: number, unit: string): Partial<WrittenDate> {
  if (unit === "week") {
    const named = text.charAt(at + 1) === "曜" ? readWeekday(text, at) : null;
    return named ? { end: named.end, weekday: named.weekday } : {};
  }
  const number = readNumber(text, at);
  if (!number) return {};
  if (unit === "year") {
    const dated = readMonth(text, number.end, number.value);
    return dated ? { end: dated.end, month: dated.month, day: dated.day } : {};
  }
  const end = dayEnd(text, number.end);
  return end > 0 ? { end, day: number.value } : {};
}

function readWeekday(text: string, at: number): WrittenDate | null {
  // 毎週日曜 is a habit, 第3日曜 a place in a month.
  if (text.endsWith("毎週", at) || figureAt(text, at - 1) >= 0) return null;
  const end = at + (text.startsWith("日", at + 2) ? 3 : 2);
  return { ...NOTHING, end, weekday: WEEKDAYS.indexOf(text.charAt(at)) };
}

function readEra(text: string, at: number): WrittenDate | null {
  const era = ERAS.find(([name]) => text.startsWith(name, at));
  if (!era) return null;
  const start = at + era[0].length;
  const number = text.charAt(start) === "元" ? { value: 1, end: start + 1 } : readNumber(text, start);
  if (!number || text.charAt(number.end) !== "年") return null;
  return afterYear(text, number.end + 1, era[1] + number.value);
}

function readFigures(text: string, at: number): WrittenDate | null {
  const number = readNumber(text, at);
  if (!number || (number.figures && figureAt(text, at - 1) >= 0)) return null;
  if (COUNT_HEADS.some((head) => text.endsWith(head, at)) || text.endsWith(".", at)) return null;
  switch (text.charAt(number.end)) {
    case "年":
      if (number.value >= 1000) return afterYear(text, number.end + 1, number.value);
      return shortYear(text, number.end + 1, number.value);
    case "月":
      return readMonth(text, number.end, number.value);
    case "日": {
      const after =
        number.figures && text.startsWith("後", number.end + 1) && !text.startsWith("後半", number.end + 1);
      if (after)
        return {
          ...NOTHING,
          end: number.end + 2,
          distance: { from: "previous", unit: "day", offset: number.value },
        };
      const isDay = number.figures || isDayInKanji(text, at, number.end);
      const end = isDay && !isRange(text, at) ? dayEnd(text, number.end) : -1;
      return end > 0 ? { ...NOTHING, end, day: number.value } : null;
    }
    default:
      return number.figures ? readNumeric(text, at, number.value, number.end) : null;
  }
}

/** 十六日、: two or more kanji, and behind 日 what follows a date; 三日坊主 and 十日ほど are lengths. */
function isDayInKanji(text: string, start: number, end: number): boolean {
  return end - start >= 2 && "、のに午夜未朝昼夕付放発".includes(text.charAt(end + 1) || " ");
}

function afterYear(text: string, at: number, year: number): WrittenDate | null {
  const gap = text.charAt(at) === " " ? at + 1 : at;
  const number = readNumber(text, gap);
  const dated = number && readMonth(text, number.end, number.value);
  if (dated) return { ...dated, year };
  return isLength(text, at) ? null : { ...NOTHING, end: at, year };
}

/** 15年3月: two figures name a year only before a month. */
function shortYear(text: string, at: number, value: number): WrittenDate | null {
  const number = value >= 10 ? readNumber(text, at) : null;
  const dated = number && readMonth(text, number.end, number.value);
  return dated && { ...dated, year: value };
}

/** From the 月 at `at`: the month, with the day where one follows. */
function readMonth(text: string, at: number, month: number): WrittenDate | null {
  if (text.charAt(at) !== "月" || month < 1 || month > 12) return null;
  const gap = text.charAt(at + 1) === " " ? at + 2 : at + 1;
  const number = readNumber(text, gap);
  const end = number ? dayEnd(text, number.end) : -1;
  if (number && end > 0) return { ...NOTHING, end, month, day: number.value };
  return isLength(text, at + 1) ? null : { ...NOTHING, end: at + 1, month };
}

/** The offset after the 日 at `at`, or -1 when the figure before it is a length of time. */
function dayEnd(text: string, at: number): number {
  if (text.charAt(at) !== "日" || isLength(text, at + 1)) return -1;
  // U-23日本代表: the country, unless 本 begins a word of its own.
  const country = text.charAt(at + 1) === "本" && !/^本[紙誌人件日]/.test(text.slice(at + 1, at + 3));
  return country ? -1 : at + 1;
}

function isLength(text: string, at: number): boolean {
  return LENGTH_TAILS.some((tail) => text.startsWith(tail, at));
}

/** 3〜5日, 3、4日: the last of several days is no date of one event. */
function isRange(text: string, at: number): boolean {
  return "〜～~-－・、".includes(text.charAt(at - 1) || " ") && figureAt(text, at - 2) >= 0;
}

/** 2023.8/7, 2023-08-07, 2023/8/7; 8/7 only where the next words show that it is a date. */
function readNumeric(text: string, at: number, first: number, end: number): WrittenDate | null {
  if (/[A-Za-z0-9/.\-_]/.test(text.charAt(at - 1))) return null;
  const second = isDateSeparator(text, end) ? readNumber(text, end + 1) : null;
  if (!second?.figures) return null;
  const third = isDateSeparator(text, second.end) ? readNumber(text, second.end + 1) : null;
  if (first >= 1000 && third?.figures) {
    return { ...NOTHING, end: third.end, year: first, month: second.value, day: third.value };
  }
  if (third || text.charAt(end) !== "/" || first > 12 || !showsDate(text, at, second.end)) return null;
  return { ...NOTHING, end: second.end, month: first, day: second.value };
}

function isDateSeparator(text: string, at: number): boolean {
  return "./-／．".includes(text.charAt(at) || " ");
}

function showsDate(text: string, start: number, end: number): boolean {
  const next = text.charAt(end);
  if ((next === "(" || next === "（") && WEEKDAYS.includes(text.charAt(end + 1) || " ")) return true;
  if ((next === ")" || next === "）") && "(（".includes(text.charAt(start - 1) || " ")) return true;
  return NUMERIC_DATE_TAILS.some((tail) => text.startsWith(tail, end));
}
