// The forms in which Japanese writing reports words: each is read rightly or left alone.

import { describe, expect, it } from "vitest";
import { directOf, indirectOf, quotesOf } from "../analysed-page.ts";

function first(page: string) {
  const quote = quotesOf(page).find(({ kind }) => kind === "direct");
  if (!quote) throw new Error(`no direct quotation in ${page}`);
  return quote;
}

describe("words with a cue", () => {
  it.each([
    ["「道路の補修は年内に済む」と桜川市の高井部長は述べた。", "道路の補修は年内に済む", "述べた", "said"],
    ["高井氏は「人手は足りている」と語った。", "人手は足りている", "語った", "said"],
    ["春に着任した高井氏は、8日の会見で「変更はない」と強調した。", "変更はない", "強調した", "said"],
    ["「週明けに発表する」と説明。", "週明けに発表する", "説明", "said"],
    ["「予定どおりだ」とも話した。", "予定どおりだ", "話した", "said"],
    ["同社は「確認中」とのコメントを出した。", "確認中", "コメント", "said"],
    ["高井氏は自身のブログに「しばらく休みます」と投稿した。", "しばらく休みます", "投稿した", "wrote"],
    ["高井氏の秘書は「答えられない」と話した。", "答えられない", "話した", "said"],
    ["県幹部は「来月には動く」と明かす。", "来月には動く", "明かす", "said"],
    ["高井氏は本紙の取材に「聞いていない」と答えた。", "聞いていない", "答えた", "said"],
    ["同紙は「資料は本物だ」としている。", "資料は本物だ", "している", "said"],
    ["調査報告は「記録が足りない」と指摘した。", "記録が足りない", "指摘した", "said"],
    ["高井氏と白石氏は「賛成だ」と口をそろえた。", "賛成だ", "口をそろえた", "said"],
    ["「とても楽しい」とフランス語で話した。", "とても楽しい", "話した", "said"],
    ["記者が「辞めるのですか」と尋ねた。", "辞めるのですか", "尋ねた", "asked"],
    ["「終わりそうにない」と不安がよぎった。", "終わりそうにない", "不安", "thought"],
    ["高井氏は「勝てる」と思った。", "勝てる", "思った", "thought"],
    ["高井氏はこう語る。「ゆっくり直す」", "ゆっくり直す", "語る", "said"],
    ["「ゆっくり直す」。高井氏はそう語る。", "ゆっくり直す", "語る", "said"],
    ["「税は上がる」という噂が広まった。", "税は上がる", "噂", "alleged"],
  ])("%s", (page, text, cue, stance) => {
    expect(first(page)).toMatchObject({ text, cue: { text: cue }, stance });
  });

  it("points at the cue where it stands", () => {
    const page = "高井氏は「人手は足りている」と語った。";
    const { cue } = first(page);
    expect(page.slice(cue!.start, cue!.end)).toBe("語った");
  });
});

describe("stance", () => {
  it.each([
    ["「持ち出した」とは言っていない。", "denied"],
    ["高井氏は「持ち出した」との報道を否定した。", "denied"],
    ["高井氏が「持ち出した」と述べたとされる。", "alleged"],
    ["本当に「持ち出した」と言ったのか。", "alleged"],
    ["高井氏は「対応が甘い」と批判された。", "said"],
  ])("%s is %s", (page, stance) => {
    expect(first(page).stance).toBe(stance);
  });
});

describe("words that stand with their speaker", () => {
  it.each([
    ["「もう秋ですね」（高井さん）", "もう秋ですね"],
    ["「続けるだけだ」と、高井氏。", "続けるだけだ"],
    ["高井氏「明後日です」", "明後日です"],
    ["# 高井知事「見直さず」 定例会見で", "見直さず"],
    ["# 「知らされてない」保護者ら反発", "知らされてない"],
    ["「霧の深い朝だった」\n高井さんは振り返る。", "霧の深い朝だった"],
    ["「支店長が『足りない』と言った」と高井氏。", "支店長が『足りない』と言った"],
    ["「（橋は）秋に…開く（笑）」と高井氏は話した。", "（橋は）秋に…開く（笑）"],
    ["「週に三日は山歩き」という会社員の白石さん（34歳）。", "週に三日は山歩き"],
    ["# 高井知事が謝罪「認識の甘さ」", "認識の甘さ"],
    ["# 新しい制度に「使いにくい」 窓口に列", "使いにくい"],
    ["《駅前の工事、長すぎて迷惑だよね》", "駅前の工事、長すぎて迷惑だよね"],
    ["「客は戻っていませんね」（経済ライター）", "客は戻っていませんね"],
  ])("%s", (page, text) => {
    expect(directOf(page)).toEqual([text]);
  });

  it("reads both halves of a quotation that its cue splits", () => {
    expect(directOf("「急がない」とし、「春に決めたい」と続けた。")).toEqual(["急がない", "春に決めたい"]);
  });

  it("keeps the members of a row apart and gives them one cue", () => {
    const row = quotesOf("「遠い」「高い」「古い」。利用者から声が上がる。");
    expect(row.map(({ text }) => text)).toEqual(["遠い", "高い", "古い"]);
    expect(new Set(row.map(({ cue }) => cue?.text))).toEqual(new Set(["声"]));
  });

  it("reads words that stand somewhere in letters", () => {
    expect(directOf("画面には「次はいつ会えるの?」の文字が浮かんだ。")).toEqual(["次はいつ会えるの?"]);
  });

  it("reads speakers who take turns", () => {
    expect(directOf("「出るか」と高井。「まだ早いよ」と白石。")).toEqual(["出るか", "まだ早いよ"]);
  });
});

