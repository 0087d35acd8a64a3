// Edits between a repeat and what it repeats, and their grades.

import { describe, expect, it } from "vitest";
import { alignRepeat } from "../../../src/engine/reuse/align.ts";
import { ReuseIndex } from "../../../src/engine/reuse/reuse-index.ts";

/** "grade: source words -> words", of the last of some texts. */
function editsOf(...texts: string[]): string[] {
  const index = new ReuseIndex();
  index.add(texts.map((text, id) => ({ id, text })));
  const last = texts.length - 1;
  return alignRepeat(index, last, (id) => texts[id]!).map(({ grade, start, end, of }) => {
    const before = of === null ? "" : texts[of.block]!.slice(of.start, of.end);
    return `${grade}: ${before} -> ${texts[last]!.slice(start, end)}`;
  });
}

const TIDE =
  "潮位は午後3時に1.5メートルまで上がり、堤防の一部が冠水した。市は住民に高台への避難を呼びかけている。";

describe("edits", () => {
  it("are none between equal texts", () => {
    expect(editsOf(TIDE, TIDE)).toEqual([]);
  });

  it.each([
    ["width", TIDE.replace("午後3時", "午後３時"), "3 -> ３"],
    ["spacing", TIDE.replace("午後3時", "午後 3時"), " ->  "],
    ["punctuation", TIDE.replace("上がり、", "上がり，"), "、 -> ，"],
    ["a politer ending", TIDE.replace("冠水した", "冠水しました"), "->"],
    ["a plainer ending", TIDE.replace("呼びかけている", "呼びかけています"), "->"],
  ])("of %s are cosmetic", (_, text, edit) => {
    const edits = editsOf(TIDE, text);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatch(/^cosmetic: /u);
    expect(edits[0]).toContain(edit);
  });

  it.each([
    ["a number", TIDE.replace("3時", "4時"), "3 -> 4"],
    ["the point of a number", TIDE.replace("1.5", "15"), ". -> "],
    ["a negation", TIDE.replace("冠水した", "冠水しなかった"), " -> なかっ"],
    ["a swapped word", TIDE.replace("一部", "大半"), "一部 -> 大半"],
    ["a word left out", TIDE.replace("高台への", ""), "高台への -> "],
    ["a word put in", TIDE.replace("市は", "市は昨夜、"), " -> 昨夜、"],
    ["hearsay at the end", TIDE.replace("冠水した。", "冠水したそうだ。"), " -> そうだ"],
  ])("of %s are material", (_, text, edit) => {
    const edits = editsOf(TIDE, text);
    expect(edits).toHaveLength(1);
    expect(edits[0]).toMatch(/^material: /u);
    expect(edits[0]).toContain(edit);
  });

  it("take in the rest of the number or the spaced word", () => {
    const gate =
      "The gate was raised at 1840 and the harbour pilot waited there for the evening ferry to pass the wall.";
    expect(editsOf(gate, gate.replace("1840", "1830"))).toEqual(["material: 1840 -> 1830"]);
    expect(editsOf(gate, gate.replace("there", "three hours"))).toEqual(["material: there -> three hours"]);
  });

  it("do not run on where a script sets no spaces", () => {
    const thai = "เมืองตัดสินใจเปลี่ยนโกดังบางส่วนให้เป็นสวนสาธารณะในปีหน้า";
    const [edit] = editsOf(thai, thai.slice(0, -3));
    expect(edit!.length).toBeLessThan(60);
  });

  it("tell a cut at either end, but not where the neighbour goes on with it", () => {
    const [first, second] = [TIDE.slice(0, TIDE.indexOf("市は")), TIDE.slice(TIDE.indexOf("市は"))];
    expect(editsOf(TIDE, first)).toEqual([`material: ${second} -> `]);
    expect(editsOf(TIDE, first, second)).toEqual([]);
  });

  it("lie in the texts, in order, whatever was copied", () => {
    const other =
      "The tide reached its mark at three, and the wall gave way in two places before the evening.";
    const texts = [
      TIDE,
      other,
      `なお、${other.replace("three", "four")}${TIDE.replace("堤防", "護岸")}以上。`,
    ];
    const index = new ReuseIndex();
    index.add(texts.map((text, id) => ({ id, text })));
    let at = 0;
    const edits = alignRepeat(index, 2, (id) => texts[id]!);
    expect(edits.length).toBeGreaterThan(2);
    for (const { start, end, of } of edits) {
      expect(start).toBeGreaterThanOrEqual(at);
      expect(end).toBeGreaterThanOrEqual(start);
      if (of !== null) expect(of.end).toBeLessThanOrEqual(texts[of.block]!.length);
      at = end;
    }
    expect(at).toBeLessThanOrEqual(texts[2]!.length);
  });
});
