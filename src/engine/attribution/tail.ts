// What follows a quotation within its sentence: the bracket, the particle, the cue, and the noun that the cue describes.

import type { FoundQuote } from "../model.ts";
import { endsClause } from "./clauses.ts";
import type { Sentence } from "./item.ts";
import { endingsAfter, isReceived, isUndergone } from "./predicate.ts";
import { type Stream, surfaceAt } from "./stream.ts";

export interface Tail {
  /** First and last item of the row of quotations that share this tail. */
  rowFrom: number;
  rowTo: number;
  /** First item inside the bracket right after the row, and the item of its closing mark; -1 without one. */
  bracketFrom: number;
  bracketTo: number;
  /** "" where the sentence ends with the quotation. */
  particle: "" | "と" | "という" | "の" | "を" | "に" | "は" | "が" | "など" | "other";
  /** First item after the particle. */
  from: number;
  /** Item of the cue; -1 where none is known. */
  cue: number;
  /** First item after the cue and its endings (ている, した, られた). */
  afterCue: number;
  passive: boolean;
  /** End of the sentence. */
  to: number;
}

const FARTHEST = 80;
/** Items of a row that are looked over on either side of a quotation. */
const LONGEST_ROW = 60;
const OPEN = /^[（(［[]$/u;
const CLOSE = /^[）)］\]]$/u;
const COMMA = /^[、，,]$/u;
const LIKE = /^(?:など|等|なんて|云々|のような|みたい)$/u;
const THAT = /^(?:という|といった|との|っていう|とする|とした|とかいう|という風|とも|なる)$/u;

export function tailOf(stream: Stream, at: number, sentence: Sentence, quote: FoundQuote): Tail {
  const to = Math.min(sentence.to, at + FARTHEST);
  const rowFrom = rowStart(stream, at, sentence);
  const rowTo = rowEnd(stream, at, sentence);
  let here = rowTo + 1;
  let bracketFrom = -1;
  let bracketTo = -1;
  if (OPEN.test(surfaceAt(stream, here))) {
    bracketFrom = here + 1;
    while (here < to && !CLOSE.test(surfaceAt(stream, here))) here++;
    bracketTo = here;
    here++;
  }
  if (COMMA.test(surfaceAt(stream, here))) here++;
  const { particle, next } = particleAt(stream, here, to);
  const cue = cueItem(stream, rowTo, clauseEnd(stream, next, to), quote);
  const end = cue < 0 ? { afterCue: to, passive: false } : endingsAfter(stream, cue, to);
  // 「…」、友人に誘われた林氏は: another clause begins
  const ties = particle !== "other" && particle !== "";
  const passive =
    (ties && end.passive && !isUndergone(stream, cue)) ||
    ((particle === "という" || particle === "の") && isReceived(stream, next, to));
  return {
    rowFrom,
    rowTo,
    bracketFrom,
    bracketTo,
    particle,
    from: next,
    cue,
    afterCue: end.afterCue,
    passive,
    to,
  };
}

/** 「…」「…」, 「…」、「…」, 「…」や「…」 and 「…」「…」など share what comes before and after them. */
function rowEnd(stream: Stream, at: number, sentence: Sentence): number {
  let end = at;
  for (let next = at + 1; next < Math.min(sentence.to, at + LONGEST_ROW) && next - end <= 3; next++) {
    const item = stream.items[next]!;
    if (item.quote >= 0) end = next;
    else if (!isBetween(surfaceAt(stream, next))) break;
  }
  return end;
}

function rowStart(stream: Stream, at: number, sentence: Sentence): number {
  let start = at;
  for (
    let before = at - 1;
    before >= Math.max(sentence.from, at - LONGEST_ROW) && start - before <= 3;
    before--
  ) {
    const item = stream.items[before]!;
    if (item.quote >= 0) start = before;
    else if (!isBetween(surfaceAt(stream, before))) break;
  }
  return start;
}

function isBetween(surface: string): boolean {
  return (
    COMMA.test(surface) || LIKE.test(surface) || surface === "や" || surface === "・" || surface === "とか"
  );
}

function particleAt(stream: Stream, at: number, to: number): { particle: Tail["particle"]; next: number } {
  let here = at;
  let like = false;
  if (here < to && LIKE.test(surfaceAt(stream, here))) {
    like = true;
    here++;
  }
  const word = here < to ? surfaceAt(stream, here) : "";
  const after = surfaceAt(stream, here + 1);
  if (word === "") return { particle: like ? "など" : "", next: here };
  if (THAT.test(word) && word !== "とも") return { particle: "という", next: here + 1 };
  if (word === "と" && (after === "の" || after === "いう" || after === "いっ"))
    return { particle: "という", next: here + (after === "いっ" ? 3 : 2) };
  if (word === "と" || word === "って" || word === "とも" || word === "っと") {
    let next = here + 1;
    while (next < to && /^[、，もは]$/u.test(surfaceAt(stream, next))) next++;
    return { particle: "と", next };
  }
  if (/^[のをにはが]$/u.test(word)) return { particle: word as Tail["particle"], next: here + 1 };
  if (/^[。．]$/u.test(word)) return { particle: like ? "など" : "", next: here };
  return { particle: like ? "など" : "other", next: here };
}

/** The cue stands in the clause that begins with the particle, not in the next one. */
function clauseEnd(stream: Stream, from: number, to: number): number {
  for (let at = from; at < to; at++) if (endsClause(stream, at)) return at;
  return to;
}

function cueItem(stream: Stream, rowTo: number, to: number, quote: FoundQuote): number {
  if (quote.cue === null || quote.cue.end <= quote.cue.start) return firstVerb(stream, rowTo + 1, to);
  const block = stream.items[rowTo]!.block;
  for (let at = rowTo + 1; at < to; at++) {
    const item = stream.items[at]!;
    if (item.block !== block || item.end > quote.cue.start) return item.quote < 0 ? at : -1;
  }
  return firstVerb(stream, rowTo + 1, to);
}

/** Where nothing names the cue: the first verb that is not a mere と-する. */
function firstVerb(stream: Stream, from: number, to: number): number {
  for (let at = from; at < to; at++) {
    const token = stream.items[at]!.token;
    if (token === null) return -1;
    if (token.pos === "動詞" && token.pos1 === "自立") return at;
    if (token.pos1 === "サ変接続" && /^(?:し|する|さ)$/u.test(surfaceAt(stream, at + 1))) return at;
  }
  return -1;
}
