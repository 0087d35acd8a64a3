// The page script's own seam: answers by `sendResponse`, which every version of both browsers understands.

import { beforeEach, describe, expect, it, vi } from "vitest";

const runtime = {
  id: "firsthand@test" as string | undefined,
  sendMessage: vi.fn(async () => "answer"),
  onMessage: { addListener: vi.fn(), removeListener: vi.fn() },
};

beforeEach(() => {
  vi.resetModules();
  vi.clearAllMocks();
  runtime.id = "firsthand@test";
});

const load = async () => (await import("../../src/platform/content.ts")).pageRuntime;
const sender = { id: "firsthand@test" };

describe.each(["browser", "chrome"])("a page script where only `%s` is there", (name) => {
  beforeEach(() => {
    vi.unstubAllGlobals();
    vi.stubGlobal(name, { runtime });
  });

  it("answers later, by saying so at once", async () => {
    const page = await load();
    page.onMessage(() => Promise.resolve("here"));
    const [listener] = runtime.onMessage.addListener.mock.calls[0]!;
    const respond = vi.fn();
    expect(listener("hello", sender, respond)).toBe(true);
    await vi.waitFor(() => expect(respond).toHaveBeenCalledWith("here"));
  });

  it("leaves to others what is not for it", async () => {
    const page = await load();
    page.onMessage(() => undefined);
    const [listener] = runtime.onMessage.addListener.mock.calls[0]!;
    const respond = vi.fn();
    expect(listener("hello", sender, respond)).toBeUndefined();
    expect(respond).not.toHaveBeenCalled();
  });

  it("stops listening to all that it listened to", async () => {
    const page = await load();
    page.onMessage(() => undefined);
    page.onMessage(() => undefined);
    page.offMessage();
    expect(runtime.onMessage.removeListener.mock.calls).toEqual(runtime.onMessage.addListener.mock.calls);
  });

  it("knows when it has outlived its extension", async () => {
    const page = await load();
    expect(await page.send("hello")).toBe("answer");
    runtime.id = undefined;
    expect(page.id).toBeUndefined();
    await expect(page.send("hello")).rejects.toThrow("Extension context invalidated.");
  });
});
