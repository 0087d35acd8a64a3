// What opens as a dictionary, and what is refused.

import { describe, expect, it } from "vitest";
import { openDictionary } from "../../src/dictionary/dictionary.ts";
import { readDictionary } from "../support/tokenise.ts";

const bytes = await readDictionary();

function withWord(index: number, value: number): ArrayBuffer {
  const copy = bytes.slice(0);
  new Uint32Array(copy)[index] = value;
  return copy;
}

describe("openDictionary", () => {
  it("tells where each section lies and what morphemes say of themselves", () => {
    const { sections, contexts, features } = openDictionary(bytes);
    expect(sections.connections.length).toBe(2 * contexts.length ** 2);
    const places = Object.values(sections).sort((a, b) => a.start - b.start);
    places.forEach(({ start, length }, index) => {
      expect(start % 4).toBe(0);
      expect(start + length).toBeLessThanOrEqual(places[index + 1]?.start ?? bytes.byteLength);
    });
    expect(features.map((feature) => feature.pos)).toContain("名詞");
  });

  it("refuses what is not a packed dictionary of this layout, whole", () => {
    expect(() => openDictionary(new ArrayBuffer(0))).toThrow("too short");
    expect(() => openDictionary(new TextEncoder().encode("<!doctype html>".repeat(20)).buffer)).toThrow(
      "not a packed dictionary",
    );
    expect(() => openDictionary(withWord(1, 999))).toThrow("layout 999");
    expect(() => openDictionary(bytes.slice(0, -4))).toThrow(`not ${bytes.byteLength}`);
  });
});

describe("the packed file", () => {
  it("is at most 5.7 MB", () => {
    expect(bytes.byteLength).toBeLessThanOrEqual(5_700_000);
  });
});
