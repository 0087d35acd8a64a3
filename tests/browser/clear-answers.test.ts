// Pages on which there is nothing to do: the popup says so in plain words, and never waits for ever.

import { afterAll, beforeAll, describe, expect, it } from "vitest";
import messages from "../../public/_locales/en/messages.json" with { type: "json" };
import type { DrivenBrowser } from "../../tools/drive/driven-browser.ts";
import { launch } from "../../tools/drive-browsers.ts";
import { plainSentence } from "./pages/sentences.ts";
import { PopupPage } from "./popup-page.ts";
import { type ServedPage, type Site, servePages } from "./serve-pages.ts";

const pdf = `%PDF-1.4
1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
trailer<</Root 1 0 R>>`;

const pages: Record<string, ServedPage> = {
  "/pdf": { type: "application/pdf", body: pdf },
  "/empty": { body: "<!doctype html><title>x</title>" },
  "/quiet": { body: `<!doctype html><html lang=ja><p>${plainSentence(1)}<p>${plainSentence(2)}` },
  "/french": {
    body: "<!doctype html><html lang=fr><p>« Le port rouvrira en juin », a dit la maire, Odile Renard, lundi soir.",
  },
};

let site: Site;

beforeAll(async () => {
  site = await servePages((path) => pages[path] ?? null);
});

afterAll(() => site.close());

describe.each(["chrome", "firefox"] as const)("in %s", (kind) => {
  let browser: DrivenBrowser;

  beforeAll(async () => {
    browser = await launch(kind, {
      preferences: { "intl.locale.requested": "en-US" },
      args: kind === "chrome" ? ["--lang=en"] : [],
    });
  });

  afterAll(() => browser?.close());

  const answerOn = async (url: string) => {
    const page = await browser.open(url);
    const popup = new PopupPage(await browser.pressButton(page));
    await popup.until("ready", "failed", "unsupported");
    await popup.eventually("main h2", (titles) => expect(titles).not.toEqual([]));
    const [title] = await popup.texts("main h2");
    await popup.close();
    await page.close();
    return title;
  };

  const says = {
    pdf: [messages.unsupportedPdf.message, messages.unsupportedNoPermission.message],
    empty: [messages.failedNoText.message],
    quiet: [messages.noQuotes.message],
    french: [messages.noQuotesLanguage.message],
  };

  it.each(Object.entries(says))("a page that is %s", async (name, titles) => {
    expect(titles).toContain(await answerOn(`${site.origin}/${name}`));
  });

  it("the browser's own page", async () => {
    const title = await answerOn("about:blank");
    expect([messages.unsupportedBrowserPage.message, messages.unsupportedNoPermission.message]).toContain(
      title,
    );
  });
});
