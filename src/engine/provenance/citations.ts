// Finds the lines of a page that say where copied text comes from. Needs no dictionary: it runs in the page before folding.

import type { Citation, Link, PageFacts, SourceBlock } from "../model.ts";
import { readAddress } from "./addresses.ts";
import { RELATED_HEADS, SOURCE_HEADS } from "./credit-labels.data.ts";
import { readCreditLine } from "./credit-lines.ts";
import { readSourceLabel } from "./source-labels.ts";
import { readListedSource, readOutletLine, readTail, readTitleLine } from "./title-lines.ts";

type Parts = Omit<Citation, "block">;

/** What the list under a heading is: further reading points on, sources point back. */
type Section = "text" | "related" | "sources";

/** Longer blocks are prose; only their ends can hold a credit. */
export const LONGEST_CITATION = 320;
const LONGEST_HEAD = 24;
const MOST_CITATIONS = 500;

/**
 * The citations of a page in reading order: labelled lines (出典：…), title lines (見出し - 青葉新聞 2023.8/7), lists of sources, credits
 * (（共同）, ©), `<cite>`, `<blockquote cite>`, and lines that are nothing but a link to an article elsewhere. Linear in the text.
 */
export function findCitations(blocks: SourceBlock[], facts: PageFacts): Citation[] {
  const citations: Citation[] = [];
  const quoteGroups = new Set<number>();
  let section: Section = "text";
  for (const block of blocks) {
    if (citations.length >= MOST_CITATIONS) break;
    const head = sectionHead(block);
    if (head) section = head;
    const citation = readCitation(block, facts, section);
    if (citation) citations.push(citation);
    if (block.cite !== null && !quoteGroups.has(block.quoteGroup)) {
      quoteGroups.add(block.quoteGroup);
      const address = readAddress(block.cite);
      if (address && citation?.url == null) citations.push(citedElement(block.id, block.cite, address.host));
    }
  }
  return citations;
}

function citedElement(block: number, url: string, outlet: string): Citation {
  return { title: null, outlet, author: null, date: null, url, block };
}

function readCitation(block: SourceBlock, facts: PageFacts, section: Section): Citation | null {
  const text = block.text.trim();
  if (text === "") return null;
  const found =
    text.length <= LONGEST_CITATION && section !== "related" ? readLine(block, text, facts, section) : null;
  const parts = found ?? readCreditLine(text, facts, block.media.length > 0 || block.role === "caption");
  if (!parts) return null;
  return { ...parts, url: parts.url ?? outsideLink(block.links, facts)?.href ?? null, block: block.id };
}

function readLine(block: SourceBlock, text: string, facts: PageFacts, section: Section): Parts | null {
  const labelled = readSourceLabel(text, facts);
  if (labelled) return labelled;
  if (block.role === "cite") return { title: text, outlet: null, author: null, date: null, url: null };
  if (section === "sources" && block.role !== "heading") return readListedSource(text, facts);
  if (isListed(block) || block.role === "heading") return null;
  return readTitleLine(text, facts) ?? readOutletLine(text, facts) ?? readLinkLine(block, text, facts);
}

/** ・, ■ and the like before a line: an entry of a list, which points on rather than back. */
function isListed(block: SourceBlock): boolean {
  return block.role === "item" || "・●■◆▼▽○◎※→⇒>＞•*".includes(block.text.trimStart().charAt(0) || " ");
}

/** The section that a heading, or a short line in heading's brackets, begins; null for any other block. */
function sectionHead({ role, text }: SourceBlock): Section | null {
  if (text.length > LONGEST_HEAD && role !== "heading") return null;
  const bracketed = "【■◆▼[".includes(text.charAt(0) || " ");
  const head = text.slice(0, LONGEST_HEAD + 1);
  const bare = head.replace(/^[\s【■◆▼[〈<]+/, "").replace(/[\s】\]〉>：:]+$/, "");
  if (SOURCE_HEADS.includes(bare)) return "sources";
  if (role !== "heading" && !bracketed) return null;
  return RELATED_HEADS.some((words) => text.includes(words)) ? "related" : "text";
}

/** A line that is nothing but a link to an article on another host. */
function readLinkLine(block: SourceBlock, text: string, facts: PageFacts): Parts | null {
  const link = outsideLink(block.links, facts);
  if (!link || text.length < 8 || link.end - link.start < text.length * 0.8) return null;
  const address = readAddress(link.href);
  if (!address?.article) return null;
  const title = readAddress(text) ? null : text;
  const { outlet, date } = readTail(text, facts);
  return { title, outlet: outlet ?? address.host, author: null, date, url: link.href };
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
