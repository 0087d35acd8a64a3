// 元高官が内幕を語った。「…」: the same for somebody without a name, who is more often only mentioned.

import type { Rule } from "../situation.ts";
import { lookBack } from "./look-back.ts";

export const carriedRole: Rule = {
  id: "carried-role",
  find: lookBack,
};
