// Repeats and look-alikes, as the index tells them apart.

import { describe, expect, it } from "vitest";
import { ReuseIndex } from "../../../src/engine/reuse/reuse-index.ts";

function indexOf(texts: readonly string[]): ReuseIndex {
  const index = new ReuseIndex();
  index.add(texts.map((text, id) => ({ id, text })));
  return index;
}

const HARBOUR =
  "港の再開発をめぐり、市は来年度から倉庫街の一部を公園に改める方針を固めた。工事は三期に分けて進め、古い煉瓦の壁はそのまま残すという。";
const LIBRARY =
  "市立図書館は老朽化した閲覧室を建て替える。利用者からは、静かに過ごせる席を減らさないでほしいとの声が相次いでいる。";
const FERRY =
  "The ferry company said on Monday that it would keep the evening sailing through the winter. Islanders had collected nine hundred signatures in its favour.";

describe("a repeat", () => {
  it("is exact whatever its width, case, spacing and punctuation", () => {
    const index = indexOf([
      "The Port of Ōmi handled 1,200 ships, its records show.",
      "ＴＨＥ port of ōmi handled １,２００ ships its records show",
    ]);
    expect(index.repeat(1)).toEqual({ kind: "exact", of: 0, similarity: 1 });
  });

  it("is exact where half-width kana and squared words are composed", () => {
    const index = indexOf([
      "ガソリン価格は一キロ当たりで見ると下がっている。",
      "ｶﾞｿﾘﾝ価格は一㌔当たりで見ると下がっている。",
    ]);
    expect(index.repeat(1)).toMatchObject({ kind: "exact", of: 0 });
  });

  it.each([
    ["a short Japanese line", "水面は静かなままだった。"],
    ["a short English line", "Nobody answered the door."],
    ["Korean", "시는 내년부터 창고 거리의 일부를 공원으로 바꾸기로 했다."],
    ["Russian", "Город решил превратить часть складов в парк уже в следующем году."],
    ["Chinese", "市政府决定从明年起把部分仓库改建成公园。"],
    ["Arabic", "قررت المدينة تحويل جزء من المستودعات إلى حديقة في العام المقبل."],
    ["Thai", "เมืองตัดสินใจเปลี่ยนโกดังบางส่วนให้เป็นสวนสาธารณะในปีหน้า"],
    ["emoji", "🎉🎊🎈🎁🎂🍰🥂🍾🎇🎆"],
  ])("is found in %s", (_, text) => {
    const index = indexOf([text, HARBOUR, text]);
    expect(index.repeat(0)).toBeNull();
    expect(index.repeat(1)).toBeNull();
    expect(index.repeat(2)).toEqual({ kind: "exact", of: 0, similarity: 1 });
  });

  it.each([
    ["a word swapped", HARBOUR.replace("方針", "計画")],
    ["a number changed in a long paragraph", HARBOUR.replace("来年度", "2年後") + LIBRARY],
    ["words before and after", `さて、${HARBOUR.slice(0, -1)}と、同市。`],
    ["the end cut off", `${HARBOUR.slice(0, 50)}…`],
    ["a sentence dropped", HARBOUR.slice(HARBOUR.indexOf("工事"))],
  ])("is found with %s", (_, text) => {
    const index = indexOf([LIBRARY, HARBOUR, FERRY, text]);
    const repeat = index.repeat(3);
    expect(repeat).toMatchObject({ of: 1 });
    expect(repeat!.similarity).toBeGreaterThanOrEqual(0.8);
    expect(repeat!.similarity).toBeLessThanOrEqual(1);
  });

  it("is assembled where several blocks give it", () => {
    const index = indexOf([HARBOUR, FERRY, LIBRARY, LIBRARY + HARBOUR]);
    expect(index.repeat(3)).toMatchObject({ kind: "assembled", of: 0 });
  });

  it("is found in both halves of a paragraph split in two", () => {
    const cut = HARBOUR.indexOf("工事");
    const index = indexOf([FERRY, HARBOUR, HARBOUR.slice(0, cut), HARBOUR.slice(cut)]);
    expect(index.repeat(2)).toMatchObject({ kind: "exact", of: 1 });
    expect(index.repeat(3)).toMatchObject({ kind: "exact", of: 1 });
  });

  it("names the first copy, also where a later one was edited", () => {
    const edited = HARBOUR.replace("一部", "大半");
    const index = indexOf([HARBOUR, edited, LIBRARY, HARBOUR, edited]);
    expect(index.repeat(1)).toMatchObject({ of: 0 });
    expect(index.repeat(3)).toEqual({ kind: "exact", of: 0, similarity: 1 });
  });
});

