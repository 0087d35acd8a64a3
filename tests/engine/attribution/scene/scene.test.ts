// Who is salient in a scene, told by whom words without a speaker are given to.

import { describe, expect, it } from "vitest";
import { readSpeakers } from "../read-speakers.ts";

/** Speaker of 「この先は長い」 after these lines. */
function speakerAfter(...lines: string[]): string | null {
  return readSpeakers(...lines, "「この先は長い」").この先は長い?.name ?? null;
}

describe("the centre of a scene", () => {
  it.each([
    ["passes to a new topic", ["森田さんは「早い」と話した。林さんは首を振った。"], "林"],
    [
      "stays over sentences without a subject",
      ["森田さんは窯を継いだ。毎朝火を入れる。薪は山で集める。"],
      "森田",
    ],
    ["stays over somebody named in passing", ["森田さんは窯を継いだ。林さんの家は近い。"], "森田"],
    [
      "passes to whoever is presented with an age",
      ["森田さんは「早い」と話した。", "店員の林一郎さん（34）の場合。"],
      "林一郎",
    ],
    ["passes to whoever was asked", ["森田さんは窯を継いだ。", "そこで林さんに話を聞いた。"], "林"],
    ["passes to whoever the sentence says is speaking", ["森田さんは窯を継いだ。林さんがこう語る。"], "林"],
    ["passes to the topic after the words", ["森田さんが「早い」と言うと、林さんは黙った。"], "林"],
    ["passes to whoever addresses it", ["森田さんは駅へ急いだ。途中で林さんに話しかけられた。"], "林"],
    [
      "passes to the one whose words are given",
      ["森田さんは窯を継いだ。記事は林さんの言葉を紹介している。"],
      "林",
    ],
    [
      "stays with the one who was told",
      ["森田さんは窯を継いだ。師の林さんからは「遅い」と言われた。"],
      "森田",
    ],
    [
      "stays with a speaker who wonders aloud",
      ["林さんは笑った。森田さんは「どうすればよかったのか」と話した。畑は流された。"],
      "森田",
    ],
    [
      "stays, in a page of portraits, with the last of them",
      [
        "習い事は続くのか。何かを始めたくなる秋である。始める人は多い。森田さんは茶を習った。森田さんは月謝も惜しまない。",
        "林さんは「遅い」と話した。",
        "道具は借りている。",
      ],
      "林",
    ],
    ["lets somebody without a name speak", ["駅の清掃を続ける50代の男性が取材に応じた。"], "50代の男性"],
  ])("%s", (_, lines, name) => {
    expect(speakerAfter(...lines)).toBe(name);
  });
});

describe("announced words", () => {
  it.each([
    ["by what they are called", ["森田さんは「早い」と話した。林さんの説明はこうだ。"], "林"],
    ["from a crowd", ["森田さんは「早い」と話した。", "五年生の感想は容赦がない。"], "五年生"],
    [
      "from whom an answer came",
      ["森田さんは「早い」と話した。その後、店主の女性からは返事が届いた。"],
      "店主の女性",
    ],
    ["from a mouth", ["森田さんは「早い」と話した。林さんの口から理由が明かされた。"], "林"],
    ["from whom one telephoned", ["森田さんは「早い」と話した。", "後日、林さんに電話をした。"], "林"],
  ])("%s", (_, lines, name) => {
    expect(speakerAfter(...lines)).toBe(name);
  });

  it("belong to the owner whom the next sentence names", () => {
    const { 火は落とすな: speaker } = readSpeakers(
      "「火は落とすな」",
      "林さんのこの言葉を、森田さんは忘れない。",
    );
    expect(speaker?.name).toBe("林");
  });
});

describe("named-line", () => {
  it("names whoever speaks line by line by the word that comes back before the words", () => {
    const report = readSpeakers(
      "岩清水「早いね」",
      "森田「そうかな」",
      "岩清水「早いよ」",
      "司会「では次へ」",
    );
    expect(report.早いね).toMatchObject({ name: "岩清水", rule: "named-line" });
    expect(report.早いよ).toMatchObject({ name: "岩清水", rule: "named-line" });
    expect(report.では次へ?.rule).not.toBe("named-line");
  });
});

describe("written-there", () => {
  it.each([
    ["the paper", "配られた手引きの末尾には「帰りは空を」とあった。", "手引き"],
    [
      "somebody of the scene, for what lies nowhere in particular",
      "そこには「帰りは空を」とあった。",
      "森田",
    ],
  ])("gives words that stand somewhere to %s", (_, line, name) => {
    expect(readSpeakers("森田さんは町を出た。", line).帰りは空を?.name).toBe(name);
  });
});

describe("reported-by", () => {
  it("gives a headline's wording to the magazine that carries it", () => {
    const { 器は割れた: speaker } = readSpeakers(
      "森田さんは窯を継いだ。",
      "火をつけたのは『月の窯』9月号だ。「器は割れた」との見出しで伝えた。",
    );
    expect(speaker).toMatchObject({ rule: "reported-by" });
    expect(speaker?.name).toContain("月の窯");
  });

  it("leaves what a person passed on to the person", () => {
    const { 器は割れた: speaker } = readSpeakers("森田さんは窯を継いだ。弟子には「器は割れた」と伝えた。");
    expect(speaker?.name).toBe("森田");
  });
});

describe("a predicate of many", () => {
  it("is said of the crowd, not of one", () => {
    const { 待っていた: speaker } = readSpeakers(
      "森田さんは「早い」と話した。放送後、ネットでは窯が話題に。「待っていた」と盛り上がった。",
    );
    expect(speaker?.name).toBe("ネット");
  });
});

