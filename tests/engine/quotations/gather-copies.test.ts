// Copies of one quotation are one quotation with several places, each graded by how its wording differs.

import { describe, expect, it } from "vitest";
import { findQuotations } from "../../../src/engine/quotations/find-quotations.ts";
import { gatherCopies } from "../../../src/engine/quotations/gather-copies.ts";
import { analysedPage } from "./analysed-page.ts";

const FACTS = { url: null, title: "", language: "ja", published: null, site: null, author: null };

/** Speakers are named by the first character of the block; "＊" stands for nobody known. */
function gather(page: string) {
  const blocks = analysedPage(page);
  return gatherCopies(findQuotations(blocks, FACTS), blocks, ({ block }) => {
    const name = blocks[block]!.source.text[0]!;
    return name === "＊" ? { name: null, kind: "unknown" } : { name, kind: "named" };
  });
}

/** Relations of the places of the page's only quotation. */
function relations(page: string) {
  const gathered = gather(page);
  expect(gathered).toHaveLength(1);
  return gathered[0]!.occurrences.map(({ relation }) => relation);
}

const SAID = (words: string) => `市長は「${words}」と述べた。`;
const FULL = "新しい橋は来年の三月に開通し、通行料は三百円になる";

describe("gatherCopies", () => {
  it("makes one quotation of equal copies", () => {
    expect(relations([SAID(FULL), SAID(FULL), SAID(FULL)].join("\n"))).toEqual(["same", "same", "same"]);
  });

  it.each([
    ["width and spacing", "新しい橋は 来年の三月に開通し､通行料は三百円になる"],
    ["politeness", "新しい橋は来年の三月に開通し、通行料は三百円になります"],
    ["a filler", "新しい橋はもう来年の三月に開通し、通行料は三百円になる"],
    ["a remark in brackets", "新しい橋は（工事が順調で）来年の三月に開通し、通行料は三百円になる"],
  ])("calls a difference of %s cosmetic", (_, words) => {
    expect(relations(`${SAID(FULL)}\n${SAID(words)}`)).toContain("cosmetic");
  });

  it.each([
    ["number", "新しい橋は来年の三月に開通し、通行料は五百円になる"],
    ["negation", "新しい橋は来年の三月に開通し、通行料は三百円にならない"],
    ["certainty", "新しい橋は来年の三月に開通し、通行料は三百円になるかもしれない"],
    ["word", "新しい駅は来年の三月に開通し、通行料は三百円になる"],
  ])("calls another %s altered", (_, words) => {
    expect(relations(`${SAID(FULL)}\n${SAID(words)}`)).toContain("altered");
  });

  it("calls a copy that lost its beginning truncated, and keeps the fuller wording as the quotation's own", () => {
    const short = "通行料は三百円になる。財源は県が出す";
    const [quote] = gather(`${SAID(short)}\n${SAID(`新しい橋は来年の三月に開通する。${short}`)}`);
    expect(quote!.own.text.startsWith("新しい橋")).toBe(true);
    expect(quote!.occurrences.map(({ block, relation }) => [block, relation])).toEqual([
      [0, "truncated"],
      [1, "same"],
    ]);
  });

  it("finds a shortened headline of the same words and calls it altered", () => {
    const page = `# 市長「橋は来年三月に開通なら料金三百円」\n市長は「橋は来年三月に開通できるようなら、料金三百円にしたい」と述べた。`;
    expect(relations(page)).toEqual(["altered", "same"]);
  });

  it("finds the words again where they stand without marks", () => {
    const [quote] = gather(`${SAID(FULL)}\n町の声。${FULL}らしい。`);
    expect(quote!.occurrences).toHaveLength(2);
    expect(quote!.occurrences[1]).toMatchObject({ block: 1, text: FULL, relation: "same" });
  });

  it("keeps greetings and different statements apart", () => {
    const page = [
      "森さんは「集まってくれて感謝しています」と話した。",
      "林さんは「本当にありがとうございます」と話した。",
      "林さんは「新しい学校は来年の四月に開校し、定員は三百人になる」と話した。",
      SAID(FULL),
    ].join("\n");
    expect(gather(page)).toHaveLength(4);
  });

  it("keeps short words of different people apart, and joins those of one", () => {
    const page = "森さんは「賛成だ」と話した。\n林さんは「賛成だ」と話した。\n森さんは「賛成だ」と語った。";
    expect(gather(page).map(({ members }) => members.map(({ block }) => block))).toEqual([[0, 2], [1]]);
  });

  it("links a short copy to the fuller words of the same person only", () => {
    const page = (other: string) =>
      `森さんは「延期はないと考えている」と話した。\n${other}さんは「延期はない」と話した。`;
    expect(gather(page("森"))).toHaveLength(1);
    expect(gather(page("林"))).toHaveLength(2);
  });

  it("keeps alike statements of two named people apart", () => {
    const page = (other: string) =>
      `森さんは「新しい制度の導入には賛成できる」と話した。\n${other}さんは「新しい制度の導入には賛成できない」と話した。`;
    expect(gather(page("林"))).toHaveLength(2);
    expect(gather(page("森"))).toHaveLength(1);
  });

  it("joins short words of nobody known to the one person who says them", () => {
    expect(gather("＊「賛成だ」の声も。\n森さんは「賛成だ」と話した。")).toHaveLength(1);
  });

  it("orders quotations by the place that first gives their words", () => {
    const page = `${SAID("財源は県が出すと聞いている")}\n${SAID(FULL)}`;
    expect(gather(page).map(({ own }) => own.block)).toEqual([0, 1]);
  });
});
