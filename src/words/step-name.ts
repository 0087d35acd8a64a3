// What one link of a quotation's path is called.

import type { Medium, Step } from "../engine/model.ts";
import type { Words } from "./speak.ts";

const media = {
  newspaper: "mediumNewspaper",
  agency: "mediumAgency",
  broadcast: "mediumBroadcast",
  magazine: "mediumMagazine",
  site: "mediumSite",
  blog: "mediumBlog",
  social: "mediumSocial",
  "press-conference": "mediumPressConference",
  book: "mediumBook",
  other: "mediumOther",
} as const satisfies Record<Medium, string>;

export type StepKey = (typeof media)[Medium] | "outletAuthor";

/** An outlet with its author, an author alone, or the kind of place. */
export function stepName({ outlet, author, medium }: Step, { t }: Words<StepKey>): string {
  if (outlet !== null && author !== null) return t("outletAuthor", { outlet, author });
  return outlet ?? author ?? t(media[medium]);
}