describe("what is not a repeat", () => {
  it("is a block that holds the words of another twice, the first time", () => {
    expect(indexOf([HARBOUR + HARBOUR]).repeat(0)).toBeNull();
  });

  it("is a line of a table, a schedule or a list that fills the template anew", () => {
    const lines = [
      "7日の花巻の最低気温は2度、最高気温は11度、降水確率は30%です。",
      "7日の大船渡の最低気温は4度、最高気温は13度、降水確率は20%です。",
      "8日の花巻の最低気温は3度、最高気温は12度、降水確率は30%です。",
      "14:05 快速 花巻行き 3番のりば 自由席あり",
      "14:35 快速 花巻行き 3番のりば 自由席あり",
      "Flight 211 to Lisbon departs at 10:40 from gate 7",
      "Flight 215 to Lisbon departs at 12:55 from gate 9",
      "花巻支店の窓口は、祝日を除く平日の午前9時から午後3時まで開いています。",
      "遠野支店の窓口は、祝日を除く平日の午前9時から午後3時まで開いています。",
      "Anna Berg is a staff writer who covers rivers and harbours for the weekly.",
      "Paul Stein is a staff writer who covers rivers and harbours for the weekly.",
    ];
    const index = indexOf(lines);
    expect(lines.filter((_, id) => index.repeat(id) !== null)).toEqual([]);
  });

  it("is a line put together from crumbs of many others", () => {
    const places = ["花巻", "遠野", "釜石", "宮古", "久慈", "二戸"];
    const lines: string[] = [];
    for (let day = 1; day <= 9; day++) {
      for (const [i, place] of places.entries()) {
        lines.push(
          `第${day}回「${place}」の入場者数は${(day * 37 + i * 211) % 900}人で、前回を上回りました。`,
        );
      }
    }
    const index = indexOf(lines);
    expect(lines.filter((_, id) => index.repeat(id) !== null)).toEqual([]);
  });

  it("is a rule, an empty block, or a label", () => {
    const index = indexOf(["◇", "◇", "", "", "-----", "-----", "目次", "目次", "1,200円", "1,200円"]);
    for (let id = 0; id < 10; id++) expect(index.repeat(id)).toBeNull();
  });
});

describe("an overlap", () => {
  it("is a block of which about half stands earlier", () => {
    const half = HARBOUR.slice(0, 40);
    const index = indexOf([HARBOUR, half + LIBRARY.slice(0, 40)]);
    expect(index.repeat(1)).toBeNull();
    expect(index.overlap(1)).toMatchObject({ of: 0 });
    expect(index.overlap(1)!.share).toBeGreaterThan(0.4);
    expect(index.overlap(1)!.share).toBeLessThan(0.8);
  });
});

describe("spans", () => {
  it("point at equal words in block and source, in offsets of the texts as they stand", () => {
    const texts = [LIBRARY, HARBOUR, `なお、${HARBOUR.replace("方針", "計画").replaceAll("、", "，　")}`];
    const spans = indexOf(texts).spans(2);
    const plain = (text: string): string => text.replace(/[、，\s]/gu, "");
    expect(spans.length).toBeGreaterThan(1);
    for (const { start, end, of } of spans) {
      expect(plain(texts[2]!.slice(start, end))).toBe(plain(texts[of.block]!.slice(of.start, of.end)));
    }
  });

  it("point behind composed characters", () => {
    const texts = [
      "燃料のガソリンは昨日よりも値下がりしているとみられる。",
      "なお燃料のｶﾞｿﾘﾝは昨日よりも値下がりしているとみられる。",
    ];
    const [span] = indexOf(texts).spans(1);
    expect(texts[1]!.slice(span!.start, span!.end)).toBe("燃料のｶﾞｿﾘﾝは昨日よりも値下がりしているとみられる");
  });
});

describe("blocks that arrive later", () => {
  it("keep their room where composed characters take more than they were written with", () => {
    const index = indexOf(["㍿㌢㌖".repeat(400), LIBRARY, HARBOUR, LIBRARY, HARBOUR.replace("方針", "計画")]);
    expect(index.repeat(3)).toMatchObject({ kind: "exact", of: 1 });
    expect(index.repeat(4)).toMatchObject({ kind: "near", of: 2 });
  });

  it("get the answers that they would have had at once", () => {
    const texts = [
      HARBOUR,
      LIBRARY,
      FERRY,
      HARBOUR.replace("方針", "計画"),
      LIBRARY + HARBOUR,
      LIBRARY,
      FERRY.slice(0, 90),
    ];
    const atOnce = indexOf(texts);
    const later = new ReuseIndex();
    texts.forEach((text, id) => {
      later.add([{ id, text }]);
    });
    for (let id = 0; id < texts.length; id++) expect(later.repeat(id)).toEqual(atOnce.repeat(id));
  });

  it("are read in slices of a bounded number of characters", () => {
    const blocks = Array.from({ length: 2000 }, (_, id) => ({ id, text: `${id}: ${FERRY}${id * 7919}` }));
    const index = new ReuseIndex();
    let slices = 0;
    for (const _ of index.addInSlices(blocks)) slices++;
    const characters = blocks.reduce((sum, { text }) => sum + text.length, 0);
    expect(slices).toBeGreaterThan(characters / 20_000);
  });
});
