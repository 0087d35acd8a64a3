// Where sentences begin and end once quotations are single items, across line breaks where a sentence runs on.

import type { AnalysedBlock, FoundQuote } from "../model.ts";
import type { Item, Sentence } from "./item.ts";

/** More blocks than this are never taken for one sentence. */
const MOST_JOINED = 40;

/** What may follow a quotation within its sentence; anything else begins a new one. */
const GOES_ON = /^[とっなのをはがもにでへやか、，・（(「『“"―…〜～／]/u;
/** A line that ends so has its quotation on the next line. */
const OPEN_ENDED = /[、，：:はがもにで]$/u;
/** A line that begins so goes on from the quotation on the line before. */
const TAKES_UP = /^(?:と|って|など|等|といった|という)/u;
const ENDS = /[。！？!?．]/u;
const BULLET = /^(?:[・■□◆◇●○▼▽▲△★☆※→⇒＞>]|[0-9０-９]{1,3}位)/u;

export function sentencesOfStream(
  blocks: readonly AnalysedBlock[],
  quotes: readonly FoundQuote[],
  items: readonly Item[],
  blockEnds: readonly number[],
): Sentence[] {
  const sentences: Sentence[] = [];
  let from = 0;
  let joined = 0;
  for (let block = 0; block < blocks.length; block++) {
    const to = blockEnds[block]!;
    if (to === from) continue;
    const headline = looksLikeHeadline(blocks[block]!, items, from, to);
    const cut = cutBlock(quotes, items, from, to, headline);
    const last = sentences[sentences.length - 1];
    if (
      last !== undefined &&
      !last.headline &&
      !headline &&
      joined < MOST_JOINED &&
      runsOn(blocks, items, last, cut[0]!)
    ) {
      joined++;
      gatherRow(sentences, items, cut[0]!);
      const open = sentences[sentences.length - 1]!;
      open.to = cut[0]!.to;
      open.quotesOnly &&= cut[0]!.quotesOnly;
      cut.shift();
    } else joined = 0;
    sentences.push(...cut);
    from = to;
  }
  return sentences;
}

function cutBlock(
  quotes: readonly FoundQuote[],
  items: readonly Item[],
  from: number,
  to: number,
  headline: boolean,
): Sentence[] {
  const cut: Sentence[] = [];
  let start = from;
  let depth = 0;
  const close = (end: number): void => {
    if (end > start) cut.push({ from: start, to: end, quotesOnly: quotesOnly(items, start, end), headline });
    start = end;
    depth = 0;
  };
  for (let at = from; at < to; at++) {
    const surface = items[at]!.token?.surface ?? "";
    if (OPENING.has(surface)) depth++;
    else if (CLOSING.has(surface)) depth = Math.max(0, depth - 1);
    const next = items[at + 1]?.token?.surface ?? "";
    if (depth === 0 && isStop(items[at]!) && !isStop(items[at + 1]) && !CLOSING.has(next)) close(at + 1);
    else if (!headline && depth === 0 && at + 1 < to && endsAfterQuote(quotes, items, start, at))
      close(at + 1);
  }
  close(to);
  return cut;
}

const OPENING: ReadonlySet<string> = new Set(["（", "(", "『", "【", "［", "[", "〈", "《", "「", "〔"]);
const CLOSING: ReadonlySet<string> = new Set(["）", ")", "』", "】", "］", "]", "〉", "》", "」", "〕"]);

function isStop(item: Item | undefined): boolean {
  return item?.token != null && item.token.pos === "記号" && ENDS.test(item.token.surface);
}

/** The quotation, or the bracket after it, closes the sentence although no full stop follows. */
function endsAfterQuote(
  quotes: readonly FoundQuote[],
  items: readonly Item[],
  start: number,
  at: number,
): boolean {
  let quote = at;
  if (CLOSING.has(items[at]!.token?.surface ?? "")) {
    while (quote > start && at - quote < 16 && items[quote]!.quote < 0) quote--;
  }
  const it = items[quote]!;
  const next = items[at + 1]!;
  if (it.quote < 0 || quotes[it.quote]!.kind !== "direct" || next.quote >= 0 || next.token === null)
    return false;
  if (GOES_ON.test(next.token.surface) || next.token.pos === "記号") return false;
  return quote === start || ENDS.test(quotes[it.quote]!.text.slice(-1));
}

function quotesOnly(items: readonly Item[], from: number, to: number): boolean {
  let some = false;
  let column = false; // 【…】 before the words names a series, not a speaker
  for (let at = from; at < to; at++) {
    const surface = items[at]!.token?.surface ?? "";
    if (surface === "【") column = true;
    else if (surface === "】") column = false;
    else if (items[at]!.quote >= 0) some = true;
    else if (!column && items[at]!.token?.pos !== "記号") return false;
  }
  return some;
}

function looksLikeHeadline(block: AnalysedBlock, items: readonly Item[], from: number, to: number): boolean {
  if (block.source.role === "heading") return true;
  const text = block.source.text.trimStart();
  if (!BULLET.test(text) || (text.startsWith("・") && quotesOnly(items, from, to))) return false; // ・「高い」: of a list
  for (let at = from; at < to; at++) if (items[at]!.token?.surface === "。") return false;
  return true;
}

function runsOn(
  blocks: readonly AnalysedBlock[],
  items: readonly Item[],
  last: Sentence,
  next: Sentence,
): boolean {
  const lastItem = items[last.to - 1]!;
  const lastText = lastItem.token?.surface ?? "";
  const first = items[next.from]!;
  if (first.quote >= 0 && lastItem.token !== null) return OPEN_ENDED.test(lastText);
  if (lastItem.token !== null) return false;
  if (first.quote >= 0)
    return next.quotesOnly && items[last.from]!.quote < 0 && OPEN_ENDED.test(leadIn(items, last));
  return TAKES_UP.test(blocks[first.block]!.source.text.slice(first.start, first.start + 4));
}

/** The last word before a sentence's first quotation. */
function leadIn(items: readonly Item[], sentence: Sentence): string {
  for (let at = sentence.from; at < sentence.to; at++) {
    if (items[at]!.quote >= 0) return items[at - 1]?.token?.surface ?? "";
  }
  return "";
}

/** Lines of nothing but quotations that a line such as 「と、批判が相次いだ」 takes up together become one sentence. */
function gatherRow(sentences: Sentence[], items: readonly Item[], next: Sentence): void {
  if (items[next.from]!.quote >= 0) return;
  for (let taken = 1; taken < MOST_JOINED; taken++) {
    const last = sentences[sentences.length - 1]!;
    const before = sentences[sentences.length - 2];
    if (before === undefined || !last.quotesOnly || !before.quotesOnly || before.headline) return;
    sentences.pop();
    before.to = last.to;
  }
}
