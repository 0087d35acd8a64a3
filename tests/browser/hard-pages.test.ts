// Hard and everyday pages under the built extension in both browsers: nothing of ours fails, every page is given back as
// it was, and nothing is folded where nothing stands twice.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch } from "../../tools/drive-browsers.ts";
import { visitPage } from "../../tools/visit-page.ts";
import { everydayPages, hardPages } from "./pages/hard-pages.ts";
import { type Site, servePages } from "./serve-pages.ts";

const pages = { ...hardPages, ...everydayPages };
let site: Site;

beforeAll(async () => {
  site = await servePages((path) => pages[decodeURIComponent(path.slice(1))]?.() ?? null);
});

afterAll(() => site.close());

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(kind);
  });

  afterAll(() => browser?.close());

  it.each(Object.keys(pages))("%s", async (name) => {
    const { state = "ready", folds } = pages[name]!();
    const visit = await visitPage(browser, `${site.origin}/${encodeURIComponent(name)}`, 50_000);
    expect(visit).toMatchObject({ state, problems: [], notRestored: [], movesByItself: false });
    if (folds !== undefined) expect(visit.folds > 0).toBe(folds);
  });
});
