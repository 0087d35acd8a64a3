// One text, one address, however the reader came to it; two texts, two.

import { describe, expect, it } from "vitest";
import { mayBeAddressOf, pageAddress } from "../../src/messages/page-address.ts";

describe("the address of a page", () => {
  it.each([
    ["https://news.example/a#part", "https://news.example/a"],
    ["https://news.example/a?utm_source=x&id=3&fbclid=y", "https://news.example/a?id=3"],
    ["https://news.example/a?q=a%20b+c&empty&utm_id=1", "https://news.example/a?q=a%20b+c&empty"],
    ["https://news.example/a?gclid=1", "https://news.example/a"],
    ["https://user:secret@news.example/a", "https://news.example/a"],
    ["file:///home/me/saved.html#x", "file:///home/me/saved.html"],
    ["about:blank", "about:blank"],
  ])("of %s is %s", (opened, address) => {
    expect(pageAddress(opened, null)).toBe(address);
  });

  it.each([
    [
      "the same page on another host of the site",
      "https://m.news.example/a?id=3",
      "https://www.news.example/a",
      "https://www.news.example/a",
    ],
    ["a shorter form", "https://news.example/a?from=top", "https://news.example/a", "https://news.example/a"],
  ])("is the canonical one for %s", (_name, opened, canonical, address) => {
    expect(pageAddress(opened, canonical)).toBe(address);
  });

  it.each([
    ["the front page", "https://news.example/a", "https://news.example/"],
    [
      "the front page, of a page that a parameter names",
      "https://board.example/?id=3",
      "https://board.example/",
    ],
    ["another site", "https://copy.example/a", "https://news.example/a"],
    ["another page of the article", "https://news.example/a?page=2", "https://news.example/a"],
    ["no address", "https://news.example/a", "javascript:alert(1)"],
    ["nonsense", "https://news.example/a", "//"],
  ])("is where it was opened when the canonical one names %s", (_name, opened, canonical) => {
    expect(pageAddress(opened, canonical)).toBe(opened);
  });
});

describe("a document", () => {
  it.each([
    ["https://www.news.example/a", "https://m.news.example/b", true],
    ["https://news.example/a", "https://evil.example/news.example", false],
    ["https://news.example.evil.example/a", "https://news.example/", false],
    ["file:///home/me/a.html", "file:///home/me/a.html#x", true],
    ["file:///home/me/b.html", "file:///home/me/a.html", false],
    ["about:blank", "about:blank", true],
    ["https://news.example/", "about:blank", false],
  ])("may speak for %s when opened at %s: %s", (address, opened, may) => {
    expect(mayBeAddressOf(address, opened)).toBe(may);
  });
});
