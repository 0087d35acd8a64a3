// Reads lines that name their source after a label (引用元：…, via …) or before an ending (…より引用).

import type { Citation, PageFacts } from "../model.ts";
import { readAddress } from "./addresses.ts";
import { SOURCE_ENDINGS, SOURCE_LABELS } from "./credit-labels.data.ts";
import { findDates } from "./dates/find-dates.ts";
import { findOutletNames } from "./outlet-names.ts";
import { readTail } from "./title-lines.ts";

type Parts = Omit<Citation, "block">;

/** What a labelled line or a bracketed label at a block's end names; null when there is no label or nothing after it. */
export function readSourceLabel(text: string, facts: PageFacts): Parts | null {
  const bare = withoutBrackets(text);
  const labelled = afterLabel(bare) ?? afterLabel(lastBracket(text) ?? "");
  if (labelled !== null) return readSource(labelled, facts);
  return readSource(beforeEnding(bare) ?? beforeEnding(lastBracket(text) ?? "") ?? "", facts, true);
}

/** Marks that may stand around or before a label: （出典：…）, ■引用元, ▼ソース. */
function withoutBrackets(text: string): string {
  return text.replace(/^[\s　（(【[<＜《■●▼◆※→⇒＞>・*-]+/, "").replace(/[\s　）)】\]>＞》]+$/, "");
}

function afterLabel(text: string): string | null {
  const label = SOURCE_LABELS.find((candidate) => text.startsWith(candidate));
  if (!label) return null;
  const rest = text.slice(label.length).replace(/^[\s　】\]）)]+/, "");
  // Without a colon or an arrow after it, the label is a word of a sentence: 参考になった, 提供する.
  const mark = /^[:：＝=→⇒／/]/.exec(rest);
  if (mark) return rest.slice(1).trim();
  const spaced = /^[\s　】]/.test(text.slice(label.length)) || readAddress(rest) !== null;
  return spaced ? rest.trim() : null;
}

/** The text of a bracket that closes the block: 本文。（出典：青葉新聞） */
function lastBracket(text: string): string | null {
  const close = text.at(-1);
  const open = close === "）" ? "（" : close === ")" ? "(" : null;
  const start = open ? text.lastIndexOf(open) : -1;
  return start >= 0 && text.length - start <= 120 ? text.slice(start + 1, -1) : null;
}

function beforeEnding(text: string): string | null {
  const ending = SOURCE_ENDINGS.find((candidate) => text.endsWith(candidate));
  return ending && text.length <= 120 ? text.slice(0, -ending.length) : null;
}

function readSource(text: string, facts: PageFacts, needsOutlet = false): Parts | null {
  if (text === "" || /[。！？]/.test(text)) return null;
  const tail = readTail(text, facts);
  if (needsOutlet && findOutletNames(text).length === 0) return null;
  if (tail.outlet !== null || tail.url !== null) return { ...tail, title: titleOf(text, tail, facts) };
  return text.length <= 60 ? { ...tail, outlet: text } : { ...tail, title: text };
}

/** What stands in 「…」 or 『…』, or before the outlet, is the title. */
function titleOf(text: string, { outlet, url }: Parts, facts: PageFacts): string | null {
  const quoted = /[「『]([^」』]{2,160})[」』]/.exec(text);
  if (quoted) return quoted[1] ?? null;
  const ends = [outlet, url].flatMap((part) =>
    part !== null && text.includes(part) ? [text.indexOf(part)] : [],
  );
  const head = text.slice(0, Math.min(...ends, text.length)).replace(/[\s　\-–—|｜/／（(:：]+$/, "");
  return head.length >= 6 && findDates(head, facts.published).length === 0 ? head : null;
}
