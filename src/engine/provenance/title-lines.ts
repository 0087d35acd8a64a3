// Reads a line of the form: 【column】title - outlet author 2023.8/7. Also the tail of such a line, as labelled lines have it.

import type { Citation, PageFacts } from "../model.ts";
import { findAddress, readAddress } from "./addresses.ts";
import { NO_AUTHORS } from "./credit-labels.data.ts";
import { findEnglishDates } from "./dates/english-dates.ts";
import { findDates } from "./dates/find-dates.ts";
import { findOutletNames } from "./outlet-names.ts";

type Parts = Omit<Citation, "block">;

const LONGEST_OUTLET_LINE = 48;
const CHUNKS = /[\s　、,，()（）「」『』[\]【】★☆◎○●■<>＜＞]+/;
const SEPARATORS = [" - ", " – ", " — ", " ― ", " | ", "｜", " ｜ ", " / ", "　－　", " － ", "：", ": "];

/**
 * Title, outlet, author and date of a line that ends with them; null for any other line. Prose, headings and product lines are
 * told apart by what must stand behind the last separator: an outlet's name, with a date after it.
 */
export function readTitleLine(text: string, facts: PageFacts): Parts | null {
  if (/[。？！]$/.test(text)) return null;
  const quoted = readQuotedTitle(text, facts);
  if (quoted) return quoted;
  const cut = lastSeparator(text);
  if (!cut) return null;
  const title = text.slice(0, cut.start).trim();
  const tail = readTail(text.slice(cut.end), facts);
  return title.length >= 6 && tail.outlet !== null && tail.date !== null ? { ...tail, title } : null;
}

/** 「題」 8月5日 青葉新聞朝刊, 週刊青葉 8月10日号「題」: nothing but an outlet and its day beside the title. */
function readQuotedTitle(text: string, facts: PageFacts): Parts | null {
  const first = /^[「『]([^」』]{2,120})[」』](.{4,48})$/.exec(text);
  const last = first ? null : /^(.{4,48})[「『]([^「『」』]{2,120})[」』]$/.exec(text);
  const title = first?.[1] ?? last?.[2] ?? null;
  const tail = title === null ? null : readOutletLine((first?.[2] ?? last?.[1] ?? "").trim(), facts);
  return tail && { ...tail, title };
}

/** An entry in a list of sources: its title in 『』 or 「」, or before a separator, and at least an outlet or an address. */
export function readListedSource(text: string, facts: PageFacts): Parts | null {
  const line = text.replace(/^[\s・●■◆○◎※•*-]+/, "").replace(/[。\s]+$/, "");
  const quoted = /^[^『「]{0,40}[『「]([^』」]{2,160})[』」]/.exec(line);
  const cut = quoted ? null : lastSeparator(line);
  const end = quoted?.[0].length ?? cut?.end ?? 0;
  const tail = readTail(line.slice(end).replace(/^[。、,\s—-]+/, ""), facts);
  if (tail.outlet === null && tail.url === null) return null;
  return { ...tail, title: quoted?.[1] ?? (cut ? line.slice(0, cut.start).trim() : null) };
}

/** A line of nothing but an outlet and its day: （2023年8月7日 青葉新聞朝刊）, 青葉新聞 8月7日付. */
export function readOutletLine(text: string, facts: PageFacts): Parts | null {
  if (text.length > LONGEST_OUTLET_LINE || /[。？！「『]/.test(text)) return null;
  const tail = readTail(text, facts);
  if (tail.outlet === null || tail.date?.length !== 10 || facts.site?.includes(tail.outlet)) return null;
  const rest = [tail.outlet, tail.author ?? ""].reduce(
    (left, part) => left.replace(part, ""),
    withoutDates(text, facts),
  );
  return /^[\s　()（）[\]【】〈〉<>、,付けより朝夕刊号版面配信掲載更新発行午前後月火水木金土日#0-9０-９:：時分-]*$/.test(
    rest,
  )
    ? tail
    : null;
}

function withoutDates(text: string, facts: PageFacts): string {
  return findDates(text, facts.published).reduceRight(
    (left, { start, end }) => left.slice(0, start) + left.slice(end),
    text,
  );
}

/** The last separator that still has an outlet's name behind it. */
function lastSeparator(text: string): { start: number; end: number } | null {
  if (!SEPARATORS.some((separator) => text.includes(separator))) return null;
  const names = findOutletNames(text);
  const lastName = names.at(-1);
  if (!lastName) return null;
  let best: { start: number; end: number } | null = null;
  for (const separator of SEPARATORS) {
    const start = text.lastIndexOf(separator, lastName.start - separator.length);
    if (start > 0 && (!best || start > best.start)) best = { start, end: start + separator.length };
  }
  // "zakzak:夕刊フジ": a colon inside the outlet's own name is no separator.
  const colon = best && (text.startsWith("：", best.start) || text.startsWith(": ", best.start));
  const hyphen = text.lastIndexOf(" - ", lastName.start);
  return colon && hyphen > 0 ? { start: hyphen, end: hyphen + 3 } : best;
}

/** Reads "outlet author date (address)" in any order; parts that are not there are null. */
export function readTail(text: string, facts: PageFacts): Parts {
  const url = findAddress(text);
  const plain = url ? text.replace(url, " ") : text;
  const japanese = findDates(plain, facts.published);
  const dates = japanese.length > 0 ? japanese : findEnglishDates(plain, facts.published);
  const dated = dates.findLast((mention) => mention.date !== null);
  const undated = dated ? `${plain.slice(0, dated.start)} ${plain.slice(dated.end)}` : plain;
  const named = outletIn(undated);
  const outlet = named ?? (url ? (readAddress(url)?.host ?? null) : null);
  const rest = named ? undated.replace(named, " ") : undated;
  const author = rest.split(CHUNKS).find(isPersonName) ?? null;
  return { title: null, outlet, author: outlet === null ? null : author, date: dated?.date ?? null, url };
}

/** The first outlet's name with what is written together with it: zakzak:夕刊フジ公式サイト. */
function outletIn(text: string): string | null {
  const name = findOutletNames(text)[0];
  if (!name) return null;
  const before = text.slice(0, name.start).split(CHUNKS).at(-1) ?? "";
  const after = text.slice(name.end).split(CHUNKS)[0] ?? "";
  return before + name.name + after;
}

/** Two to twelve kanji, kana or name marks, without figures or a particle that shows prose. */
function isPersonName(text: string): boolean {
  if (!/^[\u3041-\u30fe\u4e00-\u9fff々・＝]{2,12}$/.test(text)) return false;
  return !/[はがをにで]/.test(text) && !NO_AUTHORS.some((word) => text.includes(word));
}
