// The cheapest way through a sentence: Viterbi's search over the lattice of all words that could stand in it.
//
// Costs are IPADIC's: one for each morpheme and one for each pair of neighbours (Kudo, Yamamoto, Matsumoto: Applying
// Conditional Random Fields to Japanese Morphological Analysis, EMNLP 2004).
//
// This is AssemblyScript: the build compiles it to some 1 KB of WebAssembly, which the packed dictionary carries and
// `../lattice.ts` runs. A page is mostly read once, and for so short a time JavaScript engines interpret more than they
// compile; WebAssembly is compiled at once. Addresses count bytes; `usize` is an address, and memory is laid out by hand:
// the sentence and its path at fixed places, then the dictionary, then the nodes, as many as the sentence needs.

import {
  group,
  invoke,
  longestList,
  longestSentence,
  morphemeContextMask,
  morphemeCostShift,
  morphemeLast,
  slotLabelBits,
  slotLabelMask,
} from "../bit-fields.ts";

/** Where the caller puts the sentence, a Uint16 for each UTF-16 code unit. */
export const units: usize = 1024;
const letterAt: usize = units + 2 * longestSentence;
const classAt: usize = letterAt + 2 * longestSentence;
const path: usize = classAt + longestSentence;
/** End of the best path. A step of it is two Int32: where it ends, doubled, odd if the word is unknown; its morpheme. */
export const pathEnd: usize = path + 8 * longestSentence;
/** For each position, the sentence's end too, the last node added that ends there. */
const endingAt: usize = pathEnd;
/** Where the caller puts the packed dictionary before it calls `open`; a multiple of 16. */
export const dictionary: usize = endingAt + 4 * longestSentence + 16;

const dear: i32 = 0x3fffffff;
const pageSize: usize = 65_536;
const pagesAtOnce = 16;

/** A morpheme at a place of the sentence. */
@unmanaged
class Node {
  /** Of the cheapest way from the sentence's beginning up to and with this node. */
  cost: i32;
  morpheme: i32;
  /** The node that was added before this one at the same end, or `none`. */
  next: Node;
  /** Where it begins, doubled; odd if it is an unknown word. */
  start: i32;
}

const none = changetype<Node>(0);

let graph: usize = 0;
let morphemes: usize = 0;
let connections: usize = 0;
let letters: usize = 0;
let classes: usize = 0;
let unknown: usize = 0;
/** Bytes of a row of `connections`. */
let rowSize = 0;
let firstNode: usize = 0;
let newNode: usize = 0;
let memoryEnd: usize = 0;

/** Addresses of the dictionary's sections, see `../format.ts`, and of its end. */
export function open(
  graphAt: usize,
  morphemesAt: usize,
  connectionsAt: usize,
  lettersAt: usize,
  classesAt: usize,
  unknownAt: usize,
  contextCount: i32,
  end: usize,
): void {
  graph = graphAt;
  morphemes = morphemesAt;
  connections = connectionsAt;
  letters = lettersAt;
  classes = classesAt;
  unknown = unknownAt;
  rowSize = contextCount * 2;
  firstNode = end;
  memoryEnd = (memory.size() as usize) * pageSize;
}

/** Finds the best path through the sentence of `length` units; answers where it begins. It ends at `pathEnd`. */
export function search(length: i32): usize {
  readSentence(length);
  memory.fill(endingAt, 0, 4 * (length + 1));
  memory.fill(firstNode, 0, offsetof<Node>()); // the sentence's beginning: context 0, cost 0
  store<usize>(endingAt, firstNode);
  newNode = firstNode + offsetof<Node>();
  addWords(length);
  return writePath(length);
}

/** Letters and classes of the sentence. A character outside the basic plane has no letter and the default class, 0. */
function readSentence(length: i32): void {
  for (let i = 0; i < length; i++) {
    const unit = unitAt(i);
    putCharacter(i, load<u16>(letters + 2 * unit), load<u8>(classes + unit));
    if ((unit & 0xfc00) !== 0xd800) continue;
    putCharacter(i, 0, 0);
    if (i + 1 < length && (unitAt(i + 1) & 0xfc00) === 0xdc00) putCharacter(++i, 0, 0);
  }
}

function unitAt(position: usize): usize {
  return load<u16>(units + 2 * position);
}

