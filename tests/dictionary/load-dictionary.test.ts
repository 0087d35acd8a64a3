// When the dictionary is loaded, shared, let go and loaded again.

import { beforeEach, describe, expect, it, vi } from "vitest";
import { createDictionaryHost } from "../../src/dictionary/load-dictionary.ts";
import { readDictionary } from "../support/tokenise.ts";

const bytes = await readDictionary();
const fetchBytes = vi.fn<() => Promise<ArrayBuffer>>();
const idleMs = 20_000;

/** A clock that a test turns: tasks run when `pass` is told that their time has come. */
function createClock() {
  const tasks = new Map<() => void, number>();
  return {
    schedule(task: () => void, ms: number) {
      tasks.set(task, ms);
      return () => tasks.delete(task);
    },
    pass(ms: number) {
      for (const [task, due] of [...tasks])
        if (due > ms) tasks.set(task, due - ms);
        else {
          tasks.delete(task);
          task();
        }
    },
  };
}

beforeEach(() => {
  fetchBytes.mockReset().mockResolvedValue(bytes);
});

function createHost() {
  const clock = createClock();
  return { clock, host: createDictionaryHost({ fetchBytes, idleMs, schedule: clock.schedule }) };
}

describe("createDictionaryHost", () => {
  it("loads nothing before it is asked", () => {
    createHost();
    expect(fetchBytes).not.toHaveBeenCalled();
  });

  it("shares one load between those who ask meanwhile and later", async () => {
    const { host } = createHost();
    const [first, second] = await Promise.all([host.tokeniser(), host.tokeniser()]);
    const third = await host.tokeniser();
    expect(second).toBe(first);
    expect(third).toBe(first);
    expect(fetchBytes).toHaveBeenCalledOnce();
    expect(first("走った").map((token) => token.base)).toEqual(["走る", "た"]);
  });

  it("lets go when nobody has asked for a while, and loads again", async () => {
    const { clock, host } = createHost();
    const before = await host.tokeniser();
    clock.pass(idleMs - 1);
    expect(await host.tokeniser()).toBe(before);
    clock.pass(idleMs - 1);
    expect(await host.tokeniser()).toBe(before);
    clock.pass(idleMs);
    expect(await host.tokeniser()).not.toBe(before);
    expect(fetchBytes).toHaveBeenCalledTimes(2);
  });

  it("lets go at once when told to, even of a load under way", async () => {
    const { clock, host } = createHost();
    const early = host.tokeniser();
    host.free();
    const late = await host.tokeniser();
    expect(await early).not.toBe(late);
    clock.pass(idleMs - 1);
    expect(await host.tokeniser()).toBe(late);
    host.free();
    expect(await host.tokeniser()).not.toBe(late);
  });

  it("tells everyone of a failed load, then tries again", async () => {
    const { host } = createHost();
    fetchBytes.mockRejectedValueOnce(new Error("no such file"));
    const asked = [host.tokeniser(), host.tokeniser()];
    for (const answer of await Promise.allSettled(asked))
      expect(answer).toMatchObject({ status: "rejected", reason: { message: "no such file" } });
    fetchBytes.mockResolvedValueOnce(new ArrayBuffer(8));
    await expect(host.tokeniser()).rejects.toThrow("too short");
    expect((await host.tokeniser())("水")).toHaveLength(1);
  });
});
