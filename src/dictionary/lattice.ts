// The cheapest way through a sentence: Viterbi's search over the lattice of all words that could stand in it.
//
// Costs are IPADIC's: one for each morpheme and one for each pair of neighbours (Kudo, Yamamoto, Matsumoto: Applying
// Conditional Random Fields to Japanese Morphological Analysis, EMNLP 2004). A node is a record of four integers in one
// array, so a sentence leaves no objects behind. Predecessors are not kept: they are found again on the best path alone.

import type { Dictionary } from "./dictionary.ts";
import {
  group,
  invoke,
  longestList,
  morphemeContextMask,
  morphemeCostShift,
  morphemeLast,
  slotLabelBits,
  slotLabelMask,
} from "./format.ts";

/** Sentences longer than this are cut, which bounds the lattice's memory and keeps sums of costs within 30 bits. */
export const longestSentence = 16_384;

const fields = 4;
const total = 0; // cost of the cheapest way from the sentence's beginning up to and with this node
const morpheme = 1; // as the dictionary has it: cost, feature, context
const next = 2; // the node that was added before this one at the same end, or `none`
const start = 3; // where it begins, doubled; odd if it is an unknown word
const none = -1;
const dear = 0x3fffffff;

export interface Lattice {
  /** Finds the best path through `text` from `from` to `to` (at most `longestSentence`); answers how many nodes it has. */
  search(text: string, from: number, to: number): number;
  /** Of the best path's nodes, 0 being the first: the morpheme, where it begins, and whether the dictionary knows it. */
  morphemeAt(index: number): number;
  startAt(index: number): number;
  knownAt(index: number): boolean;
}

