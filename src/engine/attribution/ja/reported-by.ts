// 『週刊リバー』は「…」との見出しで伝えた: the wording of a report is the outlet's that carries it.

import { looksLikeOutlet } from "../outlets.ts";
import { type Party, partyOf } from "../party.ts";
import { phrasesBetween } from "../phrases-between.ts";
import type { Rule, Situation } from "../situation.ts";
import { surfaceAt } from "../stream.ts";

const NEAR = 10;
const SENTENCES_BACK = 2;
const REPORTS: ReadonlySet<string> = new Set(
  "見出し 大見出し 報じる 伝える 書き立てる 報道 特報 スクープ".split(" "),
);
/** Words that show a name in marks to be that of an outlet: 「リバー」9月号, 『リバー』の記事. */
const PUBLISHED = /^(?:号|発売|記事|誌|紙|本誌|掲載|創刊|電子版)$/u;

const IN_MARKS = /^[『「“]/u;

export const reportedBy: Rule = {
  id: "reported-by",
  find(situation) {
    const { stream, sentence, sentenceIndex, tail } = situation;
    if (sentence.headline || !reports(situation)) return null;
    for (let back = 0; back <= SENTENCES_BACK; back++) {
      const before = stream.sentences[sentenceIndex - back];
      if (before === undefined || before.headline) return null;
      const outlet = outletIn(situation, before.from, back === 0 ? tail.rowFrom : before.to);
      if (outlet !== null) return { party: outlet, fit: back === 0 ? 1 : 0.8 };
    }
    return null;
  },
};

function reports({ stream, tail }: Situation): boolean {
  if (tail.particle !== "と" && tail.particle !== "という") return false;
  for (let at = tail.from; at < Math.min(tail.to, tail.from + NEAR); at++)
    if (REPORTS.has(stream.items[at]!.token?.base ?? "")) return true;
  return false;
}

function outletIn({ stream, people }: Situation, from: number, to: number): Party | null {
  let published = false;
  for (let at = from; at < to; at++) published ||= PUBLISHED.test(surfaceAt(stream, at));
  for (const { phrase } of phrasesBetween(stream, from, to)) {
    const party = partyOf(stream, people, phrase);
    if (party.nature === "person") continue;
    if (looksLikeOutlet(party.text) || (published && (phrase.title || IN_MARKS.test(party.text))))
      return { ...party, nature: "body" };
  }
  return null;
}
