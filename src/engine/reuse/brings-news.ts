// Whether a repeat holds what its originals lack: then it must not be hidden.

import type { BlockId, SourceBlock } from "../model.ts";
import { unitWeight } from "../text/normal-form.ts";
import { normalMap } from "../text/normal-map.ts";
import { alignRepeat, type Edit } from "./align.ts";
import type { ReuseIndex } from "./reuse-index.ts";

/** Words added in one place that outweigh this (`unitWeight`: 8 kanji or kana, 16 letters) are the block's own. */
const ADDED_WEIGHT = 16;

/** Weight (`unitWeight`) of a whole text. */
export function weightOf(text: string): number {
  let weight = 0;
  for (const unit of normalMap(text).units) weight += unitWeight(unit);
  return weight;
}

export class RepeatCheck {
  private readonly byId: ReadonlyMap<BlockId, SourceBlock>;
  /** Addresses of links and pictures, gathered once a block. */
  private readonly addresses = new Map<BlockId, ReadonlySet<string>>();

  constructor(
    blocks: readonly SourceBlock[],
    private readonly index: ReuseIndex,
  ) {
    this.byId = new Map(blocks.map((block) => [block.id, block]));
  }

  /** Material differences of a repeat from what it repeats; null where it has a link, a picture, a number or words of its own. */
  differences(block: SourceBlock): Edit[] | null {
    if (this.showsMore(block)) return null;
    const edits = alignRepeat(this.index, block.id, (id) => this.byId.get(id)?.text ?? "");
    const material = edits.filter(({ grade }) => grade === "material");
    const saysMore = material.some(
      (edit) => addsWords(block.text.slice(edit.start, edit.end)) || namesAnother(block.text, edit),
    );
    return saysMore ? null : material;
  }

  private showsMore({ id, links, media }: SourceBlock): boolean {
    if (links.length === 0 && media.length === 0) return false;
    const originals = [...this.index.sources(id)].map((original) => this.addressesOf(original));
    const isNew = (address: string): boolean => !originals.some((addresses) => addresses.has(address));
    return links.some(({ href }) => isNew(href)) || media.some(isNew);
  }

  private addressesOf(id: BlockId): ReadonlySet<string> {
    let addresses = this.addresses.get(id);
    if (addresses === undefined) {
      const { links, media } = this.byId.get(id) ?? { links: [], media: [] };
      addresses = new Set([...links.map(({ href }) => href), ...media]);
      this.addresses.set(id, addresses);
    }
    return addresses;
  }
}

/** 木下さん for 宮下さん: an edit in what is called by an honorific or a title tells of somebody else. */
function namesAnother(text: string, { start, end }: Edit): boolean {
  return start < end && CALLED.test(text.slice(end, end + LONGEST_CALLED));
}

/** The rest of the name, and what it is called by. */
const CALLED =
  /^[\p{Script=Han}\p{Script=Katakana}ー]{0,3}?(?:さん|氏(?!名)|くん|ちゃん|選手(?!権)|容疑者|被告|監督|議員|教授|社長|知事|市長|首相|大統領)/u;
const LONGEST_CALLED = 6;

function addsWords(text: string): boolean {
  return /\p{Nd}/u.test(text) || weightOf(text) > ADDED_WEIGHT;
}
