// Speakers whom the sentence of the words names, in forms that lead astray.

import { describe, expect, it } from "vitest";
import { attributeQuotes } from "../../../../src/engine/attribution/attribute-quotes.ts";
import { findQuotations } from "../../../../src/engine/quotations/find-quotations.ts";
import { FACTS, readSpeakers, toBlock } from "../read-speakers.ts";

const speaker = (...lines: string[]) => readSpeakers(...lines).遅れはない;

describe("whose page or paper", () => {
  it.each([
    ["森田市長のブログには「遅れはない」と書かれた記事が載っている。", "森田"],
    ["森田氏のツイッターに「遅れはない」との一文が載った。", "森田"],
    ["サイトでは「遅れはない」と、NAGIの直筆コメントを掲載した。", "NAGI"],
    ["青葉大の森田教授の話「遅れはない」", "森田"],
    ["「遅れはない」とは森田氏の弁だ。", "森田"],
  ])("%s", (line, name) => {
    expect(speaker(line)?.name).toBe(name);
  });

  it.each([
    ["森田さんは結婚を発表した。自身のツイッターに「遅れはない」と投稿した。"],
    ["森田さんは結婚を発表した。ブログで「遅れはない」と報告した。"],
    ["森田さんは結婚を発表した。同日、書面で「遅れはない」と伝えた。"],
  ])("%s", (line) => {
    expect(speaker(line)?.name).toBe("森田");
  });
});

it("gives a suspect's statement to nobody of the police", () => {
  const line = "会社員の森田一郎容疑者が逮捕された。青葉署によると、「遅れはない」と容疑を認めている。";
  expect(speaker(line)?.name).toBe("森田一郎");
});

it("knows what befalls a speaker from what is done with the words", () => {
  expect(speaker("林会長は「遅れはない」と火消しに追われた。")?.name).toBe("林");
  expect(speaker("林会長は森田氏に「遅れはない」と言われた。")?.name).toBe("森田");
});

it("takes what comes after another act for other words", () => {
  const line = "森田は式典で「遅れはない」と短い言葉を残し、客席から悲鳴のような声が上がった。";
  expect(speaker("森田さんが来た。", line)?.name).toBe("森田");
});

it("leaves the subject of other words to those", () => {
  const line = "林さんは、森田が残した「行くぞ」という台詞に「遅れはない」と応じた。";
  expect(speaker(line)?.name).toBe("林");
});

it("gives the words of a talk that a thing shows to who talks", () => {
  expect(speaker("街で20代の会社員が「遅れはない」と話すVTRが流れた。")?.name).toBe("20代の会社員");
});

it("reads who answered a survey in a list", () => {
  expect(speaker("・「遅れはない」(33歳/保険)")?.name).toBe("33歳/保険");
});

it("gives voices to whose they are", () => {
  const line = "励ましが並んだ。一方、「遅れはない」と住民の書き込みも見られた。";
  expect(speaker(line)?.name).toBe("住民");
});

describe("two speakers in one sentence", () => {
  it("keeps words to the topic right before them when another clause follows", () => {
    const read = readSpeakers(
      "60代の男性は「遅れはない」、友人に誘われたという学生（20）は「楽しい」と語った。",
    );
    expect(read.遅れはない?.name).toBe("60代の男性");
    expect(read.楽しい?.name).toBe("学生");
  });

  it("hears no voice of the next clause in words that have their speaker", () => {
    expect(speaker("森田さんは「遅れはない」と話すと、大きな歓声が上がった。")?.name).toBe("森田");
  });

  it("looks for a name only in the cleft sentence's own clause", () => {
    const line = "担任の森田先生が「遅れはない」と聞いたところ、手を挙げたのは三人だった。";
    expect(speaker(line)?.name).toBe("森田");
  });

  it("goes by who spoke the words, not by whom one learned from", () => {
    const line = "柏さんは、上司からすべてを教わったとも述べ、「遅れはない」と笑った。";
    expect(speaker("柏綾子さんが証言した。", line)?.name).toBe("柏綾子");
  });
});

describe("who right before a verb of speech can only be the speaker", () => {
  it.each([
    ["配給のリバー商会は「遅れはない」と語った。", "リバー商会"],
    ["妻の6割近くが「遅れはない」と答えた。", "妻の6割近く"],
    ["入場者は10万人を超え、配給の青葉シネマは「遅れはない」と語った。", "青葉シネマ"],
  ])("%s", (line, name) => {
    expect(speaker(line)?.name).toBe(name);
  });

  it("takes no time and no theme for it", () => {
    expect(speaker("森田さんが来た。最後は「遅れはない」と語った。")?.name).toBe("森田");
  });
});

it("reads a headline's words as of whoever stands right before them", () => {
  expect(speaker("# 森田健太、移籍で合意　会長「遅れはない」", "林会長が会見した。")?.name).toBe("林");
});

it("knows a surname of one letter by the page's full name", () => {
  expect(speaker("主演の黛あおいが来た。", "教師を演じた黛は「遅れはない」と語った。")?.name).toBe(
    "黛あおい",
  );
});

