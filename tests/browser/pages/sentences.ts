// Sentences of our own for pages that a test makes: as many as asked, no two alike, the same every time.

const people = ["桐生冬子", "蓮見和也", "柚木玲", "真壁悟", "相馬直樹", "御厨薫", "葛西透", "三好誠"];
const places = ["湊市", "北浜町", "夕凪港", "汐見坂", "波止場通り", "灯台公園", "水門橋", "浜田川"];
const things = ["水門", "倉庫", "桟橋", "市場", "図書館", "渡し船", "堤防", "魚河岸"];
const deeds = ["直す", "移す", "売る", "開く", "閉じる", "調べる", "広げる", "見直す"];
const views = [
  "町の声を聞いてからでよい",
  "冬までには間に合わない",
  "費用をだれも数えていない",
  "もう決まったも同然だ",
];

const pick = (list: string[], seed: number) => list[seed % list.length]!;

/** A paragraph of news without quotations; `seed` from 0. */
export function plainSentence(seed: number): string {
  const [place, thing, deed] = [pick(places, seed), pick(things, seed >> 3), pick(deeds, seed >> 6)];
  return `${place}は第${seed + 1}号の議案で、${thing}を${deed}ための費用として${(seed * 37) % 991}万円を見こんでいる。`;
}

/** A paragraph with a direct quotation and its speaker. */
export function quotingSentence(seed: number): string {
  const [who, place, view] = [pick(people, seed), pick(places, seed >> 1), pick(views, seed >> 2)];
  return `${who}氏は${(seed % 28) + 1}日、${place}の会合で「${pick(things, seed)}の第${seed + 1}案は、${view}」と述べた。`;
}

export const paragraphs = (count: number, sentence = plainSentence, from = 0): string =>
  Array.from({ length: count }, (_, i) => `<p>${sentence(from + i)}</p>`).join("\n");

/** An article whose ten paragraphs stand twice. */
export const repeatedArticle = (): string => {
  const body = paragraphs(6) + paragraphs(4, quotingSentence);
  return `<article>${body}<p>↓ここから下は元の記事。</p>${body}</article>`;
};
