// Measures the engine on labelled articles: npm run eval -- --texts DIR --gold FILE [--errors]. See eval/labelled-files.ts for the format.

import { parseArgs } from "node:util";
import { readReport } from "../src/engine/read.ts";
import { tokenise } from "../tests/support/tokenise.ts";
import { readLabelledArticles } from "./eval/labelled-files.ts";
import { calibrationTable, scoreTable } from "./eval/print-scores.ts";
import { addReport, noScores } from "./eval/score.ts";

const { texts, gold, errors } = parseArgs({
  options: {
    texts: { type: "string" },
    gold: { type: "string" },
    errors: { type: "boolean", default: false },
  },
}).values;
if (!texts || !gold) {
  console.error("usage: npm run eval -- --texts DIR --gold FILE [--errors]");
  process.exit(2);
}

const articles = await readLabelledArticles(texts, gold);
const scores = noScores();
for (const { file, page, labels } of articles) addReport(scores, file, readReport(page, tokenise), labels);
if (errors) console.log(`${scores.errors.join("\n")}\n`);
console.log(`${scoreTable(scores, articles.length)}\n\n${calibrationTable(scores)}`);
