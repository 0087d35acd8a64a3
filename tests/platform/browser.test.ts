// The seam itself: what the browsers differ in is looked up when it is used.

import { beforeEach, describe, expect, it, vi } from "vitest";

const event = () => ({ addListener: vi.fn() });

function fakeApi() {
  return {
    runtime: {
      id: "firsthand@test",
      getURL: (path: string) => `moz-extension://here/${path}`,
      sendMessage: vi.fn(async () => undefined),
      onMessage: event(),
      onInstalled: event(),
      onStartup: event(),
    },
    tabs: {
      get: vi.fn(async () => {
        throw new Error("no tab");
      }),
      query: vi.fn(async () => [
        { id: 3, windowId: 1, incognito: false },
        { windowId: 1, incognito: false },
      ]),
    },
    scripting: {
      executeScript: vi.fn(async () => []),
      getRegisteredContentScripts: vi.fn(async (): Promise<unknown[]> => []),
      registerContentScripts: vi.fn(async () => {}),
      updateContentScripts: vi.fn(async () => {}),
      unregisterContentScripts: vi.fn(async () => {}),
    },
    storage: { local: {}, session: {} },
    sidebarAction: undefined as undefined | { open: () => Promise<void> },
    contextMenus: undefined,
  };
}

/** One for all tests, as there is one in a browser: the polyfill takes hold of it when it is first loaded. */
const api = fakeApi();
vi.stubGlobal("browser", api);

async function load(chrome: object = {}) {
  vi.resetModules();
  vi.stubGlobal("chrome", { runtime: api.runtime, ...chrome });
  return (await import("../../src/platform/browser.ts")).platform;
}

beforeEach(() => {
  vi.clearAllMocks();
  api.sidebarAction = undefined;
});

describe("what only some browsers have", () => {
  it("is absent on a phone: no keys, no menus, nothing beside the page", async () => {
    const platform = await load();
    platform.commands.onCommand(() => {});
    expect(await platform.commands.all()).toEqual([]);
    expect(platform.menus).toBeNull();
    expect(await platform.beside.open(1)).toBe(false);
  });

  it("is a sidebar in Firefox and a side panel in Chrome", async () => {
    const sidebar = vi.fn(async () => {});
    api.sidebarAction = { open: sidebar };
    expect(await (await load()).beside.open(1)).toBe(true);
    expect(sidebar).toHaveBeenCalledOnce();

    const sidePanel = vi.fn(async () => {});
    const platform = await load({ sidePanel: { open: sidePanel } });
    expect(await platform.beside.open(7)).toBe(true);
    expect(sidePanel).toHaveBeenCalledWith({ windowId: 7 });
  });
});

describe("tabs", () => {
  it("that are gone are null, and those without a number are left out", async () => {
    const platform = await load();
    expect(await platform.tabs.get(9)).toBeNull();
    expect(await platform.tabs.all()).toEqual([{ id: 3, windowId: 1, url: null, isPrivate: false }]);
  });
});

describe("scripts", () => {
  const script = { id: "always", file: "page.js", matches: ["*://a.example/*"], excludeMatches: [] };

  it("run from the extension's root, in the top document", async () => {
    await (await load()).scripts.run(3, "src/page/main.iife.js");
    expect(api.scripting.executeScript).toHaveBeenCalledWith(
      expect.objectContaining({ target: { tabId: 3 }, files: ["/src/page/main.iife.js"] }),
    );
  });

  it("are registered anew or changed, and taken off only if they are there", async () => {
    const { scripts } = await load();
    await scripts.register(script);
    expect(api.scripting.registerContentScripts).toHaveBeenCalledOnce();
    await scripts.unregister("always");
    expect(api.scripting.unregisterContentScripts).not.toHaveBeenCalled();
    api.scripting.getRegisteredContentScripts.mockResolvedValue([script]);
    await scripts.register(script);
    expect(api.scripting.updateContentScripts).toHaveBeenCalledOnce();
    await scripts.unregister("always");
    expect(api.scripting.unregisterContentScripts).toHaveBeenCalledWith({ ids: ["always"] });
  });
});

describe("messages", () => {
  it("come with their sender as the browser tells it, and an answer only where there is one", async () => {
    const platform = await load();
    const heard = vi.fn(() => undefined);
    platform.runtime.onMessage(heard);
    const [listener] = api.runtime.onMessage.addListener.mock.calls[0]!;
    const sender = {
      id: "firsthand@test",
      url: "https://a.example/",
      frameId: 0,
      tab: { id: 3, incognito: true },
    };
    expect(listener("hello", sender)).toBeUndefined();
    expect(heard).toHaveBeenCalledWith("hello", {
      extension: "firsthand@test",
      url: "https://a.example/",
      tab: { id: 3, isPrivate: true },
      frame: 0,
    });
  });
});
