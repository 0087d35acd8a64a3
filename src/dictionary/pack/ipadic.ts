// IPADIC as the npm package kuromoji carries it: raw memory images, read here into plain records.

/** The unzipped `dict/*.dat.gz` of kuromoji 0.1, by name. */
export interface KuromojiFiles {
  /** Entries of 10 bytes: left context, right context, word cost (Int16), where the features begin (Int32). */
  tid: Uint8Array;
  /** NUL-ended UTF-8: surface, part of speech (4), conjugation (2), basic form, reading, pronunciation; by commas. */
  tidPos: Uint8Array;
  /** Int32: number of words; for each word its number, how many entries it has, and where each of them begins. */
  tidMap: Uint8Array;
  unk: Uint8Array;
  unkPos: Uint8Array;
  unkMap: Uint8Array;
  /** For each UTF-16 code unit its character class. */
  unkChar: Uint8Array;
  /** For each class: invoke, group (a byte each), longest (Int32), name (NUL-ended). Zero-filled beyond its end. */
  unkInvoke: Uint8Array;
  /** Int16: number of right contexts, number of left contexts, then the costs [right][left]. */
  cc: Uint8Array;
}

export interface Entry {
  surface: string;
  context: number;
  cost: number;
  /** Four parts of speech, conjugation type and form. */
  tags: string[];
  basicForm: string;
}

interface CharacterClass {
  /** Look for unknown words even where the dictionary has words. */
  invoke: boolean;
  /** An unknown word takes in all neighbours of the same class. */
  group: boolean;
  entries: Entry[];
}

export interface Ipadic {
  /** The entries of one surface stand together, in the order that decides between equal costs. */
  words: Entry[][];
  classes: CharacterClass[];
  /** By UTF-16 code unit. */
  classOf: Uint8Array;
  contextCount: number;
  /** Cost of a left context after a right context. */
  connection: (right: number, left: number) => number;
}

/** @throws {Error} if the files do not have the shape that the packed layout counts on */
export function readIpadic(files: KuromojiFiles): Ipadic {
  const words = [...readLists(files.tid, files.tidPos, files.tidMap).values()];
  const unknown = readLists(files.unk, files.unkPos, files.unkMap);
  const classes = readClasses(files.unkInvoke).map((it, id) => ({ ...it, entries: unknown.get(id) ?? [] }));
  const costs = new Int16Array(files.cc.buffer, files.cc.byteOffset, files.cc.byteLength / 2);
  const [rightCount, leftCount] = [costs[0]!, costs[1]!];
  if (rightCount !== leftCount) throw new Error("kuromoji: left and right contexts differ");
  return {
    words,
    classes,
    classOf: files.unkChar,
    contextCount: leftCount,
    connection: (right, left) => costs[2 + right * leftCount + left]!,
  };
}

function readLists(entries: Uint8Array, features: Uint8Array, map: Uint8Array): Map<number, Entry[]> {
  const view = new DataView(map.buffer, map.byteOffset, map.byteLength);
  const lists = new Map<number, Entry[]>();
  const wordCount = view.getInt32(0, true);
  let at = 4;
  for (let word = 0; word < wordCount; word++) {
    const id = view.getInt32(at, true);
    const length = view.getInt32(at + 4, true);
    at += 8;
    const list: Entry[] = [];
    for (let i = 0; i < length; i++, at += 4)
      list.push(readEntry(entries, features, view.getInt32(at, true)));
    lists.set(id, list);
  }
  return lists;
}

const utf8 = new TextDecoder();

function readEntry(entries: Uint8Array, features: Uint8Array, at: number): Entry {
  const view = new DataView(entries.buffer, entries.byteOffset + at, 10);
  const context = view.getInt16(0, true);
  if (context !== view.getInt16(2, true))
    throw new Error("kuromoji: an entry's left and right context differ");
  const begin = view.getInt32(6, true);
  const [surface, ...rest] = utf8.decode(features.subarray(begin, features.indexOf(0, begin))).split(",");
  if (!surface || rest.length < 7) throw new Error("kuromoji: an entry lacks features");
  return { surface, context, cost: view.getInt16(4, true), tags: rest.slice(0, 6), basicForm: rest[6]! };
}

function readClasses(bytes: Uint8Array): { invoke: boolean; group: boolean }[] {
  const classes = [];
  for (let at = 0; bytes[at + 6]; at = bytes.indexOf(0, at + 6) + 1)
    classes.push({ invoke: bytes[at] === 1, group: bytes[at + 1] === 1 });
  return classes;
}
