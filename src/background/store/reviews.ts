// Reviews on disk: one record a review, each written in one transaction and on disk before the promise resolves.
// Every method rejects with a `Failure`: "storage-full" or "storage-broken". A record that does not hold a review is
// left where it is and shown to nobody.

import type { Review } from "../../engine/model.ts";
import { Failure } from "../../messages/failure.ts";
import { isReview } from "../../messages/shapes.ts";
import { isSamePlace, mergeReview } from "./merge.ts";
import type { Database } from "./open.ts";

export interface ReviewStore {
  ofPage(address: string): Promise<Review[]>;
  all(): Promise<Review[]>;
  /** The review as it is kept, which may hold more than was given (see `mergeReview`) and bear an older id. */
  put(review: Review): Promise<Review>;
  /** The address whose reviews have changed; null when there was no such review. */
  remove(id: string): Promise<string | null>;
  /** All or, when it rejects, none. The later version of a review stays. */
  import(values: unknown[]): Promise<{ added: number; updated: number; refused: number }>;
  erase(): Promise<void>;
  usage(): Promise<{ reviews: number; bytes: number }>;
}

/** Strict: on disk, not only handed to the operating system, before the reader sees the button pressed. */
const DURABLE = { durability: "strict" } as const;

export function reviewStore(open: () => Promise<Database>, now: () => number): ReviewStore {
  const attempt = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      throw new Failure(isFull(error) ? "storage-full" : "storage-broken", error);
    }
  };

  return {
    ofPage: (address) =>
      attempt(async (database) =>
        (await database.getAllFromIndex("reviews", "page", address)).filter(isReview),
      ),

    all: () => attempt(async (database) => (await database.getAll("reviews")).filter(isReview)),

    put: (review) =>
      attempt(async (database) => {
        const transaction = database.transaction("reviews", "readwrite", DURABLE);
        const stored = await findStored(transaction.store, review);
        const kept = mergeReview(stored, review, now());
        await Promise.all([transaction.store.put(kept), transaction.done]);
        return kept;
      }),

    remove: (id) =>
      attempt(async (database) => {
        const transaction = database.transaction("reviews", "readwrite", DURABLE);
        const stored = await transaction.store.get(id);
        await Promise.all([transaction.store.delete(id), transaction.done]);
        return stored?.page ?? null;
      }),

    import: (values) =>
      attempt(async (database) => {
        const reviews = values.filter(isReview);
        const count = { added: 0, updated: 0, refused: values.length - reviews.length };
        const transaction = database.transaction("reviews", "readwrite", DURABLE);
        for (const imported of reviews) {
          // A time to come, from another clock, would win over everything that is written until then.
          const review = { ...imported, updatedAt: Math.min(imported.updatedAt, now()) };
          const stored = await findStored(transaction.store, review);
          if (stored && stored.updatedAt >= review.updatedAt) continue;
          count[stored ? "updated" : "added"]++;
          await transaction.store.put({ ...review, id: stored?.id ?? review.id });
        }
        await transaction.done;
        return count;
      }),

    erase: () =>
      attempt(async (database) => {
        const transaction = database.transaction("reviews", "readwrite", DURABLE);
        await Promise.all([transaction.store.clear(), transaction.done]);
      }),

    usage: () =>
      attempt(async (database) => {
        const encoder = new TextEncoder();
        const usage = { reviews: 0, bytes: 0 };
        for await (const { value } of database.transaction("reviews").store) {
          usage.reviews++;
          usage.bytes += encoder.encode(JSON.stringify(value)).length;
        }
        return usage;
      }),
  };
}

/** What is read of an object store to find a review again. */
interface ReviewReader {
  get(id: string): Promise<Review | undefined>;
  index(name: "page"): { getAll(address: string): Promise<Review[]> };
}

/** The same review, or what another tab has said of the same words at the same place. */
async function findStored(store: ReviewReader, review: Review): Promise<Review | undefined> {
  const byId = await store.get(review.id);
  if (isReview(byId)) return byId;
  const ofPage = await store.index("page").getAll(review.page);
  return ofPage.find((other) => isReview(other) && isSamePlace(other, review));
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
