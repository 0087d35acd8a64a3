// 森田氏によると、…という。

import { speaks } from "../party.ts";
import { partyEndingAt, type Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const ACCORDING = /^に(?:よると|よれば|よりますと)/u;

export const accordingTo: Rule = {
  id: "according-to",
  find(situation) {
    const { stream, sentence, at } = situation;
    for (let here = at - 1; here > sentence.from; here--) {
      const surface = surfaceAt(stream, here);
      if (!surface.startsWith("に")) continue;
      if (!ACCORDING.test(surface + surfaceAt(stream, here + 1) + surfaceAt(stream, here + 2))) continue;
      const party = partyEndingAt(situation, here - 1);
      if (party !== null && speaks(party)) return { party, fit: party.nature === "person" ? 1 : 0.8 };
    }
    return null;
  },
};
