// Asking about the citable part of a page finds the same lines as reading the whole.

import { describe, expect, it } from "vitest";
import { readInput } from "../../../src/cli/read-input.ts";
import { citableBlocks } from "../../../src/engine/provenance/citable-blocks.ts";
import { findCitations } from "../../../src/engine/provenance/citations.ts";

const page = (html: string) =>
  readInput("a.html", new TextEncoder().encode(html), { url: null, published: "2025-06-17", lang: "ja" });

const prose = "橋の工事は来月に終わる見通しで、市は費用の一部を負担するとしている。".repeat(20);

describe("citableBlocks", () => {
  it.each([
    [
      "a title line",
      `<p>${prose}</p><p>【港の話題】水門の廃止を協議 - 青葉新聞 森一郎 2025.6/16</p><p>${prose}</p>`,
    ],
    ["a label", `<p>${prose}</p><p>出典：青葉新聞 2025年6月16日</p>`],
    ["a credit after long prose", `<p>${prose}（共同）</p><p>${prose}</p>`],
    ["a dateline before long prose", `<p>【ワシントン共同】${prose}</p>`],
    ["no citation", `<p>${prose}</p><h2>2025年6月の予定</h2><p>【送料無料】青い傘</p>`],
  ])("keeps %s", (_what, html) => {
    const { blocks, facts } = page(html);
    const places = (given: typeof blocks) => findCitations(given, facts).map(({ block }) => block);
    expect(places(citableBlocks(blocks))).toEqual(places(blocks));
  });

  it("keeps no more of prose than its ends", () => {
    const { blocks } = page(`<p>${prose}</p>`);
    expect(citableBlocks(blocks)[0]!.text.length).toBeLessThan(500);
  });
});
