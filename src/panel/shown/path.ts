// The way a quotation came, from the utterance to this page, ready to be read.

import type { Report, Step } from "../../engine/model.ts";
import type { Words } from "../../words/speak.ts";
import { stepName } from "../../words/step-name.ts";
import type { Entry } from "./entries.ts";

export interface PathStep {
  label: string;
  date: string | null;
  isFirst: boolean;
  isThisPage: boolean;
}

/** The steps outward, this page last; none of them is the first report where the page does not say. */
export function pathOf({ quote, review }: Entry, page: Report["page"], words: Words): PathStep[] {
  const correction = review?.correction;
  const found = quote.provenance.map((step) => ({ step, isFirst: isSame(step, quote.firstReported) }));
  const isListed = found.some(({ isFirst }) => isFirst);
  const steps =
    quote.firstReported === null || isListed
      ? found
      : [{ step: quote.firstReported, isFirst: true }, ...found];

  const path = steps.map(({ step, isFirst }) => ({
    label: (isFirst && correction?.outlet) || stepName(step, words),
    date: (isFirst && correction?.date) || step.date,
    isFirst,
    isThisPage: false,
  }));
  if (quote.firstReported === null && (correction?.outlet || correction?.date)) {
    const label = correction.outlet ?? words.t("mediumOther");
    path.unshift({ label, date: correction.date ?? null, isFirst: true, isThisPage: false });
  }
  path.push({ label: words.t("thisPage"), date: page.published, isFirst: false, isThisPage: true });
  return withShortDates(path, words);
}

/** A year is said once. */
function withShortDates(path: PathStep[], words: Words): PathStep[] {
  let previous: string | undefined;
  return path.map((step) => {
    if (step.date === null) return step;
    const date = words.date(step.date, previous);
    previous = step.date;
    return { ...step, date };
  });
}

function isSame(a: Step, b: Step | null): boolean {
  return (
    b !== null &&
    a.outlet === b.outlet &&
    a.mention.block === b.mention.block &&
    a.mention.start === b.mention.start
  );
}
