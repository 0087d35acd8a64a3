// Text that a framework holds on to, and that therefore cannot be moved.

import type { TextSplits } from "./split-text.ts";

/** The HTML parser cuts longer text itself. */
const PARSED_TEXT = 65_536;

/**
 * Frameworks keep the Text nodes that they render apart by comments, or leave them side by side, and empty, as no parser
 * does. They hold on to those nodes by their parent: moved into an element of ours, they would be sought in vain.
 */
export function isHeld(node: Node, splits: TextSplits): boolean {
  if (node.nodeType === Node.COMMENT_NODE) return /^(?:[[\]$/! ?&]|v-|$)/.test((node as Comment).data);
  if (node.nodeType !== Node.TEXT_NODE) return false;
  const { length, nextSibling } = node as Text;
  if (length === 0) return true;
  return nextSibling?.nodeType === Node.TEXT_NODE && length < PARSED_TEXT && !splits.isTail(nextSibling);
}
