// 一方で「…」といった声も上がる: the page says that such words were about, and not whose they were.

import type { Rule } from "../situation.ts";
import { voiceOf } from "./voices.ts";

export const voicesOnly: Rule = {
  id: "voices-only",
  find(situation) {
    return voiceOf(situation) < 0 ? null : { party: null, fit: 1 };
  },
};