describe("bracketed words that nobody said", () => {
  it.each([
    "「桜川まつり」開幕",
    "いわゆる「失われた十年」だ。",
    "小説『遠い岸辺』を出版した。",
    "映画「遠い岸辺」は来春公開。",
    "市内のカフェ「ひだまり」で開かれた。",
    "「失敗しない暮らし」というテーマで話し合った。",
    "新しい衛星「あさぎり」の打ち上げが決まった。",
    "彼は「鉄の守護神」と呼ばれた。",
    "「安全第一」を合言葉に作業が進む。",
    "番組「朝の広場」（9日放送）に出演した。",
    "“静かな革命”が進んでいる。",
    "先月公開された「眠れる森の朝、そして夜」が人気だ。",
    "これは「急ぐ人ほど遅れる」の法則だ。",
    "「待つことを楽しむ」という仕組みを作った。",
    "特集「働く母親たち」として紹介した。",
    "「次へ進む」をクリックしてください。",
    "曲名は「雨のち笑顔」。",
    "合言葉は「段取りは、変えていい」。",
    "当時のうたい文句は「日本一近い駅を、ここに」だった。",
    "「石の上にも三年」ということわざがある。",
    "「鉄の守護神」と言われてきた選手だ。",
  ])("%s", (page) => {
    expect(directOf(page)).toEqual([]);
  });
});

describe("indirect speech", () => {
  it.each([
    ["高井氏によると、工事は9月に始まるという。", "工事は9月に始まる"],
    ["警察が調べた。けが人は出ていないという。", "けが人は出ていない"],
    ["市は、健康への影響はないとしている。", "健康への影響はない"],
    ["高井氏は予算の増額が要るとの考えを示した。", "予算の増額が要る"],
    ["市は住民に早めに避難するよう求めた。", "住民に早めに避難する"],
    ["高井氏は工事が順調に進んでいると述べた。", "工事が順調に進んでいる"],
    ["次の便は欠航するそうだ。", "次の便は欠航する"],
    ["会場は変更になったとのこと。", "会場は変更になった"],
    ["橋の工事が始まっていると、高井氏。", "橋の工事が始まっている"],
    ["青葉新聞によると、市は、橋の工事を中止すると発表した。", "橋の工事を中止する"],
    ["青葉新聞によると、社長は会議を欠席したという。", "社長は会議を欠席した"],
  ])("%s", (page, text) => {
    expect(indirectOf(page)).toEqual([text]);
  });

  it("begins a second clause after the cue of the first", () => {
    expect(indirectOf("高井氏は「急ぐ」と語り、年内に終えると述べた。")).toEqual(["年内に終える"]);
    expect(indirectOf("住民の間で「約束が違う」という声が広がっているという。")).toEqual([
      "住民の間で「約束が違う」という声が広がっている",
    ]);
  });

  it("keeps a fragment and the claim it stands in", () => {
    const page = "高井氏は作業が「予想より速い」との見方を示した。";
    expect(directOf(page)).toEqual(["予想より速い"]);
    expect(indirectOf(page)).toEqual(["作業が「予想より速い」"]);
  });

  it("is surer of what has a source than of hearsay", () => {
    const [sourced] = quotesOf("高井氏によると、工事は9月に始まるという。");
    const [hearsay] = quotesOf("工事は9月に始まるという。");
    expect(sourced!.confidence).toBeGreaterThan(hearsay!.confidence);
  });

  it.each([
    "青木という町を訪ねた。",
    "遅れたのはそういうわけだ。",
    "出発を8時とした。",
    "今にも雨が降りそうだ。",
    "三つの案を一つにすることとした。",
  ])("abstains on %s", (page) => {
    expect(quotesOf(page)).toEqual([]);
  });
});

describe("broken marks", () => {
  it("reads on where a bracket in the cue's clause never closes", () => {
    expect(directOf("「年内に済む」と（八日の会見で高井氏は話した。")).toEqual(["年内に済む"]);
  });

  it("ends an unclosed quotation before its cue and says that it is unclosed", () => {
    expect(first("「年内に済むと高井氏は話した。")).toMatchObject({ text: "年内に済む", closed: false });
  });

  it("does not swallow the next quotation", () => {
    expect(directOf("「年内に済むと高井氏は話した。「変更はない」とも。")).toEqual([
      "年内に済む",
      "変更はない",
    ]);
  });

  it("finds the beginning of a quotation whose opening mark is lost", () => {
    expect(first("高井氏は年内に済む」と話した。")).toMatchObject({ text: "年内に済む", closed: false });
  });

  it("follows a quotation over paragraphs that reopen the mark", () => {
    const quotes = quotesOf("「一つは費用だ。\n「もう一つは時間だ」と高井氏。");
    expect(quotes.map(({ text, closed, continues }) => [text, closed, continues])).toEqual([
      ["一つは費用だ。", true, false],
      ["もう一つは時間だ", true, true],
    ]);
  });

  it("follows a quotation over paragraphs without marks", () => {
    const quotes = quotesOf("「一つは費用だ。\n二つ目は時間だ。\n三つ目は人だ」と高井氏は述べた。");
    expect(quotes.map(({ text, continues }) => [text, continues])).toEqual([
      ["一つは費用だ。", false],
      ["二つ目は時間だ。", true],
      ["三つ目は人だ", true],
    ]);
    expect(quotes[2]!.cue?.text).toBe("述べた");
  });

  it("stops at a heading", () => {
    const quotes = quotesOf("「一つは費用だ。\n# 次の話題\n時間もかかる」と高井氏は述べた。");
    expect(quotes.some(({ continues }) => continues)).toBe(false);
  });
});
