// Reviews on disk: one record a review, each written in one transaction and on disk before the promise resolves.
// Every method rejects with a `Failure`: "storage-full" or "storage-broken". A record that does not hold a review is
// left where it is and shown to nobody.

import type { IDBPTransaction } from "idb";
import type { Review } from "../../engine/model.ts";
import { Failure } from "../../messages/failure.ts";
import { isReview } from "../../messages/shapes.ts";
import { mergeReview } from "./merge.ts";
import type { Database, StoreSchema } from "./open.ts";

export interface ReviewStore {
  ofPage(address: string): Promise<Review[]>;
  all(): Promise<Review[]>;
  get(id: string): Promise<Review | null>;
  /** The review as it is kept, which may hold more than was given (see `mergeReview`) and bear an older id. */
  put(review: Review): Promise<Review>;
  /** The address whose reviews have changed; null when there was no such review. */
  remove(id: string): Promise<string | null>;
  /** All or, when it rejects, none. The later version of a review stays. */
  import(values: unknown[]): Promise<{ added: number; updated: number; refused: number }>;
  erase(): Promise<void>;
  usage(): Promise<{ reviews: number; bytes: number }>;
}

export function reviewStore(open: () => Promise<Database>, now: () => number): ReviewStore {
  const attempt = async <T>(work: (database: Database) => Promise<T>): Promise<T> => {
    try {
      return await work(await open());
    } catch (error) {
      throw new Failure(isFull(error) ? "storage-full" : "storage-broken", error);
    }
  };

  /** One transaction: on disk when it resolves, undone when it rejects. */
  const write = <T>(work: (reviews: ReviewWriter) => Promise<T>): Promise<T> =>
    attempt(async (database) => {
      const transaction = database.transaction("reviews", "readwrite", { durability: "strict" });
      const [result] = await Promise.all([undoing(transaction, work(transaction.store)), transaction.done]);
      return result;
    });

  return {
    ofPage: (address) =>
      attempt(async (database) =>
        (await database.getAllFromIndex("reviews", "page", address)).filter(isReview),
      ),

    all: () => attempt(async (database) => (await database.getAll("reviews")).filter(isReview)),

    get: (id) =>
      attempt(async (database) => {
        const record: unknown = await database.get("reviews", id);
        return isReview(record) ? record : null;
      }),

    put: (review) =>
      write(async (reviews) => {
        const { id, stored } = await recordFor(reviews, review);
        const kept = mergeReview(stored, { ...review, id }, now());
        await reviews.put(kept);
        return kept;
      }),

    remove: (id) =>
      write(async (reviews) => {
        const stored = await reviews.get(id);
        await reviews.delete(id);
        return stored?.page ?? null;
      }),

    import: (values) =>
      write(async (reviews) => {
        const sound = values.filter(isReview);
        const count = { added: 0, updated: 0, refused: values.length - sound.length };
        for (const imported of sound) {
          // A time to come, from another clock, would win over everything that is written until then.
          const review = { ...imported, updatedAt: Math.min(imported.updatedAt, now()) };
          const { id, stored } = await recordFor(reviews, review);
          if (stored && stored.updatedAt >= review.updatedAt) continue;
          count[stored ? "updated" : "added"]++;
          await reviews.put({ ...review, id });
        }
        return count;
      }),

    erase: () => write((reviews) => reviews.clear()),

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

type Writing = IDBPTransaction<StoreSchema, ["reviews"], "readwrite">;
type ReviewWriter = Writing["store"];

/** A transaction commits what came before an error, unless it is told not to. */
async function undoing<T>(transaction: Writing, work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    // After an error of its own the browser has undone it already, and says so.
    if (transaction.error === null) transaction.abort();
    throw error;
  }
}

/**
 * The record that a review belongs in: its own, or what another tab has said of the same words at the same place; else a
 * new one, under another id where its own is taken by a review of another page (a file may hold any ids).
 */
async function recordFor(
  reviews: ReviewWriter,
  { id, page, target, ordinal }: Review,
): Promise<{ id: string; stored: Review | undefined }> {
  const own: unknown = await reviews.get(id);
  if (isReview(own) && own.page === page) return { id, stored: own };
  const ofPlace = await reviews.index("place").getAll([page, target.exact, ordinal]);
  const stored = ofPlace.find(isReview);
  return { id: stored?.id ?? (own === undefined ? id : crypto.randomUUID()), stored };
}

function isFull(error: unknown): boolean {
  return error instanceof DOMException && error.name === "QuotaExceededError";
}
