// Reads the first-run page's sample articles with the engine itself: `npx tsx tools/make-samples.ts`
// writes what it found to src/options/sample-reports.data.ts. Run it again when the engine has learnt something.

import { writeFileSync } from "node:fs";
import type { Report, SourcePage } from "../src/engine/model.ts";
import { readReport } from "../src/engine/read.ts";
import { type SampleArticle, sampleArticles } from "../src/options/sample-articles.data.ts";
import { sourceBlocks } from "../tests/support/source-blocks.ts";
import { tokenise } from "../tests/support/tokenise.ts";

const OUT = "src/options/sample-reports.data.ts";

function pageOf({ url, site, published, blocks }: SampleArticle, language: string): SourcePage {
  const title = blocks[0]?.[1] ?? "";
  return {
    facts: { url, title, language, published, site, author: null },
    blocks: sourceBlocks(blocks.map(([role, text]) => ({ role, text, level: role === "heading" ? 1 : 0 }))),
  };
}

const reports: Record<string, Report> = {};
for (const [language, article] of Object.entries(sampleArticles)) {
  reports[language] = readReport(pageOf(article, language), tokenise);
}
writeFileSync(
  OUT,
  `// What the engine found in the sample articles; written by tools/make-samples.ts.

import type { Report } from "../engine/model.ts";

export const sampleReports: Record<"ja" | "en", Report> = ${JSON.stringify(reports, null, 2)};
`,
);
for (const [language, { folds, quotes }] of Object.entries(reports)) {
  console.log(language, `${folds.length} folds`);
  for (const { text, speaker, firstReported, flags } of quotes) {
    const first = firstReported ? `${firstReported.outlet} ${firstReported.date}` : "-";
    console.log(
      `  ${text} / ${speaker.name ?? speaker.role} / ${first} / ${flags.map(({ code }) => code).join(" ")}`,
    );
  }
}
