// Traces each quotation from the utterance outward to this page, and says where the page itself shows it to be first reported.

import type { AnalysedBlock, Citation, Medium, NewsReport, PageFacts, Quote, Step } from "../model.ts";
import { citationsByBlock } from "./citation-reach.ts";
import { LONGEST_CITATION } from "./citations.ts";
import { CREDIT_NAMES } from "./credit-labels.data.ts";
import { findEnglishDates } from "./dates/english-dates.ts";
import { findDates } from "./dates/find-dates.ts";
import { mergeSteps } from "./merge-steps.ts";
import { findOutletNames } from "./outlet-names.ts";
import type { Traceable } from "./placed-quotes.ts";
import { walkPage } from "./walk-page.ts";

/** A quotation's chain, and its earliest link; empty and null where the page does not say. */
type Provenance = Pick<Quote, "provenance" | "firstReported">;

export interface Traced {
  /** One for each quotation, in their order. */
  provenances: Provenance[];
  /** What outlets are said to have reported, in reading order. */
  reports: NewsReport[];
}

/** Traces every quotation of a page, and the reports that it speaks of. Linear in the text; never throws. */
export function traceProvenance(
  blocks: readonly AnalysedBlock[],
  facts: PageFacts,
  citations: readonly Citation[],
  quotes: readonly Traceable[],
): Traced {
  const cited = citationsByBlock(
    citations,
    blocks.map((block) => block.source),
  );
  const stepOf = new Map(
    citations.map((citation) => [citation, citationStep(citation, blocks, facts.published)]),
  );
  const { chains, reports } = walkPage(blocks, facts, cited, quotes);
  const provenances = quotes.map(({ occurrences }) => {
    const framed = occurrences
      .flatMap((occurrence) => chains.get(occurrence) ?? [])
      .sort((a, b) => b.strength - a.strength);
    const outer = new Set(occurrences.flatMap(({ block }) => cited.get(block) ?? []));
    const provenance = mergeSteps([
      ...framed.map(({ steps }) => steps),
      [...outer].map((citation) => stepOf.get(citation)!),
    ]);
    // A day without an outlet is part of the chain, but nothing was reported there.
    const first = provenance.find(({ outlet }) => outlet !== null) ?? provenance[0] ?? null;
    return { provenance, firstReported: first };
  });
  return { provenances, reports };
}

function mediumOf(outlet: string): Medium {
  if (CREDIT_NAMES.includes(outlet)) return "agency";
  return findOutletNames(outlet)[0]?.medium ?? "site";
}

function citationStep(
  { outlet, title, author, date, url, block }: Citation,
  blocks: readonly AnalysedBlock[],
  published: string | null,
): Step {
  const text = blocks[block]?.source.text ?? "";
  const at = outlet === null ? -1 : text.indexOf(outlet);
  const start = Math.max(at, 0);
  const end = outlet !== null && at >= 0 ? at + outlet.length : text.length;
  return {
    outlet: outlet ?? title,
    medium: mediumOf(outlet ?? ""),
    author,
    date,
    dateText: date && dateTextIn(text, date, published),
    url,
    mention: { text: text.slice(start, end), block, start, end },
  };
}

/** How a citation line writes its date. */
function dateTextIn(text: string, date: string, published: string | null): string | null {
  const line = text.slice(0, LONGEST_CITATION);
  const mentions = [...findDates(line, published), ...findEnglishDates(line, published)];
  return mentions.findLast((mention) => mention.date === date)?.text ?? null;
}
