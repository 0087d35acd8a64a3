// Makes one chain out of what several copies of a quotation say.

import type { Step } from "../model.ts";

/** A link that two chains name is one link, with what either says of it. The first chain's order leads. */
export function mergeSteps(chains: readonly Step[][]): Step[] {
  const merged: Step[] = [];
  for (const step of chains.flat()) {
    const at = merged.findIndex((known) => known.outlet === step.outlet);
    const known = merged[at];
    if (known) merged[at] = fillFrom(known, step);
    else merged.push(step);
  }
  return merged;
}

function fillFrom(step: Step, other: Step): Step {
  const dated = step.date === null ? other : step;
  return {
    ...step,
    author: step.author ?? other.author,
    date: dated.date,
    dateText: dated.dateText,
    url: step.url ?? other.url,
  };
}
