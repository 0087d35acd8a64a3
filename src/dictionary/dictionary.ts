// The packed dictionary as the tokeniser reads it: where its sections lie, and its features.

import type { Token } from "../engine/model.ts";
import { featureFields, formatVersion, headerWords, magic, type Section, sections } from "./format.ts";

/** What a morpheme says of itself, apart from its surface. */
interface Feature
  extends Pick<Token, "pos" | "pos1" | "pos2" | "pos3" | "conjugationType" | "conjugationForm"> {
  /** The basic form is the surface without its last `cut` code units, and `append`. */
  cut: number;
  append: string;
}

export interface Dictionary {
  /** The whole file. */
  bytes: ArrayBuffer;
  /** Where each section lies in it, see `format.ts`; in bytes. */
  sections: Record<Section, { start: number; length: number }>;
  /** For each context its first feature. */
  contexts: Uint16Array;
  features: Feature[];
}

/**
 * Takes about 3 ms: only some 1,300 features become objects.
 * @throws {Error} if these are not the bytes of a whole packed dictionary of this version
 */
export function openDictionary(bytes: ArrayBuffer): Dictionary {
  const places = readHeader(bytes);
  const copyOf = (section: Section) =>
    bytes.slice(places[section].start, places[section].start + places[section].length);
  const strings = new TextDecoder("utf-16le").decode(copyOf("strings")).split("\n");
  return {
    bytes,
    sections: places,
    contexts: new Uint16Array(copyOf("contexts")),
    features: readFeatures(new Uint16Array(copyOf("features")), strings),
  };
}

function readHeader(bytes: ArrayBuffer): Dictionary["sections"] {
  if (bytes.byteLength < headerWords * 4) throw new Error("dictionary: the file is too short to be one");
  const header = new Uint32Array(bytes, 0, headerWords);
  if (header[0] !== magic) throw new Error("dictionary: the file is not a packed dictionary");
  if (header[1] !== formatVersion)
    throw new Error(`dictionary: the file has layout ${header[1]}, not ${formatVersion}`);
  if (header[2] !== bytes.byteLength)
    throw new Error(`dictionary: the file has ${bytes.byteLength} bytes, not ${header[2]}`);
  const places = sections.map((section, index) => [
    section,
    { start: header[3 + 2 * index]!, length: header[4 + 2 * index]! },
  ]);
  return Object.fromEntries(places);
}

function readFeatures(numbers: Uint16Array, strings: string[]): Feature[] {
  const features: Feature[] = [];
  for (let at = 0; at + featureFields.length <= numbers.length; at += featureFields.length) {
    const text = (field: number) => strings[numbers[at + field]!] ?? "";
    features.push({
      pos: text(0),
      pos1: text(1),
      pos2: text(2),
      pos3: text(3),
      conjugationType: text(4),
      conjugationForm: text(5),
      cut: numbers[at + 6]!,
      append: text(7),
    });
  }
  return features;
}
