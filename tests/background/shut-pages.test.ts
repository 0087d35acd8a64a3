// Why a page is shut to us, by its address or by what the browser said.

import { describe, expect, it } from "vitest";
import { whyShut } from "../../src/background/shut-pages.ts";

describe("why a page is shut", () => {
  it.each([
    ["chrome://settings/", "browser-page"],
    ["https://chromewebstore.google.com/detail/x", "browser-page"],
    ["https://addons.mozilla.org/ja/firefox/", "browser-page"],
    ["https://town.example/minutes.pdf?page=2", "pdf"],
    ["https://town.example/minutes", "no-permission"],
  ])("is told by the address %s", (url, reason) => {
    expect(whyShut(url, new Error("Cannot access contents of the page."))).toBe(reason);
  });

  it.each([
    ["Cannot access a chrome:// URL", "browser-page"],
    ["Cannot access an edge:// URL", "browser-page"],
    ["The extensions gallery cannot be scripted.", "browser-page"],
    [
      "Cannot access contents of the page. Extension manifest must request permission to access the respective host.",
      "no-permission",
    ],
  ])("is told by the browser's words where the address is not: %s", (words, reason) => {
    expect(whyShut(null, new Error(words))).toBe(reason);
  });
});
