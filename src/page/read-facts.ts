// What a page says of itself: title, address, date, site, author, language.

import type { PageFacts, SourceBlock } from "../engine/model.ts";

/** What the document's head and markup offer, before anything is decided. */
export interface PageClues {
  /** The address that the page was opened at. */
  address: string | null;
  /** `<link rel=canonical>`. */
  canonical: string | null;
  /** `<title>`. */
  title: string;
  /** `<html lang>`. */
  language: string | null;
  /** `<meta>` contents by lower-case name, property or itemprop; the first of each. */
  metas: Map<string, string>;
  /** Contents of `<script type="application/ld+json">`. */
  structured: string[];
  /** `datetime` of the page's `<time>` elements, in order. */
  times: string[];
}

const PUBLISHED_METAS = [
  "article:published_time",
  "datepublished",
  "og:published_time",
  "date",
  "pubdate",
  "publishdate",
  "dc.date",
  "dc.date.issued",
  "dcterms.date",
  "dcterms.created",
  "sailthru.date",
  "parsely-pub-date",
  "article:modified_time",
];

/** Structured data beyond these sizes says nothing of one article. */
const MAX_STRUCTURED_CHARACTERS = 500_000;
const MAX_STRUCTURED_NODES = 2_000;

export function findFacts(clues: PageClues, blocks: SourceBlock[]): PageFacts {
  const { metas } = clues;
  const structured = readStructured(clues.structured);
  const url = webAddress(clues.canonical, clues.address) ?? webAddress(clues.address, null);
  return {
    url,
    title: collapse(clues.title) || collapse(metas.get("og:title") ?? "") || headline(blocks),
    language: languageOf(clues.language, blocks),
    published: publishedDate(clues, structured, url, blocks),
    site: orNull(metas.get("og:site_name")) ?? orNull(structured.publisher),
    author:
      orNull(structured.author) ?? orNull(metas.get("author")) ?? orNull(metas.get("article:author_name")),
  };
}

function publishedDate(
  { metas, times }: PageClues,
  structured: Structured,
  url: string | null,
  blocks: SourceBlock[],
): string | null {
  for (const name of PUBLISHED_METAS.slice(0, -1)) {
    const date = isoDate(metas.get(name));
    if (date) return date;
  }
  const [firstTime] = times.map(isoDate).filter((date) => date !== null);
  return (
    isoDate(structured.published) ??
    firstTime ??
    dateline(blocks) ??
    dateInAddress(url) ??
    isoDate(metas.get("article:modified_time"))
  );
}

/** The date and, where given, the time of an ISO 8601 or similar date; null for anything else. */
function isoDate(value: string | undefined): string | null {
  const match = /^\s*(\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2})(?:[T ]+(\d{1,2}:\d{2}\S{0,20}))?)?/.exec(
    value ?? "",
  );
  if (!match) return null;
  const [, year, month, day, time] = match;
  const date = calendarDate(year!, month!, day);
  return date && time && day ? `${date}T${time}` : date;
}

function calendarDate(year: string, month: string, day: string | undefined): string | null {
  const [y, m, d] = [Number(year), Number(month), Number(day ?? "1")];
  if (y < 1900 || y > 2100 || m < 1 || m > 12 || d < 1 || d > 31) return null;
  const padded = `${year}-${month.padStart(2, "0")}`;
  return day === undefined ? padded : `${padded}-${day.padStart(2, "0")}`;
}

/** A dateline is a short line near the top that is little but a date. */
function dateline(blocks: SourceBlock[]): string | null {
  const heading = blocks.findIndex(({ level }) => level === 1);
  for (const { text } of blocks.slice(Math.max(heading, 0), Math.max(heading, 0) + 12)) {
    if (text.length > 60) continue;
    const match =
      /(\d{4})\s?年\s?(\d{1,2})\s?月\s?(\d{1,2})\s?日/.exec(text) ??
      /(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(text);
    const date = match ? calendarDate(match[1]!, match[2]!, match[3]) : null;
    if (date && match && text.length <= match[0].length + 30) return date;
  }
  return null;
}

function dateInAddress(url: string | null): string | null {
  const match = /\/((?:19|20)\d{2})\/?-?(\d{2})(?:\/?-?(\d{2}))?(?=[/_-]|\.|$)/.exec(url ?? "");
  return match ? calendarDate(match[1]!, match[2]!, match[3]) : null;
}

interface Structured {
  published?: string;
  publisher?: string;
  author?: string;
}

/** The first article's date, publisher and author in the page's JSON-LD (schema.org). */
function readStructured(texts: string[]): Structured {
  const found: Structured = {};
  let nodes = 0;
  for (const text of texts) {
    if (text.length > MAX_STRUCTURED_CHARACTERS) continue;
    let root: unknown;
    try {
      root = JSON.parse(text);
    } catch {
      continue; // A page's own slip; the other clues remain.
    }
    const queue = [root];
    for (let node = queue.shift(); node !== undefined; node = queue.shift()) {
      if (++nodes > MAX_STRUCTURED_NODES) return found;
      if (typeof node !== "object" || node === null) continue;
      if (Array.isArray(node)) {
        queue.push(...node.slice(0, MAX_STRUCTURED_NODES));
        continue;
      }
      const record = node as Record<string, unknown>;
      if (typeof record.datePublished === "string") {
        found.published ??= record.datePublished;
        const publisher = nameOf(record.publisher);
        const author = nameOf(record.author);
        if (publisher) found.publisher ??= publisher;
        if (author) found.author ??= author;
      }
      queue.push(
        ...Object.values(record)
          .filter((value) => typeof value === "object")
          .slice(0, 50),
      );
    }
  }
  return found;
}

function nameOf(value: unknown): string | undefined {
  if (typeof value === "string") return value;
  if (Array.isArray(value)) return nameOf(value[0]);
  if (typeof value !== "object" || value === null) return undefined;
  const { name } = value as Record<string, unknown>;
  return typeof name === "string" ? name : undefined;
}

/** Only http(s) addresses name a page. */
function webAddress(value: string | null, base: string | null): string | null {
  if (!value) return null;
  try {
    const url = new URL(value, base ?? undefined);
    return url.protocol === "http:" || url.protocol === "https:" ? url.href : null;
  } catch {
    return null;
  }
}

/** Kana is written in Japanese only, so that a page's own text overrules a template's `lang`. */
function languageOf(declared: string | null, blocks: SourceBlock[]): string {
  const sample = blocks
    .slice(0, 200)
    .map(({ text }) => text)
    .join("")
    .slice(0, 20_000);
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const kana = sample.match(/[ぁ-ゖァ-ヺ]/g)?.length ?? 0;
  if (letters > 0 && kana >= letters * 0.1) return "ja";
  const primary = (declared ?? "").trim().toLowerCase().split(/[-_]/)[0] ?? "";
  if (/^[a-z]{2,3}$/.test(primary) && !(primary === "ja" && letters > 200)) return primary;
  const latin = sample.match(/[a-z]/gi)?.length ?? 0;
  return letters > 0 && latin >= letters * 0.8 ? "en" : "und";
}

const headline = (blocks: SourceBlock[]) => blocks.find(({ level }) => level === 1)?.text ?? "";
const collapse = (text: string) => text.replace(/\s+/g, " ").trim().slice(0, 1_000);
const orNull = (text: string | undefined) => collapse(text ?? "") || null;
