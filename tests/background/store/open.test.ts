// Every version of the database opens in this one, with all that was in it.

import "fake-indexeddb/auto";
import { IDBFactory } from "fake-indexeddb";
import { openDB } from "idb";
import { beforeEach, describe, expect, it } from "vitest";
import { databaseOpener, type Upgrade } from "../../../src/background/store/open.ts";
import { sampleReview } from "../../support/sample-page.ts";

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

/** A database as version 1 left it: one record a review. */
async function versionOne() {
  const database = await openDB("firsthand", 1, {
    upgrade(fresh) {
      const reviews = fresh.createObjectStore("reviews", { keyPath: "id" });
      reviews.createIndex("page", "page");
      reviews.createIndex("place", ["page", "target.exact", "ordinal"]);
    },
  });
  await database.put("reviews", sampleReview({ updatedAt: 1_000 }));
  database.close();
}

describe("the database", () => {
  it("opens what version 1 stored", async () => {
    await versionOne();
    const database = await databaseOpener()();
    expect(await database.getAllFromIndex("reviews", "page", "https://news.example/1")).toEqual([
      sampleReview({ updatedAt: 1_000 }),
    ]);
  });

  it("runs the upgrades that are missing, in their order, on the records that are there", async () => {
    await versionOne();
    const ran: string[] = [];
    const upgrades: Upgrade[] = [
      () => void ran.push("1"),
      async (_database, transaction) => {
        ran.push("2");
        const reviews = transaction.objectStore("reviews");
        for (const review of await reviews.getAll()) await reviews.put({ ...review, note: "2" });
      },
      async (_database, transaction) => {
        ran.push("3");
        const reviews = transaction.objectStore("reviews");
        for (const review of await reviews.getAll())
          await reviews.put({ ...review, note: `${review.note}3` });
      },
    ];
    const database = await databaseOpener("firsthand", upgrades)();
    expect(ran).toEqual(["2", "3"]);
    expect(await database.get("reviews", "r1")).toMatchObject({ note: "23", verdict: "doubt" });
  });

  it("is as it was when an upgrade fails", async () => {
    await versionOne();
    const failing: Upgrade = async (_database, transaction) => {
      await transaction.objectStore("reviews").clear();
      throw new Error("halfway");
    };
    await expect(databaseOpener("firsthand", [failing, failing])()).rejects.toThrow();
    const database = await databaseOpener()();
    expect(await database.count("reviews")).toBe(1);
  });

  it("is left alone when it comes from a later version", async () => {
    (await openDB("firsthand", 99)).close();
    const open = databaseOpener();
    await expect(open()).rejects.toMatchObject({ name: "VersionError" });
    await expect(open()).rejects.toMatchObject({ name: "VersionError" });
  });

  it("makes way for a later version that is opened beside it, and comes back after", async () => {
    const open = databaseOpener();
    await open();
    const later = await openDB("firsthand", 2);
    later.close();
    await expect(open()).rejects.toMatchObject({ name: "VersionError" });
  });
});
