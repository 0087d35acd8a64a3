// How far a venue reaches, and what takes its place.

import { describe, expect, it } from "vitest";
import { traceLines } from "./trace-page.ts";

describe("how far a venue reaches", () => {
  it("an event does not reach a nameless person of a later paragraph", () => {
    const lines = ["3日の会見で、森田氏は「橋は来月だ」と話した。", "市関係者は「道が先だ」と漏らす。"];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "someone:市関係者" };
    expect(traceLines({ lines, quotes })).toEqual({ 橋は来月だ: ["会見 2024-02-03"], 道が先だ: [] });
  });

  it("an event reaches those who hold it, named or not, and nobody who speaks today", () => {
    const lines = [
      "3日の初公判で、森田被告は「橋は来月だ」と述べた。",
      "検察官は「橋は去年だ」とただした。",
      "妻の林さんは「橋は嫌いだ」と話す。",
    ];
    const quotes = { 橋は来月だ: "森田", 橋は去年だ: "someone:検察官", 橋は嫌いだ: "林" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は来月だ: ["初公判 2024-02-03"],
      橋は去年だ: ["初公判 2024-02-03"],
      橋は嫌いだ: [],
    });
  });

  it("a ceremony reaches those who are named with it, not whoever came", () => {
    const lines = [
      "3日の開会式で、森田市長は「橋は来月だ」と述べた。「道もできる」と続けた。",
      "林さんは「橋は嫌いだ」と笑った。",
    ];
    const quotes = { 橋は来月だ: "森田", 道もできる: "森田", 橋は嫌いだ: "林" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は来月だ: ["開会式 2024-02-03"],
      道もできる: ["開会式 2024-02-03"],
      橋は嫌いだ: [],
    });
  });

  it.each(["森田氏は青葉通信に対し「橋は来月だ」と説明した。", "森田氏は青葉新聞に「橋は来月だ」と語った。"])(
    "what one person told an outlet is not what the next one says: %s",
    (line) => {
      const lines = [line, "住民の林さんは「道が先だ」と話す。"];
      const chains = traceLines({ lines, quotes: { 橋は来月だ: "森田", 道が先だ: "林" } });
      expect(chains.橋は来月だ).toHaveLength(1);
      expect(chains.道が先だ).toEqual([]);
    },
  );

  it("a document speaks for itself", () => {
    const lines = ["市が3日に公表した報告書は、「橋は来月だ」と結論づけた。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: null } })).toEqual({
      橋は来月だ: ["報告書 2024-02-03"],
    });
  });

  it("an hour without a day is one of the day named last", () => {
    const lines = [
      "3日の委員会は荒れた。",
      "散会となった。",
      "林長官は午後の記者会見で「橋は来月だ」と述べた。",
    ];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "林" } })).toEqual({
      橋は来月だ: ["記者会見 2024-02-03"],
    });
  });

  it("the day of an announcement is that of what is said of it in the next paragraphs, and no further", () => {
    const lines = [
      "青葉電機は3日、新しい橋の工法を公表した。",
      "森田社長は「橋は軽い」とコメントした。",
      "「橋は安い」とも述べた。",
      "林氏は「橋は要らない」と述べた。",
    ];
    const quotes = { 橋は軽い: "森田", 橋は安い: "森田", 橋は要らない: "林" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は軽い: ["- 2024-02-03"],
      橋は安い: ["- 2024-02-03"],
      橋は要らない: [],
    });
  });

  it.each([
    [
      "2日放送の番組「朝の窓」に森田氏が出た。番組の最後に森田氏は「橋は来月だ」と話した。",
      "朝の窓 2024-02-02",
    ],
    ["市が2日に公表した文書で、森田市長は「橋は来月だ」と述べた。", "文書 2024-02-02"],
  ])("part of a venue is the venue: %s", (line, chain) => {
    expect(traceLines({ lines: [line], quotes: { 橋は来月だ: "森田" } })).toEqual({ 橋は来月だ: [chain] });
  });

  it("the day before is told in passing: 同日 goes on from the day of the report", () => {
    const lines = [
      "青葉電機は3日、前日の事故を公表した。",
      "同日夜、森田社長が市内で記者会見し、「橋は来月だ」と述べた。",
    ];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "森田" } })).toEqual({
      橋は来月だ: ["記者会見 2024-02-03"],
    });
  });

  it("the end of a name stands for the whole", () => {
    const lines = [
      "2日発売の「週刊青葉」が工事の遅れを報じた。隔週の「木の葉」も続いた。",
      "青葉テレビは沈黙した。『青葉』によると、森田氏は「橋は来月だ」と話した。",
    ];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "森田" } })).toEqual({
      橋は来月だ: ["週刊青葉 2024-02-02"],
    });
  });

  it.each([
    [
      "3日、会見が開かれた。森田氏は「橋は来月だ」と述べた。",
      "open to whoever speaks there",
      ["会見 2024-02-03"],
    ],
    ["3日の会見で森田氏は「橋は来月だ」と述べた。", "closed: theirs whose words stand there", []],
  ])("an event that %s is %s", (line, _, chain) => {
    const lines = [line, "林氏は「道が先だ」と述べた。"];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(chain);
  });

  it("an event of one person's words reaches those who are named with it", () => {
    const lines = [
      "林氏が同席した。3日の会見で森田氏は「橋は来月だ」と述べた。",
      "林氏は「道が先だ」と述べた。",
    ];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(["会見 2024-02-03"]);
  });

  it("a programme is open to hosts and guests", () => {
    const lines = [
      "3日放送の「朝の窓」で森田氏は「橋は来月だ」と話した。",
      "司会の林氏は「道が先だ」と返した。",
    ];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(["朝の窓 2024-02-03"]);
  });

  it("no venue of an earlier sentence reaches words of nobody", () => {
    const lines = ["3日、会見が開かれた。", "「橋は来月だ」。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: null } })).toEqual({ 橋は来月だ: [] });
  });

  it("who was heard before an outlet is named goes on apart from it", () => {
    const lines = [
      "「橋は来月だ」。森田氏は笑った。",
      "週刊青葉は、工事の遅れを3日に報じた。",
      "森田氏は「道が先だ」と言った。林氏は「どちらも要る」と言った。",
    ];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "森田", どちらも要る: "林" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は来月だ: [],
      道が先だ: [],
      どちらも要る: ["週刊青葉 2024-02-03"],
    });
  });

  it("a nameless source who talks now talks to the writer, not to the outlet named before", () => {
    const lines = ["週刊青葉は、工事の遅れを3日に報じた。市幹部は「道が先だ」と指摘する。"];
    expect(traceLines({ lines, quotes: { 道が先だ: "someone:市幹部" } })).toEqual({ 道が先だ: [] });
  });

  it("a network that one person's post opens is not where crowds post", () => {
    const crowd = { 早い: "crowd:利用者" };
    const post = "市は3日、ツイッターで「橋は来月だ」と投稿した。";
    const lines = [post, "これに利用者からは「早い」との声が出た。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "市", ...crowd } }).早い).toEqual([]);
    const open = ["ツイッターでは歓声が上がった。", "利用者からは「早い」との声が出た。"];
    expect(traceLines({ lines: open, quotes: crowd }).早い).toEqual(["ツイッター"]);
  });

  it("a venue right before the next quotation is that one's", () => {
    const lines = ["森田氏は以前「橋は来月だ」と言っていたが、会見では「橋は来年だ」と述べた。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "森田", 橋は来年だ: "森田" } })).toEqual({
      橋は来月だ: [],
      橋は来年だ: ["会見"],
    });
  });

  it("the day of an issue is not the day on which the story goes on", () => {
    const lines = ["森田氏は2日付の手紙を読んだ。森田氏は「橋は来月だ」と述べた。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "森田" } })).toEqual({ 橋は来月だ: [] });
  });

  it.each(["森田氏の論文が科学誌「群星」に載った。", "科学誌「群星」に森田氏らの論文が掲載された。"])(
    "a journal holds the paper, not what is said of it: %s",
    (line) => {
      const lines = [line, "森田氏は「橋は来月だ」と説明した。"];
      expect(traceLines({ lines, quotes: { 橋は来月だ: "森田" } })).toEqual({ 橋は来月だ: [] });
    },
  );

  it("after an aside a speaker goes on at the venue that was named with him", () => {
    const lines = [
      "森田氏は2日、ブログを更新した。",
      "林氏は3日の会見で「橋は高い」と述べた。",
      "森田氏は「橋は来月だ」と書いた。桐生氏は「橋は要らない」と言った。",
    ];
    const quotes = { 橋は高い: "林", 橋は来月だ: "森田", 橋は要らない: "桐生" };
    expect(traceLines({ lines, quotes })).toEqual({
      橋は高い: ["会見 2024-02-03"],
      橋は来月だ: ["ブログ 2024-02-02"],
      橋は要らない: [],
    });
  });

  it("whom a blog only speaks of has not written it", () => {
    const lines = ["森田氏は2日、ブログで林氏との別れを明かした。", "林氏は「橋は来月だ」と言った。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "林" } })).toEqual({ 橋は来月だ: [] });
  });

  it("who is asked now is not heard where crowds write", () => {
    const asked = ["SNSには歓声があふれた。主婦は「橋は来月だ」と話す。"];
    const wrote = ["SNSには歓声があふれた。主婦は「橋は来月だ」と書いた。"];
    const quotes = { 橋は来月だ: "someone:主婦" };
    expect(traceLines({ lines: asked, quotes })).toEqual({ 橋は来月だ: [] });
    expect(traceLines({ lines: wrote, quotes })).toEqual({ 橋は来月だ: ["SNS"] });
  });

  it.each([
    ["3日の発表会で、森田氏は「橋は来月だ」と述べた。", ["発表会 2024-02-03"]],
    ["森田氏は3日の発表会で「橋は来月だ」と述べた。", []],
  ])("where many are heard, an event is open when the sentence begins with it: %s", (line, chain) => {
    const lines = [line, "林氏は「道が先だ」と述べた。"];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(chain);
  });

  it("what is only dated by its year lies back", () => {
    const lines = [
      "1994年、「朝の窓」（青葉テレビ系）に出演した際、森田氏は「橋は嫌いだ」と笑わせた。",
      "林氏は「道が先だ」と話した。",
    ];
    expect(traceLines({ lines, quotes: { 橋は嫌いだ: "森田", 道が先だ: "林" } })).toEqual({
      橋は嫌いだ: ["朝の窓 1994"],
      道が先だ: [],
    });
  });

  it("a headline that speaks of the net is not where a crowd writes", () => {
    const lines = [
      { text: "新しい橋、ネットで話題", role: "heading" as const, level: 1 },
      "商店街の若者たちは「橋は来月だ」と口をそろえた。",
    ];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "crowd:若者" } })).toEqual({ 橋は来月だ: [] });
  });

  it("no network holds a talk by telephone", () => {
    const lines = ["写真はXで拡散し、投稿は今も残る。森田氏は電話取材に「橋は来月だ」と答えた。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "森田" } })).toEqual({ 橋は来月だ: ["電話取材"] });
  });

  it("the day of an announcement is not that of a nameless judgement on it", () => {
    const lines = ["青葉電機は3日、新しい橋の工法を公表した。", "業界関係者は「橋は軽い」と見ていた。"];
    expect(traceLines({ lines, quotes: { 橋は軽い: "someone:業界関係者" } })).toEqual({ 橋は軽い: [] });
  });

  it.each([
    ["3日放送の「朝の窓」では、森田氏が「橋は来月だ」と話した。", ["朝の窓 2024-02-03"]],
    ["森田氏は3日放送の「朝の窓」で「橋は来月だ」と話した。", []],
  ])("a programme to which one person went for these words is no scene for all: %s", (line, chain) => {
    const lines = [line, "館長の林氏は「道が先だ」と述べた。"];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(chain);
  });

  it("a press conference is theirs who hold it, and of those who are there", () => {
    const lines = [
      "森田氏が3日、都内で会見し、橋の工事を終えると明かした。",
      "森田氏は「橋は来月だ」と述べた。「道もできる」とは、隣に座った林氏。",
      "会社の桐生氏は「橋は要らない」とのコメントを寄せた。",
    ];
    const quotes = { 橋は来月だ: "森田", 橋は要らない: "桐生" };
    expect(traceLines({ lines, quotes })).toEqual({ 橋は来月だ: ["会見 2024-02-03"], 橋は要らない: [] });
    const beside = [
      "森田氏が3日、都内で会見した。",
      "森田氏は「橋だ」と述べた。",
      "隣に座った林氏は「道だ」と述べた。",
    ];
    expect(traceLines({ lines: beside, quotes: { 橋だ: "森田", 道だ: "林" } }).道だ).toEqual([
      "会見 2024-02-03",
    ]);
  });

  it("this post is the one told of before, and its comments have no day", () => {
    const lines = [
      "森田氏は3日、写真共有アプリのアカウントを更新した。",
      "この投稿には「橋は来月か」などの声が寄せられた。",
    ];
    expect(traceLines({ lines, quotes: { 橋は来月か: "crowd:利用者" } })).toEqual({
      橋は来月か: ["アカウント"],
    });
  });

  it("a paper without a name passes on only what its own paragraph tells", () => {
    const lines = ["地元紙が3日、橋の工事を報じた。", "森田氏は「橋は来月だ」と話した。"];
    expect(traceLines({ lines, quotes: { 橋は来月だ: "森田" } })).toEqual({ 橋は来月だ: [] });
  });

  it("a speech is a part of the event, which goes on after it", () => {
    const lines = [
      "橋の授賞式が3日、市内で開かれた。",
      "森田氏はスピーチで「橋は来月だ」と述べた。",
      "林氏は「道が先だ」と述べた。",
    ];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(["授賞式 2024-02-03"]);
  });

  it("an answer in a debate stands where the debate does", () => {
    const lines = [
      "3日の参院予算委員会で、森田氏は「橋は来月だ」とただした。",
      "林大臣は答弁で「道が先だ」と述べた。",
    ];
    const quotes = { 橋は来月だ: "森田", 道が先だ: "林" };
    expect(traceLines({ lines, quotes }).道が先だ).toEqual(["参院予算委員会 2024-02-03"]);
  });

  it("two who hold a press conference together are both heard there", () => {
    const lines = [
      "王者の森田一郎（27＝青葉ジム）と、挑戦者の林二郎（30）が3日、都内で記者会見に臨み、そろって勝利を誓った。",
      "森田は「勝つ」と述べた。",
    ];
    expect(traceLines({ lines, quotes: { 勝つ: "森田一郎", 負けない: "林二郎" } }).勝つ).toEqual([
      "記者会見 2024-02-03",
    ]);
  });

  it("what a judgement says of the deed is not where its words were spoken", () => {
    const lines = [
      "3日の判決公判で、森田裁判長は「橋は来月だ」と述べた。",
      "判決によると、林被告は「橋は安い」とうそを言った。",
      "森田裁判長は「橋は高い」と退けた。",
    ];
    const quotes = { 橋は来月だ: "森田", 橋は安い: "林", 橋は高い: "森田" };
    expect(traceLines({ lines, quotes }).橋は高い).toEqual(["判決公判 2024-02-03"]);
  });
});
