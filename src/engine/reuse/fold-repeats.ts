// Which repeats are folded away: runs of blocks that say nothing that does not stand above them (design.md, section 5).

import type { BlockId, Fold, Settings, SourceBlock } from "../model.ts";
import { RepeatCheck, weightOf } from "./brings-news.ts";
import type { ReuseIndex } from "./reuse-index.ts";
import { Slots } from "./slots.ts";
import type { SourceRange } from "./source-ranges.ts";

/**
 * Weight (`unitWeight`: 2 a kanji or kana, 1 a letter) that is worth a fold line: of a lone block, and of several.
 */
const LONE_WEIGHT = 96;
const RUN_WEIGHT = 80;
/** Lists and tables repeat short labels by nature: there a block must weigh this much on average. */
const ITEM_WEIGHT = 48;
/** Characters of repeats, and blocks, worked on between two pauses. */
const SLICE = 1 << 13;

/**
 * Folds in page order; no two touch. `sources` are the reproductions that stay whole. Linear in the text of the
 * repeats.
 */
export function foldRepeats(
  blocks: readonly SourceBlock[],
  index: ReuseIndex,
  sources: readonly SourceRange[],
  modes: Settings["modes"],
): Fold[] {
  const steps = foldInSlices(blocks, index, sources, modes);
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/**
 * `foldRepeats` with a pause after every slice of some thousand characters of repeats, or of some thousand blocks.
 */
export function* foldInSlices(
  blocks: readonly SourceBlock[],
  index: ReuseIndex,
  sources: readonly SourceRange[],
  modes: Settings["modes"],
): Generator<void, Fold[], void> {
  const kept = keptWhole(blocks, sources);
  const differences = yield* differencesInSlices(blocks, index, kept, modes);
  const folds: Fold[] = [];
  let run: SourceBlock[] = [];
  let ofRun = 0;
  const close = (): void => {
    pushFold(folds, run, index, ofRun);
    run = [];
    ofRun = 0;
  };
  let work = 0;
  for (const block of blocks) {
    const own = differences.get(block.id);
    work += own === undefined ? 1 : block.text.length;
    if (work > SLICE) {
      yield;
      work = 0;
    }
    if (typeof own === "number") {
      run.push(block);
      ofRun += own;
    } else if (own === undefined && run.length > 0 && !kept.has(block.id) && isFiller(block, index)) {
      run.push(block);
    } else {
      close();
    }
  }
  close();
  return folds;
}

/** How many differences each wanted repeat has; null for one that says something of its own, and must not be hidden. */
function* differencesInSlices(
  blocks: readonly SourceBlock[],
  index: ReuseIndex,
  kept: ReadonlySet<BlockId>,
  modes: Settings["modes"],
): Generator<void, Map<BlockId, number | null>, void> {
  const check = new RepeatCheck(blocks, index);
  const slots = new Slots();
  const found = new Map<BlockId, number | null>();
  let work = 0;
  for (const block of blocks) {
    const wanted = !kept.has(block.id) && !mustStay(block) && isWanted(block, index, modes);
    work += wanted ? block.text.length : 1;
    if (work > SLICE) {
      yield;
      work = 0;
    }
    if (!wanted) continue;
    const edits = check.differences(block);
    found.set(block.id, edits === null ? null : edits.length);
    if (edits !== null) slots.note(block, edits);
  }
  for (const id of slots.fillers()) found.set(id, null);
  return found;
}

function keptWhole(blocks: readonly SourceBlock[], sources: readonly SourceRange[]): Set<BlockId> {
  const kept = new Set<BlockId>();
  let s = 0;
  for (const { id } of blocks) {
    while (s < sources.length && sources[s]!.last < id) s++;
    if (s < sources.length && sources[s]!.first <= id) kept.add(id);
  }
  return kept;
}

function mustStay({ role, pinned }: SourceBlock): boolean {
  return role === "heading" || pinned;
}

function isWanted({ id }: SourceBlock, index: ReuseIndex, modes: Settings["modes"]): boolean {
  const repeat = index.repeat(id);
  if (repeat !== null) return (repeat.kind === "exact" ? modes.exact : modes.near) === "fold";
  return modes.partial === "fold" && index.overlap(id) !== null;
}

/**
 * Separators, and lines too short to be called repeats that stand above word for word: they go with the run around
 * them.
 */
function isFiller(block: SourceBlock, index: ReuseIndex): boolean {
  if (mustStay(block) || block.links.length > 0 || block.media.length > 0) return false;
  return !index.hasWords(block.id) || (index.isCopy(block.id) && index.repeat(block.id) === null);
}

/** Adds the fold of a run, without the fillers at its end, where it is worth a fold line. */
function pushFold(folds: Fold[], run: readonly SourceBlock[], index: ReuseIndex, differences: number): void {
  const sourceOf = ({ id }: SourceBlock): BlockId | undefined =>
    index.repeat(id)?.of ?? index.overlap(id)?.of;
  const hidden = run.slice(0, run.findLastIndex((block) => sourceOf(block) !== undefined) + 1);
  if (!isWorthAFold(hidden)) return;
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  let characters = 0;
  for (const block of hidden) {
    characters += block.text.length;
    const of = sourceOf(block);
    if (of === undefined) continue;
    first = Math.min(first, of);
    last = Math.max(last, of);
  }
  folds.push({ first: hidden[0]!.id, last: hidden.at(-1)!.id, of: { first, last }, characters, differences });
}

function isWorthAFold(run: readonly SourceBlock[]): boolean {
  let weight = 0;
  let items = 0;
  for (const { text, role } of run) {
    weight += weightOf(text);
    if (role === "item" || role === "cell") items++;
  }
  if (items > 0 && weight < run.length * ITEM_WEIGHT) return false;
  return run.length > 0 && weight >= (run.length === 1 ? LONE_WEIGHT : RUN_WEIGHT);
}
