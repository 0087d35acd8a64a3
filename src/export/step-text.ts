// One link of a quotation's path, in a few words that need no language of ours.

import type { Step } from "../engine/model.ts";

/** The outlet, else the author, else the medium, with the date where there is one. */
export function stepText({ outlet, medium, author, date }: Step): string {
  return [outlet ?? author ?? medium, date].filter((part) => part !== null).join(" ");
}
