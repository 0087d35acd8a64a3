// Places of an original that its repeats fill each with other words: the slots of a template, not slips of a copy.

import type { BlockId, SourceBlock } from "../model.ts";
import type { Edit } from "./align.ts";

interface Slot {
  /** What the first repeat puts there. */
  words: string;
  holders: BlockId[];
  /** Whether another repeat puts something else there. */
  refilled: boolean;
}

/**
 * One copy that changes a word is a copy with a difference. Two that put different words in the same place of the same
 * original (another farmer's name in each paragraph of a list) each say something new.
 */
export class Slots {
  private readonly slots = new Map<string, Slot>();

  /** Notes the material edits of a repeat. */
  note({ id, text }: SourceBlock, edits: readonly Edit[]): void {
    for (const { start, end, of, grade } of edits) {
      if (of === null || grade === "cosmetic" || start === end) continue;
      const words = text.slice(start, end);
      // By either end: names that begin or end alike differ on one side only. By the repeat's own place too: a later
      // one may be nearer to it than to the original.
      for (const place of [of.start, of.end]) this.fill(`${of.block}:${place}`, id, words);
      for (const place of [start, end]) this.fill(`${id}:${place}`, id, words);
    }
  }

  /** The repeats that fill a slot. */
  fillers(): Set<BlockId> {
    const found = new Set<BlockId>();
    for (const { holders, refilled } of this.slots.values())
      if (refilled) for (const id of holders) found.add(id);
    return found;
  }

  private fill(place: string, id: BlockId, words: string): void {
    const slot = this.slots.get(place);
    if (slot === undefined) {
      this.slots.set(place, { words, holders: [id], refilled: false });
    } else {
      slot.holders.push(id);
      slot.refilled ||= slot.words !== words;
    }
  }
}
