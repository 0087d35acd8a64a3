// A link that opens a page at the quotation: URL Fragment Text Directives (WICG Scroll To Text Fragment).

import type { Block, TextQuoteSelector } from "../engine/model.ts";

/** Longer words are given by their two ends. */
const LONGEST_EXACT = 200;
const END_LENGTH = 30;
const CONTEXT = 16;

export interface FragmentLink {
  url: string;
  /** The same words stand in the same surroundings elsewhere: browsers go to the first place. */
  ambiguous: boolean;
}

/** `page` is the address, with or without a fragment of its own; `blocks` are all of the page, to tell whether the link is sure. */
export function fragmentLink(page: string, target: TextQuoteSelector, blocks: Block[]): FragmentLink {
  const prefix = target.prefix.slice(-CONTEXT).trim();
  const suffix = target.suffix.slice(0, CONTEXT).trim();
  const letters = [...target.exact];
  const words =
    letters.length <= LONGEST_EXACT
      ? encoded(target.exact)
      : `${encoded(letters.slice(0, END_LENGTH).join(""))},${encoded(letters.slice(-END_LENGTH).join(""))}`;
  const directive = `${prefix ? `${encoded(prefix)}-,` : ""}${words}${suffix ? `,-${encoded(suffix)}` : ""}`;
  const [before = "", fragment = ""] = page.split("#", 2);
  const own = fragment.split(":~:", 1)[0] ?? "";
  return { url: `${before}#${own}:~:text=${directive}`, ambiguous: stands(target, blocks) > 1 };
}

/** In how many places the words stand in these surroundings; stops at 2. */
function stands({ exact, prefix, suffix }: TextQuoteSelector, blocks: Block[]): number {
  const whole = prefix.slice(-CONTEXT) + exact + suffix.slice(0, CONTEXT);
  let count = 0;
  for (const { text } of blocks) {
    for (let at = text.indexOf(whole); at >= 0 && count < 2; at = text.indexOf(whole, at + 1)) count++;
    if (count === 2) break;
  }
  return count;
}

/** A dash would be taken for the mark of a prefix or suffix; lone surrogates cannot be encoded. */
function encoded(text: string): string {
  return encodeURIComponent(
    text.replace(/[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g, ""),
  ).replaceAll("-", "%2D");
}
