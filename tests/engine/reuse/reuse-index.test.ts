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

describe("repeats", () => {
  it("finds an exact copy whatever its width, case, spacing and punctuation", () => {
    const index = indexOf([
      "The Port of Ōmi handled 1,200 ships, its records show.",
      "ＴＨＥ port of ōmi handled １,２００ ships its records show",
    ]);
    expect(index.repeat(1)).toEqual({ kind: "exact", of: 0, similarity: 1 });
  });
});
