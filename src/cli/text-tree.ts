// A plain text file as `readTree` looks at it: every line is a block.

import type { Tree } from "../page/tree.ts";

type Node = string[] | { line: string } | string;

export const textTree: Tree<Node> = {
  text: (node) => (typeof node === "string" ? node : null),
  name: (node) => (typeof node === "string" ? null : "p"),
  attribute: () => null,
  children: (node) => {
    if (Array.isArray(node)) return node.map((line) => ({ line }));
    return typeof node === "string" ? [] : [node.line];
  },
  layout: () => "block",
  pinned: () => false,
};
