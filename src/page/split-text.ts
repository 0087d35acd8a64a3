// Cuts a Text node where a block begins or ends inside it (preformatted lines), and joins it again exactly.

import type { BlockAnchor } from "./read-page.ts";

export class TextSplits {
  /** Heads with the tails cut off them, oldest first. */
  private readonly cuts: { head: Text; tail: Text }[] = [];
  private readonly tails = new WeakSet<Node>();

  /**
   * Cuts `node` before `offset` and returns the tail. The anchors given are those whose pieces may point at `node`;
   * they are mended in place, so that they point at the same characters as before.
   */
  cut(node: Text, offset: number, anchors: Iterable<BlockAnchor<Node>>): Text {
    const tail = node.splitText(offset);
    this.cuts.push({ head: node, tail });
    this.tails.add(tail);
    for (const anchor of anchors) mend(anchor, node, offset, tail);
    return tail;
  }

  /** Whether a Text node is cut off the one before it by us. */
  isTail(node: Node): boolean {
    return this.tails.has(node);
  }

  /** Joins what still stands side by side; what the page has moved or removed meanwhile stays as the page wants it. */
  join(): void {
    for (const { head, tail } of this.cuts.reverse()) {
      if (head.nextSibling !== tail) continue;
      head.appendData(tail.data);
      tail.remove();
    }
    this.cuts.length = 0;
  }
}

function mend(anchor: BlockAnchor<Node>, head: Text, offset: number, tail: Text): void {
  anchor.pieces = anchor.pieces.flatMap((piece) => {
    const { node, start, length, at } = piece;
    if (node !== head || start + length <= offset) return [piece];
    if (start >= offset) return [{ node: tail, start: start - offset, length, at }];
    const kept = offset - start;
    return [
      { node, start, length: kept, at },
      { node: tail, start: 0, length: length - kept, at: at + kept },
    ];
  });
}
