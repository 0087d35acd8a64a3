// 一方で「…」といった声も上がる: the page says that such words were about, and at most in what form.

import type { Party } from "../party.ts";
import type { Rule } from "../situation.ts";
import { surfaceAt } from "../stream.ts";
import { voiceOf } from "./voices.ts";

/** What is written by many names them: コメントが寄せられた. A 声 or a 批判 is nobody's. */
const WRITTEN = /^(?:書き込み|コメント|投稿|ツイート|レビュー|口コミ)$/u;

export const voicesOnly: Rule = {
  id: "voices-only",
  find(situation) {
    const at = voiceOf(situation);
    if (at < 0) return null;
    const text = surfaceAt(situation.stream, at);
    if (!WRITTEN.test(text)) return { party: null, fit: 1 };
    const phrase = { first: at, last: at, outer: at, bracket: null, title: false };
    const party: Party = { nature: "crowd", phrase, text, name: null, role: null, couldBeName: false };
    return { party, fit: 0.8 };
  },
};
