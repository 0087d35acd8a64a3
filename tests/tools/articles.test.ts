// Holds what the engine gets right on the labelled articles of tests/articles from falling. Rates a little below today's.

import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readReport } from "../../src/engine/read.ts";
import { readLabelledArticles } from "../../tools/eval/labelled-files.ts";
import { addReport, noScores, type Tally } from "../../tools/eval/score.ts";
import { tokenise } from "../support/tokenise.ts";

const FOLDER = fileURLToPath(new URL("../articles/", import.meta.url));

const articles = await readLabelledArticles(FOLDER, `${FOLDER}gold.jsonl`);
const scores = noScores();
for (const { file, page, labels } of articles) addReport(scores, file, readReport(page, tokenise), labels);

const recall = ({ right, wanted }: Tally): number => right / wanted;
const precision = ({ right, given }: Tally): number => right / given;

describe("the labelled articles", () => {
  it("are all there, with the words that their labels point at", () => {
    const labels = articles.flatMap((article) => article.labels);
    expect(articles.length).toBeGreaterThanOrEqual(322);
    expect(labels.length).toBeGreaterThanOrEqual(2700);
    for (const { file, page, labels: own } of articles) {
      const text = page.blocks.map((block) => block.text).join("\n");
      for (const label of own) expect(text, file).toContain(`「${label.text}」`);
    }
  });

  it("keep their quotations: somebody's words, and no titles or terms", () => {
    expect(recall(scores.quotations)).toBeGreaterThanOrEqual(0.985);
    expect(precision(scores.quotations)).toBeGreaterThanOrEqual(0.98);
  });

  it("keep their speakers", () => {
    expect(recall(scores.speakers)).toBeGreaterThanOrEqual(0.91);
    expect(recall(scores.namedSpeakers)).toBeGreaterThanOrEqual(0.93);
  });

  it("keep their outlets and dates", () => {
    expect(recall(scores.outlets)).toBeGreaterThanOrEqual(0.78);
    expect(precision(scores.outlets)).toBeGreaterThanOrEqual(0.87);
    expect(recall(scores.dates)).toBeGreaterThanOrEqual(0.71);
    expect(precision(scores.dates)).toBeGreaterThanOrEqual(0.87);
  });
});
