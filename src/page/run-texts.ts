// The Text nodes that a run of blocks stands in: cut free of the blocks next to it, and grouped as they lie in the page.

import type { BlockAnchor } from "./read-page.ts";
import type { TextSplits } from "./split-text.ts";

type Anchor = BlockAnchor<Node>;

/** Cuts the Text nodes that the run shares with the blocks next to it. */
export function isolate(anchors: Anchor[], first: number, last: number, splits: TextSplits): void {
  const start = anchors[first]?.pieces[0];
  if (start && anchors[first - 1]?.pieces.at(-1)?.node === start.node && start.start > 0) {
    cutAt(start.node as Text, start.start, anchors, first, splits);
  }
  const end = anchors[last]?.pieces.at(-1);
  if (end && anchors[last + 1]?.pieces[0]?.node === end.node) {
    const text = end.node as Text;
    const after = end.start + end.length;
    // A line break of preformatted text goes with the line that it ends.
    cutAt(text, text.data[after] === "\n" ? after + 1 : after, anchors, last, splits);
  }
}

function cutAt(text: Text, offset: number, anchors: Anchor[], from: number, splits: TextSplits): void {
  let to = from;
  while (anchors[to]?.pieces.some(({ node }) => node === text)) to++;
  splits.cut(text, offset, anchors.slice(from, to));
}

/** The run's Text nodes, one list for each stay in a document or a shadow root. */
export function textsByRoot(run: Anchor[]): Node[][] {
  const groups: Node[][] = [];
  let root: Node | null = null;
  for (const { pieces } of run) {
    for (const { node } of pieces) {
      if (!node.isConnected) continue;
      const here = node.getRootNode();
      if (here !== root) groups.push([]);
      root = here;
      const group = groups.at(-1)!;
      if (group.at(-1) !== node) group.push(node);
    }
  }
  return groups;
}

/** Elements that hold one block of the run and no other block: their pictures are that block's. */
export function soleContainers(anchors: Anchor[], first: number, last: number): Set<Node> {
  const sole = new Set<Node>();
  for (let i = first; i <= last; i++) {
    const { container } = anchors[i]!;
    const before = anchors[i - 1]?.pieces.at(-1)?.node ?? null;
    const after = anchors[i + 1]?.pieces[0]?.node ?? null;
    if (!container.contains(before) && !container.contains(after)) sole.add(container);
  }
  return sole;
}
