// Pages that are hard to read, to fold or to give back, each a few lines that say what is hard about it. All text is ours.

import type { ServedPage } from "../serve-pages.ts";
import { paragraphs, plainSentence, quotingSentence, repeatedArticle } from "./sentences.ts";

export interface HardPage extends ServedPage {
  /** What becomes of it; "ready" unless said. */
  state?: "ready" | "failed" | "unsupported";
  /** Whether something is folded; not asked where it may be either. */
  folds?: boolean;
}

const html = (body: string, head = "", attributes = 'lang="ja"'): string =>
  `<!doctype html><html ${attributes}><head><meta charset="utf-8"><title>試しの頁</title>${head}</head><body>${body}</body></html>`;

/** Shift_JIS bytes of the few characters that the page below needs. */
const shiftJis = (text: string): Uint8Array => {
  const codes: Record<string, number[]> = {
    港: [0x8d, 0x60],
    の: [0x82, 0xcc],
    水: [0x90, 0x85],
    門: [0x96, 0xe5],
    を: [0x82, 0xf0],
    直: [0x92, 0xbc],
    す: [0x82, 0xb7],
    話: [0x98, 0x62],
    は: [0x82, 0xcd],
    ま: [0x82, 0xdc],
    だ: [0x82, 0xbe],
    町: [0x92, 0xac],
    に: [0x82, 0xc9],
    届: [0x93, 0xcd],
    い: [0x82, 0xa2],
    て: [0x82, 0xc4],
    な: [0x82, 0xc8],
    "。": [0x81, 0x42],
  };
  return Uint8Array.from([...text].flatMap((it) => codes[it] ?? [it.charCodeAt(0)]));
};

const sjisParagraph = "<p>港の水門を直す話は、まだ町に届いていない。水門の話は町の話だ。</p>".replace(
  "、",
  "",
);

const frames = `<iframe src="frames-inner"></iframe><iframe srcdoc="${repeatedArticle().replaceAll('"', "&quot;")}"></iframe>`;

const shadowed = `<news-item></news-item><div id="closed"></div><script>
  const body = ${JSON.stringify(repeatedArticle())};
  customElements.define("news-item", class extends HTMLElement {
    connectedCallback() { this.attachShadow({ mode: "open" }).innerHTML = body + "<slot></slot>"; }
  });
  document.getElementById("closed").attachShadow({ mode: "closed" }).innerHTML = body;
</script>`;

const endless = `<main id="list">${repeatedArticle()}</main><script>
  let left = 20;
  const more = () => {
    const item = document.createElement("section");
    item.innerHTML = ${JSON.stringify(paragraphs(10, plainSentence, 900))};
    if (left-- > 0) document.getElementById("list").append(item);
  };
  addEventListener("scroll", more);
</script>`;

const row = (seed: number) => `<tr><td>${plainSentence(seed)}</td><td>${quotingSentence(seed)}</td></tr>`;
const rows = Array.from({ length: 12 }, (_, i) => row(i)).join("");
const lines = Array.from({ length: 10 }, (_, i) => plainSentence(i)).join("<br>\n");
const ruby = repeatedArticle().replaceAll("水門", "<ruby>水門<rp>(</rp><rt>すいもん</rt><rp>)</rp></ruby>");

