// 「一人でも楽しい」（32歳・販売）: a survey's voice, known by age and work alone.

import type { Rule } from "../situation.ts";
import { surfaceAt, textBetween } from "../stream.ts";

const AGE = /(?:^|[・、，／/\s])(?:[0-9０-９]{1,3}|[〇一二三四五六七八九十]{1,3})(?:歳|才|代)/u;
const SEX_AND_AGE = /^(?:女性?|男性?)[・／/、，\s]?[0-9０-９]{1,3}(?:歳|才|代)?/u;
const LONGEST = 24;

export const bracketedAge: Rule = {
  id: "bracketed-age",
  find({ stream, tail }) {
    const { bracketFrom, bracketTo } = tail;
    if (bracketFrom < 0 || bracketTo <= bracketFrom) return null;
    const text = textBetween(stream, bracketFrom, bracketTo - 1);
    if (text.length > LONGEST || !(AGE.test(text) || SEX_AND_AGE.test(text))) return null;
    if (surfaceAt(stream, bracketTo) === "") return null;
    const phrase = {
      first: bracketFrom,
      last: bracketTo - 1,
      bracket: null,
      outer: bracketFrom,
      title: false,
    };
    return { party: { nature: "role", phrase, text, name: null, role: null, couldBeName: false }, fit: 1 };
  },
};
