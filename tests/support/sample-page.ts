// A small page of our own and what readers say of it.

import type { Review, SourcePage } from "../../src/engine/model.ts";
import { sourceBlocks } from "./source-blocks.ts";

export function samplePage(texts: string[] = SAMPLE_TEXTS, language = "ja"): SourcePage {
  const facts = {
    url: "https://news.example/1",
    title: "港の工事",
    language,
    published: "2026-03-02",
    site: "みなと日報",
    author: null,
  };
  return { facts, blocks: sourceBlocks(texts) };
}

const SAMPLE_TEXTS = [
  "港の工事は予定より一年遅れている。",
  "市長の森田恵子氏は三日、「来年の春までに必ず終わらせる」と述べた。",
  "ある関係者は「費用は倍になるだろう」と語った。",
];

export function sampleReview(over: Partial<Review> = {}): Review {
  return {
    id: "r1",
    page: "https://news.example/1",
    pageTitle: "港の工事",
    target: { exact: "費用は倍になるだろう", prefix: "ある関係者は「", suffix: "」と語った。" },
    ordinal: 0,
    speaker: null,
    verdict: "doubt",
    correction: null,
    note: "",
    createdAt: 1_000,
    updatedAt: 0,
    ...over,
  };
}
