// 青葉新聞によると「…」: the outlet reports what somebody said, and the page does not say who.

import type { Rule } from "../situation.ts";
import { sourceOf } from "./sources.ts";

export const accordingToOutlet: Rule = {
  id: "according-to-outlet",
  find: sourceOf,
};
