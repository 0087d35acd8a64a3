// Who speaks where the sentence does not say so: the scene before it does.

import { describe, expect, it } from "vitest";
import { readSpeakers } from "../read-speakers.ts";

describe("announced", () => {
  it("takes the one whose word the sentence before says is coming", () => {
    const { まだ早いと思う: speaker } = readSpeakers("きっかけは上司のひと言。「まだ早いと思う」");
    expect(speaker).toMatchObject({ name: "上司", rule: "announced" });
  });
});

describe("answers", () => {
  it("gives the words to whoever was asked in the clause before", () => {
    const { 次の便は夕方です: speaker } = readSpeakers(
      "若い駅員に尋ねると、「次の便は夕方です」と言われた。",
    );
    expect(speaker).toMatchObject({ name: "駅員", kind: "anonymous" });
  });
});

describe("bracketed-age", () => {
  it.each(["32歳・販売", "青葉県・28歳女性"])("takes %s after the words for the speaker", (name) => {
    const { 一人でも楽しい: speaker } = readSpeakers(`アンケートでは「一人でも楽しい」（${name}）との声も。`);
    expect(speaker).toMatchObject({ name, kind: "anonymous" });
  });
});

describe("spoken-to", () => {
  it("gives a question that is put to the topic to the one who asked before", () => {
    const { 悔いはないですか: speaker } = readSpeakers(
      "司会の林一郎が「なぜ今なのですか」と尋ねた。森田太郎は「体が限界だった」と答えた。",
      "最後に「悔いはないですか」と問われると、森田は黙って笑った。",
    );
    expect(speaker?.name).toBe("林一郎");
  });
});

describe("from-whom", () => {
  it("holds からは as a topic over the clauses before the words", () => {
    const { 怖がらずに打て: speaker } = readSpeakers(
      "森田は汗をぬぐった。林監督からは送り出される際、「怖がらずに打て」と背中を押されたという。",
    );
    expect(speaker?.name).toBe("林");
  });
});

describe("scene", () => {
  it("goes on about the one who was told, not about the one who told", () => {
    const { まだ一つも満足していない: speaker } = readSpeakers(
      "森田さんは窯元に弟子入りした。師の林さんからは「不器用だからいい」と言われた。",
      "後年の会見では「まだ一つも満足していない」と語った。",
    );
    expect(speaker?.name).toBe("森田");
  });

  it("turns to whoever the sentence before brings in", () => {
    const { 腹が減っていた: speaker } = readSpeakers(
      "店員は無事だった。警察は無職の森田太郎容疑者を逮捕した。「腹が減っていた」と供述している。",
    );
    expect(speaker?.name).toBe("森田太郎");
  });
});

describe("next-sentence", () => {
  it("takes the one presented right after the words that open a paragraph", () => {
    const { 腰まで水が来た: speaker } = readSpeakers(
      "「腰まで水が来た」。自治会長の森田一郎さん（64）は、居間の泥を見つめた。",
    );
    expect(speaker?.name).toBe("森田一郎");
  });
});

describe("protagonist", () => {
  it("gives words without a speaker nearby to the one whom the page is about", () => {
    const { まだ道の途中です: speaker } = readSpeakers(
      "陶芸家の森田一郎さんが亡くなった。森田さんは高校を中退した。森田さんは窯元に弟子入りした。",
      "葬儀は近親者で営む。喪主は長男の光一さん。窯は長く使われてきた。火は毎日焚かれた。",
      "作品は多くない。後年の会見では「まだ道の途中です」と語った。",
    );
    expect(speaker?.name).toBe("森田一郎");
  });

  it("leaves words to somebody without a name whom the paragraph before presents", () => {
    const { 数字は誰も決めていない: first, もう引き返せない: second } = readSpeakers(
      "森田太郎が現地を歩いた。森田太郎は取材を続けてきた。",
      "会合に出た元職員は最近、取材に応じて、内情を語ったと、森田氏。",
      "「数字は誰も決めていない」",
      "「もう引き返せない」",
    );
    expect([first?.name, second?.name]).toEqual(["元職員", "元職員"]);
  });

  it("takes nobody for whom the page is about who passes on its text", () => {
    const { まだ道の途中です: speaker } = readSpeakers(
      "森田一郎氏が現地を歩いた。森田一郎氏は取材を続けてきた。",
      "水門は残ることになりそうだと、森田氏。",
      "葬儀は近親者で営む。窯は長く使われてきた。火は毎日焚かれた。道は細い。",
      "作品は多くない。後年の会見では「まだ道の途中です」と語った。",
    );
    expect(speaker?.confidence).toBeLessThan(0.5);
  });
});

describe("names by use", () => {
  it("knows a name by the age behind it", () => {
    const { もう出前でいいわよ: speaker } = readSpeakers(
      "料理研究家の花房ミチ（71）が登場した。",
      "花房は「もう出前でいいわよ」と笑った。",
    );
    expect(speaker?.name).toBe("花房ミチ");
  });

  it("knows a name in katakana by the word for a person before it", () => {
    const { 寝れば治る: speaker } = readSpeakers(
      "同僚のアサミに話した。アサミは人気者だ。アサミは「寝れば治る」と言った。",
    );
    expect(speaker?.name).toBe("アサミ");
  });

  it("takes no thing for a name", () => {
    const { 寝れば治る: speaker } = readSpeakers(
      "友人のブログを読んだ。ブログは人気だ。ブログは毎日続く。「寝れば治る」と書いてある。",
    );
    expect(speaker?.name).not.toBe("ブログ");
  });
});

describe("echo", () => {
  it("gives a heading's words to whoever says them in full below", () => {
    const report = readSpeakers(
      "# 国会で応酬「先送りの10年だ」",
      "森田議員は「国は先送りを続けてきた10年だった」と迫った。",
    );
    expect(report.先送りの10年だ?.name).toBe("森田");
  });
});
