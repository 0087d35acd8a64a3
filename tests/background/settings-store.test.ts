// Settings: what was saved comes back, what is broken costs only itself.

import { describe, expect, it } from "vitest";
import { migrate, settingsStore } from "../../src/background/settings-store.ts";
import { FakeBrowser } from "../support/fake-browser.ts";

describe("settings", () => {
  const browser = new FakeBrowser();
  const store = settingsStore(browser.platform);

  it("are the defaults at first", async () => {
    expect(await store.get()).toMatchObject({ modes: { exact: "fold" }, readOnClick: true, never: [] });
  });

  it("come back as they were saved", async () => {
    const chosen = { ...(await store.get()), sureness: "strict" as const, never: ["news.example"] };
    expect(await store.put(chosen)).toEqual(chosen);
    expect(await settingsStore(browser.platform).get()).toEqual(chosen);
  });

  it("take the allowed sites from the browser, whatever is saved", async () => {
    browser.origins = ["*://news.example/*"];
    expect((await store.put({ ...(await store.get()), always: ["other.example"] })).always).toEqual([
      "news.example",
    ]);
    browser.origins = [];
    expect((await store.get()).always).toEqual([]);
  });

  it("lose only the field that is broken", async () => {
    const defaults = await settingsStore(new FakeBrowser().platform).get();
    browser.stored.set("settings", {
      version: 1,
      settings: { ...defaults, sureness: 7, language: "en", extra: true },
    });
    expect(await store.get()).toEqual({ ...defaults, language: "en" });
  });

  it.each([["a string"], [null], [{ version: "1", settings: {} }], [{ version: 1, settings: null }], [[]]])(
    "are the defaults when %j was saved",
    async (saved) => {
      const fresh = new FakeBrowser();
      const defaults = await settingsStore(fresh.platform).get();
      fresh.stored.set("settings", saved);
      expect(await settingsStore(fresh.platform).get()).toEqual(defaults);
    },
  );

  it("say that the storage is full", async () => {
    const full = new FakeBrowser();
    full.storageIsFull = true;
    const full_ = settingsStore(full.platform);
    await expect(full_.put(await full_.get())).rejects.toMatchObject({ code: "storage-full" });
  });

  it("of an older version are brought up to date step by step", () => {
    const migrations = [
      (saved: Record<string, unknown>) => ({ ...saved, two: true }),
      (saved: Record<string, unknown>) => ({ ...saved, three: saved.two }),
    ];
    expect(migrate({ version: 1, settings: {} }, migrations)).toEqual({ two: true, three: true });
    expect(migrate({ version: 2, settings: {} }, migrations)).toEqual({ three: undefined });
    expect(migrate({ version: 3, settings: { one: 1 } }, migrations)).toEqual({ one: 1 });
  });
});
