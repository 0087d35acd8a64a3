// One person, one name: names by their form, shorter ones tied to the fullest, two people kept apart.

import { describe, expect, it } from "vitest";
import { attributeQuotes } from "../../../src/engine/attribution/attribute-quotes.ts";
import { peopleOf } from "../../../src/engine/attribution/people.ts";
import { splitName } from "../../../src/engine/attribution/split-name.ts";
import { tokenise } from "../../support/tokenise.ts";
import { FACTS, marked, readSpeakers, toBlock } from "./read-speakers.ts";

function nameIn(text: string): string {
  const run = tokenise(text);
  const { nameFrom, nameTo } = splitName(run);
  return run
    .slice(nameFrom, nameTo)
    .map((token) => token.surface)
    .join("");
}

describe("splitName", () => {
  it.each([
    ["森田一郎市長", "森田一郎"],
    ["森田課長", "森田"],
    ["ロビン・スミス監督", "ロビン・スミス"],
    ["ゲストコメンテーター森田一郎氏", "森田一郎"],
    ["俳優・森田一郎さん", "森田一郎"],
    ["林健太・青葉大教授", "林健太"],
    ["森田第1副大統領", "森田"],
    ["ストロー外相", "ストロー"],
    ["森田一郎日銀総裁", "森田一郎"],
    ["スミス米大統領", "スミス"],
    ["森田本人", "森田"],
    ["森田氏ら", "森田"],
    ["政府関係者", ""],
    ["サッカー選手", ""],
    ["国務長官", ""],
    ["青葉市長", ""],
    ["担当者さん", ""],
  ])("%s", (text, name) => {
    expect(nameIn(text)).toBe(name);
  });
});

describe("the page's names", () => {
  it.each([
    ["森田氏は「遅れはない」と述べた。", "surname and honorific"],
    ["市長は「遅れはない」と述べた。", "title alone"],
    ["同氏は「遅れはない」と述べた。", "pronoun"],
    ["森田市長は「遅れはない」と述べた。", "surname and title"],
    ["彼は「遅れはない」と述べた。", "he"],
  ])("%s (%s)", (line) => {
    expect(readSpeakers("森田一郎市長（58）が会見した。", line).遅れはない).toMatchObject({
      name: "森田一郎",
      kind: "named",
    });
  });

  it("ties a family name to the full foreign name", () => {
    const { 残念だ: speaker } = readSpeakers(
      "ロビン・スミス監督が会見した。",
      "スミス監督は「残念だ」と述べた。",
    );
    expect(speaker?.name).toBe("ロビン・スミス");
  });

  it("keeps two people of one surname apart", () => {
    const { 賛成だ: speaker } = readSpeakers(
      "森田一郎氏と森田二郎氏が出席した。",
      "森田氏は「賛成だ」と述べた。",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("finds the company behind 同社 and the paper behind 同紙", () => {
    expect(
      readSpeakers("青葉興業は社長の交代を発表した。同社は「調査中です」と述べた。").調査中です?.name,
    ).toBe("青葉興業");
    expect(readSpeakers("青葉新聞が特集を組んだ。同紙は「事実だ」としている。").事実だ?.name).toBe(
      "青葉新聞",
    );
  });

  it("reads names that the dictionary does not know by what follows them", () => {
    expect(readSpeakers("矢部嶋さんは「遅れはない」と述べた。").遅れはない?.name).toBe("矢部嶋");
    expect(readSpeakers("青葉の会・さとう花よ議員は「遅れはない」と述べた。").遅れはない?.name).toBe(
      "さとう花よ",
    );
    expect(readSpeakers("John Smith氏は「遅れはない」と述べた。").遅れはない?.name).toBe("John Smith");
    expect(readSpeakers("朴正根（パク・ジョングン）氏は「遅れはない」と述べた。").遅れはない?.name).toBe(
      "朴正根",
    );
  });

  it("gives role and aliases", () => {
    const blocks = [
      "青葉市の森田一郎・土木部長は「遅れはない」と述べた。",
      "森田部長は「急ぐ」とも語った。",
    ].map(toBlock);
    const { speakers, people } = attributeQuotes({ facts: FACTS, blocks }, blocks.flatMap(marked));
    expect(speakers[0]).toMatchObject({ name: "森田一郎", role: "土木部長" });
    expect(people.find((it) => it.name === "森田一郎")?.aliases).toContain("森田部長");
  });
});

it("takes a country before an office for nobody's name", () => {
  const { list } = peopleOf(
    ["フランス外相が加わった。", "フランスは席を立たなかった。", "ブラウン外相も来た。"].map(toBlock),
  );
  expect(list.map(({ name }) => name)).toEqual(["ブラウン"]);
});

it.each(["同社担当者", "同省幹部", "同党関係者"])("takes %s for somebody without a name", (name) => {
  const { 遅れはない: speaker } = readSpeakers(
    "青葉電機は4日、会見した。",
    `${name}は「遅れはない」と述べた。`,
  );
  expect(speaker).toMatchObject({ name, kind: "anonymous" });
});
