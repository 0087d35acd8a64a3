// What stands after the mark: a cue, a name in brackets, or a sentence that treats the words as a thing.

import type { Token } from "../../model.ts";
import type { MarkedSpan } from "../marked-spans.ts";
import type { CueReading } from "./cue-reading.ts";
import { endingOf } from "./ending.ts";
import type { Evidence } from "./evidence.ts";
import { readLink } from "./link.ts";
import { SLOGAN_NOUNS, THINGS } from "./named-things.data.ts";
import { isThing } from "./noun-cues.ts";
import { firstTokenFrom, isHeadline, isShort, type WordsInContext } from "./words-in-context.ts";

const FAMILY_WEIGHT = {
  say: 3,
  write: 3,
  think: 2.2,
  ask: 3,
  report: 2.5,
  hear: 2.5,
  feel: 2,
  call: -3,
} as const;

export function evidenceAfter(words: WordsInContext, cue: CueReading | null): Evidence[] {
  const { block, span } = words;
  const last = words.row.at(-1) ?? span;
  const rest = block.source.text.slice(last.outerEnd, last.outerEnd + 40);
  if (cue) {
    const weight = FAMILY_WEIGHT[cue.family];
    if (cue.family === "call" && cue.link === "という") return [{ id: "that-names", weight: -5 }];
    const weak =
      cue.link === "の" || (cue.passive && cue.family === "write" && endingOf(words.inside) === "noun");
    return [{ id: `cue-${cue.family}`, weight: weak ? weight - 1 : weight }];
  }
  const short = isShort(span) ? [{ id: "short-without-cue", weight: -0.6 }] : [];
  return [...short, ...withoutCue(words, rest)];
}

function withoutCue(words: WordsInContext, rest: string): Evidence[] {
  const { block, span } = words;
  const { tokens } = block;
  const text = block.source.text;
  const last = words.row.at(-1) ?? span;
  if (/^[\s。、…]*$/.test(rest)) {
    return [
      isBlockStart(text, words.row[0] ?? span)
        ? { id: "stands-alone", weight: 2.5 }
        : { id: "ends-block", weight: isHeadline(block.source) ? 1.2 : 0.8 },
    ];
  }
  const noun = endingOf(words.inside) === "noun";
  if (/^。/.test(rest)) return [{ id: "ends-sentence", weight: noun ? -0.3 : 1.2 }];
  const bracket = /^[\s。]*[（(]([^）)]{1,30})[）)]/.exec(rest);
  if (bracket) return [judgeBracket(bracket[1]!, noun)];
  const link = readLink(words);
  if (link?.kind === "の" && THINGS.has(tokens[link.next]?.surface ?? ""))
    return [{ id: "as-a-rule", weight: -4 }];
  if (link?.kind === "として") return [{ id: "as-such", weight: noun || isShort(span) ? -0.5 : 1.5 }];
  if (link?.kind === "と") return [{ id: "quoting-particle", weight: noun ? 1 : 1.5 }];
  if (link?.kind === "という" && SLOGAN_NOUNS.has(tokens[link.next]?.surface ?? ""))
    return [{ id: "that-is-a-slogan", weight: -4.5 }];
  if (link?.kind === "という" && isThing(tokens, link.next)) return [{ id: "that-is-a-thing", weight: -4 }];
  if (link?.kind === "という") return [{ id: "that-is", weight: noun ? -1.5 : 1 }];
  const nextAt = firstTokenFrom(tokens, last.outerEnd);
  const next = tokens[nextAt];
  if (!next) return [];
  if (next.pos === "助詞" && bearsSlogan(tokens, nextAt)) return [{ id: "as-slogan", weight: -4.5 }];
  if (next.pos === "助詞" || next.base === "する") {
    return [{ id: "as-a-thing", weight: noun ? -2 : next.surface === "を" ? -1.5 : -0.5 }];
  }
  if (next.pos === "助動詞") return [{ id: "copula", weight: noun ? -1.5 : 0 }];
  if (next.pos === "名詞") {
    return [{ id: "compound", weight: !noun ? -0.2 : isHeadline(block.source) ? -0.5 : -1.5 }];
  }
  return [];
}

/** 「…」を合言葉に, 「…」がモットー: words that stand for an attitude rather than for what somebody said. */
function bearsSlogan(tokens: Token[], particle: number): boolean {
  return SLOGAN_NOUNS.has(tokens[particle + 1]?.surface ?? "");
}

function isBlockStart(text: string, { outerStart }: MarkedSpan): boolean {
  return /^[\s・●■◆○◎▽▼]*$/.test(text.slice(0, Math.min(outerStart, 6))) && outerStart <= 6;
}

const BRACKETED_PERSON =
  /さん|氏|くん|ちゃん|歳|\d代|教授|選手|記者|ライター|関係者|評論家|専門家|スタッフ|担当者|ジャーナリスト|会社員|主婦|学生|女性|男性|^同(?:前|上|氏)?$|談$/;

/** 「…」（森田さん） names who spoke; 「…」（TBS） and 「…」（9日放送） say where a work is to be had. */
function judgeBracket(remark: string, isNoun: boolean): Evidence {
  if (/引用|抜粋|原文|[抄意]訳/.test(remark)) return { id: "bracketed-quoting", weight: 1.5 };
  if (BRACKETED_PERSON.test(remark)) return { id: "bracketed-person", weight: 2.5 };
  if (/(?:放送|テレビ|系|社|誌|新聞|版|刊|円|年|[A-Z]{2,}|書房|文庫|監督|収録)/.test(remark))
    return { id: "bracketed-source", weight: -2.5 };
  return { id: "bracketed", weight: isNoun ? -1 : 0.5 };
}
