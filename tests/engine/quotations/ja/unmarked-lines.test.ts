// Lines that name their speaker, interviews, posts and announced paragraphs, all without quotation marks.

import { describe, expect, it } from "vitest";
import { directOf, quotesOf } from "../analysed-page.ts";

describe("labels", () => {
  it("reads people who talk in turn", () => {
    const quotes = quotesOf("高井：明後日です。\n白石：ずいぶん早いですね。");
    expect(quotes.map(({ text, form }) => [text, form])).toEqual([
      ["明後日です。", "label"],
      ["ずいぶん早いですね。", "label"],
    ]);
  });

  it("reads questions and answers", () => {
    const quotes = quotesOf("Q 次の予定は？\nA 来年の春からです");
    expect(quotes.map(({ text, stance }) => [text, stance])).toEqual([
      ["次の予定は？", "asked"],
      ["来年の春からです", "said"],
    ]);
  });

  it("reads a dash as the interviewer's question and the brackets as the answer", () => {
    const quotes = quotesOf("――次の予定は。「来年の春からです」");
    expect(quotes.map(({ text, stance }) => [text, stance])).toEqual([
      ["次の予定は。", "asked"],
      ["来年の春からです", "said"],
    ]);
  });

  it("reads a round table whose speakers recur", () => {
    const page = "高井　冬までに終わる。\n白石　早い。\n高井　そうでもない。\n白石　なるほどね。";
    expect(directOf(page)).toEqual(["冬までに終わる。", "早い。", "そうでもない。", "なるほどね。"]);
  });

  it("reads labels in frames and lists of comments", () => {
    expect(directOf("【知事】はい、承知しています。\n【記者】いつ決めますか。")).toHaveLength(2);
    expect(directOf("▼東町・高井監督 よく走ってくれたね。\n▼西町・白石監督 守りが乱れました。")).toEqual([
      "よく走ってくれたね。",
      "守りが乱れました。",
    ]);
  });

  it("reads a paper's comment box", () => {
    expect(directOf("高井一郎・桜川大教授（土木）の話　斜面が崩れやすい。")).toEqual(["斜面が崩れやすい。"]);
  });

  it.each([
    "開始：10:30\n場所：桜川市民会館",
    "監督：高井一郎\n出演：白石花子",
    "詳しくは https://example.org/a まで",
    "-----------------",
    "桜川　水位　上昇",
  ])("abstains on %s", (page) => {
    expect(quotesOf(page)).toEqual([]);
  });
});

describe("forum posts", () => {
  it("reads the words after number, name, date and reply", () => {
    const [post] = quotesOf("7: 名無しさん 2026/03/04(水) 10:11:12.34 ID:ab1　>>3 もう終わったよ");
    expect(post).toMatchObject({ text: "もう終わったよ", form: "forum-post", stance: "wrote" });
  });

  it("leaves out the lines of others that a post repeats", () => {
    const page =
      "7: 名無しさん 2026/03/04(水) 10:11:12.34 ID:ab1\n＞もう終わった\nまだ続いてるよ\n8: 名無しさん 2026/03/04(水) 10:12:00.00 ID:cd2　そうか";
    expect(directOf(page)).toEqual(["まだ続いてるよ", "そうか"]);
  });
});

describe("announced quotations", () => {
  it("reads the paragraphs between the announcements", () => {
    expect(directOf("以下引用\n工事は終わった。\n引用終わり\n私もそう思う。")).toEqual(["工事は終わった。"]);
  });

  it("abstains where nothing says where the words end", () => {
    expect(quotesOf("以下引用\n工事は終わった。\n私もそう思う。")).toEqual([]);
  });
});

describe("a relay", () => {
  it("that only tells that somebody spoke holds no words", () => {
    expect(quotesOf("会合に出た元職員は取材に応じて、内情を語ったと、森田氏。")).toEqual([]);
    expect(quotesOf("会合に出た元職員は橋の工事が遅れると語ったと、森田氏。")).not.toEqual([]);
  });
});
