// Reviews on disk: what is written stays, what is broken harms nothing else, what fails says how.

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { type Database, databaseOpener } from "../../../src/background/store/open.ts";
import { type ReviewStore, reviewStore } from "../../../src/background/store/reviews.ts";
import { sampleReview } from "../../support/sample-page.ts";

let time = 0;
let store: ReviewStore;
let open: () => Promise<Database>;

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
  time = 10_000;
  open = databaseOpener();
  store = reviewStore(open, () => time);
});

describe("a stored review", () => {
  it("is there for the next context", async () => {
    const kept = await store.put(sampleReview());
    (await open()).close();
    const later = reviewStore(databaseOpener(), () => time);
    expect(await later.ofPage("https://news.example/1")).toEqual([kept]);
    expect(await later.ofPage("https://news.example/2")).toEqual([]);
  });

  it("is found again by its place when another tab gave it another id", async () => {
    await store.put(sampleReview({ id: "a", verdict: "keep" }));
    const kept = await store.put(sampleReview({ id: "b", verdict: null, note: "要確認" }));
    expect(kept).toMatchObject({ id: "a", verdict: "keep", note: "要確認" });
    expect(await store.all()).toEqual([kept]);
  });

  it("is another one at another place of the same words", async () => {
    await store.put(sampleReview({ id: "a" }));
    await store.put(sampleReview({ id: "b", ordinal: 1, verdict: "keep" }));
    expect((await store.all()).map(({ ordinal, verdict }) => [ordinal, verdict])).toEqual([
      [0, "doubt"],
      [1, "keep"],
    ]);
  });

  it("does not lose to one of another page that bears the same id", async () => {
    await store.put(sampleReview({ page: "https://news.example/1" }));
    await store.put(sampleReview({ page: "https://news.example/2", verdict: "keep" }));
    expect(await store.ofPage("https://news.example/1")).toMatchObject([{ verdict: "doubt" }]);
    expect(await store.ofPage("https://news.example/2")).toMatchObject([{ verdict: "keep" }]);
  });

  it("does not lose to another that is written at the same moment", async () => {
    await Promise.all([
      store.put(sampleReview({ verdict: "keep" })),
      store.put(sampleReview({ id: "r2", ordinal: 1, note: "二つ目" })),
      store.put(sampleReview({ verdict: null, note: "一つ目" })),
    ]);
    const reviews = await store.all();
    expect(reviews).toHaveLength(2);
    expect(reviews).toContainEqual(expect.objectContaining({ verdict: "keep", note: "一つ目" }));
  });

  it("goes when it is removed, and says of which page it was", async () => {
    await store.put(sampleReview());
    expect(await store.remove("r1")).toBe("https://news.example/1");
    expect(await store.remove("r1")).toBeNull();
    expect(await store.all()).toEqual([]);
  });

  it("counts in records and in bytes of UTF-8", async () => {
    const kept = await store.put(sampleReview());
    expect(await store.usage()).toEqual({ reviews: 1, bytes: Buffer.byteLength(JSON.stringify(kept)) });
    await store.erase();
    expect(await store.usage()).toEqual({ reviews: 0, bytes: 0 });
  });

  it("does not hide behind a record that is none", async () => {
    const kept = await store.put(sampleReview());
    const database = await open();
    await database.put("reviews", { id: "odd", page: kept.page, note: 7 } as never);
    expect(await store.ofPage(kept.page)).toEqual([kept]);
    expect(await store.all()).toEqual([kept]);
    expect(await store.put({ ...kept, note: "なお書ける" })).toMatchObject({ note: "なお書ける" });
    expect(await database.get("reviews", "odd")).toBeDefined();
  });
});

describe("an import", () => {
  it("adds what is new, takes what is later, leaves what is older, refuses what is none", async () => {
    const older = await store.put(sampleReview({ id: "a", ordinal: 1 }));
    time = 50_000;
    const later = await store.put(sampleReview({ id: "b", ordinal: 2 }));
    const count = await store.import([
      { ...older, note: "後で書いた", updatedAt: 20_000 },
      { ...later, note: "前に書いた", updatedAt: 20_000 },
      sampleReview({ id: "c", ordinal: 3 }),
      { ...later, verdict: "burn" },
      "no review",
    ]);
    expect(count).toEqual({ added: 1, updated: 1, refused: 2 });
    expect((await store.all()).map(({ id, note }) => [id, note])).toEqual([
      ["a", "後で書いた"],
      ["b", ""],
      ["c", ""],
    ]);
  });

  it("of what was exported changes nothing", async () => {
    await store.put(sampleReview());
    const exported = JSON.parse(JSON.stringify(await store.all()));
    expect(await store.import(exported)).toEqual({ added: 0, updated: 0, refused: 0 });
    await store.erase();
    expect(await store.import(exported)).toEqual({ added: 1, updated: 0, refused: 0 });
    expect(await store.all()).toEqual(exported);
  });

  it("from a clock that runs ahead does not outlast what is written now", async () => {
    await store.import([sampleReview({ updatedAt: 8.64e15 })]);
    const [imported] = await store.all();
    const kept = await store.put({ ...imported!, note: "今" });
    expect(kept).toMatchObject({ note: "今", updatedAt: time + 1 });
  });

  it("that fails halfway adds nothing", async () => {
    const reviews = [sampleReview({ id: "a" }), sampleReview({ id: "b", ordinal: 1 })];
    const full = failingPuts(2, "QuotaExceededError");
    await expect(store.import(reviews)).rejects.toMatchObject({ code: "storage-full" });
    full.mockRestore();
    expect(await store.all()).toEqual([]);
  });
});

describe("a disk that fails", () => {
  it("says that it is full, and takes the review at the next try", async () => {
    const full = failingPuts(1, "QuotaExceededError");
    await expect(store.put(sampleReview())).rejects.toMatchObject({ code: "storage-full" });
    full.mockRestore();
    expect(await store.put(sampleReview())).toMatchObject({ verdict: "doubt" });
  });

  it("says that it is broken, and is opened anew at the next try", async () => {
    const opening = vi.fn(open).mockRejectedValueOnce(new DOMException("Internal error", "UnknownError"));
    const shaky = reviewStore(opening, () => time);
    await expect(shaky.all()).rejects.toMatchObject({ code: "storage-broken" });
    expect(await shaky.all()).toEqual([]);
  });
});

/** Lets the database fail at the write of that number, from 1, and at all later ones. */
function failingPuts(failing: number, name: string) {
  const put = IDBObjectStore.prototype.put;
  let writes = 0;
  return vi.spyOn(IDBObjectStore.prototype, "put").mockImplementation(function (
    this: IDBObjectStore,
    ...record
  ) {
    if (++writes >= failing) throw new DOMException("no room", name);
    return put.apply(this, record);
  });
}
