// A headline tells beforehand what somebody says below it: where the first of these words stand, the headline's do.

import type { AnalysedBlock, BlockId, Occurrence, QuoteSpeaker } from "../model.ts";
import type { FramedChain } from "./framed-chain.ts";
import type { Placed, Traceable } from "./placed-quotes.ts";

const MOST_IN_HEADLINE = 20;

/**
 * The chains of quotations that only headings give, each that of the same speaker's first words under it, as far as the next heading.
 * `chains` are those of the text. Words that the text gives too need none: the copy in the text says where they stand.
 */
export function headlineChains(
  blocks: readonly AnalysedBlock[],
  placed: ReadonlyMap<BlockId, Placed[]>,
  chains: ReadonlyMap<Occurrence, FramedChain>,
): Map<Occurrence, FramedChain> {
  const found = new Map<Occurrence, FramedChain>();
  let waiting: Placed[] = [];
  let afterHeading = false;
  for (const { source } of blocks) {
    const here = placed.get(source.id) ?? [];
    const isHeading = source.role === "heading";
    if (isHeading) {
      const untold = here.filter(({ quote }) => !isSaidBelow(quote, blocks));
      waiting = [...(afterHeading ? waiting : []), ...untold].slice(0, MOST_IN_HEADLINE);
    } else {
      for (const said of here) waiting = waiting.filter((headline) => !takesUp(headline, said));
    }
    afterHeading = isHeading;
  }
  return found;

  function takesUp({ quote, occurrence }: Placed, said: Placed): boolean {
    const chain = chains.get(said.occurrence);
    if (!chain || !isSameSpeaker(quote.speaker, said.quote.speaker)) return false;
    found.set(occurrence, { ...chain, strength: 0 });
    return true;
  }
}

function isSaidBelow({ occurrences }: Traceable, blocks: readonly AnalysedBlock[]): boolean {
  return occurrences.some(({ block }) => blocks[block]?.source.role !== "heading");
}

/** One name, or two words for the many who have none: ファン, ネット. */
function isSameSpeaker(one: QuoteSpeaker, other: QuoteSpeaker): boolean {
  if (one.kind === "group" || other.kind === "group") return one.kind === other.kind;
  return one.name !== null && one.name === other.name;
}
