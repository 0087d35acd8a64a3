// What a fold changes of the first copy, for reading: words left out and words added, unchanged text in short.

import type { Fold } from "../engine/model.ts";
import type { Edit } from "../engine/reuse/align.ts";
import type { PageWords } from "../words/page-words.ts";
import { build } from "./build-element.ts";

/** Where the text and its changes come from. */
export interface Comparison {
  textOf(block: number): string;
  /** What the block changes of what it repeats, in the order of the block. */
  edits(block: number): Edit[];
}

/** Beyond these the view ends, and says so: it is for reading. */
const MOST_PARAGRAPHS = 200;
const MOST_CHARACTERS = 40_000;
/** Unchanged characters shown on either side of a change. */
const CONTEXT = 48;

/** The view of one fold, in page order. Yields at every paragraph, for a pause. */
export function* buildDifferences(
  document: Document,
  { first, last }: Fold,
  compared: Comparison,
  words: PageWords,
): Generator<null, HTMLElement, void> {
  const { t, count, language } = words;
  const own = { class: "own", lang: language };
  const view = build(
    document,
    "div",
    { class: "differences", role: "group", "aria-label": t("foldCompare"), lang: languageOf(document) },
    build(
      document,
      "p",
      own,
      build(document, "del", {}, t("pageOnlyFirst")),
      " ",
      build(document, "ins", {}, t("pageOnlyHere")),
    ),
  );
  let same = 0;
  const tellSame = () => {
    if (same > 0) view.append(build(document, "p", own, count("pageSameParagraphs", same)));
    same = 0;
  };
  let paragraphs = 0;
  let characters = 0;
  for (let block = first; block <= last; block++) {
    yield null;
    const edits = compared.edits(block);
    if (edits.length === 0) {
      same++;
      continue;
    }
    tellSame();
    if (paragraphs++ === MOST_PARAGRAPHS || characters > MOST_CHARACTERS) {
      view.append(build(document, "p", own, t("pageDifferencesCut")));
      return view;
    }
    const paragraph = build(document, "p", {}, ...changed(document, block, edits, compared));
    characters += paragraph.textContent.length;
    view.append(paragraph);
  }
  tellSame();
  return view;
}

function* changed(
  document: Document,
  block: number,
  edits: Edit[],
  compared: Comparison,
): Generator<Node | string, void, void> {
  const text = compared.textOf(block);
  let at = 0;
  for (const { start, end, of, grade } of edits) {
    yield inShort(text.slice(at, start), at === 0, false);
    const look = { class: grade === "cosmetic" ? "quiet" : null };
    if (of && of.start < of.end) {
      yield build(document, "del", look, whole(compared.textOf(of.block).slice(of.start, of.end)));
    }
    if (start < end) yield build(document, "ins", look, whole(text.slice(start, end)));
    at = end;
  }
  yield inShort(text.slice(at), false, true);
}

/** Unchanged text, without what is far from the changes next to it; at the block's ends there is but one. */
function inShort(text: string, isStart: boolean, isEnd: boolean): string {
  const head = isStart ? 0 : CONTEXT;
  const tail = isEnd ? 0 : CONTEXT;
  if (text.length <= head + tail + 1) return text;
  return `${clean(text.slice(0, head))}…${clean(text.slice(text.length - tail))}`;
}

/** A change longer than any reader compares word for word (a passage left out) is shown by its ends. */
const whole = (text: string): string =>
  text.length <= 8 * CONTEXT
    ? text
    : `${clean(text.slice(0, 4 * CONTEXT))}…${clean(text.slice(-4 * CONTEXT))}`;

/** Without the half of a surrogate pair that a cut has left. */
const clean = (text: string): string => text.replace(/^[\udc00-\udfff]|[\ud800-\udbff]$/g, "");

const languageOf = ({ documentElement }: Document): string | null => documentElement.lang || null;
