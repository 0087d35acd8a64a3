// What the reader decides: verdicts, corrections and notes, each on disk before it is shown, each with a way back.

import { type ReadonlySignal, signal } from "@preact/signals";
import type { Correction, QuoteId, Review, Verdict } from "../engine/model.ts";
import { newReview } from "../engine/reviews/new-review.ts";
import type { Entry } from "./shown/entries.ts";
import type { TabDesk } from "./tab-desk.ts";
import { type Change, UndoSteps } from "./undo-steps.ts";

export interface Reviewing {
  /** Quotations whose review is on its way to the disk. */
  saving: ReadonlySignal<ReadonlySet<QuoteId>>;
  /** Gives the verdict, or takes it back where it is already that one. True when it is kept. */
  judge(entry: Entry, verdict: Verdict): Promise<boolean>;
  /** Gives all these the same verdict, as one step to undo. */
  judgeAll(entries: Entry[], verdict: Verdict): Promise<void>;
  /** `alike`: other quotations whose speaker is corrected with this one's. */
  correct(entry: Entry, correction: Correction | null, note: string, alike: Entry[]): Promise<boolean>;
  remove(review: Review): Promise<void>;
  /** Takes the last step back; the quotation it was about, null when it was about none on the page. */
  undo(): Promise<QuoteId | null>;
}

/** Changes `view` and `notice` of the desk as it goes; nothing is shown that is not on disk. */
export function reviewing({ link, view, words, notice }: TabDesk): Reviewing {
  const saving = signal<ReadonlySet<QuoteId>>(new Set());
  const done = new UndoSteps();
  const here = () => view.value?.address ?? null;

  /** Puts each review on disk; what could not be kept is left as it was. Gives the changes that were made. */
  async function put(pairs: { before: Review | null; after: Review; quote: QuoteId }[]): Promise<Change[]> {
    const { value } = view;
    if (!value) return [];
    const ids = pairs.map(({ quote }) => quote);
    saving.value = new Set([...saving.value, ...ids]);
    const changes: Change[] = [];
    for (const { before, after, quote } of pairs) {
      const answer = await link.call("review.put", { review: after, tabId: value.tabId });
      if (!answer.ok) break;
      changes.push({ id: answer.value.id, before, quote });
      show(answer.value);
    }
    saving.value = new Set([...saving.value].filter((id) => !ids.includes(id)));
    if (changes.length < pairs.length)
      notice.value = { text: words.value.t("saveFailed"), undo: changes.length > 0 };
    return changes;
  }

  function show(review: Review): void {
    const { value } = view;
    if (value)
      view.value = { ...value, reviews: [...value.reviews.filter(({ id }) => id !== review.id), review] };
  }

  function hide(id: string): void {
    const { value } = view;
    if (value) view.value = { ...value, reviews: value.reviews.filter((review) => review.id !== id) };
  }

  function reviewOf({ quote, review, speaker }: Entry): Review {
    if (review) return review;
    const { report, address } = view.value!;
    return newReview(quote, report!, { id: link.newId(), page: address ?? "", speaker, now: link.now() });
  }

  async function change(entries: Entry[], edit: (review: Review, entry: Entry) => Review): Promise<number> {
    const changes = await put(
      entries.map((entry) => ({
        before: entry.review,
        after: edit(reviewOf(entry), entry),
        quote: entry.quote.id,
      })),
    );
    done.add(changes, here());
    return changes.length;
  }

  /** True when the review is on disk as it was before. */
  async function putBack({ id, before }: Change): Promise<boolean> {
    const { value } = view;
    if (!value) return false;
    const { tabId } = value;
    // On the newest base: an older one would be merged with what is being undone.
    const updatedAt = value.reviews.find((review) => review.id === id)?.updatedAt ?? 0;
    const answer = before
      ? await link.call("review.put", { review: { ...before, updatedAt }, tabId })
      : await link.call("review.remove", { id, tabId });
    if (!answer.ok) return false;
    if (answer.value) show(answer.value);
    else hide(id);
    return true;
  }

  return {
    saving,
    async judge(entry, verdict) {
      const isTakenBack = entry.review?.verdict === verdict;
      const kept = await change([entry], (review) => ({ ...review, verdict: isTakenBack ? null : verdict }));
      if (kept === 0) return false;
      const key = isTakenBack ? "verdictNone" : verdictNotices[verdict];
      notice.value = { text: words.value.t(key), undo: true };
      return true;
    },
    async judgeAll(entries, verdict) {
      const kept = await change(entries, (review) => ({ ...review, verdict }));
      if (kept === entries.length) notice.value = { text: words.value.count("bulkDone", kept), undo: true };
    },
    async correct(entry, correction, note, alike) {
      const kept = await change([entry, ...alike], (review, edited) =>
        edited === entry
          ? { ...review, correction, note }
          : { ...review, correction: { ...review.correction, ...speakerOnly(correction) } },
      );
      if (kept < 1 + alike.length) return false;
      const text = alike.length > 0 ? words.value.count("taught", alike.length) : words.value.t("saved");
      notice.value = { text, undo: true };
      return true;
    },
    async remove(review) {
      const { value } = view;
      if (!value) return;
      const answer = await link.call("review.remove", { id: review.id, tabId: value.tabId });
      if (!answer.ok) {
        notice.value = { text: words.value.t("saveFailed"), undo: false };
        return;
      }
      hide(review.id);
      done.add([{ id: review.id, before: review, quote: null }], here());
      notice.value = { text: words.value.t("removed"), undo: true };
    },
    async undo() {
      const last = done.take(here());
      if (!last) return null;
      for (const change of last.toReversed()) {
        if (await putBack(change)) continue;
        done.add(last, here());
        notice.value = { text: words.value.t("saveFailed"), undo: true };
        return null;
      }
      notice.value = { text: words.value.t("undoDone"), undo: false };
      return last[0]?.quote ?? null;
    },
  };
}

const verdictNotices = { keep: "verdictKeep", doubt: "verdictDoubt", dismiss: "verdictDismiss" } as const;

function speakerOnly(correction: Correction | null): Correction {
  return correction?.speaker === undefined ? {} : { speaker: correction.speaker };
}
