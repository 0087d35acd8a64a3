// Each rule of Japanese attribution on sentences of our own: who is named, by which rule, and where the rule must hold back.

import { describe, expect, it } from "vitest";
import { readSpeakers } from "../read-speakers.ts";

type Expected = [lines: string[], words: string, name: string | null];

function speakersOf(rule: string, cases: Expected[]): void {
  it.each(cases)("%j", (lines, words, name) => {
    expect(readSpeakers(...lines)[words]).toMatchObject({ name, rule });
  });
}

describe("subject-before", () => {
  speakersOf("subject-before", [
    [["森田氏は「支度は済んでいる」と語った。"], "支度は済んでいる", "森田"],
    [["春に着任した森田氏は、4日の説明会で「遅れはない」と強調した。"], "遅れはない", "森田"],
    [["森田市長が15日、住民を対象にした説明会に出席し、「おわびする」と陳謝した。"], "おわびする", "森田"],
    [["青葉新聞によると、森田氏は「まだ早い」と語ったという。"], "まだ早い", "森田"],
    [["政府関係者は「近く動く」と明かす。"], "近く動く", "政府関係者"],
    [["森田氏の弁護人は「争う」と話した。"], "争う", "森田氏の弁護人"],
    [["50代の男性教師は「忙しい」と嘆く。"], "忙しい", "50代の男性教師"],
    [["報告書は「点検が不足していた」と指摘した。"], "点検が不足していた", "報告書"],
    [["森田氏と林氏は「賛成だ」と口をそろえた。"], "賛成だ", "森田氏と林氏"],
    [["新人の森田だが、「負ける気はない」と言い切った。"], "負ける気はない", "森田"],
  ]);

  it("does not give the words to somebody in a side clause", () => {
    const { まだ分からない: speaker } = readSpeakers(
      "林氏が会場に着くと、森田氏は「まだ分からない」と答えた。",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("does not give the words to whom they were said", () => {
    expect(readSpeakers("森田氏は「遅い」と批判された。").遅い).toMatchObject({
      name: null,
      kind: "unknown",
    });
  });

  it("knows several people from one", () => {
    expect(readSpeakers("森田氏と林氏は「賛成だ」と口をそろえた。").賛成だ?.kind).toBe("group");
  });

  it("knows the writer", () => {
    expect(readSpeakers("私は「それは違う」と思った。").それは違う?.kind).toBe("author");
  });
});

describe("subject-after", () => {
  speakersOf("subject-after", [
    [["「堤の測量は来週終わる」と青葉市土木課の森田課長は説明した。"], "堤の測量は来週終わる", "森田"],
    [["「想定の範囲内だ」との認識を森田氏は示した。"], "想定の範囲内だ", "森田"],
    [["「みんな来てほしい」と主催者は呼びかけている。"], "みんな来てほしい", "主催者"],
  ]);
});

describe("inverted", () => {
  speakersOf("inverted", [
    [["「やるしかない」と、森田氏。"], "やるしかない", "森田"],
    [["「やるしかない」と苦笑する間もなく、とは森田氏。", "「次がある」と森田監督。"], "次がある", "森田"],
  ]);
});

describe("cleft", () => {
  speakersOf("cleft", [
    [["「やるしかない」と話すのは森田さん（45）。"], "やるしかない", "森田"],
    [
      ["「家計簿は続かない」と笑うのは、青葉市で働く会社員の森田花子さん（仮名・33歳）だ。"],
      "家計簿は続かない",
      "森田花子",
    ],
  ]);
});

describe("described", () => {
  speakersOf("described", [
    [["「やるしかない」と語る森田監督。"], "やるしかない", "森田"],
    [["「負けられない」と意気込む森田は、次の試合に出る。"], "負けられない", "森田"],
    [["「寒いのが苦手」という森田さん（35歳）は外に出ない。"], "寒いのが苦手", "森田"],
  ]);

  it("does not take the owner of what was said for the one who said it", () => {
    const { もう遅い: speaker } = readSpeakers(
      "「もう遅い」といった女性教授の発言を責めるユーザーも見られた。",
    );
    expect(speaker).toMatchObject({ name: "ユーザー", rule: "crowd-present" });
  });
});

describe("closing-name", () => {
  speakersOf("closing-name", [
    [["「次こそは」と明かし、ひとり練習を続ける森田だった。"], "次こそは", "森田"],
  ]);
});

describe("bracketed-name", () => {
  speakersOf("bracketed-name", [
    [["「まだ寒いですね」（森田さん）"], "まだ寒いですね", "森田"],
    [["「まだ寒いですね」（森田さん・45歳）と続く。"], "まだ寒いですね", "森田"],
    [["「書いてくれる社はない」（芸能記者）"], "書いてくれる社はない", "芸能記者"],
  ]);

  it("does not take a note for a name", () => {
    expect(readSpeakers("「まだ寒いですね」（笑）").まだ寒いですね?.name).toBeNull();
  });
});

describe("label", () => {
  speakersOf("label", [
    [["森田氏「来月です」"], "来月です", "森田"],
    [["森田：「来月です」"], "来月です", "森田"],
    [["説明会に参加した住民：「説明が足りない」"], "説明が足りない", "住民"],
    [["# 森田市長「延期はしない」"], "延期はしない", "森田"],
  ]);
});

describe("label-line", () => {
  speakersOf("label-line", [
    [["近くに住む女性（20）", "「小学校のころから通っています」"], "小学校のころから通っています", "女性"],
    [["森田花子さん（45）", "「まだ寒いですね」"], "まだ寒いですね", "森田花子"],
  ]);
});

describe("from-whom", () => {
  speakersOf("from-whom", [
    [["ファンからは「待っていた」との声が上がった。"], "待っていた", "ファン"],
    [["母親から「早く寝なさい」と叱られた。"], "早く寝なさい", "母親"],
    [["森田氏は住民から「遅い」と批判された。"], "遅い", "住民"],
    [["「遅い」と、住民からの批判が相次いだ。"], "遅い", "住民"],
  ]);

  it("does not take whose question it was for whose answer it is", () => {
    const { 建設する: speaker } = readSpeakers(
      "森田市長が出席した。市民からの質問には「建設する」と答えた。",
    );
    expect(speaker?.name).toBe("森田");
  });
});

describe("from-place", () => {
  speakersOf("from-place", [
    [["ネット掲示板では「かわいい」「すてき」といった声が相次いだ。"], "すてき", "ネット掲示板"],
    [
      ["ネット掲示板では", "「それはない」", "「笑った」", "と、さまざまな意見が出ている。"],
      "笑った",
      "ネット掲示板",
    ],
    [["住民の間で「もう限界だ」という声が広がっている。"], "もう限界だ", "住民"],
  ]);
});

describe("from-document", () => {
  speakersOf("from-document", [
    [["青葉興業が発表した声明には「事実ではない」と記されている。"], "事実ではない", "青葉興業"],
    [["玄関の張り紙には「しばらく休みます」と書かれていた。"], "しばらく休みます", "張り紙"],
  ]);
});

describe("crowd-words", () => {
  speakersOf("crowd-words", [
    [["視聴者が反応した。", "その他にも「早すぎる」といった意見が寄せられた。"], "早すぎる", "視聴者"],
  ]);
});

describe("voices-only", () => {
  speakersOf("voices-only", [
    [["一方で「早すぎる」といった声も上がっている。"], "早すぎる", null],
    [["一方で「早すぎる」という批判も出ている。"], "早すぎる", null],
  ]);
});

describe("possessor", () => {
  speakersOf("possessor", [
    [["母の「無理はしないで」という言葉に救われた。"], "無理はしないで", "母"],
    [["「支払いは済んだ」という森田氏の主張は退けられた。"], "支払いは済んだ", "森田"],
    [["住民たちの意見は、「急がなくていい」というものだった。"], "急がなくていい", "住民たち"],
  ]);
});

describe("according-to", () => {
  speakersOf("according-to", [
    [["市は「知らない」としているが、森田氏によれば「何度も伝えた」という。"], "何度も伝えた", "森田"],
    [["英紙リバーは4日、軍幹部の話として「合意は近い」と伝えた。"], "合意は近い", "軍幹部"],
    [["森田氏いわく「あれは夢だった」。"], "あれは夢だった", "森田"],
  ]);
});

describe("headline", () => {
  speakersOf("headline", [
    [["# 森田一郎、会見で反論「事実ではない」"], "事実ではない", "森田一郎"],
    [["# 「聞いていない話だ」住民ら反発"], "聞いていない話だ", "住民ら"],
  ]);
});

describe("headline-crowd", () => {
  speakersOf("headline-crowd", [
    [["# 新商品に「高すぎる」の声", "ファンからは「買えない」との声が上がった。"], "高すぎる", "ファン"],
  ]);
});

describe("next-sentence", () => {
  speakersOf("next-sentence", [
    [["「まず調べるしかない」。森田氏はそう話す。"], "まず調べるしかない", "森田"],
    [["「あの日は雨だった」", "森田さんは振り返る。"], "あの日は雨だった", "森田"],
    [["「狭い」「寒い」「眠い」。住民から声が上がる。"], "眠い", "住民"],
    [["「よく合うんです」", "そう語るのは、古着が好きだという森田さん（34歳）。"], "よく合うんです", "森田"],
  ]);
});

describe("scene", () => {
  speakersOf("scene", [
    [["森田氏は「来週決める」と説明。「延期はない」とも話した。"], "延期はない", "森田"],
    [["森田氏はこう話す。「まず調べるしかない」"], "まず調べるしかない", "森田"],
    [
      ["青葉市で店を開いた森田さん（40歳）の場合は違う。", "「最初は不安でした」"],
      "最初は不安でした",
      "森田",
    ],
  ]);

  it("passes over the one who only relays", () => {
    const { 勝敗を決められない: speaker } = readSpeakers(
      "参加した元高官が内幕を語ったと、森田氏。",
      "「勝敗を決められない」",
    );
    expect(speaker).toMatchObject({ name: "元高官", rule: "scene" });
  });

  it("is unsure past a heading", () => {
    const confidence = (...between: string[]) =>
      readSpeakers("森田氏は「来週決める」と説明した。", ...between, "「急ぐしかない」と言う。").急ぐしかない
        ?.confidence ?? 1;
    expect(confidence("# 工事の行方")).toBeLessThan(confidence() / 2);
  });

  it("goes back to the one who was asked", () => {
    const { そうです: speaker } = readSpeakers(
      "森田さんは「勝てました」と喜んだ。林氏が「後半は苦しかったのですか」と尋ねると、「そうです」と笑った。",
    );
    expect(speaker?.name).toBe("森田");
  });
});

describe("carried-in-sentence", () => {
  speakersOf("carried-in-sentence", [
    [
      ["「急ぐ必要がある」と語ったのは森田氏で、「年内でなくてもいい」とも話した。"],
      "年内でなくてもいい",
      "森田",
    ],
  ]);
});

describe("alternation", () => {
  speakersOf("alternation", [[["「行くか」と森田さん。「まだだ」と林さん。「なぜだ」"], "なぜだ", "森田"]]);

  it("is never sure", () => {
    expect(
      readSpeakers("「行くか」と森田さん。「まだだ」と林さん。「なぜだ」").なぜだ?.confidence,
    ).toBeLessThan(0.6);
  });
});
