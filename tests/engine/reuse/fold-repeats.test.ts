// What is folded, what is left open, and which copy of a source stays whole.

import { describe, expect, it } from "vitest";
import type { Citation, Fold, Settings, SourceBlock } from "../../../src/engine/model.ts";
import { foldInSlices, foldRepeats } from "../../../src/engine/reuse/fold-repeats.ts";
import { ReuseIndex } from "../../../src/engine/reuse/reuse-index.ts";
import { sourceRanges } from "../../../src/engine/reuse/source-ranges.ts";
import { sourceBlocks } from "../../support/source-blocks.ts";

const FOLD: Settings["modes"] = { exact: "fold", near: "fold", partial: "mark" };

function fold(blocks: SourceBlock[], citations: number[] = [], modes = FOLD): Fold[] {
  const index = new ReuseIndex();
  index.add(blocks);
  const cited: Citation[] = citations.map((block) => ({
    title: "t",
    outlet: null,
    author: null,
    date: null,
    url: null,
    block,
  }));
  return foldRepeats(blocks, index, sourceRanges(blocks, cited, index), modes);
}

const ranges = (folds: Fold[]): string[] => folds.map(({ first, last }) => `${first}-${last}`);

const A =
  "町の古い水車小屋が、十年ぶりに動き出した。修理を続けてきたのは近くに住む大工の男性で、部品の多くを自分の手で削り出したという。";
const B =
  "小屋では毎週末、挽きたての粉を使った菓子を売る。初日には用意した五十袋が一時間で売り切れ、並んだ人に整理券が配られた。";
const C =
  "町は来春までに水路を広げ、子どもたちが粉挽きを試せるようにする計画だ。費用は寄付と町の予算で半分ずつまかなう。";
const D =
  "The old mill by the river turned again for the first time in ten years, and the whole town came out to watch it.";

describe("folds", () => {
  it("hide a run of repeats as one, and say where it stands and what differs", () => {
    const folds = fold(sourceBlocks([A, B, C, D, A, B.replace("一時間", "半日"), C]));
    expect(folds).toEqual([
      {
        first: 4,
        last: 6,
        of: { first: 0, last: 2 },
        characters: A.length + B.length - 1 + C.length,
        differences: 1,
      },
    ]);
  });

  it("hold the rules and short labels between their blocks, not those around them", () => {
    const folds = fold(sourceBlocks([A, "◇", "写真", B, C, "◇", A, "◇", "写真", B, "◇", D]));
    expect(ranges(folds)).toEqual(["6-9"]);
  });

  it("leave a list open whose paragraphs each name somebody else", () => {
    const about = (name: string): string =>
      `${name}さんは川沿いの村で粉を挽いている。朝は四時に起き、夜は水路の見回りをしてから帰る。客は少しずつ戻ってきたそうだ。`;
    expect(
      fold(sourceBlocks([about("宮本"), about("志賀"), about("大友"), about("宮下"), about("木下")])),
    ).toEqual([]);
  });

  it("leave a copy open that names somebody else", () => {
    const told = (name: string): string =>
      `${A}修理を頼んだ${name}さんは完成を見届け、静かに頭を下げたという。`;
    expect(ranges(fold(sourceBlocks([told("宮本"), B, told("志賀"), B])))).toEqual(["3-3"]);
  });

  it("hide copies that all change one place in the same way", () => {
    const changed = A.replace("大工の男性", "大工の青年");
    expect(ranges(fold(sourceBlocks([A, B, changed, B, changed, B])))).toEqual(["2-5"]);
  });

  it("leave a lone short line", () => {
    const line = "水車は静かに回り続けている。";
    expect(fold(sourceBlocks([line, A, line, B]))).toEqual([]);
  });

  it("take a lone long paragraph", () => {
    expect(ranges(fold(sourceBlocks([A, B, A, C])))).toEqual(["2-2"]);
  });

  it.each([
    ["a heading", { role: "heading", level: 2 }],
    ["a pinned block", { pinned: true }],
    ["a link of its own", { links: [{ start: 0, end: 3, href: "https://example.org/mill" }] }],
    ["a picture of its own", { media: ["https://example.org/mill.jpg"] }],
  ] as const)("never take %s", (_, own) => {
    const blocks = sourceBlocks([A, B, C, D, A, { text: B, ...own } as SourceBlock, C]);
    expect(ranges(fold(blocks))).toEqual(["4-4", "6-6"]);
  });

  it("take a link that the original has too", () => {
    const links = [{ start: 0, end: 3, href: "https://example.org/mill" }];
    expect(ranges(fold(sourceBlocks([{ text: A, links }, B, D, { text: A, links }, B])))).toEqual(["3-4"]);
  });

  it.each([
    ["another number", A.replace("十年", "12年")],
    ["a sentence of its own", `${A}粉の色は以前より白い。`],
  ])("never take a block with %s", (_, text) => {
    expect(ranges(fold(sourceBlocks([A, B, C, D, text, B, C])))).toEqual(["5-6"]);
  });

  it.each([
    ["exact", { ...FOLD, exact: "mark" }, ["5-5"]],
    ["near", { ...FOLD, near: "off" }, ["4-4", "6-6"]],
  ] as const)("follow the mode for %s repeats", (_, modes, expected) => {
    const near = B.replace("菓子", "団子").replace("並んだ人", "待った人");
    expect(ranges(fold(sourceBlocks([A, B, C, D, A, near, C]), [], modes))).toEqual(expected);
  });

  it("are not made of result lists, price tables, bylines or legal lines", () => {
    const rows = ["東町", "西町", "南町", "北町"].flatMap((town, i) =>
      sourceBlocks([
        { text: `${town}店`, role: "cell" },
        { text: `${1200 + i * 35}円`, role: "cell" },
        { text: "送料無料・翌日にお届けします", role: "cell" },
        { text: "カートに入れる", role: "cell" },
      ]),
    );
    const lines = sourceBlocks([
      "文・写真 水野花子",
      A,
      "無断転載を禁じます。",
      "文・写真 水野花子",
      B,
      "無断転載を禁じます。",
    ]);
    expect(fold([...rows, ...lines].map((block, id) => ({ ...block, id })))).toEqual([]);
  });
});

