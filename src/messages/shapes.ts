// The shape and the size of everything that the background is given, for valibot. Types follow the contract: a schema
// that does not describe its type does not compile. Not imported by the page, which sends and need not check.

import * as v from "valibot";
import type {
  Fold,
  Link,
  PageFacts,
  PageReuse,
  Review,
  Settings,
  SourceBlock,
  SourcePage,
  TextQuoteSelector,
} from "../engine/model.ts";
import type { FailureReason, RevealTarget, TabStatus, UnsupportedReason } from "./contract.ts";

/** Far above any article, far below what would hurt. */
const LIMITS = {
  blocks: 200_000,
  /** UTF-16 code units of all blocks together. */
  pageCharacters: 20_000_000,
  addressCharacters: 100_000,
  lineCharacters: 10_000,
  noteCharacters: 20_000,
  /** Of one quotation's words, or of what stands around them. */
  quoteCharacters: 100_000,
  linksOfBlock: 10_000,
  hosts: 10_000,
  importedReviews: 200_000,
};

type Schema<T> = v.GenericSchema<unknown, T>;

const index = v.pipe(v.number(), v.safeInteger(), v.minValue(0));
const line = v.pipe(v.string(), v.maxLength(LIMITS.lineCharacters));
const address = v.pipe(v.string(), v.maxLength(LIMITS.addressCharacters));
const words = v.pipe(v.string(), v.maxLength(LIMITS.quoteCharacters));
/** Epoch milliseconds that a Date can hold. */
const time = v.pipe(v.number(), v.finite(), v.minValue(0), v.maxValue(8.64e15));

const link: Schema<Link> = v.strictObject({ start: index, end: index, href: address });

const sourceBlock: Schema<SourceBlock> = v.strictObject({
  id: index,
  text: v.pipe(v.string(), v.maxLength(LIMITS.pageCharacters)),
  role: v.picklist(["paragraph", "heading", "item", "cell", "quote", "caption", "cite"]),
  level: v.pipe(index, v.maxValue(6)),
  links: v.pipe(v.array(link), v.maxLength(LIMITS.linksOfBlock)),
  media: v.pipe(v.array(address), v.maxLength(LIMITS.linksOfBlock)),
  quoteGroup: index,
  cite: v.nullable(address),
  pinned: v.boolean(),
});

const pageFacts: Schema<PageFacts> = v.strictObject({
  url: v.nullable(address),
  title: line,
  language: v.pipe(v.string(), v.maxLength(35)),
  published: v.nullable(v.pipe(v.string(), v.maxLength(100))),
  site: v.nullable(line),
  author: v.nullable(line),
});

const sourcePage: Schema<SourcePage> = v.pipe(
  v.strictObject({ facts: pageFacts, blocks: v.pipe(v.array(sourceBlock), v.maxLength(LIMITS.blocks)) }),
  v.check(({ blocks }) => blocks.every(({ id }, at) => id === at)),
  v.check(({ blocks }) => blocks.reduce((sum, { text }) => sum + text.length, 0) <= LIMITS.pageCharacters),
);

const fold: Schema<Fold> = v.strictObject({
  first: index,
  last: index,
  of: v.strictObject({ first: index, last: index }),
  characters: index,
  differences: index,
});

const share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

const reuse: Schema<PageReuse> = v.strictObject({
  blocks: v.pipe(
    v.array(
      v.strictObject({
        repeat: v.nullable(
          v.strictObject({ kind: v.picklist(["exact", "near", "assembled"]), of: index, similarity: share }),
        ),
        overlap: v.nullable(v.strictObject({ of: index, share })),
      }),
    ),
    v.maxLength(LIMITS.blocks),
  ),
  folds: v.pipe(v.array(fold), v.maxLength(LIMITS.blocks)),
});

const failureReason: Schema<FailureReason> = v.picklist([
  "no-text",
  "too-large",
  "dictionary",
  "page-changed",
  "internal",
]);
const unsupportedReason: Schema<UnsupportedReason> = v.picklist([
  "browser-page",
  "pdf",
  "no-permission",
  "no-document",
  "never-site",
]);

