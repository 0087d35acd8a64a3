// IPADIC in, the packed dictionary's bytes out.

import { group, invoke } from "../bit-fields.ts";
import { formatVersion, headerWords, magic, type Section, sections } from "../format.ts";
import { layOut } from "./double-array.ts";
import { collectFeatures } from "./features.ts";
import type { Ipadic } from "./ipadic.ts";
import { numberLetters } from "./letters.ts";
import { createMorphemePool } from "./morpheme-pool.ts";
import { buildWordGraph, type Word } from "./word-graph.ts";

/**
 * Takes some seconds.
 * @param search the compiled search
 */
export function packIpadic(ipadic: Ipadic, search: Uint8Array): Uint8Array {
  const unknownEntries = ipadic.classes.flatMap((it) => it.entries);
  const { contexts, features, strings, numberOf } = collectFeatures(
    [...ipadic.words.flat(), ...unknownEntries],
    ipadic.contextCount,
  );
  const pool = createMorphemePool(numberOf);
  const letters = numberLetters(ipadic.words.map((entries) => entries[0]!.surface));
  const words: Word[] = ipadic.words.map((entries) => ({
    letters: Array.from(entries[0]!.surface, (character) => letters[character.charCodeAt(0)]!),
    value: pool.add(entries),
  }));
  words.sort((a, b) => compareLetters(a.letters, b.letters));
  const unknown = ipadic.classes.flatMap((it) => [
    (it.invoke ? invoke : 0) | (it.group ? group : 0),
    pool.add(it.entries),
  ]);
  return assemble({
    graph: layOut(
      buildWordGraph(words),
      letters.reduce((a, b) => Math.max(a, b)),
    ),
    morphemes: pool.words(),
    connections: transpose(ipadic),
    letters,
    classes: ipadic.classOf,
    unknown: Int32Array.from(unknown),
    contexts,
    features,
    strings: utf16(strings.join("\n")),
    search,
  });
}

function compareLetters(a: number[], b: number[]): number {
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

/** [left][right], because the search tries all that stand before one morpheme. */
function transpose({ contextCount, connection }: Ipadic): Int16Array {
  const costs = new Int16Array(contextCount * contextCount);
  for (let left = 0; left < contextCount; left++)
    for (let right = 0; right < contextCount; right++)
      costs[left * contextCount + right] = connection(right, left);
  return costs;
}

function utf16(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));
}

function assemble(parts: Record<Section, ArrayBufferView>): Uint8Array {
  const header = new Uint32Array(headerWords);
  let end = header.byteLength;
  sections.forEach((section, index) => {
    const { byteLength } = parts[section];
    header[3 + 2 * index] = end;
    header[4 + 2 * index] = byteLength;
    end += Math.ceil(byteLength / 4) * 4;
  });
  header.set([magic, formatVersion, end]);
  const file = new Uint8Array(end);
  file.set(new Uint8Array(header.buffer));
  sections.forEach((section, index) => {
    const { buffer, byteOffset, byteLength } = parts[section];
    file.set(new Uint8Array(buffer, byteOffset, byteLength), header[3 + 2 * index]!);
  });
  return file;
}
