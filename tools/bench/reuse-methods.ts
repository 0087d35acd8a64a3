// What is measured: our index, the floor, and two peers, each as a function from texts to "is this a repeat".

import { File, FingerprintIndex, Region, TokenizedFile } from "@dodona/dolos-core";
import minhash from "minhash";
import { ReuseIndex } from "../../src/engine/reuse/reuse-index.ts";

/** One flag a text, and what the method must keep in memory to take more texts. */
interface Found {
  repeats: boolean[];
  kept: unknown;
}

export type Method = (texts: readonly string[]) => Found;
export type MethodName = "floor" | "firsthand" | "dolos-core" | "minhash";

/** Share of a block that must stand earlier for a peer to call it a repeat. */
const SHARE = 0.75;
/** The Jaccard similarity that does best for MinHash on these pages. */
const JACCARD = 0.4;

function normalForm(text: string): string {
  return text.normalize("NFKC").toLowerCase().replace(/\s+/gu, "");
}

/** One `charCodeAt` pass: what no method in JavaScript can go below. */
const floor: Method = (texts) => {
  let sum = 0;
  for (const text of texts) for (let i = 0; i < text.length; i++) sum = (sum + text.charCodeAt(i)) | 0;
  return { repeats: [], kept: sum };
};

const firsthand: Method = (texts) => {
  const index = new ReuseIndex();
  index.add(texts.map((text, id) => ({ id, text })));
  return { repeats: texts.map((_, id) => index.repeat(id) !== null), kept: index };
};

/**
 * Winnowing (Schleimer et al. 2003) over characters, k = 10, w = 6; its own `allPairs` is quadratic, so coverage is
 * summed from the shared fingerprints.
 */
const dolos: Method = (texts) => {
  const files = texts.map((text, id) => {
    const tokens = Array.from(normalForm(text));
    const regions = tokens.map((_, i) => new Region(0, i, 0, i + 1));
    return new TokenizedFile(new File(String(id), text, undefined, id), tokens, regions);
  });
  const index = new FingerprintIndex(10, 6);
  index.addFiles(files);
  const covered = files.map((file) => new Uint8Array(file.tokens.length));
  for (const shared of index.sharedFingerprints()) {
    const parts = shared.parts();
    let first = Number.POSITIVE_INFINITY;
    for (const { file } of parts) first = Math.min(first, Number(file.path));
    for (const { file, side } of parts) {
      const id = Number(file.path);
      if (id > first) covered[id]!.fill(1, side.start, side.stop + 1);
    }
  }
  const repeats = covered.map((marks) => {
    let sum = 0;
    for (const mark of marks) sum += mark;
    return marks.length >= 10 && sum / marks.length >= SHARE;
  });
  return { repeats, kept: index };
};

/**
 * MinHash with 128 permutations and locality-sensitive hashing over 3-grams of characters (Broder 1997; Indyk and
 * Motwani 1998).
 */
const minHash: Method = (texts) => {
  const lsh = new minhash.LshIndex({ bandSize: 4 });
  const signatures = texts.map((text) => {
    const plain = normalForm(text);
    const signature = new minhash.Minhash({ numPerm: 128, seed: 1 });
    const grams = new Set<string>();
    for (let i = 0; i + 3 <= plain.length; i++) grams.add(plain.slice(i, i + 3));
    for (const gram of grams) signature.update(gram);
    return signature;
  });
  const repeats = signatures.map((signature, id) => {
    lsh.insert(String(id), signature);
    return lsh
      .query(signature)
      .some((key) => Number(key) < id && signature.jaccard(signatures[Number(key)]!) >= JACCARD);
  });
  return { repeats, kept: [lsh, signatures] };
};

export const METHODS: Record<MethodName, Method> = {
  floor,
  firsthand,
  "dolos-core": dolos,
  minhash: minHash,
};
