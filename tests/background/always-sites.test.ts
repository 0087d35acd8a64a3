// Which sites the reader has allowed, and what the browser then runs there by itself.

import { describe, expect, it } from "vitest";
import { allowedHosts, isOnHosts, registerAlwaysSites } from "../../src/background/always-sites.ts";
import { FakeBrowser } from "../support/fake-browser.ts";

describe("allowed sites", () => {
  it("are single hosts, each once, and never the whole web", () => {
    expect(
      allowedHosts([
        "*://news.example/*",
        "https://news.example/*",
        "*://*.paper.example/*",
        "<all_urls>",
        "*://*/*",
        "https://*/*",
        "file:///*",
      ]),
    ).toEqual(["news.example", "*.paper.example"]);
  });

  it.each([
    ["https://news.example/a", true],
    ["https://sub.news.example/a", false],
    ["https://sub.paper.example/a", true],
    ["https://paper.example/a", true],
    ["https://newspaper.example/a", false],
    ["news.example", false],
    [null, false],
  ])("hold %s: %s", (address, isHeld) => {
    expect(isOnHosts(address, ["news.example", "*.paper.example"])).toBe(isHeld);
  });

  it("are registered without those to be left alone, and taken off with the last grant", async () => {
    const browser = new FakeBrowser();
    browser.origins = ["*://news.example/*", "*://quiet.example/*"];
    await registerAlwaysSites(browser.platform, "page.js", ["quiet.example"]);
    expect(browser.registered.get("always")).toEqual({
      id: "always",
      file: "page.js",
      matches: ["*://news.example/*"],
      excludeMatches: ["*://quiet.example/*"],
    });
    browser.origins = ["*://quiet.example/*"];
    await registerAlwaysSites(browser.platform, "page.js", ["quiet.example"]);
    expect(browser.registered.size).toBe(0);
  });
});