function putCharacter(position: usize, letter: u16, characterClass: u8): void {
  store<u16>(letterAt + 2 * position, letter);
  store<u8>(classAt + position, characterClass);
}

/** Adds, in order of their beginnings, all words known and unknown that some way from the beginning leads to. */
function addWords(length: i32): void {
  let runEnd = 0; // end of the run of one class that covers the position, so that each run is measured once
  for (let begin = 0; begin < length; begin++) {
    if (lastEndingAt(begin) === none) continue;
    const found = addKnownWords(begin, length);
    const characterClass = load<u8>(classAt + begin);
    const entry = unknown + 8 * (characterClass as usize);
    const flags = load<i32>(entry);
    if (found && (flags & invoke) === 0) continue;
    let end = begin + 1;
    if ((flags & group) !== 0) {
      if (runEnd <= begin) {
        runEnd = begin + 1;
        while (runEnd < length && load<u8>(classAt + runEnd) === characterClass) runEnd++;
      }
      end = runEnd;
    }
    addWord(load<u32>(entry + 4), begin, end, 1);
  }
}

/** Adds all words of the dictionary that begin at `begin`; answers whether there was any. */
function addKnownWords(begin: i32, length: i32): bool {
  let found = false;
  let base: u32 = 0;
  for (let end = begin; end < length; ) {
    const letter: u32 = load<u16>(letterAt + 2 * end);
    if (letter === 0) break;
    const edge = load<u32>(graph + 4 * (base + letter));
    if ((edge & slotLabelMask) !== letter) break;
    end++;
    base = edge >>> slotLabelBits;
    const final = load<u32>(graph + 4 * base);
    if ((final & slotLabelMask) === 0) {
      found = true;
      addWord(final >>> slotLabelBits, begin, end, 0);
    }
  }
  return found;
}

/** Adds a node for each of a word's morphemes, which begin at `first` in the dictionary. */
function addWord(first: u32, begin: i32, end: i32, isUnknown: i32): void {
  while (newNode + longestList * offsetof<Node>() > memoryEnd) enlarge();
  const before = lastEndingAt(begin);
  let last = lastEndingAt(end);
  let at = morphemes + 4 * first;
  let morpheme = 0;
  do {
    morpheme = load<i32>(at);
    at += 4;
    const row = rowOf(morpheme);
    let cost = dear;
    for (let other = before; other !== none; other = other.next) cost = min(cost, costAfter(other, row));
    const node = changetype<Node>(newNode);
    node.cost = cost + (morpheme >> morphemeCostShift);
    node.morpheme = morpheme;
    node.next = last;
    node.start = begin * 2 + isUnknown;
    last = node;
    newNode += offsetof<Node>();
  } while ((morpheme & morphemeLast) === 0);
  store<usize>(endingAt + 4 * end, changetype<usize>(last));
}

/** Follows the best path back from the sentence's end. Which node was whose predecessor is found again for these alone. */
function writePath(length: i32): usize {
  let step = pathEnd;
  let morpheme = 0; // what follows the sentence has context 0, like its beginning
  for (let end = length; end > 0; ) {
    const node = cheapestBefore(end, rowOf(morpheme));
    step -= 8;
    store<i32>(step, end * 2 + (node.start & 1));
    store<i32>(step + 4, node.morpheme);
    morpheme = node.morpheme;
    end = node.start >> 1;
  }
  return step;
}

/** Of equals it is the one that was added first, as in kuromoji; the list runs from the last added. */
function cheapestBefore(end: i32, row: usize): Node {
  let best = none;
  let bestCost = dear;
  for (let node = lastEndingAt(end); node !== none; node = node.next) {
    const cost = costAfter(node, row);
    if (cost > bestCost) continue;
    bestCost = cost;
    best = node;
  }
  return best;
}

function lastEndingAt(position: usize): Node {
  return changetype<Node>(load<usize>(endingAt + 4 * position));
}

/** The costs of all contexts before this morpheme's. */
function rowOf(morpheme: i32): usize {
  return connections + rowSize * (morpheme & morphemeContextMask);
}

function costAfter(node: Node, row: usize): i32 {
  return node.cost + load<i16>(row + 2 * (node.morpheme & morphemeContextMask));
}

function enlarge(): void {
  if (memory.grow(pagesAtOnce) < 0) unreachable(); // no memory is left: traps
  memoryEnd += pageSize * pagesAtOnce;
}
