// Makes the pictures of the README and the stores, docs/picture-{ja,en}.png: `npm run pictures`, after `npm run build`.
// A page of ours as the extension has folded and marked it, and the popup over it, in the size that stores ask for.

import { mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { sampleArticles } from "../src/options/sample-articles.data.ts";
import { type Site, servePages } from "../tests/browser/serve-pages.ts";
import { launch, pause } from "./drive-browsers.ts";

const ROOT = path.resolve(import.meta.dirname, "..");
const SIZE = { width: 1280, height: 800 };
/** The popup stands beside the text here, so that both can be read. */
const PAGE_WIDTH = 880;

const pages = {
  ja: readFileSync(path.join(ROOT, "tests/pages/demo.html"), "utf8"),
  en: englishPage(),
};

interface Chrome {
  storage: { local: { set(items: object): Promise<void> } };
}

function englishPage(): string {
  const { site, published, blocks } = sampleArticles.en;
  const text = blocks.map(([role, words]) => (role === "heading" ? `<h1>${words}</h1>` : `<p>${words}</p>`));
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>${blocks[0]![1]} - ${site}</title>
    <meta property="article:published_time" content="${published}">
    <style>body { max-width: 40rem; margin: 2rem auto; font: 19px/1.75 "Noto Serif", serif; color: #222 }</style>
    <main>${text.join("\n")}</main>`;
}

async function picture(language: keyof typeof pages, site: Site, scratch: string): Promise<void> {
  const browser = await launch("chrome");
  try {
    // As if chosen in our settings: the browser itself may not have been installed with this language.
    const saved = { version: 1, settings: { language } };
    await browser.inBackground(
      (background, saved) =>
        (background as unknown as { chrome: Chrome }).chrome.storage.local.set({ settings: saved }),
      saved,
    );
    const page = await browser.open(`${site.origin}/${language}`);
    await page.setViewport({ width: PAGE_WIDTH, height: SIZE.height, deviceScaleFactor: 1 });
    const popup = await browser.pressButton(page);
    while ((await popup.evaluate((document) => document.documentElement.dataset.state)) !== "ready")
      await pause(50);
    const [pageShot, popupShot] = ["page", "popup"].map((it) => path.join(scratch, `${language}-${it}.png`));
    await popup.screenshot(popupShot!);
    await popup.close();
    await page.evaluate(() => document.querySelector("firsthand-fold")?.scrollIntoView({ block: "center" }));
    await pause(300);
    await page.screenshot({ path: pageShot as `${string}.png` });
    const inline = (file: string) => `data:image/png;base64,${readFileSync(file).toString("base64")}`;
    const sheet = await browser.puppeteer.newPage();
    await sheet.setViewport({ ...SIZE, deviceScaleFactor: 1 });
    await sheet.setContent(
      `<body style="margin:0;background:#e9e6de"><img src="${inline(pageShot!)}" style="display:block">
       <img src="${inline(popupShot!)}" width="380" style="position:absolute;right:10px;top:10px;border-radius:10px;
         box-shadow:0 6px 30px #0004">`,
    );
    await sheet.screenshot({ path: path.join(ROOT, `docs/picture-${language}.png`) as `${string}.png` });
  } finally {
    await browser.close();
  }
}

const site = await servePages((at) => {
  const body = pages[at.slice(1) as keyof typeof pages];
  return body === undefined ? null : { body };
});
const scratch = mkdtempSync(path.join(tmpdir(), "firsthand-pictures-"));
try {
  mkdirSync(path.join(ROOT, "docs"), { recursive: true });
  for (const language of ["ja", "en"] as const) await picture(language, site, scratch);
} finally {
  site.close();
  rmSync(scratch, { recursive: true });
}
