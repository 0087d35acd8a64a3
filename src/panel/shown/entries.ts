// A quotation as the panel shows it: what was found, with what the reader made of it.

import type { Quote, QuoteId, Report, Review, Settings } from "../../engine/model.ts";
import { matchReviews } from "../../engine/reviews/match.ts";

type Sureness = "high" | "middle" | "low";

export interface Entry {
  quote: Quote;
  review: Review | null;
  /** As corrected by the reader, else as the page gives it. */
  speaker: string | null;
  /** Whom to list it under: the speaker, else the role that the page gives instead of a name. */
  label: string | null;
  /** What the page gives, where the reader corrected it. */
  correctedFrom: string | null;
  sureness: Sureness;
  /** Less sure than the reader wants to see as certain. */
  unsure: boolean;
}

export interface Entries {
  all: Entry[];
  orphans: Review[];
}

const unsureBelow: Record<Settings["sureness"], number> = { strict: 0.9, balanced: 0.7, all: 0 };

/** In page order. A review that fits no quotation of this reading is an orphan. */
export function entriesOf(report: Report, reviews: Review[], sureness: Settings["sureness"]): Entries {
  const { byQuote, orphans } = matchReviews(report, reviews);
  return { all: report.quotes.map((quote) => entryOf(quote, byQuote[quote.id] ?? null, sureness)), orphans };
}

function entryOf(quote: Quote, review: Review | null, sureness: Settings["sureness"]): Entry {
  const { name, confidence } = quote.speaker;
  const corrected = review?.correction?.speaker ?? null;
  return {
    quote,
    review,
    speaker: corrected ?? name,
    label: corrected ?? name ?? quote.speaker.role,
    correctedFrom: corrected !== null && corrected !== name ? (name ?? "") : null,
    sureness:
      confidence >= unsureBelow.strict ? "high" : confidence >= unsureBelow.balanced ? "middle" : "low",
    unsure: corrected === null && name !== null && confidence < unsureBelow[sureness],
  };
}

/** Other quotations that a corrected speaker may be wrong for too. */
export interface Alike {
  /** The words or the name that they share. */
  name: string;
  entries: Entry[];
  /** They are named by the very same words: what is wrong here is most likely wrong there. */
  isSameAlias: boolean;
}

/** Those that the page gives to the same person by the same words; failing that, by any words. */
export function entriesAlike({ quote }: Entry, entries: Entry[]): Alike | null {
  const { name, mention } = quote.speaker;
  const others = entries.filter((other) => other.quote.id !== quote.id && other.quote.speaker.name === name);
  if (mention) {
    const sameAlias = others.filter((other) => other.quote.speaker.mention?.text === mention.text);
    if (sameAlias.length > 0) return { name: mention.text, entries: sameAlias, isSameAlias: true };
  }
  return name !== null && others.length > 0 ? { name, entries: others, isSameAlias: false } : null;
}

export function entryById(entries: Entry[], id: QuoteId | null): Entry | null {
  return entries.find(({ quote }) => quote.id === id) ?? null;
}
