// Which repeats are folded away: runs of blocks that say nothing that does not stand above them (design.md, section 5).

import type { BlockId, Fold, Settings, SourceBlock } from "../model.ts";
import { unitWeight } from "../text/normal-form.ts";
import { normalMap } from "../text/normal-map.ts";
import { alignRepeat, type Edit } from "./align.ts";
import type { ReuseIndex } from "./reuse-index.ts";
import type { SourceRange } from "./source-ranges.ts";

/** Weight (`unitWeight`: 2 a kanji or kana, 1 a letter) that is worth a fold line: of a lone block, and of several. */
const LONE_WEIGHT = 96;
const RUN_WEIGHT = 80;
/** Lists and tables repeat short labels by nature: there a block must weigh this much on average. */
const ITEM_WEIGHT = 48;
/** Words added in one place that outweigh this are the block's own. */
const ADDED_WEIGHT = 16;

type TextOf = (block: BlockId) => string;

/**
 * Folds in page order; no two touch. `sources` are the reproductions that stay whole. Linear in the text of the repeats.
 */
export function foldRepeats(
  blocks: readonly SourceBlock[],
  index: ReuseIndex,
  sources: readonly SourceRange[],
  modes: Settings["modes"],
): Fold[] {
  const byId = new Map(blocks.map((block) => [block.id, block]));
  const textOf: TextOf = (id) => byId.get(id)?.text ?? "";
  const addressesOf = addressBook(byId);
  const kept = keptWhole(blocks, sources);
  const folds: Fold[] = [];
  let run: SourceBlock[] = [];
  let differences = 0;
  const close = (): void => {
    while (run.length > 0 && index.repeat(run.at(-1)!.id) === null && index.overlap(run.at(-1)!.id) === null)
      run.pop();
    if (isWorthAFold(run)) folds.push(foldOf(run, index, differences));
    run = [];
    differences = 0;
  };
  for (const block of blocks) {
    if (kept.has(block.id) || mustStay(block)) {
      close();
      continue;
    }
    if (isWanted(block, index, modes)) {
      const edits = alignRepeat(index, block.id, textOf);
      if (!saysMore(block, edits) && !showsMore(block, index, addressesOf)) {
        run.push(block);
        differences += edits.filter(({ grade }) => grade === "material").length;
        continue;
      }
    } else if (run.length > 0 && saysNothingNew(block, index)) {
      run.push(block);
      continue;
    }
    close();
  }
  close();
  return folds;
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

/** Separators, and lines too short to be called repeats that stand above word for word: they belong to the run around them. */
function saysNothingNew({ id, links, media }: SourceBlock, index: ReuseIndex): boolean {
  const short = index.repeat(id) === null && index.isCopy(id);
  return links.length === 0 && media.length === 0 && (short || !index.hasWords(id));
}

/** Whether the block has a link or a picture that its originals lack. `addressesOf` gives those of a block. */
function showsMore(
  { id, links, media }: SourceBlock,
  index: ReuseIndex,
  addressesOf: (block: BlockId) => ReadonlySet<string>,
): boolean {
  if (links.length === 0 && media.length === 0) return false;
  const originals = [...index.sources(id)].map(addressesOf);
  const isNew = (address: string): boolean => !originals.some((addresses) => addresses.has(address));
  return links.some(({ href }) => isNew(href)) || media.some(isNew);
}

/** Addresses of the links and pictures of each block, gathered once a block. */
function addressBook(byId: ReadonlyMap<BlockId, SourceBlock>): (block: BlockId) => ReadonlySet<string> {
  const book = new Map<BlockId, ReadonlySet<string>>();
  return (id) => {
    let addresses = book.get(id);
    if (addresses === undefined) {
      const { links, media } = byId.get(id) ?? { links: [], media: [] };
      addresses = new Set([...links.map(({ href }) => href), ...media]);
      book.set(id, addresses);
    }
    return addresses;
  };
}

/** Whether a difference puts in a number or words of some length. */
function saysMore({ text }: SourceBlock, edits: readonly Edit[]): boolean {
  return edits.some(({ grade, start, end }) => grade === "material" && addsWords(text.slice(start, end)));
}

function addsWords(text: string): boolean {
  if (/\p{Nd}/u.test(text)) return true;
  return weightOf(text) > ADDED_WEIGHT;
}

function weightOf(text: string): number {
  let weight = 0;
  for (const unit of normalMap(text).units) weight += unitWeight(unit);
  return weight;
}

function isWorthAFold(run: readonly SourceBlock[]): boolean {
  if (run.length === 0) return false;
  let weight = 0;
  let items = 0;
  for (const { text, role } of run) {
    weight += weightOf(text);
    if (role === "item" || role === "cell") items++;
  }
  if (items > 0 && weight < run.length * ITEM_WEIGHT) return false;
  return weight >= (run.length === 1 ? LONE_WEIGHT : RUN_WEIGHT);
}

function foldOf(run: readonly SourceBlock[], index: ReuseIndex, differences: number): Fold {
  let first = Number.POSITIVE_INFINITY;
  let last = -1;
  let characters = 0;
  for (const { id, text } of run) {
    characters += text.length;
    const of = index.repeat(id)?.of ?? index.overlap(id)?.of;
    if (of === undefined) continue;
    first = Math.min(first, of);
    last = Math.max(last, of);
  }
  return { first: run[0]!.id, last: run.at(-1)!.id, of: { first, last }, characters, differences };
}