const tabStatus: Schema<TabStatus> = v.variant("state", [
  v.strictObject({ state: v.literal("off"), byReader: v.exactOptional(v.boolean()) }),
  v.strictObject({ state: v.literal("reading"), done: index, total: index }),
  v.strictObject({ state: v.literal("folded") }),
  v.strictObject({ state: v.literal("ready") }),
  v.strictObject({ state: v.literal("stopped") }),
  v.strictObject({ state: v.literal("failed"), reason: failureReason }),
  v.strictObject({ state: v.literal("unsupported"), reason: unsupportedReason }),
]);

const target: Schema<TextQuoteSelector> = v.strictObject({ exact: words, prefix: words, suffix: words });

const review: Schema<Review> = v.strictObject({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(100)),
  page: v.pipe(address, v.minLength(1)),
  pageTitle: line,
  target,
  ordinal: index,
  speaker: v.nullable(line),
  verdict: v.nullable(v.picklist(["keep", "doubt", "dismiss"])),
  correction: v.nullable(
    v.strictObject({
      speaker: v.exactOptional(line),
      outlet: v.exactOptional(line),
      date: v.exactOptional(line),
    }),
  ),
  note: v.pipe(v.string(), v.maxLength(LIMITS.noteCharacters)),
  createdAt: time,
  updatedAt: time,
});

const repeatMode = v.picklist(["off", "mark", "fold"]);
const host = v.pipe(v.string(), v.minLength(1), v.maxLength(253));
const hosts = v.pipe(v.array(host), v.maxLength(LIMITS.hosts));

const settings: Schema<Settings> = v.strictObject({
  modes: v.strictObject({ exact: repeatMode, near: repeatMode, partial: repeatMode }),
  readOnClick: v.boolean(),
  always: hosts,
  never: hosts,
  language: v.picklist(["auto", "ja", "en"]),
  sureness: v.picklist(["strict", "balanced", "all"]),
});

const revealTarget: Schema<RevealTarget> = v.variant("kind", [
  v.strictObject({ kind: v.literal("quote"), id: v.pipe(v.string(), v.maxLength(20)), occurrence: index }),
  v.strictObject({ kind: v.literal("fold"), index }),
  v.strictObject({ kind: v.literal("block"), block: index }),
]);

const nothing = v.null();
const tab = v.strictObject({ tabId: index });
const tabOrNone = v.nullable(index);
const id = v.pipe(v.string(), v.maxLength(100));

/** One schema a verb that a page script may send. */
export const pageShapes = {
  "page.enter": v.strictObject({ language: v.pipe(v.string(), v.maxLength(LIMITS.lineCharacters)) }),
  "page.cited": v.strictObject({
    facts: pageFacts,
    blocks: v.pipe(v.array(sourceBlock), v.maxLength(LIMITS.blocks)),
  }),
  "page.read": v.pipe(
    v.strictObject({ page: sourcePage, reuse, revision: index, address }),
    v.check(({ page, reuse: { blocks } }) => blocks.length === page.blocks.length),
    v.check(({ page, reuse: { folds } }) => folds.every(({ last }) => last < page.blocks.length)),
  ),
  "page.status": v.strictObject({
    status: tabStatus,
    open: v.pipe(v.array(v.boolean()), v.maxLength(LIMITS.blocks)),
  }),
  "page.waiting": nothing,
  "page.reviews": v.strictObject({ address }),
  "review.put": v.strictObject({ review }),
  "review.remove": v.strictObject({ id }),
};

/** One schema a verb that a panel may send. */
export const panelShapes = {
  "tab.view": tab,
  "tab.start": tab,
  "tab.stop": tab,
  "tab.halt": tab,
  "tab.reveal": v.strictObject({ tabId: index, target: revealTarget }),
  "tab.folds": v.strictObject({ tabId: index, open: v.boolean(), index: v.exactOptional(index) }),
  "review.put": v.strictObject({ review, tabId: tabOrNone }),
  "review.remove": v.strictObject({ id, tabId: tabOrNone }),
  "review.all": nothing,
  // What a file holds is checked review by review, so that one bad record does not refuse the rest.
  "reviews.import": v.strictObject({
    reviews: v.pipe(v.array(v.unknown()), v.maxLength(LIMITS.importedReviews)),
  }),
  "reviews.erase": nothing,
  "data.usage": nothing,
  "settings.get": nothing,
  "settings.put": v.strictObject({ settings }),
};

export const isReview = (value: unknown): value is Review => v.is(review, value);

export const isSettings = (value: unknown): value is Settings => v.is(settings, value);
