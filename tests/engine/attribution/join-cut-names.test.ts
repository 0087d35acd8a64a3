// Names that the dictionary cut are one name again, and what only looks like one is left alone.

import { describe, expect, it } from "vitest";
import { joinCutNames } from "../../../src/engine/attribution/join-cut-names.ts";
import { tokenise } from "../../support/tokenise.ts";
import { readSpeakers } from "./read-speakers.ts";

function namesIn(text: string): string[] {
  return joinCutNames(tokenise(text))
    .filter(({ pos2, pos3 }) => pos2 === "人名" && (pos3 === "姓" || pos3 === "名"))
    .map(({ surface }) => surface);
}

describe("joinCutNames", () => {
  it.each([
    ["五百森真氏は", ["五百森", "真"]],
    ["東国林英夫氏は", ["東国林", "英夫"]],
    ["松風健太は", ["松風", "健太"]],
    ["森田翔平投手は", ["森田", "翔平"]],
    ["森田義偉官房長官は", ["森田", "義偉"]],
    ["森田みきおは", ["森田", "みきお"]],
    ["中田ヤスカズは", ["中田", "ヤスカズ"]],
    ["森田燁子さんは", ["森田", "燁子"]],
    ["三木谷健太は", ["三木谷", "健太"]],
    ["青葉の原監督は", ["原"]],
  ])("joins %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ["森田前知事は", ["森田"]],
    ["森田新監督は", ["森田"]],
    ["俳優健太は", ["健太"]],
    ["長男健太は", ["健太"]],
    ["森田たちは", ["森田"]],
    ["森田家は", ["森田"]],
    ["森田は大きく笑った。", ["森田"]],
  ])("leaves %s", (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it("keeps every word in its place", () => {
    const text = "会場では五百森真氏と森田翔平投手が笑った。";
    for (const { surface, start, end } of joinCutNames(tokenise(text)))
      expect(text.slice(start, end)).toBe(surface);
  });
});

it("gives words to the whole of such a name", () => {
  expect(readSpeakers("五百森真氏は「遅れはない」と述べた。").遅れはない?.name).toBe("五百森真");
  expect(readSpeakers("森田義偉官房長官は「遅れはない」と述べた。").遅れはない?.name).toBe("森田義偉");
});

describe("odd words as names", () => {
  it.each([
    ["「遅れはない」と話すのは横綱青鵬だ。", "青鵬"],
    ["メダリストの剛田彩芽は「遅れはない」と話した。", "剛田彩芽"],
    ["「遅れはない」と語るヌバック。", "ヌバック"],
    ["「遅れはない」と話すのはNAGIだ。", "NAGI"],
    ["歌手で俳優の森田源は「遅れはない」と話した。", "森田源"],
  ])("%s", (line, name) => {
    expect(readSpeakers(line).遅れはない?.name).toBe(name);
  });

  it.each([
    ["楽団の森田健太会長兼社長は「遅れはない」と述べた。", "森田健太"],
    ["森田名誉会長は「遅れはない」と述べた。", "森田"],
    ["森田健太九段は「遅れはない」と述べた。", "森田健太"],
    ["青葉大の山口教授は「遅れはない」と述べた。", "山口"],
    ["冷泉綾子先生は「遅れはない」と述べた。", "冷泉綾子"],
    ["青葉署は「遅れはない」と述べた。", "青葉署"],
    ["英紙『リバー』は「遅れはない」と述べた。", "リバー"],
    ["敵将の林監督でさえ「遅れはない」と述べた。", "林"],
    ["森田さんがそう語れば、相方の林は「遅れはない」と述べた。", "林"],
  ])("%s", (line, name) => {
    expect(readSpeakers(line).遅れはない?.name).toBe(name);
  });

  it.each([
    ["音楽先生は「遅れはない」と述べた。", "音楽先生"],
    ["外国人監督は「遅れはない」と述べた。", "外国人監督"],
    ["森田派の中堅議員は「遅れはない」と述べた。", "森田派の中堅議員"],
    ["青葉県の山口知事は「遅れはない」と述べた。", "青葉県の山口知事"],
  ])("finds no name in %s", (line, name) => {
    expect(readSpeakers(line).遅れはない).toMatchObject({ name, kind: "anonymous" });
  });

  it("takes a word for how it was said for nobody", () => {
    expect(readSpeakers("森田さんは「遅れはない」と、アッサリ。").遅れはない?.name).toBe("森田");
  });
});
