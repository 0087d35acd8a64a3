// From stretches of a block's text back to the nodes they came from.

import type { BlockAnchor } from "./read-page.ts";

/**
 * The stretches of Text nodes that give `text[start..end)` of a block, in order. Static: they stay what they are when
 * their nodes are moved, and cost the page nothing while it edits. A node that has been cut short since gives nothing.
 */
export function staticRanges(anchor: BlockAnchor<Node>, start: number, end: number): StaticRange[] {
  const ranges: StaticRange[] = [];
  for (const piece of anchor.pieces) {
    const from = Math.max(start, piece.at);
    const to = Math.min(end, piece.at + piece.length);
    if (from >= to) continue;
    const startOffset = piece.start + from - piece.at;
    const endOffset = startOffset + to - from;
    const text = piece.node as Text;
    if (!text.isConnected || endOffset > text.length) continue;
    ranges.push(new StaticRange({ startContainer: text, startOffset, endContainer: text, endOffset }));
  }
  return ranges;
}

/** Where the ranges are on screen: the boxes of their lines. Empty when they are not rendered. */
export function boxesOf(ranges: StaticRange[]): DOMRect[] {
  return ranges.flatMap(({ startContainer, startOffset, endOffset }) => {
    const range = startContainer.ownerDocument?.createRange();
    if (!range || endOffset > (startContainer as Text).length) return [];
    range.setStart(startContainer, startOffset);
    range.setEnd(startContainer, endOffset);
    return [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
  });
}

/** The smallest box around others; null around none. */
export function around(boxes: DOMRect[]): DOMRect | null {
  if (boxes.length === 0) return null;
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.right));
  const bottom = Math.max(...boxes.map((box) => box.bottom));
  return new DOMRect(left, top, right - left, bottom - top);
}
