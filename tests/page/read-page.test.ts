// What `page/read` makes of markup, over parsed files; live documents are read in tests/browser.

import { describe, expect, it } from "vitest";
import { parsedTree, parsePage } from "../../src/cli/parsed-tree.ts";
import { finishReading, readPage } from "../../src/page/read-page.ts";

function read(html: string, address: string | null = null) {
  const { root, clues } = parsePage(html, address);
  return finishReading(readPage(parsedTree, root, clues));
}

const texts = (html: string) => read(html).page.blocks.map(({ text }) => text);

describe("blocks", () => {
  it("are paragraphs, lines between breaks, items, cells and quotes, in reading order", () => {
    const { blocks } = read(
      "<h2>見出し</h2><p>一つ目。</p><div>二つ目。<br>三つ目。<div>四つ目。</div>五つ目。</div>" +
        "<ul><li>項目</li></ul><table><tr><td>左<td>右</table><blockquote cite='https://a.example/'><p>引用</p></blockquote>",
    ).page;
    expect(blocks.map(({ text, role }) => [text, role])).toEqual([
      ["見出し", "heading"],
      ["一つ目。", "paragraph"],
      ["二つ目。", "paragraph"],
      ["三つ目。", "paragraph"],
      ["四つ目。", "paragraph"],
      ["五つ目。", "paragraph"],
      ["項目", "item"],
      ["左", "cell"],
      ["右", "cell"],
      ["引用", "quote"],
    ]);
    expect(blocks[0]).toMatchObject({ id: 0, level: 2 });
    expect(blocks[9]).toMatchObject({ quoteGroup: 1, cite: "https://a.example/" });
  });

  it("leave out navigation, scripts, hidden text, form fields and ruby readings", () => {
    expect(
      texts(
        "<nav><p>案内</p></nav><div role=navigation>道しるべ</div><script>var x</script><style>p{}</style><p hidden>隠し</p>" +
          "<p style='color:red; display : none'>見えない</p><textarea>書きかけ</textarea><select><option>選択</select>" +
          "<p>本<ruby>州<rp>(</rp><rt>しゅう</rt><rp>)</rp></ruby>の話。</p>",
      ),
    ).toEqual(["本州の話。"]);
  });

  it("read a page's header for its headline only, and an article's header whole", () => {
    expect(
      texts(
        "<header><p>店の名</p><h1>大見出し</h1></header><article><header><p>記者 森</p></header><p>本文</p></article>",
      ),
    ).toEqual(["大見出し", "記者 森", "本文"]);
  });

  it("are pinned where the reader may be writing", () => {
    const { blocks } = read(
      "<div contenteditable><p>書きかけ</p></div><p contenteditable=false>本文</p>",
    ).page;
    expect(blocks.map(({ text, pinned }) => [text, pinned])).toEqual([
      ["書きかけ", true],
      ["本文", false],
    ]);
  });

  it("leave out lists that are nothing but links, and keep lists that say something", () => {
    const links = "<ul><li><a href=/1>一</a><li><a href=/2>二</a><li><a href=/3>三</a></ul>";
    expect(texts(`${links}<ul><li>一つ<li><a href=/2>二つ</a><li>三つ</ul>`)).toEqual([
      "一つ",
      "二つ",
      "三つ",
    ]);
    expect(texts(links.replaceAll("ul>", "ol>"))).toEqual([]);
  });

  it("collapse white space as a browser does, and drop a source line break between unspaced characters", () => {
    expect(texts("<p>  橋は\n  来年  開く。 The\n bridge <b> opens</b> </p>")).toEqual([
      "橋は来年 開く。 The bridge opens",
    ]);
  });

  it("keep the lines of preformatted text apart", () => {
    expect(texts("<pre>一行目\n  二行目\n\n三行目</pre>")).toEqual(["一行目", "二行目", "三行目"]);
  });

  it("know their links, pictures and controls", () => {
    const [block] = read(
      "<p>前 <a href='https://b.example/'>つづ <i>き</i></a> 後<img src=/x.png><button>押</button></p>",
    ).page.blocks;
    expect(block).toMatchObject({ text: "前 つづ き 後", media: ["/x.png"], pinned: true });
    expect(block!.links).toEqual([{ start: 2, end: 6, href: "https://b.example/" }]);
  });

  it("can be found again in the nodes they came from", () => {
    const { page, anchors } = read("<p>彼は<b>「来月\n 終わる」</b>と\n\n話した。 The <i>end</i> of it</p>");
    for (const { id, pieces } of anchors) {
      const { text } = page.blocks[id]!;
      let reached = 0;
      for (const { at, length, node, start } of pieces) {
        expect(at).toBe(reached);
        expect(text.slice(at, at + length)).toBe(
          parsedTree
            .text(node)!
            .slice(start, start + length)
            .replace(/\s/g, " "),
        );
        reached = at + length;
      }
      expect(reached).toBe(text.length);
    }
  });

  it("survive nesting deeper than calls can go", () => {
    const depth = 20_000;
    expect(texts(`${"<div>".repeat(depth)}底${"</div>".repeat(depth)}`)).toEqual(["底"]);
  });

  it("stop at the limits and say so", () => {
    const { root, clues } = parsePage("<p>文</p>".repeat(100), null);
    const { page, whole } = finishReading(readPage(parsedTree, root, clues, { nodes: 50, characters: 1e6 }));
    expect(whole).toBe(false);
    expect(page.blocks.length).toBeGreaterThan(10);
    expect(page.blocks.length).toBeLessThan(50);
  });
});

