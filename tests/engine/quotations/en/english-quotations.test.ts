// English speech: cues before, after and around the words; titles and nicknames left alone.

import { describe, expect, it } from "vitest";
import { directOf, indirectOf, quotesOf } from "../analysed-page.ts";

describe("English quotations", () => {
  it.each([
    ["“The bridge will open in May,” said Anna Field.", "The bridge will open in May,", "said", "said"],
    ["Field told reporters: “We are on time.”", "We are on time.", "told", "said"],
    ['"I never agreed to that," Mr. Brown wrote on his blog.', "I never agreed to that,", "wrote", "wrote"],
    ["“Who paid for it?” asked the judge.", "Who paid for it?", "asked", "asked"],
    ["The mayor said the work was “ahead of schedule” last week.", "ahead of schedule", "said", "said"],
    ["“He took it,” she did not say.", "He took it,", "say", "denied"],
  ])("%s", (page, text, cue, stance) => {
    expect(quotesOf(page)[0]).toMatchObject({ text, stance });
    expect(page.split(cue)).not.toHaveLength(1);
  });

  it.each([
    'He starred in the film "The Long Way Home" last year.',
    'The so-called "experts" disagreed.',
    "A band named “Three of Us Are Late” played.",
    "The star of “The Long Way Home,” also wrote the song.",
    "In “The Long Way Home,” he writes about bridges.",
    "The diet includes “slow carbs” and fish, she said.",
  ])("abstains on %s", (page) => {
    expect(directOf(page)).toEqual([]);
  });

  it.each([
    ["“I like it,” Field said. “It works.”", ["I like it,", "It works."]],
    ["A sign on the gate read “Keep your dogs out”.", ["Keep your dogs out"]],
    ["Field posted it with the caption “Home at last.”", ["Home at last."]],
    ["What she called “a lovely mess” is now a park.", ["a lovely mess"]],
  ])("finds the words of %s", (page, words) => expect(directOf(page)).toEqual(words));

  it.each(["“We won,” said the captain of the team.", "Field told a news conference in Oxley."])(
    "takes no clause out of %s",
    (page) => expect(indirectOf(page)).toEqual([]),
  );

  it("follows a quotation over paragraphs", () => {
    const quotes = quotesOf("“First, the cost.\n“Second, the time,” she said.");
    expect(quotes.map(({ closed, continues }) => [closed, continues])).toEqual([
      [true, false],
      [true, true],
    ]);
  });

  it.each([
    ["According to the report, the dam had been leaking for years.", "the dam had been leaking for years"],
    ["The dam had been leaking for years, according to the report.", "The dam had been leaking for years"],
    ["She said the bridge was safe.", "the bridge was safe"],
    ["Brown denied that he had seen the letter.", "he had seen the letter"],
  ])("reads the clause of %s", (page, clause) => {
    expect(indirectOf(page)).toEqual([clause]);
  });
});
