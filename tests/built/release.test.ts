// What is handed to the stores: as small as agreed, and no more permissions than the README explains.

import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import { printBudgets } from "../../tools/print-budgets.ts";

const root = path.resolve(import.meta.dirname, "../..");
const manifestOf = (browser: string) =>
  JSON.parse(readFileSync(path.join(root, "dist", browser, "manifest.json"), "utf8"));

it("stays within its budgets", () => {
  expect(printBudgets()).toEqual([]);
});

describe.each(["chrome", "firefox"])("the %s package", (browser) => {
  it("is of the project's version", () => {
    expect(manifestOf(browser).version).toBe(
      JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")).version,
    );
  });

  it("asks for no host, and lends pages nothing", () => {
    const manifest = manifestOf(browser);
    expect(manifest.host_permissions ?? []).toEqual([]);
    expect(manifest.content_scripts ?? []).toEqual([]);
    expect(manifest.web_accessible_resources ?? []).toEqual([]);
    expect(manifest.externally_connectable).toBeUndefined();
  });

  it("asks for what the README explains, and nothing else", () => {
    const readme = readFileSync(path.join(root, "README.md"), "utf8");
    const manifest = manifestOf(browser);
    for (const permission of [...manifest.permissions, "http://*/*"])
      expect(readme, permission).toContain(`| \`${permission}\``);
  });
});
