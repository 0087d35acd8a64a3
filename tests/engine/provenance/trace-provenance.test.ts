// Chains from the utterance outward, on sentences of our own.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { trace, traceLines, traceSteps } from "./trace-page.ts";

const one = (line: string, speaker: string | null = "森田一郎"): string[] => {
  const words = /「(橋は[^」]*)/.exec(line)?.[1] ?? "";
  return traceLines({ lines: [line], quotes: { [words]: speaker } })[words] ?? [];
};

describe("outlets that pass words on", () => {
  it.each([
    ["青葉新聞によると、森田氏は「橋は来月終わる」と話した。", ["青葉新聞"]],
    ["森田氏が「橋は来月終わる」と話したと青葉新聞が伝えた。", ["青葉新聞"]],
    ["3日付の青葉新聞によると、森田氏は「橋は来月終わる」と話した。", ["青葉新聞 2024-02-03"]],
    ["青葉テレビは2日、森田氏の話として「橋は来月終わる」と伝えた。", ["青葉テレビ 2024-02-02"]],
    ["2日、「橋は来月終わる」と森田氏が話したと青葉新聞が報じた。", ["青葉新聞 2024-02-02"]],
    ["米紙リバー・タイムズによると、森田氏は「橋は来月終わる」と話した。", ["リバー・タイムズ"]],
    ["英字紙「アオバ・ポスト」によると、森田氏は「橋は来月終わる」と話した。", ["アオバ・ポスト"]],
    ["「橋は来月終わる」（青葉新聞）と森田氏。", ["青葉新聞"]],
    ["青葉新聞などによると、森田氏は「橋は来月終わる」と話した。", ["青葉新聞"]],
  ])("%s", (line, chain) => expect(one(line)).toEqual(chain));

  it("does not take a day of the story for the day of the report", () => {
    expect(one("青葉新聞によると、森田氏は1日の会見で「橋は来月終わる」と話した。")).toEqual([
      "会見 2024-02-01",
      "青葉新聞",
    ]);
  });
});

describe("venues where words stand", () => {
  it.each([
    ["森田氏は3日の記者会見で「橋は来月終わる」と述べた。", ["記者会見 2024-02-03"]],
    ["4日放送の「朝の窓」（青葉テレビ系）で、森田氏は「橋は来月終わる」と話した。", ["朝の窓 2024-02-04"]],
    ["青葉テレビ「朝の窓」（4日放送分）では、森田氏が「橋は来月終わる」と話した。", ["朝の窓 2024-02-04"]],
    ["1日発売の「週刊青葉」で、森田氏が「橋は来月終わる」と明かした。", ["週刊青葉 2024-02-01"]],
    ["森田氏は自身のブログを更新し、「橋は来月終わる」とつづった。", ["ブログ"]],
    ["「橋は来月終わる」と、森田氏は自身のブログにつづった。", ["ブログ"]],
    ["森田氏はX（旧ツイッター）に「橋は来月終わる」と投稿した。", ["X（旧ツイッター）"]],
    ["森田氏は青葉新聞のインタビューに応じ、「橋は来月終わる」と語った。", ["青葉新聞"]],
    ["森田氏は著書『橋と私』で「橋は来月終わる」と書いている。", ["橋と私"]],
    ["3日に行われた試写会で、森田氏は「橋は来月終わる」と話した。", ["試写会 2024-02-03"]],
    ["橋の調印式が3日、市内で開かれた。森田氏は「橋は来月終わる」と話した。", ["調印式 2024-02-03"]],
    [
      "橋をめぐる訴訟の判決が3日、地裁であった。森田裁判長は「橋は来月終わる」と述べた。",
      ["判決 2024-02-03"],
    ],
    ["試合は3日にあった。森田氏は試合後の会見で「橋は来月終わる」と述べた。", ["会見 2024-02-03"]],
    [
      "市は3日、公式サイトに謝罪文を載せた。サイトでは「橋は来月終わる」としている。",
      ["公式サイト 2024-02-03"],
    ],
    ["森田氏は3日、Xに「橋は来月終わる」と投稿した。", ["X 2024-02-03"]],
    ["3日の第3回公判で、森田被告は「橋は来月終わる」と述べた。", ["第3回公判 2024-02-03"]],
    [
      "町議会は3日の2月定例会で一般質問を行い、森田氏は「橋は来月終わる」とただした。",
      ["一般質問 2024-02-03"],
    ],
    ["「橋は来月終わる」（週刊青葉2月3日号「橋の町」より）", ["週刊青葉 2024-02-03"]],
    ["森田氏は3日の臨時会見で「橋は来月終わる」と述べた。", ["臨時会見 2024-02-03"]],
    [
      "森田氏は2日放送の『今夜も橋の話』（青葉テレビ系）で「橋は来月終わる」と話した。",
      ["今夜も橋の話 2024-02-02"],
    ],
    [
      "森田氏は3日、YouTubeチャンネルで動画を公開した。動画では「橋は来月終わる」と話した。",
      ["YouTubeチャンネル 2024-02-03"],
    ],
    ["住民の申立書によると、市は「橋は来月終わる」と説明した。", ["申立書"]],
    [
      "映画の先行上映会が3日、市内で開かれた。森田氏は「橋は来月終わる」と話した。",
      ["先行上映会 2024-02-03"],
    ],
    [
      "橋の完成報告会見が3日、市内で開かれた。森田氏は「橋は来月終わる」と話した。",
      ["完成報告会見 2024-02-03"],
    ],
    ["橋の出発式が3日、市内で開かれ、森田市長が「橋は来月終わる」と述べた。", ["出発式 2024-02-03"]],
    [
      "参院予算委員会は3日、集中審議を行った。森田氏は「橋は来月終わる」と述べた。",
      ["参院予算委員会 2024-02-03"],
    ],
    ["四人が三日、本誌の座談会に応じた。森田「橋は来月終わる」", ["座談会"]],
    ["2003年に放送された番組「朝の窓」で、森田氏は「橋は来月終わる」と話した。", ["朝の窓 2003"]],
    ["森田氏は青葉新聞の直撃に「橋は来月終わる」と答えた。", ["青葉新聞"]],
  ])("%s", (line, chain) => expect(one(line)).toEqual(chain));

  it.each([
    "青葉新聞の森田記者は「橋は来月終わる」と話した。",
    "元青葉新聞の森田氏は「橋は来月終わる」と話した。",
    "森田氏は映画『橋』を見て「橋は来月終わる」と話した。",
    "森田氏は青葉テレビを訴え、「橋は来月終わる」と話した。",
    "「橋は来月終わる」（青葉新聞デスク）",
    "森田氏は「橋は来月終わる」と述べ、説明会を開く考えを示した。",
    "森田氏は日本橋協会で働き、「橋は来月終わる」と話した。",
    "森田氏は大きな機会で、「橋は来月終わる」と話した。",
    "森田氏はX線の写真を投稿し、「橋は来月終わる」と話した。",
  ])("takes no mention for a venue: %s", (line) => expect(one(line)).toEqual([]));

  it("names the page's own outlet for 本紙", () => {
    const page = {
      site: "青葉新聞",
      lines: ["森田氏は本紙の取材に「橋は来月だ」と答えた。"],
      quotes: { 橋は来月だ: "森田" },
    };
    expect(traceLines(page)).toEqual({ 橋は来月だ: ["青葉新聞"] });
    expect(traceLines({ ...page, site: null })).toEqual({ 橋は来月だ: ["-"] });
  });
});

