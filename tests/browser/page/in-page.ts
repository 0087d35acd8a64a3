// What the page tests call in the page: the real rooms, with the plainest finder of repeats in front of them.

import type { Fold, SourceBlock } from "../../../src/engine/model.ts";
import { documentClues, domTree } from "../../../src/page/dom-tree.ts";
import { Folding } from "../../../src/page/folding.ts";
import { LentStyles } from "../../../src/page/lend-style.ts";
import { isOwnFurniture } from "../../../src/page/own-elements.ts";
import { finishReading, type PageReading, readPage } from "../../../src/page/read-page.ts";
import { wordsIn } from "../../../src/words/words.ts";

export function read(): PageReading<Node> {
  return finishReading(readPage(domTree(isOwnFurniture), document.body as Node, documentClues(document)));
}

/** Blocks that stand earlier in the very same words, in runs. */
export function sameRuns(blocks: SourceBlock[]): Fold[] {
  const seen = new Map<string, number>();
  const folds: Fold[] = [];
  for (const { id, text } of blocks) {
    const of = seen.get(text);
    if (of === undefined) {
      seen.set(text, id);
      continue;
    }
    const last = folds.at(-1);
    if (last?.last === id - 1) {
      last.last = id;
      last.of.last = of;
      last.characters += text.length;
    } else {
      folds.push({
        first: id,
        last: id,
        of: { first: of, last: of },
        characters: text.length,
        differences: 0,
      });
    }
  }
  return folds;
}

export interface Folded {
  folding: Folding;
  styles: LentStyles;
  blocks: string[];
  folds: Fold[];
  abort: AbortController;
}

export async function foldPage(): Promise<Folded> {
  const abort = new AbortController();
  const styles = new LentStyles();
  const reading = read();
  const folding = new Folding(
    {
      styles,
      words: wordsIn("ja"),
      changed() {},
      goToFirst() {},
      differences: () => document.createElement("p"),
      announce() {},
    },
    abort.signal,
  );
  const folds = sameRuns(reading.page.blocks);
  await folding.fold(reading.anchors, folds);
  return { folding, styles, blocks: reading.page.blocks.map(({ text }) => text), folds, abort };
}

export async function unfoldPage({ folding, styles, abort }: Folded): Promise<void> {
  abort.abort();
  await folding.restore();
  styles.takeBack();
}