/** Built only when asked for: some are of many megabytes. */
export const hardPages: Record<string, () => HardPage> = {
  "an article that stands twice": () => ({ body: html(repeatedArticle()), folds: true }),
  "tables for layout": () => ({
    body: `<html lang=ja><title>表</title><table width=100%><tr><td bgcolor=#eee>${lines}<td><font size=2><center>${lines}</center></font></table>`,
  }),
  "rows that stand twice": () => ({ body: html(`<table>${rows}${rows}</table>`) }),
  "loose lines that stand twice": () => ({
    body: html(`<div>${lines}<br><br>題<br>${lines}</div>`),
    folds: true,
  }),
  "nested frames": () => ({ body: html(frames + repeatedArticle()), folds: true }),
  "frames-inner": () => ({
    body: html(`<iframe srcdoc="<p>奥の奥</p>"></iframe>${repeatedArticle()}`),
    folds: true,
  }),
  "shadow roots and custom elements": () => ({ body: html(shadowed) }),
  "deep nesting": () => ({
    body: html(`${"<div>".repeat(5_000)}${repeatedArticle()}${"</div>".repeat(5_000)}`),
  }),
  "a page that grows as it is scrolled": () => ({ body: html(endless), folds: true }),
  Shift_JIS: () => ({
    type: "text/html; charset=Shift_JIS",
    body: Buffer.concat([
      Buffer.from("<html lang=ja><title>x</title>"),
      ...Array(4).fill(shiftJis(sjisParagraph)),
    ]),
  }),
  "vertical text": () => ({
    body: html(repeatedArticle(), "<style>body { writing-mode: vertical-rl; height: 90vh }</style>"),
    folds: true,
  }),
  "right to left": () => ({ body: html(repeatedArticle(), "", 'lang="ar" dir="rtl"') }),
  "ruby in every line": () => ({ body: html(ruby), folds: true }),
  "a text being edited": () => ({
    body: html(`<div contenteditable>${repeatedArticle()}</div><textarea>${plainSentence(1)}</textarea>`),
    folds: false,
  }),
  "canvas, video and embeds among the text": () => ({
    body: html(
      `<canvas width=300 height=80></canvas>${repeatedArticle()}<video controls></video><object></object><svg><text>図</text></svg>`,
    ),
    folds: true,
  }),
  "a strict policy with trusted types": () => ({
    body: html(repeatedArticle()),
    headers: {
      "content-security-policy":
        "default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    folds: true,
  }),
  "a sandboxed page": () => ({
    body: html(repeatedArticle()),
    headers: { "content-security-policy": "sandbox" },
    folds: true,
  }),
  "prototypes redefined by the page": () => ({
    body: html(`${repeatedArticle()}<script>
      for (const [object, key] of [[Array.prototype, "map"], [Node.prototype, "insertBefore"], [Element.prototype, "setAttribute"],
        [Element.prototype, "attachShadow"], [String.prototype, "slice"], [Document.prototype, "createElement"]])
        object[key] = () => { throw new Error("not yours"); };
      Object.prototype.toJSON = () => "nothing";
      document.getElementsByTagName = document.querySelectorAll = null;
    </script>`),
  }),
  "a form whose fields bear the names of properties": () => ({
    body: html(
      `${paragraphs(3)}<form><input name=parentNode><input name=attributes><input name=childNodes><input name=nodeName><input name=remove>${repeatedArticle()}</form>`,
    ),
  }),
  "imitations of our own elements": () => ({
    body: html(
      `<firsthand-fold data-firsthand="line">${plainSentence(3)}</firsthand-fold><p data-firsthand="hidden block" hidden="until-found">${plainSentence(4)}</p>${repeatedArticle()}`,
    ),
  }),
  "resets that hide and show by force": () => ({
    body: html(
      repeatedArticle(),
      "<style>* { display: block !important } [hidden] { display: none !important }</style>",
    ),
    folds: true,
  }),
  "comments, entities and broken markup": () => ({
    body: `<p>${plainSentence(1)}<p><!-- -->${plainSentence(1)}</b></i><table><p>${plainSentence(2)}&amp;&#x10FFFF;&#0;</p><tr>${quotingSentence(1)}`,
  }),
  "markup in names and quotations": () => ({
    body: html(
      `<p>&lt;img src=x onerror=alert(1)&gt;氏は「&lt;script&gt;alert(1)&lt;/script&gt;と書いた札を、町の入口に立てるべきだ」と述べた。</p>${repeatedArticle()}`,
    ),
  }),
  "no text at all": () => ({ body: html('<img alt="" src="data:,">'), state: "failed" }),
  "no document element": () => ({
    body: html("<script>document.documentElement.remove()</script>"),
    state: "unsupported",
  }),
  "plain text": () => ({
    type: "text/plain; charset=utf-8",
    body: `${plainSentence(1)}\n${quotingSentence(1)}\n`,
  }),
  "an SVG document": () => ({
    type: "image/svg+xml",
    body: `<svg xmlns="http://www.w3.org/2000/svg"><text y="20">${plainSentence(1)}</text></svg>`,
    state: "unsupported",
  }),
  "an XHTML document": () => ({
    type: "application/xhtml+xml",
    body: `<html xmlns="http://www.w3.org/1999/xhtml" lang="ja"><head><title>x</title></head><body>${repeatedArticle()}</body></html>`,
    folds: true,
  }),
  "100,000 elements": () => ({ body: html(paragraphs(50_000, (i) => `<b>${i}</b>号の品`)) }),
};

/** Minutes of reading rather than seconds: tried by `npm run pages` alone. */
export const enormousPages: Record<string, () => HardPage> = {
  "10 MB of text": () => ({
    body: html(`<pre>${Array.from({ length: 60_000 }, (_, i) => plainSentence(i)).join("\n")}</pre>`),
  }),
};

const shop = Array.from(
  { length: 30 },
  (_, i) =>
    `<li><h3>干物${i + 1}号</h3><p>${(i * 170) % 3_000}円(税込)</p><button>かごに入れる</button></li>`,
);
const posts = Array.from(
  { length: 20 },
  (_, i) =>
    `<div><p>${i + 1}: 名無しの船頭 2025/06/${(i % 28) + 1}(月) 10:0${i % 10}</p><p>&gt;&gt;${i}<br>${plainSentence(i + 40)}</p><a href="#">返信</a></div>`,
);
const timetable = Array.from(
  { length: 24 },
  (_, i) => `<tr><th>${i}時</th><td>05 25 45</td><td>平日</td></tr>`,
);
const manual = Array.from(
  { length: 12 },
  (_, i) =>
    `<h2>${i + 1}. 設定その${i + 1}</h2><p>${plainSentence(i + 80)}</p><pre>$ fune --set ${i}</pre><p>注意: 電源を切ってから行うこと。</p>`,
);

/** Pages as they are every day, where nothing is told twice: nothing may be folded. */
export const everydayPages: Record<string, () => HardPage> = {
  "an article": () => ({
    body: html(`<article><h1>水門の話</h1>${paragraphs(30, quotingSentence)}</article>`),
    folds: false,
  }),
  "a shop": () => ({ body: html(`<ul>${shop.join("")}</ul>`), folds: false }),
  "a forum": () => ({ body: html(posts.join("")), folds: false }),
  "a timetable": () => ({ body: html(`<table>${timetable.join("")}</table>`), folds: false }),
  "a manual": () => ({ body: html(manual.join("")), folds: false }),
};
