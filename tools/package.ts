// `npm run package`: builds, and writes packages/firsthand-VERSION-{chrome,firefox,source}.zip. The same sources give the
// same bytes on any machine: entries are sorted, and bear one fixed time and mode.

import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { buildTargets } from "./build.ts";
import { printBudgets } from "./print-budgets.ts";
import { filesIn, zipOf } from "./zip-folder.ts";

const root = path.resolve(import.meta.dirname, "..");
/** What Mozilla's reviewers build from: everything under version control. */
const sources = (): string[] =>
  execFileSync("git", ["ls-files", "-z"], { cwd: root, encoding: "utf8" }).split("\0").filter(Boolean);

await buildTargets(["chrome", "firefox"]);
const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8"));
const packages = path.join(root, "packages");
mkdirSync(packages, { recursive: true });
const contents: [string, string, string[]][] = [
  ...["chrome", "firefox"].map((kind): [string, string, string[]] => {
    const folder = path.join(root, "dist", kind);
    return [kind, folder, filesIn(folder)];
  }),
  ["source", root, sources()],
];
for (const [name, folder, files] of contents) {
  const file = path.join(packages, `firsthand-${version}-${name}.zip`);
  writeFileSync(file, zipOf(folder, files));
  console.log(
    `${path.relative(root, file)}: ${files.length} files, ${statSync(file).size.toLocaleString("en")} bytes`,
  );
}
if (printBudgets().length > 0) process.exitCode = 1;
