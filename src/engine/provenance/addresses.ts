// Reads web addresses without the browser's URL class, which the engine may not use.

/** What an address tells of the outlet that it leads to. */
export interface Address {
  /** Without "www." */
  host: string;
  /** Its path looks like one article's: a number, a date or a long slug, not a front page, a ranking or a profile. */
  article: boolean;
}

const LONGEST_ADDRESS = 2000;

/** Reads an http(s) address; null for any other text. */
export function readAddress(text: string): Address | null {
  if (text.length > LONGEST_ADDRESS) return null;
  const found = /^https?:\/\/([a-z0-9.-]{3,253})(?::\d{1,5})?(\/[^\s?#]*)?/i.exec(text.trim());
  const host = found?.[1]?.toLowerCase().replace(/^www\./, "");
  if (!host?.includes(".")) return null;
  const segments = (found?.[2] ?? "").split("/").filter((segment) => segment !== "");
  return { host, article: segments.some(isArticleSegment) };
}

function isArticleSegment(segment: string): boolean {
  return /\d{4}/.test(segment) || segment.length >= 20 || /\.(?:s?html?|php)$/.test(segment);
}

/** The first address that stands in `text`. */
export function findAddress(text: string): string | null {
  const start = text.indexOf("http");
  if (start < 0) return null;
  const found = /^https?:\/\/[\x21-\x7e]+/.exec(text.slice(start, start + LONGEST_ADDRESS));
  return found ? found[0].replace(/[)\]>"',.]+$/, "") : null;
}