describe("folding in slices", () => {
  it("gives the same folds, with pauses on a long page", () => {
    const page = Array.from({ length: 120 }, (_, i) => `${i}: ${A}${i * 7}${B}`);
    const blocks = sourceBlocks([...page, ...page]);
    const index = new ReuseIndex();
    index.add(blocks);
    const steps = foldInSlices(blocks, index, [], FOLD);
    let pauses = 0;
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(1);
    expect(step.value).toEqual(foldRepeats(blocks, index, [], FOLD));
    expect(ranges(step.value)).toEqual(["120-239"]);
  });
});

describe("a source", () => {
  const title = "【水車小屋が動く】 - 谷川新聞 水野花子 2024.5/1";

  it("stays whole under its citation line where the page paraphrased it before, and is folded where it comes again", () => {
    const source = [A, "以上である。", B, C];
    const blocks = sourceBlocks([`${A.slice(0, 22)}と、谷川新聞。`, B, D, title, ...source, ...source, B]);
    expect(ranges(fold(blocks, [3]))).toEqual(["8-12"]);
  });

  it("ends where the page goes back to what it said before", () => {
    const comment = "さて、この小屋をめぐっては別の話も伝わっているので、あわせて読んでおきたい。";
    const blocks = sourceBlocks([A, comment, title, A, B, C, A, comment]);
    expect(ranges(fold(blocks, [2]))).toEqual(["6-7"]);
  });

  it("stays whole in a quotation element with its address", () => {
    const quoted = (text: string): Partial<SourceBlock> & { text: string } => ({
      text,
      role: "quote",
      quoteGroup: 1,
      cite: "https://example.org/news",
    });
    expect(fold(sourceBlocks([A, D, quoted(A), quoted(B), quoted(C)]))).toEqual([]);
  });

  it("is not kept where it says nothing more than what stands above it", () => {
    const blocks = sourceBlocks([A, B, C, D, title, A, B, C]);
    expect(ranges(fold(blocks, [4]))).toEqual(["5-7"]);
  });

  it("reaches back to the quotation element that its line follows", () => {
    const quoted = (text: string): Partial<SourceBlock> & { text: string } => ({
      text,
      role: "quote",
      quoteGroup: 1,
    });
    const blocks = sourceBlocks([A, D, quoted(A), quoted(B), quoted(C), "出典：谷川新聞", A, B]);
    expect(ranges(fold(blocks, [5]))).toEqual(["6-7"]);
  });
});