describe("facts", () => {
  const head = (inner: string, body = "<p>本文です。</p>") =>
    read(`<html lang=ja><head>${inner}</head><body>${body}</body>`).page.facts;

  it("take the date from metas, structured data, <time>, the dateline, the address, in this order", () => {
    const meta = "<meta property='article:published_time' content='2025-03-02T10:00:00+09:00'>";
    const structured =
      '<script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","datePublished":"2025-03-03",' +
      '"author":[{"name":"森"}],"publisher":{"name":"青葉新聞"}}]}</script>';
    const time = "<p>本文</p><time datetime='2025-03-04'>4日</time>";
    expect(head(meta + structured, time).published).toBe("2025-03-02T10:00:00+09:00");
    expect(head(structured, time)).toMatchObject({ published: "2025-03-03", author: "森", site: "青葉新聞" });
    expect(head("", time).published).toBe("2025-03-04");
    expect(head("", "<h1>題</h1><p>2025年3月5日 更新</p>").published).toBe("2025-03-05");
    expect(read("<p>本文", "https://a.example/2025/03/06/x.html").page.facts.published).toBe("2025-03-06");
    expect(head("").published).toBeNull();
  });

  it("take no date that is none", () => {
    expect(head("<meta name=date content='きのう'>").published).toBeNull();
    for (const date of ["2025-13-04", "2025-00-04", "2025-03-32", "2025-03-00", "1025-03-04", "9025-03-04"])
      expect(head(`<meta name=date content='${date}'>`).published, date).toBeNull();
    expect(head('<script type="application/ld+json">{"datePublished":</script>').published).toBeNull();
  });

  it("name the canonical address, and nothing that is no web address", () => {
    const link = (href: string) =>
      read(`<link rel=canonical href='${href}'><p>x`, "https://a.example/p?ref=1#t").page.facts.url;
    expect(link("/article")).toBe("https://a.example/article");
    expect(link("javascript:alert(1)")).toBe("https://a.example/p?ref=1#t");
    const other = "<link rel=alternate href='/feed'><p>x";
    expect(read(other, "https://a.example/p").page.facts.url).toBe("https://a.example/p");
  });

  it("tell the language by the text before the template's word for it", () => {
    expect(read("<html lang=en><p>これは日本語の記事です。").page.facts.language).toBe("ja");
    expect(read("<html lang=de-AT><p>Das ist ein Satz.").page.facts.language).toBe("de");
    expect(read("<p>This is an English sentence.").page.facts.language).toBe("en");
  });
});
