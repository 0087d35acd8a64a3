// Who is let in, and what is not: senders as browsers report them, shapes as an attacker would make them.

import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pageGate, panelGate } from "../../src/messages/guards.ts";
import type { Sender } from "../../src/platform/platform.ts";
import { EXTENSION, ROOT } from "../support/fake-browser.ts";
import { samplePage, sampleReview } from "../support/sample-page.ts";

const self = { id: EXTENSION, root: ROOT };
const fromPage = pageGate(self);
const fromPanel = panelGate(self);

const pageScript: Sender = {
  extension: EXTENSION,
  url: "https://news.example/1",
  tab: { id: 4, isPrivate: true },
  frame: 0,
};
const popup: Sender = { extension: EXTENSION, url: `${ROOT}src/panel/popup.html`, tab: null, frame: null };
const optionsTab: Sender = { ...popup, tab: { id: 9, isPrivate: false }, frame: 0 };

describe("senders", () => {
  it("lets our page script speak for its tab", () => {
    expect(fromPage.admit(pageScript)).toEqual({ tabId: 4, isPrivate: true, url: "https://news.example/1" });
  });

  it("lets our own pages speak as panels, in a tab or not", () => {
    expect(fromPanel.admit(popup)).toEqual(popup);
    expect(fromPanel.admit(optionsTab)).toEqual(optionsTab);
  });

  it.each<[string, Sender]>([
    ["another extension's page script", { ...pageScript, extension: "them@else" }],
    ["a sender without an id", { ...pageScript, extension: null }],
    ["a frame within a page", { ...pageScript, frame: 3 }],
    ["a document without a tab", { ...pageScript, tab: null }],
    ["one of our own pages", optionsTab],
    ["a sender without an address", { ...pageScript, url: null }],
  ])("keeps %s from speaking as a page", (_name, sender) => {
    expect(fromPage.admit(sender)).toBeNull();
  });

  it.each<[string, Sender]>([
    ["our page script", pageScript],
    ["another extension's page", { ...popup, extension: "them@else" }],
    ["a page that only looks like ours", { ...popup, url: `https://evil.example/${ROOT}` }],
    ["a sender without an address", { ...popup, url: null }],
  ])("keeps %s from speaking as a panel", (_name, sender) => {
    expect(fromPanel.admit(sender)).toBeNull();
  });
});

describe("shapes", () => {
  const page = samplePage();
  const reuse = { blocks: page.blocks.map(() => ({ repeat: null, overlap: null })), folds: [] };
  const read = { page, reuse, revision: 1, address: "https://news.example/1" };

  it("takes a page as it is read", () => {
    expect(fromPage.accepts("page.read", read)).toBe(true);
  });

  it("takes a review as it is made", () => {
    expect(fromPage.accepts("review.put", { review: sampleReview() })).toBe(true);
    const correction = { speaker: "森田恵子" };
    expect(fromPanel.accepts("review.put", { review: sampleReview({ correction }), tabId: null })).toBe(true);
  });

  it.each<[string, unknown]>([
    ["nothing", null],
    ["more than was agreed", { ...read, html: "<p>" }],
    ["a block out of order", { ...read, page: { ...page, blocks: [...page.blocks].reverse() } }],
    ["a negative offset", { ...read, page: samplePageWithLink(-1) }],
    ["an offset that is no number", { ...read, page: samplePageWithLink(Number.NaN) }],
    ["too many blocks", { ...read, page: samplePage(Array.from({ length: 200_001 }, () => "")) }],
    [
      "too much text",
      { ...read, page: samplePage(Array.from({ length: 21 }, () => "あ".repeat(1_000_000))) },
    ],
    [
      "an endless title",
      { ...read, page: { ...page, facts: { ...page.facts, title: "あ".repeat(10_001) } } },
    ],
    ["an endless address", { ...read, address: `https://x.example/${"a".repeat(100_000)}` }],
  ])("refuses a page with %s", (_name, params) => {
    expect(fromPage.accepts("page.read", params)).toBe(false);
  });

  it.each<[string, object]>([
    ["a verdict of its own", { verdict: "burn" }],
    ["a note without end", { note: "あ".repeat(20_001) }],
    ["a time that no clock shows", { updatedAt: 8.65e15 }],
    ["a time before all times", { createdAt: -1 }],
    ["words without end", { target: { exact: "あ".repeat(100_001), prefix: "", suffix: "" } }],
    ["a correction of something else", { correction: { verdict: "keep" } }],
    ["no address", { page: "" }],
  ])("refuses a review with %s", (_name, over) => {
    expect(fromPage.accepts("review.put", { review: { ...sampleReview(), ...over } })).toBe(false);
  });

  it("refuses settings that are not ours", () => {
    expect(fromPanel.accepts("settings.put", { settings: { readOnClick: true } })).toBe(false);
  });

  it("never throws, and takes only objects where objects are agreed", () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withSparseArray: true }), (anything) => {
        expect(fromPage.accepts("page.read", anything)).toBe(false);
        expect(fromPage.accepts("page.status", anything)).toBe(false);
        expect(fromPanel.accepts("review.put", anything)).toBe(false);
        expect(fromPanel.accepts("tab.reveal", anything)).toBe(false);
      }),
    );
  });
});

function samplePageWithLink(start: number) {
  const page = samplePage();
  page.blocks[0]!.links = [{ start, end: 2, href: "https://news.example/" }];
  return page;
}
