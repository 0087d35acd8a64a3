// Reads a line of the form: 【column】title - outlet author 2023.8/7. Also the tail of such a line, as labelled lines have it.

import type { Citation, PageFacts } from "../model.ts";
import { findAddress, readAddress } from "./addresses.ts";
import { findDates } from "./dates/find-dates.ts";
import { findOutletNames } from "./outlet-names.ts";

type Parts = Omit<Citation, "block">;

const LONGEST_OUTLET_LINE = 48;
const SEPARATORS = [" - ", " – ", " — ", " ― ", " | ", "｜", " ｜ ", " / ", "　－　", " － ", "：", ": "];

/**
 * Title, outlet, author and date of a line that ends with them; null for any other line. Prose, headings and product lines are
 * told apart by what must stand behind the last separator: an outlet's name, with a date after it.
 */
export function readTitleLine(text: string, facts: PageFacts): Parts | null {
  if (/[。？！]$/.test(text)) return null;
  const cut = lastSeparator(text);
  if (!cut) return null;
  const title = text.slice(0, cut.start).trim();
  const tail = readTail(text.slice(cut.end), facts);
  return title.length >= 6 && tail.outlet !== null && tail.date !== null ? { ...tail, title } : null;
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
  return /^[\s　()（）[\]【】〈〉<>、,付けより朝夕刊面#0-9０-９:：時分-]*$/.test(rest) ? tail : null;
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
  const dates = findDates(plain, facts.published);
  const dated = dates.findLast((mention) => mention.date !== null);
  const undated = dated ? `${plain.slice(0, dated.start)} ${plain.slice(dated.end)}` : plain;
  const chunks = undated.split(/[\s　、,，()（）「」『』[\]【】]+/).filter((chunk) => chunk !== "");
  const at = chunks.findIndex((chunk) => findOutletNames(chunk).length > 0);
  const outlet = chunks[at] ?? (url ? (readAddress(url)?.host ?? null) : null);
  const author = chunks.find((chunk, index) => index !== at && isPersonName(chunk)) ?? null;
  return { title: null, outlet, author: outlet === null ? null : author, date: dated?.date ?? null, url };
}

/** Two to twelve kanji, kana or name marks, without figures or a particle that shows prose. */
function isPersonName(text: string): boolean {
  if (!/^[\u3041-\u30fe\u4e00-\u9fff々・＝]{2,12}$/.test(text)) return false;
  return !/[はがをにで]|新着|更新|配信|公開|閲覧|電子版|朝刊|夕刊/.test(text);
}
