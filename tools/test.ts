// `npm test`: makes sure of both browsers, builds, runs every test, and ends with one line "N passed, N failed".

import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { buildTargets } from "./build.ts";
import { requireBrowsers } from "./find-browsers.ts";

const folder = mkdtempSync(path.join(tmpdir(), "firsthand-test-"));

try {
  const { chrome, firefox } = requireBrowsers(["chrome", "firefox"]);
  console.log(`Chrome: ${chrome}\nFirefox: ${firefox}\nBuilding …`);
  await buildTargets();
  process.exitCode = runTests(path.join(folder, "results.json"));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.log("0 passed, 1 failed");
  process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** Answers the exit status; a run that ends without counting its tests has failed. */
function runTests(results: string): number {
  const { status } = spawnSync(
    process.execPath,
    [
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${results}`,
      ...process.argv.slice(2),
    ],
    { stdio: "inherit" },
  );
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    success,
  } = JSON.parse(readFileSync(results, "utf8"));
  const broken = success || failed > 0 ? failed : 1;
  console.log(`${passed} passed, ${broken} failed`);
  return status === 0 && broken === 0 && passed > 0 ? 0 : 1;
}
