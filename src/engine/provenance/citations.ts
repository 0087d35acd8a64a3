// Finds the lines of a page that say where copied text comes from. Needs no dictionary: it runs in the page before folding.

import type { Citation, Link, PageFacts, SourceBlock } from "../model.ts";
import { readAddress } from "./addresses.ts";
import { RELATED_HEADS } from "./credit-labels.data.ts";
import { readCreditLine } from "./credit-lines.ts";
import { readSourceLabel } from "./source-labels.ts";
import { readTitleLine } from "./title-lines.ts";

/** Longer blocks are prose; only their ends can hold a credit. */
const LONGEST_CITATION = 320;
const MOST_CITATIONS = 500;

/**
 * The citations of a page in reading order: labelled lines (出典：…), title lines (見出し - 青葉新聞 2023.8/7), credits (（共同）, ©),
 * `<cite>`, `<blockquote cite>`, and lines that are nothing but a link to an article elsewhere. Linear in the text.
 */
export function findCitations(blocks: SourceBlock[], facts: PageFacts): Citation[] {
  const citations: Citation[] = [];
  const quoteGroups = new Set<number>();
  let related = false;
  for (const block of blocks) {
    if (citations.length >= MOST_CITATIONS) break;
    if (block.role === "heading" || startsSection(block.text)) related = isRelatedHead(block.text);
    const citation = readCitation(block, facts, related);
    if (citation) citations.push(citation);
    if (block.cite !== null && !quoteGroups.has(block.quoteGroup)) {
      quoteGroups.add(block.quoteGroup);
      const address = readAddress(block.cite);
      if (address && citation?.url == null) {
        citations.push({
          title: null,
          outlet: address.host,
          author: null,
          date: null,
          url: block.cite,
          block: block.id,
        });
      }
    }
  }
  return citations;
}

function readCitation(block: SourceBlock, facts: PageFacts, related: boolean): Citation | null {
  const text = block.text.trim();
  if (text === "") return null;
  const found =
    text.length <= LONGEST_CITATION && !related
      ? (readSourceLabel(text, facts) ??
        (isListed(block) ? null : readTitleLine(text, facts)) ??
        readCite(block, text) ??
        readLinkLine(block, text, facts))
      : null;
  const parts = found ?? readCreditLine(text, facts, block.media.length > 0 || block.role === "caption");
  if (!parts) return null;
  return { ...parts, url: parts.url ?? outsideLink(block.links, facts)?.href ?? null, block: block.id };
}

/** ・, ■ and the like before a line: an entry of a list, which points on rather than back. */
function isListed(block: SourceBlock): boolean {
  return block.role === "item" || "・●■◆▼▽○◎※→⇒>＞•*".includes(block.text.trimStart().charAt(0) || " ");
}

function startsSection(text: string): boolean {
  const first = text.charAt(0);
  return (
    text.length <= 24 && (first === "【" || first === "■" || first === "◆" || first === "▼" || first === "[")
  );
}

function isRelatedHead(text: string): boolean {
  return RELATED_HEADS.some((head) => text.includes(head));
}

type Parts = Omit<Citation, "block">;

function readCite(block: SourceBlock, text: string): Parts | null {
  if (block.role !== "cite") return null;
  return { title: text, outlet: null, author: null, date: null, url: null };
}

/** A line that is nothing but a link to an article on another host. */
function readLinkLine(block: SourceBlock, text: string, facts: PageFacts): Parts | null {
  const link = outsideLink(block.links, facts);
  if (!link || isListed(block) || block.role === "heading" || text.length < 8) return null;
  if (link.end - link.start < text.length * 0.8) return null;
  const address = readAddress(link.href);
  if (!address?.article) return null;
  const title = readAddress(text) ? null : text;
  return { title, outlet: address.host, author: null, date: null, url: link.href };
}

function outsideLink(links: Link[], facts: PageFacts): Link | null {
  const own = readAddress(facts.url ?? "")?.host;
  return (
    links.find((link) => {
      const address = readAddress(link.href);
      return address !== null && address.host !== own;
    }) ?? null
  );
}
