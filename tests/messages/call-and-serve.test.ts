// What one side asks and the other answers: nothing is lost, nothing that is not ours is answered.

import { afterEach, describe, expect, it, vi } from "vitest";
import { makeCall } from "../../src/messages/call.ts";
import { PROTOCOL } from "../../src/messages/contract.ts";
import { wrap } from "../../src/messages/envelope.ts";
import { Failure } from "../../src/messages/failure.ts";
import { makeBackgroundCall } from "../../src/messages/from-page.ts";
import { type Gate, serve } from "../../src/messages/serve.ts";
import type { Sender } from "../../src/platform/platform.ts";

interface Greetings {
  "word.double": { params: { word: string }; result: string };
  "word.fail": { params: null; result: null };
}

const somebody: Sender = { extension: "us", url: null, tab: null, frame: null };

const gate: Gate<Greetings, string> = {
  admit: ({ extension }) => (extension === "us" ? "a friend" : null),
  accepts: (verb, params): params is never =>
    verb === "word.fail" ? params === null : typeof (params as { word?: unknown } | null)?.word === "string",
};

const listener = serve<Greetings, string>("to-page", gate, {
  "word.double": ({ word }, from) => `${word}${word} for ${from}`,
  "word.fail": () => {
    throw new Failure("storage-full");
  },
});

const call = makeCall<Greetings>(
  "to-page",
  async (message) => listener(structuredClone(message), somebody),
  1,
);

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe("an answered call", () => {
  it("brings the handler's result", async () => {
    expect(await call("word.double", { word: "ka" })).toEqual({ ok: true, value: "kaka for a friend" });
  });

  it("brings the code of a failure", async () => {
    expect(await call("word.fail", null)).toEqual({ ok: false, code: "storage-full" });
  });

  it("says no more than 'internal' of anything else that is thrown", async () => {
    const logged = vi.spyOn(console, "error").mockImplementation(() => {});
    const broken = serve<Greetings, string>("to-page", gate, {
      "word.double": async () => Promise.reject(new Error("the words of a page")),
      "word.fail": () => null,
    });
    const answer = await broken(wrap("to-page", "word.double", { word: "ka" }), somebody);
    expect(answer).toEqual({ ok: false, code: "internal" });
    expect(logged).toHaveBeenCalledOnce();
  });

  it("is refused where the shape is wrong", async () => {
    expect(await listener(wrap("to-page", "word.double", { word: 7 }), somebody)).toEqual({
      ok: false,
      code: "refused",
    });
  });

  it("is told to be stale where the protocol differs", async () => {
    const older = { ...wrap("to-page", "word.double", { word: "ka" }), firsthand: PROTOCOL - 1 };
    expect(await listener(older, somebody)).toEqual({ ok: false, code: "stale" });
  });
});

describe("no answer at all, at once,", () => {
  const ours = wrap("to-page", "word.double", { word: "ka" });
  it.each<[string, unknown, Sender]>([
    ["to a stranger", ours, { ...somebody, extension: "them" }],
    ["to another route", { ...ours, route: "from-panel" }, somebody],
    ["to an unknown verb", { ...ours, verb: "word.halve" }, somebody],
    ["to a verb that every object has", { ...ours, verb: "toString" }, somebody],
    ["to null", null, somebody],
    ["to a string", "word.double", somebody],
    ["to a message without a protocol", { route: "to-page", verb: "word.double", params: null }, somebody],
  ])("%s", (_name, message, sender) => {
    expect(listener(message, sender)).toBeUndefined();
  });
});

describe("a call that nobody answers", () => {
  it("is gone", async () => {
    const unheard = makeCall<Greetings>("to-page", async () => undefined, 1);
    expect(await unheard("word.fail", null)).toEqual({ ok: false, code: "gone" });
  });

  it("is gone when what comes back is no answer of ours", async () => {
    const odd = makeCall<Greetings>("to-page", async () => ({ value: "ka" }), 1);
    expect(await odd("word.fail", null)).toEqual({ ok: false, code: "gone" });
  });

  it("is made again when the background was stopped meanwhile, as often as agreed", async () => {
    const send = vi
      .fn()
      .mockRejectedValueOnce(new Error("The message port closed."))
      .mockResolvedValue({ ok: true, value: null });
    expect(await makeCall<Greetings>("from-page", send, 3)("word.fail", null)).toEqual({
      ok: true,
      value: null,
    });
    const never = vi.fn().mockRejectedValue(new Error("Receiving end does not exist."));
    expect(await makeCall<Greetings>("from-page", never, 3)("word.fail", null)).toEqual({
      ok: false,
      code: "gone",
    });
    expect(never).toHaveBeenCalledTimes(3);
  });

  it("is stale, and not made again, when the extension was updated under the page", async () => {
    const send = vi.fn().mockRejectedValue(new Error("Extension context invalidated."));
    expect(await makeCall<Greetings>("from-page", send, 3)("word.fail", null)).toEqual({
      ok: false,
      code: "stale",
    });
    expect(send).toHaveBeenCalledOnce();
  });
});

describe("a page that waits for its report", () => {
  it("tells the background so, and stops when the answer is there", async () => {
    vi.useFakeTimers();
    const verbs: string[] = [];
    let answer: (value: unknown) => void = () => {};
    const background = makeBackgroundCall({
      id: "us",
      onMessage: () => {},
      send(message) {
        verbs.push((message as { verb: string }).verb);
        return new Promise((resolve) => {
          answer = verbs.length === 1 ? resolve : answer;
          if (verbs.length > 1) resolve({ ok: true, value: null });
        });
      },
    });
    const reviews = background("page.reviews", { address: "" });
    await vi.advanceTimersByTimeAsync(25_000);
    expect(verbs).toEqual(["page.reviews", "page.waiting", "page.waiting"]);
    answer({ ok: false, code: "internal" });
    expect(await reviews).toEqual({ ok: false, code: "internal" });
    await vi.advanceTimersByTimeAsync(25_000);
    expect(verbs).toHaveLength(3);
  });
});
