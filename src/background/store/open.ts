// Opens the database and brings it up to date. What a version looked like is told by its upgrade alone: an upgrade that
// has been released is never edited, a new one is added below it, with a test from a stored sample of the one before.

import { type DBSchema, type IDBPDatabase, type IDBPTransaction, openDB } from "idb";
import type { Review } from "../../engine/model.ts";

export interface StoreSchema extends DBSchema {
  reviews: {
    key: string;
    value: Review;
    indexes: { page: string; place: [page: string, exact: string, ordinal: number] };
  };
}

export type Database = IDBPDatabase<StoreSchema>;

/** Brings a database of the version before (its place in the list) to the next. */
export type Upgrade = (
  database: Database,
  transaction: IDBPTransaction<StoreSchema, ["reviews"], "versionchange">,
) => void | Promise<void>;

const UPGRADES: readonly Upgrade[] = [
  (database) => {
    const reviews = database.createObjectStore("reviews", { keyPath: "id" });
    reviews.createIndex("page", "page");
    reviews.createIndex("place", ["page", "target.exact", "ordinal"]);
  },
];

/**
 * A way to the database: opened at the first call, and again after the browser has closed it. Rejects when it cannot
 * be opened, with the browser's error; the next call tries anew.
 */
export function databaseOpener(
  name = "firsthand",
  upgrades: readonly Upgrade[] = UPGRADES,
): () => Promise<Database> {
  let opening: Promise<Database> | null = null;
  const forget = () => {
    opening = null;
  };
  const open = (): Promise<Database> =>
    openDB<StoreSchema>(name, upgrades.length, {
      async upgrade(database, from, _to, transaction) {
        try {
          for (const upgrade of upgrades.slice(from)) await upgrade(database, transaction as never);
        } catch {
          // Nobody awaits this: to abort is how the opening learns of it, and how the older version stays whole.
          transaction.done.catch(() => {});
          transaction.abort();
        }
      },
      // Another context is newer: it must not wait for us.
      blocking(_current, _blocked, event) {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
  return () => {
    opening ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opening;
  };
}
