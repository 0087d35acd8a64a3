// Which lines of a page say where copied text comes from, and what they name.

import { describe, expect, it } from "vitest";
import type { Citation, PageFacts, SourceBlock } from "../../../src/engine/model.ts";
import { findCitations } from "../../../src/engine/provenance/citations.ts";
import { sourceBlock, sourceBlocks } from "../../support/source-blocks.ts";

const facts: PageFacts = {
  url: "https://blog.example.jp/entry/1",
  title: "橋の話",
  language: "ja",
  published: "2024-02-03",
  site: "橋日記",
  author: null,
};

const block = (text: string, more: Partial<SourceBlock> = {}) => sourceBlock({ text, ...more });

function cite(...texts: (string | SourceBlock)[]): Citation[] {
  return findCitations(sourceBlocks(texts), facts);
}

describe("title lines", () => {
  it("reads title, outlet, author and date", () => {
    expect(cite("【町のかたち】橋の工事が終わる 市長「来月」 - 青葉新聞デジタル 森田一郎 2024.2/1")).toEqual([
      {
        title: "【町のかたち】橋の工事が終わる 市長「来月」",
        outlet: "青葉新聞デジタル",
        author: "森田一郎",
        date: "2024-02-01",
        url: null,
        block: 0,
      },
    ]);
  });

  it("reads other separators and date shapes", () => {
    expect(cite("橋の工事が来月終わる｜青葉テレビ 2024年1月30日")[0]).toMatchObject({
      title: "橋の工事が来月終わる",
      outlet: "青葉テレビ",
      date: "2024-01-30",
    });
  });

  it.each([
    "【速報】橋の工事が終わりました",
    "【送料無料】青葉まな板 - 24cm 2024年モデル",
    "2024年2月1日",
    "橋の工事 - 市の発表 2024.2/1",
    "森田市長は青葉新聞の取材に - 2024年2月1日の夕方 - こう答えた。",
    "・橋の工事が来月終わる - 青葉新聞 2024.2/1",
  ])("leaves alone: %s", (line) => expect(cite(line)).toEqual([]));
});

describe("labelled lines", () => {
  it.each([
    ["引用元：青葉新聞 2024年2月1日", "青葉新聞", "2024-02-01"],
    ["（出典：週刊青葉）", "週刊青葉", null],
    ["転載元 青葉新聞電子版", "青葉新聞電子版", null],
    ["Source: Aoba Times", "Aoba Times", null],
    ["via 青葉オンライン", "青葉オンライン", null],
    ["橋の工事は来月終わる。（出典：青葉新聞）", "青葉新聞", null],
    ["（青葉新聞より引用）", "青葉新聞", null],
  ])("%s", (line, outlet, date) => expect(cite(line)).toMatchObject([{ outlet, date }]));

  it("takes the title in brackets, and the address", () => {
    expect(cite("参照元：「橋の工事が来月終わる」青葉新聞 https://news.example.com/a/1")).toMatchObject([
      { title: "橋の工事が来月終わる", outlet: "青葉新聞", url: "https://news.example.com/a/1" },
    ]);
  });

  it.each(["参考になりました。", "提供するのは市である。", "引用が多すぎる", "友人より"])(
    "leaves alone: %s",
    (line) => expect(cite(line)).toEqual([]),
  );
});

describe("credits", () => {
  it.each([
    ["橋の工事は来月終わる。（共同）", "共同"],
    ["【ロンドン時事】橋の工事は来月終わる。", "時事"],
    ["［ロンドン　１日　ロイター］ - 橋の工事は来月終わる。", "ロイター"],
    ["© 2024 青葉新聞社", "青葉新聞社"],
  ])("%s", (line, outlet) => expect(cite(line)).toMatchObject([{ outlet }]));

  it("leaves a picture's credit and the page's own rights mark alone", () => {
    expect(cite(block("工事中の橋（共同）", { role: "caption" }))).toEqual([]);
    expect(cite("© 橋日記")).toEqual([]);
    expect(cite("男女が共同")).toEqual([]);
  });
});

describe("lines of an outlet and its day", () => {
  it.each([
    ["（2024年2月1日 青葉新聞朝刊）", "青葉新聞朝刊", "2024-02-01"],
    ["青葉新聞 2月1日付", "青葉新聞", "2024-02-01"],
  ])("%s", (line, outlet, date) => expect(cite(line)).toMatchObject([{ outlet, date }]));

  it.each(["青葉テレビで2月1日に放送", "青葉テレビ 2024年モデル", "橋日記 2024年2月1日"])(
    "leaves alone: %s",
    (line) => expect(cite(line)).toEqual([]),
  );
});

describe("lists of sources", () => {
  it("reads their entries, until the next heading", () => {
    const found = cite(
      block("出典", { role: "heading", level: 2 }),
      block("『橋の工事が来月終わる』。青葉新聞、2024年2月1日。", { role: "item" }),
      block("橋の費用は未定 - 緑日報", { role: "item" }),
      block("関連記事", { role: "heading", level: 2 }),
      block("『橋の町』。青葉新聞、2024年1月1日。", { role: "item" }),
    );
    expect(found).toMatchObject([
      { title: "橋の工事が来月終わる", outlet: "青葉新聞", date: "2024-02-01" },
      { title: "橋の費用は未定", outlet: "緑日報", date: null },
    ]);
  });
});

describe("elements", () => {
  it("reads a quotation's cite address once for all its blocks", () => {
    const quote = {
      role: "quote" as const,
      quoteGroup: 1,
      cite: "https://www.news.example.com/2024/02/bridge",
    };
    expect(cite(block("橋は来月。", quote), block("費用は未定。", quote))).toMatchObject([
      { outlet: "news.example.com", url: quote.cite, block: 0 },
    ]);
  });

  it("reads a line that is only a link to an article elsewhere", () => {
    const text = "橋の工事が来月終わる見通しに";
    const link = (href: string) => block(text, { links: [{ start: 0, end: text.length, href }] });
    expect(cite(link("https://news.example.com/2024/02/01/bridge.html"))).toMatchObject([
      { title: text, outlet: "news.example.com" },
    ]);
    expect(cite(link("https://ranking.example.com/in"))).toEqual([]);
    expect(cite(link("https://blog.example.jp/entry/20240101"))).toEqual([]);
  });

  it("takes no link from a list of further reading", () => {
    const text = "橋の工事が来月終わる見通しに";
    const link = block(text, {
      links: [{ start: 0, end: text.length, href: "https://news.example.com/2024/1" }],
    });
    expect(cite("【関連記事】", link)).toEqual([]);
  });
});

it("stays quick on hostile text", () => {
  const spaces = `（${" ".repeat(200_000)}終`;
  expect(
    cite(spaces, "-".repeat(200_000), "新聞".repeat(100_000), `https://${"a.".repeat(100_000)}`),
  ).toEqual([]);
});
