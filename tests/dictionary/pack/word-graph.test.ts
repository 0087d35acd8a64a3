// The graph and its layout: exactly the words that went in, in as few states as can be.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { slotLabelBits, slotLabelMask } from "../../../src/dictionary/bit-fields.ts";
import { layOut } from "../../../src/dictionary/pack/double-array.ts";
import { buildWordGraph, type Word } from "../../../src/dictionary/pack/word-graph.ts";

const letterCount = 26;

function toWords(values: Record<string, number>): Word[] {
  return Object.entries(values)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([text, value]) => ({ letters: toLetters(text), value }));
}

function toLetters(text: string): number[] {
  return [...text].map((character) => character.charCodeAt(0) - 96);
}

/** The value of a word as the tokeniser would find it; undefined if it is none. */
function lookUp(graph: Uint32Array, text: string): number | undefined {
  let base = 0;
  for (const letter of toLetters(text)) {
    const edge = graph[base + letter]!;
    if ((edge & slotLabelMask) !== letter) return undefined;
    base = edge >>> slotLabelBits;
  }
  const final = graph[base]!;
  return (final & slotLabelMask) === 0 ? final >>> slotLabelBits : undefined;
}

const dictionaries = fc
  .array(fc.tuple(fc.stringMatching(/^[a-e]{1,6}$/), fc.nat(3)), { minLength: 1, maxLength: 80 })
  .map((entries) => Object.fromEntries(entries));

describe("buildWordGraph", () => {
  it("shares beginnings and ends", () => {
    const states = buildWordGraph(toWords({ reading: 1, reader: 2, heading: 1, header: 2 }));
    // r or h, e, a, d; then i, n, g to the value 1, or e, r to the value 2
    const edges = states.reduce((sum, state) => sum + state.edges.length, 0);
    expect({ states: states.length, edges }).toEqual({ states: 10, edges: 10 });
  });

  it("keeps words with different values apart", () => {
    const states = buildWordGraph(toWords({ ab: 1, cb: 2 }));
    expect(states.filter((state) => state.value >= 0).map((state) => state.value)).toEqual([1, 2]);
  });

  it("has no two states alike", () => {
    fc.assert(
      fc.property(dictionaries, (values) => {
        const keys = buildWordGraph(toWords(values)).map((state) =>
          JSON.stringify([state.value, state.edges.map(({ letter, target }) => [letter, target.id])]),
        );
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });
});

describe("layOut", () => {
  it("finds every word with its value, and no other", () => {
    fc.assert(
      fc.property(dictionaries, fc.array(fc.stringMatching(/^[a-f]{1,7}$/)), (values, others) => {
        const graph = layOut(buildWordGraph(toWords(values)), letterCount);
        for (const text of [...Object.keys(values), ...others])
          expect(lookUp(graph, text)).toBe(values[text]);
      }),
    );
  });

  it("refuses values that do not fit", () => {
    expect(() => layOut(buildWordGraph(toWords({ a: 2 ** 19 })), letterCount)).toThrow("outgrows");
  });
});
