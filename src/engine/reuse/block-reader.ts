// Reads a text into the store: its normal form first, then the anchors by which shared stretches are found.
//
// Anchors are chosen by content, so that a copy has the same ones wherever it stands (content-defined sampling;
// Schleimer, Wilkerson and Aiken, "Winnowing", SIGMOD 2003). Two kinds:
//   sampled   a Gear hash rolls over the units (Xia et al., "FastCDC", USENIX ATC 2016): hash = (hash << bits) + mix(unit).
//             What is shifted out of the 32 bits is forgotten, so the window needs no ring buffer. A position is an anchor
//             where the top bits are small.
//   sentence  the first and the last units of every sentence. Copying is done by sentences, so a short piece that holds no
//             sampled anchor of its source is still found by its ends.
// Two short loops beat one that does both by a third: each keeps what it needs in registers.

import { BREAK, HARD, KEPT_SHIFT, NORMAL, unitWeight } from "../text/normal-form.ts";
import type { TextStore } from "./text-store.ts";

/**
 * Sampled share of the letters, in 32nds; twice that of kanji and kana, which say twice as much. Long texts have
 * anchors enough; in short ones a single edit must not take them all.
 */
const LONG_SHARE = 2;
const SHORT_SHARE = 6;
const SHORT_TEXT = 64;

/**
 * Bits of the window that a unit takes: about six kanji or kana, or sixteen letters, fill it; they are about as
 * telling.
 */
const LETTER_BITS = 2;
const MORE_CJK_BITS = 3;
const LAST_BEFORE_CJK = 0x2e7f;

/**
 * Units looked at, at either end of a sentence, for its anchors: every other one of 10 kanji or kana, every fourth of
 * 20 letters.
 */
const SENTENCE_SAMPLES = 5;

/** Anchors that a sentence has besides the sampled ones. */
const SENTENCE_ANCHORS = 2;
/** Units sampled between two checks for room: each of them may be an anchor. */
const PIECE = 1 << 12;

/** Units that the hash of a whole block looks at: as many from its beginning, its end, and evenly between. */
const WHOLE_SAMPLES = 6;

const GEAR = 0x9e3779b1 | 0;
const FIRST_SALT = 0x51ed270b | 0;
const LAST_SALT = 0x2545f491 | 0;

export class BlockReader {
  /** Whether the text read last must be composed and read again. */
  isHard = false;
  /** Unit offsets where sentences of the text read last end. */
  private breaks = new Int32Array(1 << 8);
  private breakCount = 0;
  /** Rolling hash of the units sampled last. */
  private hash = 0;

  constructor(private readonly store: TextStore) {}

  /** Appends the units of a text to the store, which must have room for them. */
  readUnits(text: string): void {
    const { store } = this;
    const { units } = store;
    let { breaks } = this;
    const table = NORMAL;
    const keptShift = KEPT_SHIFT;
    const special = BREAK | HARD;
    let count = store.unitCount;
    let breakCount = 0;
    let seen = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const entry = table[code]!;
      // Stored unconditionally; the count advances by arithmetic. A branch on dropped characters would be
      // mispredicted too often.
      units[count] = code ^ entry;
      count += entry >>> keptShift;
      if ((entry & special) !== 0) {
        seen |= entry;
        if (breakCount === breaks.length) breaks = doubled(breaks);
        breaks[breakCount++] = count;
      }
    }
    store.unitCount = count;
    this.breaks = breaks;
    this.breakCount = breakCount;
    this.isHard = (seen & HARD) !== 0;
  }

  /**
   * Hash of the units from `first` to the end of the store, by samples: equal units have equal hashes, most others do
   * not.
   */
  wholeHash(first: number): number {
    const { units, unitCount } = this.store;
    const length = unitCount - first;
    const samples = Math.min(WHOLE_SAMPLES, length);
    const step = Math.max(1, Math.floor(length / WHOLE_SAMPLES));
    let hash = length;
    for (let i = 0; i < samples; i++) {
      hash = mix(hash, units[first + i]!);
      hash = mix(hash, units[unitCount - 1 - i]!);
      hash = mix(hash, units[first + i * step]!);
    }
    return hash;
  }

  /** Appends the anchors of the units from `first` to the end of the store. */
  readAnchors(first: number): void {
    const end = this.store.unitCount;
    const share = end - first <= SHORT_TEXT ? SHORT_SHARE : LONG_SHARE;
    this.hash = 0;
    let sentence = first;
    let at = first;
    for (let i = 0; i <= this.breakCount; i++) {
      const until = i < this.breakCount ? this.breaks[i]! : end;
      for (; at < until; at = Math.min(until, at + PIECE))
        this.sample(at, Math.min(until, at + PIECE), share);
      if (this.anchorSentence(sentence, until)) sentence = until;
    }
  }

  /** Appends the sampled anchors of the units `[first, end)`; the window goes on from the units before. */
  private sample(first: number, end: number, share: number): void {
    const { store } = this;
    store.reserveAnchors(end - first + SENTENCE_ANCHORS);
    const { units, anchorHash, anchorEnd } = store;
    // Imported and module bindings are read anew each time round a loop; locals are not.
    const multiplier = GEAR;
    const lastBeforeCjk = LAST_BEFORE_CJK;
    let anchors = store.anchorCount;
    let hash = this.hash;
    for (let i = first; i < end; i++) {
      const unit = units[i]!;
      let gear = Math.imul(unit, multiplier);
      gear ^= gear >>> 15;
      const cjk = (lastBeforeCjk - unit) >> 31;
      hash = ((hash << (LETTER_BITS + (cjk & MORE_CJK_BITS))) + gear) | 0;
      // Unconditional again: a sample is as good as random to the branch predictor.
      anchorHash[anchors] = hash;
      anchorEnd[anchors] = i + 1;
      anchors += ((hash >>> 27) - share - (cjk & share)) >>> 31;
    }
    store.anchorCount = anchors;
    this.hash = hash;
  }

  /**
   * Adds the two anchors of a sentence; answers false where it is too short to be telling, to be joined to the next.
   */
  private anchorSentence(first: number, end: number): boolean {
    const { store } = this;
    const { units, anchorHash, anchorEnd } = store;
    if (first >= end) return false;
    const step = unitWeight(units[first]!) === 1 ? 4 : 2;
    const window = SENTENCE_SAMPLES * step;
    if (end - first < window) return false;
    let head = FIRST_SALT;
    let tail = LAST_SALT;
    for (let i = 0; i < window; i += step) {
      head = mix(head, units[first + i]!);
      tail = mix(tail, units[end - 1 - i]!);
    }
    anchorHash[store.anchorCount] = head;
    anchorEnd[store.anchorCount++] = first + window;
    anchorHash[store.anchorCount] = tail;
    anchorEnd[store.anchorCount++] = end;
    return true;
  }
}

function mix(hash: number, unit: number): number {
  const mixed = Math.imul(hash ^ unit, GEAR);
  return mixed ^ (mixed >>> 15);
}

function doubled(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(array.length * 2);
  wider.set(array);
  return wider;
}
