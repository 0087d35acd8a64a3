// 森田氏は「…」と説明。「…」とも話した。: the named speaker, or subject, of the sentences before.

import type { Rule } from "../situation.ts";
import { lookBack } from "./look-back.ts";

const FAINT = 0.5;

export const carried: Rule = {
  id: "carried",
  find(situation) {
    const found = lookBack(situation);
    if (found === null || found.party?.nature === "role") return null;
    // whom the page is about is likelier than somebody mentioned far above
    return found.fit < FAINT && situation.protagonist !== null ? null : found;
  },
};
