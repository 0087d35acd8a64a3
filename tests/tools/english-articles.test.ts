// Holds what the engine gets right on the labelled articles of tests/articles-en from falling. Rates a little below today's.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/engine/read.ts";
import { readLabelledArticles } from "../../tools/eval/labelled-files.ts";
import { addReport, noScores, type Tally } from "../../tools/eval/score.ts";
import { tokenise } from "../support/tokenise.ts";

const FOLDER = fileURLToPath(new URL("../articles-en/", import.meta.url));

const articles = await readLabelledArticles(FOLDER, `${FOLDER}gold.jsonl`);
const scores = noScores();
for (const { file, page, labels } of articles) addReport(scores, file, readReport(page, tokenise), labels);

const recall = ({ right, wanted }: Tally): number => right / wanted;
const precision = ({ right, given }: Tally): number => right / given;

describe("the labelled English articles", () => {
  it("are all there, with the words that their labels point at", () => {
    expect(articles.length).toBeGreaterThanOrEqual(44);
    for (const { file, page, labels } of articles) {
      expect(page.facts.language).toBe("en");
      const text = page.blocks.map((block) => block.text).join("\n");
      for (const label of labels) expect(text, file).toContain(label.text);
    }
  });

  it("keep their quotations: somebody's words, and no titles or terms", () => {
    expect(recall(scores.quotations)).toBeGreaterThanOrEqual(0.98);
    expect(precision(scores.quotations)).toBeGreaterThanOrEqual(0.98);
  });

  it("keep their speakers", () => {
    expect(recall(scores.speakers)).toBeGreaterThanOrEqual(0.91);
    expect(recall(scores.namedSpeakers)).toBeGreaterThanOrEqual(0.9);
  });

  it("name 19 of 20 right of those they are sure of", () => {
    const sure = scores.confidences.filter(({ confidence }) => confidence >= 0.9);
    expect(sure.length).toBeGreaterThan(100);
    expect(sure.filter(({ right }) => right).length / sure.length).toBeGreaterThanOrEqual(0.95);
  });

  it("keep their outlets and dates", () => {
    expect(recall(scores.outlets)).toBeGreaterThanOrEqual(0.62);
    expect(precision(scores.outlets)).toBeGreaterThanOrEqual(0.8);
    expect(recall(scores.dates)).toBeGreaterThanOrEqual(0.5);
    expect(precision(scores.dates)).toBeGreaterThanOrEqual(0.75);
  });
});
