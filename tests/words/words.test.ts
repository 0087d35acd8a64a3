// Both languages say the same things, and say numbers and dates in their own way.

import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import en from "../../public/_locales/en/messages.json";
import ja from "../../public/_locales/ja/messages.json";
import { languageFor } from "../../src/words/speak.ts";
import { wordsIn } from "../../src/words/words.ts";

interface Entry {
  message: string;
  placeholders?: Record<string, { content: string }>;
}
const catalogues: [string, Record<string, Entry>][] = [
  ["en", en],
  ["ja", ja],
];

describe("the two catalogues", () => {
  it("have the same keys and the same placeholders", () => {
    const shape = (catalogue: Record<string, Entry>) =>
      Object.entries(catalogue)
        .map(([key, entry]) => `${key} ${JSON.stringify(entry.placeholders ?? {})}`)
        .sort();
    expect(shape(ja)).toEqual(shape(en));
  });

  it.each(catalogues)(
    "%s names only placeholders that it declares, and has a text for every key",
    (_, catalogue) => {
      for (const [key, { message, placeholders = {} }] of Object.entries(catalogue)) {
        expect(message.trim(), key).not.toBe("");
        const named = [...message.matchAll(/\$([A-Z]+)\$/g)].map(([, name]) => name!.toLowerCase());
        expect(
          named.filter((name) => !(name in placeholders)),
          key,
        ).toEqual([]);
      }
    },
  );

  it.each(catalogues)("%s has both forms of everything that is counted", (_, catalogue) => {
    const bases = (ending: string) =>
      Object.keys(catalogue)
        .filter((key) => key.endsWith(ending))
        .map((key) => key.slice(0, -ending.length));
    expect(bases("_one")).toEqual(bases("_other"));
  });
});

describe("every word", () => {
  it("is said somewhere", () => {
    const src = path.resolve(import.meta.dirname, "../../src");
    const code = readdirSync(src, { recursive: true, encoding: "utf8" })
      .filter((file) => /\.tsx?$/.test(file))
      .map((file) => readFileSync(path.join(src, file), "utf8"));
    const said = [...code, readFileSync("manifest.json", "utf8")].join("\n").match(/\w+/g);
    const names = new Set(said?.map((name) => name.replace(/^__MSG_|__$/g, "")));
    // A hint is asked for by the name of what it explains: `${key}Hint`.
    const unsaid = Object.keys(ja).filter((key) => {
      const base = key.replace(/_(?:one|other)$/, "");
      return !names.has(base) && !names.has(base.replace(/Hint$/, "")) && !names.has(key);
    });
    expect(unsaid).toEqual([]);
  });
});

describe("wordsIn", () => {
  it("fills in values, numbers grouped", () => {
    expect(wordsIn("ja").t("progress", { done: 8, total: 1400 })).toBe("8 / 1,400 確認済み");
  });

  it("chooses the form that fits the count", () => {
    const { count } = wordsIn("en");
    expect([count("speakerQuotes", 1), count("speakerQuotes", 2)]).toEqual(["1 quotation", "2 quotations"]);
  });

  it("never inserts one value into another", () => {
    expect(wordsIn("en").t("wasSpeaker", { name: "$COUNT$ & $& <b>" })).toBe("was $COUNT$ & $& <b>");
  });

  it("gives dates as finely as they are known", () => {
    const { date } = wordsIn("ja");
    expect(
      ["2026", "2026-03", "2026-03-02", "2026-03-02T23:30:00-09:00", "先週"].map((iso) => date(iso)),
    ).toEqual(["2026年", "2026年3月", "2026年3月2日", "2026年3月2日", "先週"]);
    expect(wordsIn("en").date("2026-03-02")).toBe("Mar 2, 2026");
  });

  it("says a year once", () => {
    const { date } = wordsIn("ja");
    expect([
      date("2026-03-09", "2026-03-02"),
      date("2027-01-01", "2026-03-02"),
      date("2026", "2026-03-02"),
    ]).toEqual(["3月9日", "2027年1月1日", "2026年"]);
  });

  it("says 0 % and 100 % only when it is so", () => {
    const { percent } = wordsIn("en");
    expect([0, 0.001, 0.52, 0.999, 1].map(percent)).toEqual(["0%", "1%", "52%", "99%", "100%"]);
  });
});

describe("languageFor", () => {
  it("follows the reader's choice before the browser's", () => {
    expect(languageFor("ja", "en-US")).toBe("ja");
    expect(languageFor("auto", "ja-JP")).toBe("ja");
    expect(languageFor("auto", "fr")).toBe("en");
  });
});
