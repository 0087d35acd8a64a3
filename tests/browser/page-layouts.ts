// Pages of our own, one a layout: the same few paragraphs, then a line between, then all of them once more.

const PARAGRAPHS = [
  "港の倉庫を図書館に変える計画について、市は来年の春に工事を始めると発表しました。",
  "倉庫は七十年前に建てられ、長いあいだ綿花の保管に使われてきましたが、今は空いたままです。",
  "設計を手がける建築家は、煉瓦の壁と木の梁をそのまま残して、子どもの読む場所を真ん中に置くと説明しました。",
  "近くの商店街からは、人の流れが戻ることへの期待と、駐車場が足りるかという心配の声が聞かれます。",
];
const BETWEEN = "ここから先は、同じ記事をもう一度のせた部分です。";

const page = (body: string, head = "", html = 'lang="ja"') => `<!doctype html>
<html ${html}>
  <head><meta charset="utf-8"><title>倉庫の図書館</title>${head}
  <script>addEventListener("DOMContentLoaded", () => { window.asFound = document.documentElement.outerHTML; });</script>
  </head>
  <body>${body}</body>
</html>`;

const twice = (wrap: (text: string) => string, between: string, joint = "\n") =>
  [...PARAGRAPHS.map(wrap), between, ...PARAGRAPHS.map(wrap)].join(joint);

const paragraphs = twice((text) => `<p>${text}</p>`, `<p>${BETWEEN}</p>`);
const rows = (texts: string[]) =>
  texts.map((text, i) => `<tr><td>${i + 1}</td><td>${text}</td></tr>`).join("\n");
const cells = (texts: string[]) => texts.map((text) => `<tr><td>${text}</td></tr>`).join("\n");

/** Name of the layout, and its page. */
export const LAYOUTS: Record<string, string> = {
  paragraphs: page(`<article>${paragraphs}</article>`),
  "lines and breaks": page(`<div>${twice((text) => `${text}<br>`, `${BETWEEN}<br>`)}</div>`),
  "lines with a word changed": page(
    `<div>${twice((text) => `${text}<br>`, `${BETWEEN}<br>`).replace(/人の流れ(?!.*人の流れ)/s, "客の流れ")}</div>`,
  ),
  "lines with an empty one between": page(
    `<div>${twice((text) => `${text}<br><br>`, `${BETWEEN}<br><br>`)}</div>`,
  ),
  "spans and breaks": page(
    `<div>${twice((text) => `<span>${text}</span><br>`, `<b>${BETWEEN}</b><br>`)}</div>`,
  ),
  divisions: page(twice((text) => `<div><div>${text}</div></div>`, `<div>${BETWEEN}</div>`)),
  "an ordered list": page(`<ol>${twice((text) => `<li>${text}</li>`, `<li>${BETWEEN}</li>`)}</ol>`),
  "a list with markers": page(
    `<ul>${twice((text) => `<li><p>${text}</p></li>`, `<li>${BETWEEN}</li>`)}</ul>`,
  ),
  quotations: page(
    `${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}<p>${BETWEEN}</p><blockquote>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("\n")}</blockquote><p>おわり。</p>`,
  ),
  "a table": page(
    `<table border="1"><tbody>${cells(PARAGRAPHS)}<tr><td>${BETWEEN}</td></tr>${cells(PARAGRAPHS)}</tbody></table>`,
  ),
  "a table of two columns": page(
    `<table><tr><td valign="top">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}<p>${BETWEEN}</p></td><td valign="top">${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}</td></tr></table>`,
  ),
  "numbered rows": page(
    `<table>${rows(PARAGRAPHS)}<tr><td colspan="2">${BETWEEN}</td></tr>${rows(PARAGRAPHS)}</table>`,
  ),
  "preformatted lines": page(`<pre>${twice((text) => text, BETWEEN)}\n</pre>`),
  "a hidden reset": page(
    paragraphs,
    "<style>[hidden] { display: none !important } p { margin: 2em }</style>",
  ),
  "a grid": page(
    `<main style="display: grid; grid-template-columns: 1fr 1fr; gap: 1em">${paragraphs}</main>`,
  ),
  "a flexible box": page(`<main style="display: flex; flex-wrap: wrap; gap: 1em">${paragraphs}</main>`),
  "columns of text": page(`<main style="columns: 2">${paragraphs}</main>`),
  "a frame": page(
    `<p>外側の文です。</p><iframe style="width: 600px; height: 400px" srcdoc="${`<!doctype html><body>${paragraphs}</body>`.replaceAll('"', "&quot;")}"></iframe>`,
  ),
  "a shadow root": page(
    `<p>外側の文です。</p><div id="host"></div><script>host.attachShadow({ mode: "open" }).innerHTML = ${JSON.stringify(paragraphs)};</script>`,
  ),
  slots: page(
    `<my-article>${paragraphs}</my-article><script>document.querySelector("my-article").attachShadow({ mode: "open" }).innerHTML = "<section><slot></slot></section>";</script>`,
  ),
  "vertical text": page(paragraphs, "<style>body { writing-mode: vertical-rl; block-size: 900px }</style>"),
  ruby: page(
    twice(
      (text) =>
        `<p>${text.replace("図書館", "<ruby>図書館<rp>（</rp><rt>としょかん</rt><rp>）</rp></ruby>")}</p>`,
      `<p>${BETWEEN}</p>`,
    ),
  ),
  "mixed inline elements": page(
    twice(
      (text) => `<p><b>${text.slice(0, 6)}</b>${text.slice(6, 20)}<i>${text.slice(20)}</i></p>`,
      `<p>${BETWEEN}</p>`,
    ),
  ),
  "loose text between elements": page(
    `<div>${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}${BETWEEN}${PARAGRAPHS.map((text) => `<p>${text}</p>`).join("")}おわり。</div>`,
  ),
  "elements with attributes of their own": page(
    twice(
      (text) => `<p style="color: #333" class="a b" data-x="1" id="x${text.length}">${text}</p>`,
      `<p hidden>隠れた文。</p><p>${BETWEEN}</p>`,
    ),
  ),
  "right to left": page(
    twiceOf(
      [
        "أعلنت البلدية أن تحويل مستودع الميناء القديم إلى مكتبة عامة سيبدأ في الربيع القادم.",
        "بني المستودع قبل سبعين عاما وظل يستخدم لتخزين القطن مدة طويلة، وهو اليوم فارغ تماما.",
        "قال المهندس المعماري إن جدران الطوب وعوارض الخشب ستبقى كما هي، وستكون قاعة الأطفال في الوسط.",
      ],
      "هذا هو النص نفسه مرة أخرى.",
    ),
    "",
    'lang="ar" dir="rtl"',
  ),
  English: page(
    twiceOf(
      [
        "The council said that work to turn the old harbour warehouse into a public library would begin next spring.",
        "The warehouse was built seventy years ago and was used for storing cotton for a long time; it now stands empty.",
        "The architect explained that the brick walls and the wooden beams would stay, with the children's room in the middle.",
      ],
      "What follows is the same article once again.",
    ),
    "",
    'lang="en"',
  ),
};

function twiceOf(texts: string[], between: string): string {
  const all = texts.map((text) => `<p>${text}</p>`).join("\n");
  return `${all}<p>${between}</p>${all}`;
}
