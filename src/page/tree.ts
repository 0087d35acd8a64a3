// A way to look at a document without knowing which: the live DOM, a parsed file, or plain text.

/** How an element takes part in the layout. */
export type Layout = "hidden" | "inline" | "block" | "preformatted";

/** A way to look at nodes of type N. Children are those a reader sees: shadow roots, slots and frames followed. */
export interface Tree<N> {
  /** The text of a text node, else null. */
  text(node: N): string | null;
  /** The lower-case local name of an element, else null (comments and the like). */
  name(node: N): string | null;
  attribute(node: N, name: string): string | null;
  children(node: N): ArrayLike<N>;
  layout(node: N, name: string): Layout;
  /** Whether what stands in this element must never be folded. */
  pinned(node: N): boolean;
}