describe("an odd subject", () => {
  it("is a name where somebody must have spoken", () => {
    const { 検討中です: speaker } = readSpeakers(
      "森田さんは窯を継いだ。ゼファ企画は17日、取材に「検討中です」とコメントした。",
    );
    expect(speaker?.name).toBe("ゼファ企画");
  });
});

describe("voices-only", () => {
  it("names what is written by many, and leaves a voice to nobody", () => {
    expect(readSpeakers("「高すぎる」といったコメントが寄せられた。").高すぎる?.name).toBe("コメント");
    expect(readSpeakers("「高すぎる」という声も上がった。").高すぎる?.name).toBeNull();
  });

  it("gives a voice to the place of the net that was told of", () => {
    const report = readSpeakers("動画はSNSで拡散した。", "「やりすぎだ」との批判が殺到した。");
    expect(report.やりすぎだ?.name).toBe("SNS");
  });

  it("goes on with the crowd that had the words before", () => {
    const report = readSpeakers("「高すぎる」といったコメントが寄せられた。「安い」という声も上がった。");
    expect(report.安い?.name).toBe("コメント");
  });
});

describe("whom the page is about", () => {
  const page = ["森田さんは窯を継いだ。森田さんは毎朝火を入れる。", "弟子の林さんは「早い」と話す。"];

  it("is whom a paragraph without a subject goes on about", () => {
    expect(speakerAfter(...page, "来春、定年を迎える。後継ぎは決まっていない。")).toBe("森田");
  });

  it("is not, in a section that is about somebody else", () => {
    expect(
      speakerAfter(page[0]!, "# 弟子の話", page[1]!, "来春、定年を迎える。後継ぎは決まっていない。"),
    ).toBe("林");
  });
});

describe("what speaks against a party", () => {
  it("is being named in the words", () => {
    const { 林さんは強い: speaker } = readSpeakers(
      "森田さんは林さんを称えた。林さんは若い。「林さんは強い」",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("is being told them", () => {
    const { もう帰ろう: speaker } = readSpeakers(
      "森田さんは駅で待った。林さんが来た。林さんに「もう帰ろう」と言った。",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("is having asked", () => {
    const { 来月です: speaker } = readSpeakers(
      "森田さんが店に来た。林さんは「いつですか」と尋ねた。",
      "「来月です」",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("is having been asked, where the words ask", () => {
    const { いつですか: speaker } = readSpeakers("参列した生徒が、森田さんに尋ねた。「いつですか」");
    expect(speaker?.name).toContain("生徒");
  });

  it("is being the one to whom the words are done", () => {
    const { もう閉める: speaker } = readSpeakers(
      "店主の森田さんが出てきた。林さんは立ち尽くした。「もう閉める」と言われた。",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("is being no suspect, where a suspect's words are told", () => {
    const { 金が欲しかった: speaker } = readSpeakers(
      "無職の森田太郎容疑者が逮捕された。住職の林さんは男に気づいた。",
      "調べに対し「金が欲しかった」と供述している。",
    );
    expect(speaker?.name).toBe("森田太郎");
  });
});

describe("who goes on", () => {
  it("is the last speaker after さらに, even after a question", () => {
    const { 三日で終える: speaker } = readSpeakers(
      "林さんが来た。森田さんは「まだか」と言った。さらに「三日で終える」と語った。",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("is the one who was told, not the one who told, within a sentence", () => {
    const { 大丈夫です: speaker } = readSpeakers(
      "森田さんは窓を見た。司会者に「平気ですか」と促され、「大丈夫です」と語った。",
    );
    expect(speaker?.name).toBe("森田");
  });
});

describe("voices-row", () => {
  it("gives lines of bare words to the crowd whose voices were told of", () => {
    const report = readSpeakers(
      "森田氏は「延期はない」と書いた。",
      "コメント欄には多くの意見が寄せられた。",
      "「早すぎる」",
      "「遅すぎる」",
    );
    expect([report.早すぎる?.name, report.遅すぎる?.name]).toEqual(["コメント欄", "コメント欄"]);
  });

  it("gives them to the place that is said to be in uproar, bullets or not", () => {
    const report = readSpeakers(
      "森田氏は「延期はない」と書いた。コメント欄は大荒れだ。",
      "・「早すぎる」",
      "・「遅すぎる」",
    );
    expect([report.早すぎる?.name, report.遅すぎる?.name]).toEqual(["コメント欄", "コメント欄"]);
  });

  it("alternates between two who take turns", () => {
    const report = readSpeakers(
      "林さんは森田さんを訪ねた。林さんは「いつですか」と聞いた。",
      "「来月だ」",
      "「本当ですか」",
      "「もう決めた」",
    );
    expect([report.来月だ?.name, report.本当ですか?.name, report.もう決めた?.name]).toEqual([
      "森田",
      "林",
      "森田",
    ]);
  });

  it("names nobody where the voices are nobody's", () => {
    const { 早すぎる: speaker } = readSpeakers(
      "森田氏は「延期はない」と書いた。",
      "賛否の声が上がった。",
      "「早すぎる」",
      "「遅すぎる」",
    );
    expect(speaker?.kind).toBe("unknown");
  });
});

describe("a writer", () => {
  it("is whoever of the scene wrote a letter", () => {
    const { もう帰らない: speaker } = readSpeakers("森田さんは町を出た。手紙には「もう帰らない」とあった。");
    expect(speaker?.name).toBe("森田");
  });

  it("is not sought for what a body puts out", () => {
    const { 店を閉じます: speaker } = readSpeakers("森田さんは町を出た。看板には「店を閉じます」とあった。");
    expect(speaker?.name).toBe("看板");
  });
});
