// Files of every declared (or undeclared) encoding, and files that are no pages.

import { describe, expect, it } from "vitest";
import { readInput } from "../../src/cli/read-input.ts";

const OPTIONS = { url: null, published: null, lang: null };
const SENTENCE = "港の水門は、来月に閉じる。カタカナと漢字もある。";

const read = (name: string, bytes: Uint8Array, options = OPTIONS) =>
  readInput(name, bytes, options).blocks.map(({ text }) => text);

/** Node decodes the legacy encodings but does not write them: this turns their decoder round. */
function encoder(encoding: "shift_jis" | "euc-jp"): (text: string) => number[] {
  const decoder = new TextDecoder(encoding);
  const bytesOf = new Map<string, number[]>();
  for (let code = 0; code < 128; code++) bytesOf.set(String.fromCharCode(code), [code]);
  for (let lead = 0x81; lead < 0xff; lead++)
    for (let trail = 0x40; trail < 0xff; trail++) {
      const character = decoder.decode(new Uint8Array([lead, trail]));
      if (character.length === 1 && character !== "\ufffd" && !bytesOf.has(character))
        bytesOf.set(character, [lead, trail]);
    }
  return (text) => [...text].flatMap((character) => bytesOf.get(character)!);
}

const shiftJis = encoder("shift_jis");
const eucJp = encoder("euc-jp");

/** JIS X 0208 between escapes is EUC-JP without its high bits. */
const iso2022jp = (text: string) =>
  text
    .split(/([\x00-\x7f]+)/)
    .filter(Boolean)
    .flatMap((run) => {
      const bytes = eucJp(run);
      return bytes[0]! < 0x80
        ? bytes
        : [0x1b, 0x24, 0x42, ...bytes.map((byte) => byte & 0x7f), 0x1b, 0x28, 0x42];
    });

describe("encodings", () => {
  const declared: [string, (text: string) => number[]][] = [
    ["shift_jis", shiftJis],
    ["euc-jp", eucJp],
    ["iso-2022-jp", iso2022jp],
    ["utf-8", (text) => [...new TextEncoder().encode(text)]],
  ];

  it.each(declared)("%s, as the file declares it", (encoding, encode) => {
    const html = `<!doctype html><html><head><meta charset="${encoding}"></head><body><p>${SENTENCE}</p></body></html>`;
    expect(read("page.html", new Uint8Array(encode(html)))).toEqual([SENTENCE]);
  });

  it.each(declared)("%s, undeclared", (_encoding, encode) => {
    expect(read("page.html", new Uint8Array(encode(`<p>${SENTENCE}</p>`)))).toEqual([SENTENCE]);
  });

  it("UTF-16 with its byte order mark", () => {
    const bytes = new Uint8Array(Buffer.from(`\ufeff<p>${SENTENCE}</p>`, "utf16le"));
    expect(read("page.html", bytes)).toEqual([SENTENCE]);
  });

  it("broken bytes cost a character, not the page", () => {
    const bytes = new Uint8Array([
      ...new TextEncoder().encode('<meta charset="utf-8"><p>前'),
      0xe3,
      0x28,
      ...new TextEncoder().encode("後</p>"),
    ]);
    expect(read("page.html", bytes)).toEqual(["前\ufffd(後"]);
  });
});

describe("kinds of file", () => {
  const utf8 = (text: string) => new TextEncoder().encode(text);

  it("reads text a line a block, whatever ends its lines", () => {
    expect(read("a.txt", utf8("一行目\r\n\r\n二行目\r三行目 <b>\n"))).toEqual([
      "一行目",
      "二行目",
      "三行目 <b>",
    ]);
  });

  it("tells HTML from text on standard input", () => {
    expect(read("-", utf8("<html><p>段落</p>"))).toEqual(["段落"]);
    expect(read("-", utf8("ただの文。\nもう一つ。"))).toEqual(["ただの文。", "もう一つ。"]);
  });

  it("takes an empty file as a page without blocks", () => {
    expect(read("a.html", utf8(""))).toEqual([]);
    expect(read("a.txt", utf8(""))).toEqual([]);
  });

  it("refuses what is no text, and says so", () => {
    expect(() => read("a.html", utf8("%PDF-1.7 …"))).toThrow("neither HTML nor text");
    expect(() => read("a.html", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))).toThrow(
      "neither HTML nor text",
    );
  });

  it("lets the caller's word stand before the page's", () => {
    const html = utf8('<meta name="date" content="2020-01-02"><p>text text text</p>');
    const { facts } = readInput("a.html", html, {
      url: "https://a.example/x",
      published: "2021-02-03",
      lang: "ja",
    });
    expect(facts).toMatchObject({ url: "https://a.example/x", published: "2021-02-03", language: "ja" });
  });
});
