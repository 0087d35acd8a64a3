// One pass over a text: its normal form, and the anchors by which shared stretches are found.
//
// Anchors are chosen by content, so that a copy has the same ones wherever it stands (content-defined sampling; Schleimer, Wilkerson and Aiken,
// "Winnowing", SIGMOD 2003). Two kinds:
//   sampled   a Gear hash rolls over the units (Xia et al., "FastCDC", USENIX ATC 2016): hash = (hash << bits) + mix(unit). What is shifted out of
//             the 32 bits is forgotten, so the window needs no ring buffer; the bits taken by a character depend on its script, which makes the
//             window about 5 kanji, 8 kana or 16 letters long, alike in what they say. A position is an anchor where the top bits are small.
//   sentence  the first and the last units of every sentence. Copying is done by sentences, so a short piece that holds no sampled anchor of
//             its source is still found by its ends.

import { BITS_SHIFT, ENDS_SENTENCE, NORMAL, unitWeight } from "../text/normal-form.ts";
import type { TextStore } from "./text-store.ts";

/** Sampled share, in 32nds: long texts have anchors enough; in short ones a single edit must not take them all. */
const LONG_SHARE = 5;
const SHORT_SHARE = 16;
const SHORT_TEXT = 64;

/** Weight (`unitWeight`) of the units at either end of a sentence that make a sentence anchor: 9 kanji or kana, 18 letters. */
const SENTENCE_WINDOW = 18;

const GEAR = 0x9e3779b1 | 0;
const FIRST_SALT = 0x51ed270b | 0;
const LAST_SALT = 0x2545f491 | 0;

/** Rolling state of the scan, so that one very long text can be read in slices. */
export class BlockScan {
  /** All table entries met since `begin`, OR-ed: tells whether the text needs composing. */
  seen = 0;
  private hash = 0;
  private sentenceStart = 0;

  constructor(private readonly store: TextStore) {}

  begin(): void {
    this.hash = 0;
    this.seen = 0;
    this.sentenceStart = this.store.unitCount;
  }

  /** Reads `text[from, to)` into the store. `to` is at most the text's length; slices must follow one another. */
  read(text: string, from: number, to: number): void {
    const { store } = this;
    store.reserve(to - from);
    store.reserveAnchors(3 * (to - from) + 2);
    const share = text.length <= SHORT_TEXT ? SHORT_SHARE : LONG_SHARE;
    let at = from;
    while (at < to) {
      at = this.readSentence(text, at, to, share);
      this.closeSentence();
    }
  }

  /**
   * Reads up to the end of a sentence or of the slice. Everything is stored unconditionally and the counters advance by arithmetic: a branch
   * taken on dropped characters or on samples costs more than the stores (a sample is as good as random to the branch predictor).
   */
  private readSentence(text: string, from: number, to: number, share: number): number {
    const { store } = this;
    const { units, anchorHash, anchorEnd } = store;
    let count = store.unitCount;
    let anchors = store.anchorCount;
    let hash = this.hash;
    let seen = this.seen;
    let at = from;
    let entry = 0;
    do {
      const code = text.charCodeAt(at++);
      entry = NORMAL[code]! | 0;
      seen |= entry;
      const unit = code ^ (entry & 0xffff);
      const kept = entry >>> 31;
      let gear = Math.imul(unit, GEAR);
      gear ^= gear >>> 15;
      hash = ((hash << ((entry >>> BITS_SHIFT) & 15)) + gear) | 0;
      units[count] = unit;
      count += kept;
      anchorHash[anchors] = hash;
      anchorEnd[anchors] = count;
      anchors += (((hash >>> 27) - share) >>> 31) & kept;
    } while ((entry & ENDS_SENTENCE) === 0 && at < to);
    store.unitCount = count;
    store.anchorCount = anchors;
    this.hash = hash;
    this.seen = seen;
    return at;
  }

  /** Adds the two anchors of the sentence read last; one too short to be telling is joined to the next. */
  private closeSentence(): void {
    const { store } = this;
    const { units } = store;
    const first = this.sentenceStart;
    const last = store.unitCount;
    const window = SENTENCE_WINDOW / unitWeight(units[first]!);
    if (last - first < window) return;
    let head = FIRST_SALT;
    let tail = LAST_SALT;
    for (let i = 0; i < window; i++) {
      head = Math.imul(head ^ units[first + i]!, GEAR);
      head ^= head >>> 15;
      tail = Math.imul(tail ^ units[last - 1 - i]!, GEAR);
      tail ^= tail >>> 15;
    }
    store.anchorHash[store.anchorCount] = head;
    store.anchorEnd[store.anchorCount++] = first + window;
    store.anchorHash[store.anchorCount] = tail;
    store.anchorEnd[store.anchorCount++] = last;
    this.sentenceStart = last;
  }
}