describe("chains", () => {
  it("puts the venue before those who pass it on", () => {
    expect(one("森田氏が緑テレビのインタビューで「橋は来月終わる」と語った、と青葉新聞が報じた。")).toEqual([
      "緑テレビ",
      "青葉新聞",
    ]);
  });

  it("puts the outlet nearer to the words before the one that relays it", () => {
    expect(one("共同通信によると、森田氏が「橋は来月終わる」と話したと青葉新聞が伝えた。")).toEqual([
      "青葉新聞",
      "共同通信",
    ]);
  });

  it("names an utterance's day before the report", () => {
    expect(one("青葉新聞によると、森田氏は2日、「橋は来月終わる」と話した。")).toEqual([
      "- 2024-02-02",
      "青葉新聞",
    ]);
  });

  it("takes the copy with the fuller chain", () => {
    const steps = traceSteps({
      lines: [
        "森田氏は「橋は来月だ」と語ったそうだ。",
        "橋の工事が来月終わる見通し - 青葉新聞デジタル 林二郎 2024.2/3",
        "森田氏は緑テレビ「朝の窓」（1日放送）で「橋は来月だ」と語った。",
      ],
      quotes: { 橋は来月だ: "森田" },
    });
    expect(steps.橋は来月だ).toMatchObject([
      { outlet: "朝の窓", medium: "broadcast", date: "2024-02-01" },
      { outlet: "青葉新聞デジタル", author: "林二郎", date: "2024-02-03" },
    ]);
  });
});

