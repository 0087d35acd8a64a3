// What of a page can be a citation line, so that a page script can ask about it without carrying the outlets' names.

import type { SourceBlock } from "../model.ts";

/** Of prose, only the ends can hold a credit: this much of each is kept. Together longer than any citation line. */
const END = 200;
/** Lines of a page that are asked about; beyond them no source is kept whole. */
const MOST_BLOCKS = 5_000;

/** Blocks for which `findCitations` answers as it would for the whole page. Numbered as in `blocks`. */
export function citableBlocks(blocks: readonly SourceBlock[]): SourceBlock[] {
  return blocks.slice(0, MOST_BLOCKS).map((block) => {
    const { text } = block;
    return text.length <= 2 * END
      ? block
      : { ...block, text: text.slice(0, END) + text.slice(-END), links: [] };
  });
}
