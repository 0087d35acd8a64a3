// The packed dictionary as the tokeniser reads it: views on the file's bytes, nothing copied.

import type { Token } from "../engine/model.ts";
import { featureFields, formatVersion, headerWords, magic, type Section, sections } from "./format.ts";

/** What a morpheme says of itself, apart from its surface. */
interface Feature
  extends Pick<Token, "pos" | "pos1" | "pos2" | "pos3" | "conjugationType" | "conjugationForm"> {
  /** The basic form is the surface without its last `cut` code units, and `append`. */
  cut: number;
  append: string;
}

/** See `format.ts` for what each section holds. */
export interface Dictionary {
  graph: Uint32Array;
  morphemes: Int32Array;
  connections: Int16Array;
  letters: Uint16Array;
  classes: Uint8Array;
  unknown: Int32Array;
  contexts: Uint16Array;
  features: Feature[];
}

/**
 * Takes about 3 ms: only some 1,300 features become objects. The dictionary keeps `bytes`.
 * @throws {Error} if these are not the bytes of a whole packed dictionary of this version
 */
export function openDictionary(bytes: ArrayBuffer): Dictionary {
  const range = readHeader(bytes);
  const view = <T>(
    Kind: { new (buffer: ArrayBuffer, start: number, length: number): T; BYTES_PER_ELEMENT: number },
    section: Section,
  ): T => {
    const { start, length } = range(section);
    return new Kind(bytes, start, length / Kind.BYTES_PER_ELEMENT);
  };
  const strings = new TextDecoder("utf-16le").decode(view(Uint8Array, "strings")).split("\n");
  return {
    graph: view(Uint32Array, "graph"),
    morphemes: view(Int32Array, "morphemes"),
    connections: view(Int16Array, "connections"),
    letters: view(Uint16Array, "letters"),
    classes: view(Uint8Array, "classes"),
    unknown: view(Int32Array, "unknown"),
    contexts: view(Uint16Array, "contexts"),
    features: readFeatures(view(Uint16Array, "features"), strings),
  };
}

function readHeader(bytes: ArrayBuffer): (section: Section) => { start: number; length: number } {
  if (bytes.byteLength < headerWords * 4) throw new Error("dictionary: the file is too short to be one");
  const header = new Uint32Array(bytes, 0, headerWords);
  if (header[0] !== magic) throw new Error("dictionary: the file is not a packed dictionary");
  if (header[1] !== formatVersion)
    throw new Error(`dictionary: the file has layout ${header[1]}, not ${formatVersion}`);
  if (header[2] !== bytes.byteLength)
    throw new Error(`dictionary: the file has ${bytes.byteLength} bytes, not ${header[2]}`);
  return (section) => {
    const at = 3 + 2 * sections.indexOf(section);
    return { start: header[at]!, length: header[at + 1]! };
  };
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
