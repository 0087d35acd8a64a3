// Reads the credits that agencies and rights holders leave in a text: （共同）, 【ワシントン時事】, [ロンドン 3日 ロイター], © 2023 青葉新聞社.

import type { Citation, PageFacts } from "../model.ts";
import { CREDIT_NAMES } from "./credit-labels.data.ts";
import { findDates } from "./dates/find-dates.ts";
import { findOutletNames } from "./outlet-names.ts";

type Parts = Omit<Citation, "block">;

const NAMES = [...CREDIT_NAMES].sort((a, b) => b.length - a.length);
const LONGEST_CREDIT = 40;

/** The credit at the start or end of a block; `pictured` blocks may credit their picture only, and are left aside. */
export function readCreditLine(text: string, facts: PageFacts, pictured: boolean): Parts | null {
  if (pictured) return null;
  return (
    readDateline(text, facts) ??
    readBracketedOutlet(text) ??
    readClosingCredit(text) ??
    readCopyright(text, facts)
  );
}

/** 【ワシントン共同】, 【ロイター】, ［ロンドン　３日　ロイター］ before the first sentence. */
function readDateline(text: string, facts: PageFacts): Parts | null {
  const close = { "【": "】", "[": "]", "［": "］" }[text.charAt(0)];
  const end = close ? text.indexOf(close) : -1;
  if (end < 2 || end > LONGEST_CREDIT) return null;
  const inner = text.slice(1, end);
  const name = NAMES.find((candidate) => inner.endsWith(candidate)) ?? agencyIn(inner);
  if (!name || text.length === end + 1) return null;
  const dated = findDates(inner, facts.published)[0];
  return { title: null, outlet: name, author: null, date: dated?.date ?? null, url: null };
}

function agencyIn(text: string): string | null {
  return findOutletNames(text).find((outlet) => outlet.medium === "agency")?.name ?? null;
}

/** （共同）, (AFP＝時事), （ソウル聯合ニュース）, (c)AFP, ＝共同 after the last sentence. */
function readClosingCredit(text: string): Parts | null {
  const bare = text.slice(-LONGEST_CREDIT).replace(/[\s　）)】\]]+$/, "");
  const name = NAMES.find((candidate) => bare.endsWith(candidate));
  if (!name) return null;
  const before = bare.slice(0, -name.length);
  if (!/(?:[（(＝=【[・／/]|[（(][cC][）)]|©|[（(][\u30a1-\u30fc\u4e00-\u9fff]{2,10})$/.test(before))
    return null;
  return { title: null, outlet: name, author: null, date: null, url: null };
}

/** ＜時事通信＞, 《夕刊フジ》: a line of nothing but an outlet in brackets. */
function readBracketedOutlet(text: string): Parts | null {
  const inner = /^[＜<《〈【（(]([^＜<《〈【（(＞>》〉】）)]{2,24})[＞>》〉】）)]$/.exec(text)?.[1];
  const name = inner === undefined ? undefined : findOutletNames(inner)[0];
  if (!inner || !(NAMES.includes(inner) || name?.name === inner)) return null;
  return { title: null, outlet: inner, author: null, date: null, url: null };
}

/** ©, (C), Copyright: the rights holder, unless it is the page's own site. */
function readCopyright(text: string, facts: PageFacts): Parts | null {
  if (text.length > 120) return null;
  const mark = /^(?:©|Ⓒ|\([cC]\)|（[cC]）|[Cc]opyright\b)/.exec(text);
  if (!mark) return null;
  const rest = text
    .slice(mark[0].length)
    .replace(/^(?:[\s　,.©-]|\([cC]\)|\d{4}|[Cc]opyright)+/, "")
    .replace(/[\s　.,]*(?:All [Rr]ights [Rr]eserved|無断.{0,12}|Inc|Ltd)[\s.]*$/, "");
  const outlet = findOutletNames(rest)[0]?.name ?? null;
  if (!outlet || facts.site?.includes(outlet)) return null;
  return { title: null, outlet, author: null, date: null, url: null };
}