describe("what carries over", () => {
  it("a programme, to everybody who speaks in it, until a heading", () => {
    const chains = traceLines({
      lines: [
        "3日放送、青葉テレビ「朝の窓」では橋を特集した。",
        "森田氏は「橋は来月だ」と語った。",
        "司会の林氏は「本当ですか」と驚いた。",
        { text: "別の話", role: "heading", level: 2 },
        "木村氏は「知らない」と話した。",
      ],
      quotes: { 橋は来月だ: "森田", 本当ですか: "林", 知らない: "木村" },
    });
    expect(chains).toEqual({
      橋は来月だ: ["朝の窓 2024-02-03"],
      本当ですか: ["朝の窓 2024-02-03"],
      知らない: [],
    });
  });

  it("a blog, only to its owner", () => {
    const chains = traceLines({
      lines: [
        "森田氏は2日、自身のブログで工事に触れた。",
        "「橋は来月だ」と書く。林市長は「初耳だ」と話す。",
      ],
      quotes: { 橋は来月だ: "森田一郎", 初耳だ: "林" },
    });
    expect(chains).toEqual({ 橋は来月だ: ["ブログ 2024-02-02"], 初耳だ: ["- 2024-02-02"].slice(1) });
  });

  it("the net, only to crowds, and without a day", () => {
    const chains = traceLines({
      lines: [
        "森田氏は3日の会見で「橋は来月だ」と話した。",
        "ネット掲示板では「遅すぎる」と批判が相次いだ。",
        "「早い方だ」との声もある。森田氏は「急ぐ」と繰り返した。",
      ],
      quotes: { 橋は来月だ: "森田", 遅すぎる: "crowd:利用者", 早い方だ: "crowd:声", 急ぐ: "森田" },
    });
    expect(chains).toEqual({
      橋は来月だ: ["会見 2024-02-03"],
      遅すぎる: ["ネット掲示板"],
      早い方だ: ["ネット掲示板"],
      急ぐ: ["会見 2024-02-03"],
    });
  });

  it("同紙, 同番組 and 記事 to what they point back to", () => {
    const chains = traceLines({
      lines: [
        "青葉新聞が2日、工事の遅れを報じた。",
        "緑テレビ「朝の窓」も取り上げた。",
        "同紙によると、森田氏は「橋は来月だ」と話した。",
      ],
      quotes: { 橋は来月だ: "森田" },
    });
    expect(chains).toEqual({ 橋は来月だ: ["青葉新聞 2024-02-02"] });
  });
});

describe("citations", () => {
  it("a title line speaks for what follows, a source line for what stands before", () => {
    const chains = traceLines({
      lines: [
        "森田氏は「橋は来月だ」と語る。",
        "引用元：青葉新聞",
        "橋の工事が来月終わる見通し - 緑日報 2024.2/3",
        "林氏は「初耳だ」と話す。",
      ],
      quotes: { 橋は来月だ: "森田", 初耳だ: "林" },
    });
    expect(chains).toEqual({ 橋は来月だ: ["青葉新聞"], 初耳だ: ["緑日報 2024-02-03"] });
  });

  it("a cited date keeps the words that give it", () => {
    const { 初耳だ: steps } = traceSteps({
      lines: ["橋の工事が来月終わる見通し - 緑日報 2024.2/3", "林氏は「初耳だ」と話す。"],
      quotes: { 初耳だ: "林" },
    });
    expect(steps).toMatchObject([{ outlet: "緑日報", date: "2024-02-03", dateText: "2024.2/3" }]);
  });

  it("a quotation element's address speaks for the element alone", () => {
    const quoted = { role: "quote" as const, quoteGroup: 1, cite: "https://news.example.com/a" };
    const chains = traceLines({
      lines: [{ text: "森田氏は「橋は来月だ」と語る。", ...quoted }, "林氏は「初耳だ」と話す。"],
      quotes: { 橋は来月だ: "森田", 初耳だ: "林" },
    });
    expect(chains).toEqual({ 橋は来月だ: ["news.example.com"], 初耳だ: [] });
  });
});

describe("reports", () => {
  const reportsIn = (line: string) => trace({ lines: [line], quotes: {} }).reports;

  it("names who reported what, and when, with the very words of the block", () => {
    const line = "工事は遅れた。　 遅れは青葉新聞が3日に報じた。 市は認めていない。";
    const [report, ...more] = reportsIn(line);
    expect(more).toEqual([]);
    expect(report).toMatchObject({ outlet: "青葉新聞", date: "2024-02-03", block: 0 });
    expect(report!.what).toBe("遅れは青葉新聞が3日に報じた。");
    expect(line.slice(report!.start, report!.end)).toBe(report!.what);
  });

  it("takes no outlet that only does something for one that reports", () => {
    expect(reportsIn("青葉新聞は3日に新しい社屋へ移った。")).toEqual([]);
  });
});

it("says nothing where the page says nothing", () => {
  expect(one("「橋は来月終わる」と森田氏は話した。")).toEqual([]);
});

it("stays quick on hostile text", () => {
  const long = "青葉新聞、".repeat(20_000);
  expect(traceLines({ lines: [long, "「".repeat(50_000), "会見で".repeat(30_000)], quotes: {} })).toEqual({});
});

it("never throws, and every link stands where it says", () => {
  const pieces = [
    "青葉新聞",
    "「",
    "」",
    "によると",
    "3日",
    "、",
    "。",
    "ブログ",
    "同紙",
    "で",
    "『橋』",
    "（",
    "）",
    "号",
    "\n",
    "🙂",
    "TBS",
  ];
  const line = fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(""));
  fc.assert(
    fc.property(fc.array(line, { maxLength: 6 }), (lines) => {
      const steps = traceSteps({
        lines: [...lines, "「最後の言葉」と話した。"],
        quotes: { 最後の言葉: "森田" },
      });
      for (const { mention } of Object.values(steps).flat()) {
        const text = lines[mention.block] ?? "「最後の言葉」と話した。";
        expect(text.slice(mention.start, mention.end)).toBe(mention.text);
      }
    }),
    { numRuns: 300 },
  );
});