describe("voices without a crowd", () => {
  it.each([["森田さんの投稿が話題だ。「遅れはない」といった書き込みが相次いだ。", "書き込み"]])(
    "%s",
    (line, name) => {
      expect(speaker(line)).toMatchObject({ name, kind: "group" });
    },
  );

  it("leaves a criticism nobody's", () => {
    expect(speaker("「遅れはない」という非難があったことにも触れている。")?.name).toBeNull();
  });
});

describe("a source and a thing in one sentence", () => {
  it.each([
    ["広報担当者によると、CMは社員が企画したもので、「遅れはない」と話している。", "広報担当者"],
    ["渡部理恵議員は、中心部の空洞化が進むとして、「遅れはない」と訴えた。", "渡部理恵"],
    ["代表の斎藤ゆいも「遅れはない」と話した。", "斎藤ゆい"],
    ["「遅れはない」（青葉県・28歳女性）", "青葉県・28歳女性"],
  ])("%s", (line, name) => {
    expect(speaker(line)?.name).toBe(name);
  });
});

describe("whose voices", () => {
  it.each([
    [
      [
        "SNSで動画が広まった。",
        "店は謝った。",
        "店長は休んでいる。",
        "市は調べる。",
        "父は怒る。",
        "母は泣く。",
        "わずか1時間で「遅れはない」と賛同する声が殺到した。",
      ],
      "賛同する声",
    ],
    [["森田さんはスタンドの「遅れはない」の声に笑顔で応じた。"], "スタンド"],
    [["配信のチャット欄は「遅れはない」で埋まった。"], "配信のチャット欄"],
    [["ファンからメッセージが寄せられ、「遅れはない」といった熱いものもあった。"], "ファン"],
    [["利用者からは「遅れはない」と同情の声が殺到した。"], "利用者"],
  ])("%j", (lines, name) => {
    expect(speaker(...lines)?.name).toBe(name);
  });

  it("takes a body that also acts in a headline for nobody's voice", () => {
    expect(speaker("# 「遅れはない」人気俳優のつぶやきが炎上、事務所も謝罪")?.name).toBeNull();
  });
});

describe("bodies and papers", () => {
  it.each([
    ["県警生活安全課は「遅れはない」と呼び掛けている。", "県警生活安全課"],
    ["青葉協会の広報部は「遅れはない」とするばかりだ。", "広報部"],
    ["4日発売の『青い川』は「遅れはない」との見出しで伝えた。", "青い川"],
    ["ゲーム実況で知られる『みくろ隊長』は配信で「遅れはない」と語った。", "みくろ隊長"],
    ["森田社長の企画書には「遅れはない」とあった。", "森田"],
    ["森田さんのブログは「遅れはない」という一文を最後に止まった。", "森田"],
    ["森田さんのアカウントから「遅れはない」と返信が届いた。", "森田"],
    ["担当編集者の署名で「遅れはない」とのおわびを載せた。", "担当編集者"],
  ])("%s", (line, name) => {
    expect(speaker(line)?.name).toBe(name);
  });

  it("takes a headline's words as of the paper that its end names", () => {
    expect(speaker("# 「遅れはない」と週刊誌　会長に新たな疑惑")?.name).toBe("週刊誌");
  });
});

describe("what stands between a speaker and the words", () => {
  it.each([
    [
      "林監督は会見で完敗を認め、主将ダリオ・ベッツィに至っては「遅れはない」と笑顔を見せた。",
      "ダリオ・ベッツィ",
    ],
    ["林さんが双方をかばったが、森田さんのほうは会場で「遅れはない」とかわした。", "森田"],
    ["部下に対し、消防司令は「遅れはない」などの暴言を繰り返した。", "消防司令"],
    ["子どもへの先生からの返事は「遅れはない」。", "先生"],
    ["撮影所で「遅れはない」と監督に言われたのをきっかけに職を変えた。", "監督"],
  ])("%s", (line, name) => {
    expect(speaker(line)?.name).toBe(name);
  });

  it.each([
    ["森田さんが来た。隣のおじさんが道を譲ってくれて、思わず「遅れはない」と叫んだ。", "おじさん"],
    ["森田さんが来た。客から手紙が届き、「遅れはない」といった励ましもある。", "手紙"],
    ["森田さんが来た。番組のサイトには「遅れはない」といった声が並ぶ。", "サイト"],
    ["森田さんが来た。同様に「遅れはない」と言われた。", "同様"],
  ])("%s", (line, name) => {
    expect(speaker(line)?.name ?? "").not.toContain(name);
  });
});

it("gives what somebody posted to nobody else on the same service", () => {
  const blocks = ["森田さんが来た。ツイッターには写真とともに「遅れはない」とだけ投稿した。"].map(toBlock);
  const { speakers } = attributeQuotes({ facts: FACTS, blocks }, findQuotations(blocks, FACTS));
  expect(speakers.map(({ name }) => name)).toEqual(["森田"]);
});