/** Its buffers serve every search anew: an answer holds until the next `search`. */
export function createLattice(dictionary: Dictionary): Lattice {
  const { graph, morphemes, connections, letters, classes, unknown } = dictionary;
  const width = dictionary.contexts.length;
  const letterAt = new Uint16Array(longestSentence);
  const classAt = new Uint8Array(longestSentence);
  /** For each position the last node added that ends there. */
  const endingAt = new Int32Array(longestSentence + 1);
  const path = new Int32Array(longestSentence);
  let nodes = new Int32Array(4096 * fields);
  /** Total cost and context of all nodes that end at one position, in turn. */
  let predecessors = new Int32Array(256);
  let used = 0;
  let pathStart = longestSentence;

  /** Letters and classes of the sentence. A character outside the basic plane has no letter and the default class, 0. */
  function readSentence(text: string, from: number, length: number): void {
    for (let i = 0; i < length; i++) {
      const unit = text.charCodeAt(from + i);
      letterAt[i] = letters[unit]!;
      classAt[i] = classes[unit]!;
      if ((unit & 0xfc00) === 0xd800) {
        classAt[i] = 0;
        if (i + 1 < length && (text.charCodeAt(from + i + 1) & 0xfc00) === 0xdc00) {
          i++;
          letterAt[i] = 0;
          classAt[i] = 0;
        }
      }
    }
  }

  /** Adds a node for each of a word's morphemes, which begin at `first` in the dictionary. */
  function addWord(first: number, begin: number, end: number, marker: number): void {
    if (used + longestList * fields > nodes.length) nodes = enlarged(nodes);
    const records = nodes; // hot loops read variables of their own: V8 loads those of a closure anew at each access
    let node = used;
    let last = endingAt[end]!;
    for (let at = first, word = 0; (word & morphemeLast) === 0; at++) {
      word = morphemes[at]!;
      records[node + morpheme] = word;
      records[node + next] = last;
      records[node + start] = begin * 2 + marker;
      last = node;
      node += fields;
    }
    endingAt[end] = last;
    used = node;
  }

  /** Adds all words of the dictionary that begin at `begin`; answers whether there was any. */
  function addKnownWords(begin: number, length: number): boolean {
    let found = false;
    let base = 0;
    for (let end = begin; end < length; ) {
      const letter = letterAt[end]!;
      if (letter === 0) break;
      const edge = graph[base + letter]!;
      if ((edge & slotLabelMask) !== letter) break;
      end++;
      base = edge >>> slotLabelBits;
      const final = graph[base]!;
      if ((final & slotLabelMask) === 0) {
        found = true;
        addWord(final >>> slotLabelBits, begin, end, 0);
      }
    }
    return found;
  }

  /** Adds, in order of their beginnings, all words known and unknown that some way from the beginning leads to. */
  function addWords(length: number): void {
    endingAt.fill(none, 0, length + 1);
    nodes.fill(0, 0, fields); // the sentence's beginning: context 0, cost 0
    nodes[next] = none;
    endingAt[0] = 0;
    used = fields;
    let runEnd = 0; // end of the run of one class that covers the position, so that each run is measured once
    for (let begin = 0; begin < length; begin++) {
      if (endingAt[begin] === none) continue;
      const found = addKnownWords(begin, length);
      const characterClass = classAt[begin]!;
      const flags = unknown[characterClass * 2]!;
      if (found && (flags & invoke) === 0) continue;
      let end = begin + 1;
      if ((flags & group) !== 0) {
        if (runEnd <= begin) {
          runEnd = begin + 1;
          while (runEnd < length && classAt[runEnd] === characterClass) runEnd++;
        }
        end = runEnd;
      }
      addWord(unknown[characterClass * 2 + 1]!, begin, end, 1);
    }
  }

  /** Finds for each node the cost of the cheapest way from the sentence's beginning up to and with it. */
  function addUpCosts(): void {
    const records = nodes;
    const costs = connections;
    let before = predecessors;
    let count = 0;
    let position = -1;
    for (let node = fields; node < used; node += fields) {
      const begin = records[node + start]! >> 1;
      if (begin !== position) {
        position = begin;
        count = 0;
        for (let other = endingAt[begin]!; other !== none; other = records[other + next]!) {
          if (count === before.length) before = predecessors = enlarged(predecessors);
          before[count] = records[other + total]!;
          before[count + 1] = records[other + morpheme]! & morphemeContextMask;
          count += 2;
        }
      }
      const word = records[node + morpheme]!;
      const row = (word & morphemeContextMask) * width;
      let best = dear;
      for (let i = 0; i < count; i += 2) {
        const difference = before[i]! + costs[row + before[i + 1]!]! - best;
        best += difference & (difference >> 31); // the lesser of both, without a branch to mispredict
      }
      records[node + total] = best + (word >> morphemeCostShift);
    }
  }

  /**
   * The cheapest of the nodes that end at `end` before a morpheme of the given context. Of equals it is the one that was
   * added first, as in kuromoji; the list runs from the last added.
   */
  function cheapestBefore(end: number, context: number): number {
    const row = context * width;
    let best = none;
    let bestCost = dear;
    for (let node = endingAt[end]!; node !== none; node = nodes[node + next]!) {
      const cost = nodes[node + total]! + connections[row + (nodes[node + morpheme]! & morphemeContextMask)]!;
      if (cost <= bestCost) {
        bestCost = cost;
        best = node;
      }
    }
    return best;
  }

  return {
    search(text, from, to) {
      const length = to - from;
      readSentence(text, from, length);
      addWords(length);
      addUpCosts();
      pathStart = longestSentence;
      let context = 0;
      for (let end = length; end > 0; end = nodes[path[pathStart]! + start]! >> 1) {
        const node = cheapestBefore(end, context);
        path[--pathStart] = node;
        context = nodes[node + morpheme]! & morphemeContextMask;
      }
      return longestSentence - pathStart;
    },
    morphemeAt: (index) => nodes[path[pathStart + index]! + morpheme]!,
    startAt: (index) => nodes[path[pathStart + index]! + start]! >> 1,
    knownAt: (index) => (nodes[path[pathStart + index]! + start]! & 1) === 0,
  };
}

function enlarged(array: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(array.length * 2);
  larger.set(array);
  return larger;
}
