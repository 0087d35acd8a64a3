// 森田氏は「…」と説明。「…」とも話した。: the named speaker, or subject, of the sentences before.

import type { Rule } from "../situation.ts";
import { lookBack } from "./look-back.ts";

export const carried: Rule = {
  id: "carried",
  find(situation) {
    const found = lookBack(situation);
    return found?.party?.nature === "role" ? null : found;
  },
};
