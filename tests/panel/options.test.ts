// The settings page: what a site's name may look like, and that every change is saved and shown as it was kept.

import { describe, expect, it, vi } from "vitest";
import { hostNameIn } from "../../src/options/host-name.ts";
import { openSettingsDesk } from "../../src/options/settings-desk.ts";
import { fakeOptionsLink } from "./fixtures/fake-options-link.ts";

async function open() {
  const link = fakeOptionsLink("ja");
  const desk = openSettingsDesk(link);
  await vi.waitFor(() => expect(desk.settings.value).not.toBeNull());
  return { desk, link };
}

describe("hostNameIn", () => {
  it.each([
    ["news.example.org", "news.example.org"],
    [" https://News.Example.org:8080/a?b#c ", "news.example.org"],
    ["localhost", "localhost"],
    ["192.168.0.1", "192.168.0.1"],
  ])("takes %j for %j", (typed, host) => expect(hostNameIn(typed)).toBe(host));

  it("writes other scripts as browsers do", () => {
    expect(hostNameIn("ニュース.example")).toMatch(/^xn--[a-z0-9]+\.example$/);
  });

  it.each([
    "",
    "  ",
    "news",
    "two words.example",
    "*.example.org",
    "javascript:alert(1)",
    "file:///etc",
    "https://",
  ])("takes %j for no site", (typed) => expect(hostNameIn(typed)).toBeNull());
});

describe("the settings desk", () => {
  it("saves the whole of the settings with the one that changed, and says so", async () => {
    const { desk, link } = await open();
    await desk.change({ sureness: "strict" });
    expect(link.asked.at(-1)).toEqual([
      "settings.put",
      { settings: expect.objectContaining({ sureness: "strict", never: ["mail.example.com"] }) },
    ]);
    expect(desk.settings.value?.sureness).toBe("strict");
    expect(desk.notice.value).toBe("保存しました");
  });

  it("speaks the language that was chosen", async () => {
    const { desk } = await open();
    expect(desk.words.value.language).toBe("ja");
    await desk.change({ language: "en" });
    expect(desk.words.value.language).toBe("en");
  });

  it("knows how much is stored, and asks anew", async () => {
    const { desk, link } = await open();
    expect(desk.usage.value?.reviews).toBe(9);
    await link.call("reviews.erase", null);
    await desk.refresh();
    expect(desk.usage.value?.reviews).toBe(0);
  });
});
