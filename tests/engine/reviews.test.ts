// Reviews find their quotation again after the page changed, and never move to another one with the same words.

import { describe, expect, it } from "vitest";
import type { Block, Quote, Review } from "../../src/engine/model.ts";
import { matchReviews } from "../../src/engine/reviews/match.ts";
import { targetOf, targetsOf } from "../../src/engine/reviews/target.ts";

/** A page whose quotations are what stands in 「」; equal words in different blocks are different quotations. */
function pageOf(...texts: string[]) {
  const blocks: Block[] = texts.map((text, id) => ({ id, text, repeat: null, overlap: null }));
  const quotes: Quote[] = blocks.flatMap(({ id, text }) => {
    const start = text.indexOf("「") + 1;
    const end = text.indexOf("」");
    if (start === 0 || end < start) return [];
    const words = text.slice(start, end);
    return [
      {
        id: `q${id}`,
        kind: "direct",
        text: words,
        block: id,
        start,
        end,
        cue: null,
        stance: "said",
        speaker: { name: null, kind: "unknown", role: null, mention: null, rule: "none", confidence: 0 },
        provenance: [],
        firstReported: null,
        occurrences: [{ block: id, start, end, text: words, relation: "same" }],
        flags: [],
      },
    ];
  });
  return { blocks, quotes };
}

type Page = ReturnType<typeof pageOf>;

function reviewOf(page: Page, quoteId: string, more: Partial<Review> = {}): Review {
  const quote = page.quotes.find(({ id }) => id === quoteId)!;
  return {
    id: `review of ${quoteId}`,
    page: "https://news.example/a",
    pageTitle: "",
    ...targetOf(quote, page),
    speaker: null,
    verdict: "keep",
    correction: null,
    note: "",
    createdAt: 1,
    updatedAt: 1,
    ...more,
  };
}

describe("matching reviews to quotations", () => {
  it("follows the words when paragraphs are put before them", () => {
    const before = pageOf("市長は「橋は来年の夏に渡れる」と述べた。");
    const after = pageOf("追記がある。", "別の段落。", "市長は「橋は来年の夏に渡れる」と述べた。");
    const review = reviewOf(before, "q0");
    expect(matchReviews(after, [review]).byQuote).toEqual({ q2: review });
  });

  it("tells equal words apart by their surroundings, whatever their order", () => {
    const before = pageOf("林さんは「はい」と答えた。", "森さんも少し考えて「はい」とうなずいた。");
    const after = pageOf("森さんも少し考えて「はい」とうなずいた。", "林さんは「はい」と答えた。");
    const review = reviewOf(before, "q0");
    expect(matchReviews(after, [review]).byQuote).toEqual({ q1: review });
  });

  it("tells whole copies apart by their ordinal", () => {
    const page = pageOf("彼は「はい」と答えた。", "彼は「はい」と答えた。", "彼は「はい」と答えた。");
    const reviews = [reviewOf(page, "q2"), reviewOf(page, "q0")];
    expect(matchReviews(page, reviews).byQuote).toEqual({ q0: reviews[1], q2: reviews[0] });
  });

  it("tells whole copies apart by their speaker before their ordinal: a copy put in front takes nothing over", () => {
    const page = pageOf("「はい」と答えた。", "「はい」と答えた。");
    page.quotes[0]!.speaker.name = "林";
    page.quotes[1]!.speaker.name = "森";
    const review = reviewOf(page, "q1", { ordinal: 0, speaker: "森" });
    expect(matchReviews(page, [review]).byQuote).toEqual({ q1: review });
  });

  it("makes an orphan of a review whose words are gone", () => {
    const review = reviewOf(pageOf("市長は「橋は来年の夏に渡れる」と述べた。"), "q0");
    const after = pageOf("市長は「橋は再来年の夏に渡れる」と述べた。");
    expect(matchReviews(after, [review])).toEqual({ byQuote: {}, orphans: [review] });
  });

  it("does not move a short answer into unrelated surroundings", () => {
    const review = reviewOf(pageOf("林さんは「はい」と答えた。"), "q0");
    const after = pageOf("電話口の声は「はい」の一言だけで切れてしまった。");
    expect(matchReviews(after, [review]).orphans).toEqual([review]);
  });

  it("rather orphans than guesses when neither surroundings nor ordinal decide", () => {
    const copies = pageOf("彼は「はい」と答えた。", "彼は「はい」と答えた。");
    const review = reviewOf(copies, "q0", { ordinal: 7 });
    expect(matchReviews(copies, [review]).orphans).toEqual([review]);
  });

  it("finds the quotation by a copy's wording when its first wording was edited away", () => {
    const page = pageOf(
      "市長は「橋は来年の夏に渡れる」と述べた。",
      "市長は「橋は来年の夏に渡れる」と述べた。",
    );
    const review = reviewOf(page, "q1");
    const [quote] = pageOf("市長は「橋は来夏に渡れる」と述べた。").quotes;
    const merged: Page = {
      blocks: [pageOf("市長は「橋は来夏に渡れる」と述べた。").blocks[0]!, page.blocks[1]!],
      quotes: [{ ...quote!, occurrences: [...quote!.occurrences, ...page.quotes[1]!.occurrences] }],
    };
    expect(matchReviews(merged, [review]).byQuote).toEqual({ q0: review });
  });

  it("lets the later of two reviews of one quotation count", () => {
    const page = pageOf("市長は「橋は来年の夏に渡れる」と述べた。");
    const early = reviewOf(page, "q0", { id: "early", updatedAt: 1 });
    const late = reviewOf(page, "q0", { id: "late", updatedAt: 2 });
    expect(matchReviews(page, [late, early]).byQuote.q0?.id).toBe("late");
  });

  it("counts equal words across quotations and their copies, one by one and all at once alike", () => {
    const page = pageOf("彼は「はい」と言う。", "「いいえ」と彼女。", "また「はい」と言う。", "「はい」。");
    page.quotes[0]!.occurrences.push({ ...page.quotes[2]!.occurrences[0]! });
    page.quotes.splice(2, 1);
    expect(targetsOf(page).map(({ ordinal }) => ordinal)).toEqual([0, 0, 2]);
    expect(page.quotes.map((quote) => targetOf(quote, page))).toEqual(targetsOf(page));
  });

  it("keeps the selector well-formed when a surrogate pair stands at its edge", () => {
    const page = pageOf(`${"😀".repeat(20)}a「橋は来年の夏に渡れる」b${"😀".repeat(20)}`);
    const { prefix, suffix } = targetOf(page.quotes[0]!, page).target;
    expect(() => encodeURIComponent(`${prefix} ${suffix}`)).not.toThrow();
  });
});
