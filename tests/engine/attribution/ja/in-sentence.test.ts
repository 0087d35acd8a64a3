// Speakers whom the sentence of the words names, in forms that lead astray.

import { describe, expect, it } from "vitest";
import { readSpeakers } from "../read-speakers.ts";

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
