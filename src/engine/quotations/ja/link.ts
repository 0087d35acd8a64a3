// The particle that ties the text after a quotation to it.

import type { Token } from "../../model.ts";
import { COMPANIONS } from "./named-things.data.ts";
import { firstTokenFrom, type WordsInContext } from "./words-in-context.ts";

/** Particles such as など that may stand between the words and what takes them up. */
const LONGEST_TRAIL = 3;
/** Tokens of a remark in round brackets. */
const LONGEST_REMARK = 40;

/** What ties the text after a quotation to it. */
export interface Link {
  kind: "と" | "という" | "として" | "の";
  /** Index of the first token after the particle. */
  next: number;
}

/** Reads 「…」と, 「…」などと, 「…」って, 「…」という, 「…」との, 「…」の after the row that the quotation stands in. */
export function readLink(words: WordsInContext): Link | null {
  const { tokens } = words.block;
  const last = words.row[words.row.length - 1] ?? words.span;
  let at = last === words.span ? words.after : firstTokenFrom(tokens, last.outerEnd);
  at = skipParenthesis(tokens, at);
  if (isComma(tokens[at]) && isQuotingParticle(tokens[at + 1])) at++;
  const trailing = at + LONGEST_TRAIL;
  while (at < trailing && /^(?:など|等|なんて|とか|ばかり|まで|だけ)$/.test(tokens[at]?.surface ?? "")) at++;
  const token = tokens[at];
  if (!token) return null;
  if (token.surface === "として") return { kind: "として", next: at + 1 };
  if (/^(?:という|といった|っていう|といわれる|とのこと)$/.test(token.surface))
    return { kind: "という", next: at + 1 };
  if (token.surface === "の") return { kind: "の", next: at + 1 };
  if (!isQuotingParticle(token)) return null;
  if (tokens[at + 1]?.surface === "の") return { kind: "という", next: at + 2 };
  if (COMPANIONS.has(tokens[at + 1]?.base ?? "")) return null;
  return { kind: "と", next: at + 1 };
}

function isQuotingParticle(token: Token | undefined): boolean {
  return (
    token !== undefined && token.pos === "助詞" && /^(?:と|って|とも|とは|とか|っと)$/.test(token.surface)
  );
}

function isComma(token: Token | undefined): boolean {
  return token?.surface === "、" || token?.surface === "," || token?.surface === "，";
}

/** Index after a bracketed remark that starts at `at`; `at` itself if none does. */
export function skipParenthesis(tokens: Token[], at: number): number {
  const open = tokens[at]?.surface;
  if (open !== "（" && open !== "(") return at;
  for (let i = at + 1; i < tokens.length && i < at + LONGEST_REMARK; i++)
    if (/^[）)]/.test(tokens[i]!.surface)) return i + 1;
  return at;
}
