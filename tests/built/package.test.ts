// What the stores are given: the same bytes from the same tree, and nothing that Mozilla's linter finds.

import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { unzipSync } from "fflate";
import { afterAll, describe, expect, it } from "vitest";
import { buildTargets } from "../../tools/build.ts";
import { filesIn, zipOf } from "../../tools/zip-folder.ts";

const folder = mkdtempSync(path.join(tmpdir(), "firsthand-package-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Digest of each file, by name. */
const digests = (zip: Uint8Array) =>
  Object.fromEntries(
    Object.entries(unzipSync(zip)).map(([name, bytes]) => [
      name,
      createHash("sha256").update(bytes).digest("hex"),
    ]),
  );

describe("a package", () => {
  it.each(["chrome", "firefox"])(
    "for %s is the same from another build of the same source",
    async (kind) => {
      await buildTargets([kind], folder);
      const [first, second] = [`dist/${kind}`, path.join(folder, kind)].map((it) => zipOf(it, filesIn(it)));
      expect(digests(second!)).toEqual(digests(first!));
      expect(Buffer.compare(first!, second!)).toBe(0);
      expect(digests(first!)).toHaveProperty(["manifest.json"]);
    },
    240_000,
  );

  it("for Firefox passes Mozilla's linter without a word", () => {
    const { stdout } = spawnSync("npm", ["run", "--silent", "lint-package", "--", "--output", "json"], {
      encoding: "utf8",
    });
    const { summary, errors, warnings, notices } = JSON.parse(stdout.slice(stdout.indexOf("{")));
    expect({ errors, warnings, notices }).toEqual({ errors: [], warnings: [], notices: [] });
    expect(summary).toMatchObject({ errors: 0, warnings: 0, notices: 0 });
  }, 120_000);
});
